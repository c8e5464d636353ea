package org.tolldesk.corpus;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tolldesk.corpus.Corpus.Refusal;

/**
 * Lists the documents below a folder, by name. Links are never followed and hidden files not looked
 * at.
 *
 * @param root the folder itself, resolved; it may be a link, what is in it may not
 */
record CorpusFolder(Path root, List<Path> files, List<Refusal> refusals) {
  private static final Set<String> ENDINGS = Set.of("txt", "md", "html", "htm");
  private static final int DEEPEST = 16;
  private static final int MOST_FILES = 200_000;

  /**
   * @throws CorpusException when the folder cannot be listed
   */
  static CorpusFolder list(Path folder) {
    if (!Files.isDirectory(folder)) {
      String what = Files.exists(folder) ? "is not a folder" : "does not exist";
      throw new CorpusException(
          "The corpus folder " + folder + " " + what + ": name another one with --corpus DIR");
    }
    List<Path> files = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    try {
      Path root = folder.toRealPath();
      Files.walkFileTree(
          root, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Lister(root, files, refusals));
      files.sort((one, other) -> name(root, one).compareTo(name(root, other)));
      return new CorpusFolder(root, List.copyOf(files), List.copyOf(refusals));
    } catch (IOException e) {
      throw new CorpusException(
          "The corpus folder " + folder + " cannot be read: check its permissions", e);
    }
  }

  /** The document's name: its path below the folder, with forward slashes. */
  String name(Path file) {
    return name(root, file);
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
  }

  private static final class Lister extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files;
    private final List<Refusal> refusals;

    Lister(Path root, List<Path> files, List<Refusal> refusals) {
      this.root = root;
      this.files = files;
      this.refusals = refusals;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      boolean document =
          ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
      if (name.startsWith(".")) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        if (document || Files.isDirectory(file)) {
          refuse(file, "is a link, and links are not followed: put the file itself here");
        }
      } else if (attributes.isDirectory()) {
        refuse(file, "lies more than " + DEEPEST + " folders deep: move it up");
      } else if (document && attributes.isRegularFile()) {
        return add(file, name);
      }
      return FileVisitResult.CONTINUE;
    }

    private FileVisitResult add(Path file, String name) {
      if (files.size() == MOST_FILES) {
        refuse(
            file, "and all after it are left out: a corpus holds at most " + MOST_FILES + " files");
        return FileVisitResult.TERMINATE;
      }
      if (!name.equals(InvisibleCharacters.blank(name)) || name.indexOf('\n') >= 0) {
        refuse(file, "has a name with invisible characters: rename it");
      } else {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(root)) {
        throw e;
      }
      refuse(file, "cannot be read: check its permissions");
      return FileVisitResult.CONTINUE;
    }

    private void refuse(Path file, String reason) {
      String shown = InvisibleCharacters.blank(name(root, file)).replace('\n', ' ');
      refusals.add(new Refusal(shown, reason));
    }
  }
}
