package org.tolldesk.corpus;

/**
 * A stretch of a text.
 *
 * @param start its first offset, in UTF-16 units
 * @param end the offset after its last unit
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean holds(int offset) {
    return start <= offset && offset < end;
  }

  /** The part of the text that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** This span without the white space at its ends. */
  Span trimmed(String text) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** White space, no-break spaces included. */
  static boolean isBlank(int unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
