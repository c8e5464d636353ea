package org.tolldesk.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/** The file that a picture goes to: written beside it first, so that nobody sees half a picture. */
record PictureFile(Path path) {

  /** Why no picture can be written there, as far as can be told without writing. */
  Optional<String> fault() {
    if (Files.isDirectory(path)) {
      return Optional.of("--out is a folder: " + path + "; name a file in it");
    }
    if (!Files.isDirectory(folder())) {
      return Optional.of("--out is in a folder that is not there: " + folder());
    }
    boolean writable = Files.isWritable(folder()) && (Files.notExists(path) || Files.isWritable(path));
    return writable ? Optional.empty() : Optional.of("--out cannot be written: " + path);
  }

  private Path folder() {
    return path.toAbsolutePath().getParent();
  }

  /**
   * Writes all of it or nothing.
   *
   * @throws UncheckedIOException with one line that names the file
   */
  void write(byte[] picture) {
    try {
      Path part = folder().resolve("." + path.getFileName() + "." + UUID.randomUUID() + ".part");
      try {
        Files.write(part, picture);
        move(part);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      String why = e instanceof AccessDeniedException ? "access denied" : e.getMessage();
      throw new UncheckedIOException("the picture " + path + " cannot be written: " + why, e);
    }
  }

  private void move(Path part) throws IOException {
    try {
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
