package org.tolldesk.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of a hard-wrapped text, so that a line feed ends a paragraph: in such a text no
 * line is wide and most lines go on in lower case on the next. The line feed becomes a space.
 */
final class WrappedLines {
  private static final Pattern OPENS_BLOCK =
      Pattern.compile("\\s*(?:[-*•|#>]|\\d{1,3}[.)]\\s|\\d{1,2}[.:]\\d{2}\\b).*");
  /** Bars, tabs or wide gaps between the cells of a table's row. */
  private static final Pattern ROW = Pattern.compile(".*\\S(?: \\| |\\t| {3,}).*\\S.*");
  private static final int NARROWEST = 45;
  private static final int WIDEST = 120;

  private WrappedLines() {}

  static String join(String text) {
    List<Span> lines = lines(text);
    List<Span> wraps = new ArrayList<>();
    int pairs = 0;
    int goingOn = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).of(text).strip();
      String next = lines.get(i + 1).of(text).strip();
      if (line.isEmpty() || next.isEmpty()) {
        continue;
      }
      pairs++;
      if (line.length() > WIDEST) {
        return text;
      }
      goingOn += Character.isLowerCase(next.codePointAt(0)) ? 1 : 0;
      if (line.length() >= NARROWEST && !OPENS_BLOCK.matcher(next).matches()
          && !ROW.matcher(line).matches() && !ROW.matcher(next).matches()) {
        wraps.add(lines.get(i));
      }
    }
    return goingOn > 1 && goingOn * 2 > pairs ? joined(text, wraps) : text;
  }

  private static String joined(String text, List<Span> wraps) {
    StringBuilder joined = new StringBuilder(text);
    wraps.forEach(line -> joined.setCharAt(line.end(), ' '));
    return joined.toString();
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
      lines.add(new Span(start, feed));
      start = feed + 1;
    }
    lines.add(new Span(start, text.length()));
    return lines;
  }
}
