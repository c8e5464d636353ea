package org.tolldesk.corpus;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes spaces over parts of a text, so that every other offset stays. Line feeds stay too. */
final class Blanks {
  private Blanks() {}

  static String over(String text, Collection<Span> spans) {
    if (spans.isEmpty()) {
      return text;
    }
    char[] units = text.toCharArray();
    for (Span span : spans) {
      for (int at = span.start(); at < span.end(); at++) {
        if (units[at] != '\n') {
          units[at] = ' ';
        }
      }
    }
    return new String(units);
  }

  /** Blanks all that the pattern finds. */
  static String over(String text, Pattern pattern) {
    List<Span> spans = pattern.matcher(text).results().map(Blanks::span).toList();
    return over(text, spans);
  }

  private static Span span(MatchResult match) {
    return new Span(match.start(), match.end());
  }
}
