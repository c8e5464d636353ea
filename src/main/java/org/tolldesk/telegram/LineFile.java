package org.tolldesk.telegram;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A file of lines that only grows. When it has {@value #MAX_BYTES} bytes it becomes the older file, and the
 * one that was older goes. Thread-safe.
 */
final class LineFile {
  static final long MAX_BYTES = 512 * 1024;

  private final Path file;
  private final Path older;

  LineFile(Path file) {
    this.file = file;
    this.older = file.resolveSibling(file.getFileName() + ".1");
  }

  /** Returns when the line would survive a crash. One that a crash cut off before it stays by itself. */
  synchronized void add(String line) throws IOException {
    if (Files.exists(file) && Files.size(file) >= MAX_BYTES) {
      Files.move(file, older, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      String whole = (isCutOff(channel, end) ? "\n" : "") + line + "\n";
      ByteBuffer bytes = ByteBuffer.wrap(whole.getBytes(StandardCharsets.UTF_8));
      for (long at = end; bytes.hasRemaining(); ) {
        at += channel.write(bytes, at);
      }
      channel.force(true);
    }
  }

  private static boolean isCutOff(FileChannel channel, long end) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
  }

  /** Newest first. */
  synchronized List<String> latest(int count) throws IOException {
    List<String> lines = new ArrayList<>(lines(older));
    lines.addAll(lines(file));
    Collections.reverse(lines);
    return List.copyOf(lines.subList(0, Math.min(count, lines.size())));
  }

  private static List<String> lines(Path file) throws IOException {
    // Decoded leniently: a crash may have cut a character in two.
    return Files.exists(file)
        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
        : List.of();
  }
}
