package org.tolldesk.telegram;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list of which only the first entries are shown, and how many more there are. Pure. */
final class Lines {
  private static final int LONGEST = 600;

  private Lines() {}

  /**
   * Each on a line of its own with a bullet, behind a line end.
   *
   * @param line makes an entry's HTML; a plain text to be cut is for the caller
   */
  static <T> String html(List<T> entries, int shown, Function<T, String> line, Texts texts) {
    return html(entries, shown, entries.size(), line, texts);
  }

  /** @param all how many there are, whether or not all were handed in */
  static <T> String html(List<T> entries, int shown, int all, Function<T, String> line, Texts texts) {
    String list =
        entries.stream().limit(shown).map(each -> "\n• " + line.apply(each)).collect(Collectors.joining());
    int more = all - Math.min(shown, entries.size());
    return more > 0 ? list + "\n" + texts.html("list.more", more) : list;
  }

  /** Plain text as HTML, cut where it is too long for a line. */
  static String brief(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return Html.escape(line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…");
  }

  /** Names behind each other, the first few. */
  static String names(List<String> names, int shown, Texts texts) {
    String list = names.stream().limit(shown).map(Lines::brief).collect(Collectors.joining(", "));
    int more = names.size() - shown;
    return more > 0 ? list + ", " + texts.html("list.more", more) : list;
  }
}
