package org.tolldesk.telegram;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The marks of one message's parts, as they stand in the outbox. Mutable. */
final class Marks {
  static final char BEGUN = 'B';
  static final char SENT = 'S';
  static final char NOT_SENT = 'N';
  private static final int PRINT_BYTES = 8;

  private final String print;
  private final TreeMap<Integer, Mark> parts = new TreeMap<>();

  /**
   * @param doubts how often it was begun and its end not seen
   * @param id the message's number; 0 where it is not known
   */
  private record Mark(char state, int doubts, int id) {}

  /** @param print tells this message's words from others */
  Marks(String print) {
    this.print = print;
  }

  /** Tells one text from another, and nothing of either. */
  static String print(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, PRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String print() {
    return print;
  }

  void set(int part, char state, int id) {
    Mark before = parts.getOrDefault(part, new Mark(NOT_SENT, 0, 0));
    int doubts = state == BEGUN ? before.doubts() + 1 : state == NOT_SENT ? Math.max(0, before.doubts() - 1) : 0;
    parts.put(part, new Mark(state, doubts, id));
  }

  Delivery.Fate fate(int part) {
    Mark mark = parts.getOrDefault(part, new Mark(NOT_SENT, 0, 0));
    if (mark.state() == SENT || mark.doubts() > 1) {
      return Delivery.Fate.GONE;
    }
    return mark.doubts() > 0 ? Delivery.Fate.DOUBTFUL : Delivery.Fate.DUE;
  }

  @Nullable Integer id(int part) {
    Mark mark = parts.get(part);
    return mark == null || mark.id() == 0 ? null : Integer.valueOf(mark.id());
  }

  /** Whether a part left or may have left. */
  boolean left() {
    return parts.keySet().stream().anyMatch(part -> fate(part) != Delivery.Fate.DUE);
  }

  /** The last mark of a part: its state, the part, the print and the message's number. */
  String line(int part) {
    Mark mark = parts.get(part);
    String line = mark.state() + " " + part + " " + print;
    return mark.id() == 0 ? line : line + " " + mark.id();
  }

  /** As many as it takes to say how doubtful each part is. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    parts.forEach(
        (part, mark) -> {
          int begun = mark.state() == NOT_SENT && mark.doubts() > 0 ? mark.doubts() + 1 : mark.doubts() - 1;
          lines.addAll(Collections.nCopies(Math.max(0, begun), BEGUN + " " + part + " " + print));
          lines.add(line(part));
        });
    return lines;
  }
}
