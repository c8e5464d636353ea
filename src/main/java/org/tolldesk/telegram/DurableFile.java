package org.tolldesk.telegram;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Small files that a crash leaves as they were or as they are to be, and that are gone when deleted. */
final class DurableFile {
  private static final Logger log = LoggerFactory.getLogger(DurableFile.class);
  private static final String DRAFT = ".draft";

  private DurableFile() {}

  /** Returns when the file would survive a crash. On failure nothing of it is left behind. */
  static void write(Path file, byte[] bytes) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + DRAFT);
    try {
      try (FileOutputStream out = new FileOutputStream(draft.toFile())) {
        out.write(bytes);
        out.getFD().sync();
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    syncFolder(file);
  }

  /** Returns when a crash would not bring the file back. */
  static void delete(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      syncFolder(file);
    }
  }

  /** Deletes what a crash left half written in a folder. */
  static void deleteDrafts(Path folder) throws IOException {
    List<Path> drafts;
    try (Stream<Path> files = Files.list(folder)) {
      drafts = files.filter(file -> file.getFileName().toString().endsWith(DRAFT)).toList();
    }
    for (Path draft : drafts) {
      Files.deleteIfExists(draft);
    }
  }

  /** Makes a rename or a deletion last; some systems cannot open a folder for that and need not. */
  private static void syncFolder(Path file) {
    try (FileChannel channel = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      log.debug("A folder cannot be synced here", e);
    }
  }
}
