package org.tolldesk.ingest;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tolldesk.corpus.CorpusException;

/**
 * Places files in {@code uploads/} of the corpus folder, or puts it back as it was. Each is written beside its
 * place under a hidden name, which the corpus does not read, synced and renamed: no name ever stands for half a file.
 */
final class UploadFolder implements FolderChange {
  private static final Logger LOG = LoggerFactory.getLogger(UploadFolder.class);
  static final String NAME = "uploads";
  private static final String DRAFT = ".draft-";

  private final Path folder;
  private final Map<String, byte[]> files;
  private final Map<Path, Optional<byte[]>> before = new LinkedHashMap<>();

  /** @param files by name, one path segment */
  UploadFolder(Path corpus, Map<String, byte[]> files) {
    this.folder = corpus.resolve(NAME);
    this.files = files;
  }

  @Override
  public void make() {
    if (files.isEmpty()) {
      return;
    }
    try {
      prepare();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        write(draft(file.getKey()), file.getValue());
      }
      for (String name : files.keySet()) {
        Path place = folder.resolve(name);
        before.put(place, kept(place));
        move(draft(name), place);
      }
      sync();
    } catch (IOException e) {
      removeDrafts();
      throw new CorpusException(
          "The folder " + folder + " cannot be written: check its permissions and free space", e);
    }
  }

  private void prepare() throws IOException {
    if (Files.isSymbolicLink(folder)) {
      throw new CorpusException("The folder " + folder + " is a link: put a folder of its own there");
    }
    Files.createDirectories(folder);
    removeDrafts();
    for (String name : files.keySet()) {
      Path place = folder.resolve(name);
      if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)
          && !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
        throw new CorpusException(place + " is no plain file and is not replaced: move it away");
      }
    }
  }

  private static Optional<byte[]> kept(Path place) throws IOException {
    return Files.exists(place, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Files.readAllBytes(place))
        : Optional.empty();
  }

  @Override
  public void undo() {
    try {
      for (Map.Entry<Path, Optional<byte[]>> one : before.entrySet()) {
        Path place = one.getKey();
        if (one.getValue().isPresent()) {
          Path draft = draft(place.getFileName().toString());
          write(draft, one.getValue().get());
          move(draft, place);
        } else {
          Files.deleteIfExists(place);
        }
      }
      before.clear();
      sync();
    } catch (IOException e) {
      LOG.error("{} could not be put back as it was: look at the files of {}", folder, files.keySet());
      LOG.debug("why", e);
    } finally {
      removeDrafts();
    }
  }

  private Path draft(String name) {
    return folder.resolve(DRAFT + name);
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileOutputStream out = new FileOutputStream(file.toFile())) {
      out.write(content);
      out.getFD().sync();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What a crash left, or a failure. */
  private void removeDrafts() {
    List<Path> drafts = new ArrayList<>();
    try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      all.filter(file -> file.getFileName().toString().startsWith(DRAFT)).forEach(drafts::add);
      for (Path draft : drafts) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      LOG.debug("drafts stay in {}", folder, e);
    }
  }

  /** Makes the renames last; some systems cannot open a folder for that and need not. */
  private void sync() {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.debug("a folder cannot be synced here", e);
    }
  }
}
