package org.tolldesk.telegram;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of short lines to which is added until it is written anew. A disk that fails for a while neither
 * ends it nor joins two lines to one. Not thread-safe.
 */
final class Journal implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Journal.class);

  private final Path file;
  private final Opening opening;
  private FileOutputStream out;
  private int lines;
  private int shortest;
  private boolean torn;

  interface Opening {
    FileOutputStream toAppend(Path file) throws IOException;
  }

  /** Begins with these lines and no others. */
  Journal(Path file, List<String> first) throws IOException {
    this(file, first, each -> new FileOutputStream(each.toFile(), true));
  }

  Journal(Path file, List<String> first, Opening opening) throws IOException {
    this.file = file;
    this.opening = opening;
    this.out = written(first);
    this.lines = first.size();
    this.shortest = lines;
  }

  /** Its lines, without a last one that a crash cut off; none where there is no such file. */
  static List<String> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  /**
   * Puts these lines in the place of all where there are too many, and twice as many as when that was done
   * last. A failure is logged: the old ones stand and more can be added to them.
   */
  void keepShort(int most, Supplier<List<String>> all) {
    if (lines < Math.max(most, 2 * shortest)) {
      return;
    }
    try {
      List<String> fewer = all.get();
      FileOutputStream next = written(fewer);
      out.close();
      out = next;
      lines = fewer.size();
      shortest = lines;
      torn = false;
    } catch (IOException e) {
      log.error("{} cannot be made shorter: {}", file.getFileName(), e.toString());
    }
  }

  private FileOutputStream written(List<String> all) throws IOException {
    String text = all.isEmpty() ? "" : String.join("\n", all) + "\n";
    DurableFile.write(file, text.getBytes(StandardCharsets.US_ASCII));
    return opening.toAppend(file);
  }

  /** @param synced whether to return only when the line would survive a crash */
  void add(String line, boolean synced) throws IOException {
    String whole = (torn ? "\n" : "") + line + "\n";
    torn = true;
    out.write(whole.getBytes(StandardCharsets.US_ASCII));
    torn = false;
    lines++;
    if (synced) {
      out.getFD().sync();
    }
  }

  boolean isOpen() {
    return out.getChannel().isOpen();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
