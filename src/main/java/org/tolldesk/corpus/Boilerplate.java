package org.tolldesk.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Blanks paragraphs that a site prints under every article, as {@code boilerplate.txt} lists them.
 */
final class Boilerplate {
  private static final List<Pattern> LINES =
      WordList.read("boilerplate.txt").stream().map(Pattern::compile).toList();
  private static final int LONGEST = 400;

  private Boilerplate() {}

  static String blank(String text) {
    List<Span> found =
        Sentences.paragraphs(text, 0, text.length()).stream()
            .filter(paragraph -> paragraph.length() <= LONGEST)
            .filter(paragraph -> matches(paragraph.of(text).toLowerCase(Locale.ROOT)))
            .toList();
    return Blanks.over(text, found);
  }

  private static boolean matches(String paragraph) {
    return LINES.stream().anyMatch(line -> line.matcher(paragraph).matches());
  }
}
