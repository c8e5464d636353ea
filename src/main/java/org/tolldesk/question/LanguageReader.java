package org.tolldesk.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tolldesk.lexicon.Term;

/** Tells the language of a question by its script, letters that only one language has, and function words. */
final class LanguageReader {
  private static final String ONLY_UKRAINIAN = "іїєґ";
  private static final String ONLY_RUSSIAN = "ыэъё";
  private static final Pattern UKRAINIAN_ENDING = Pattern.compile("[сцз]ьк");
  private static final int LETTER = 2;

  private LanguageReader() {}

  /** Empty where a Cyrillic question could be either. */
  static Optional<Language> read(String text, List<Segment> segments) {
    long cyrillic = text.codePoints()
        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
        .count();
    long latin = text.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
        .count();
    boolean foreignName = votes(segments, "en") > votes(segments, "uk") + votes(segments, "ru");
    if (cyrillic == 0 || latin > 2 * cyrillic || latin > cyrillic && foreignName) {
      return Optional.of(Language.ENGLISH);
    }
    long ukrainian = LETTER * letters(text, ONLY_UKRAINIAN) + votes(segments, "uk")
        + UKRAINIAN_ENDING.matcher(text).results().count();
    long russian = LETTER * letters(text, ONLY_RUSSIAN) + votes(segments, "ru");
    if (ukrainian == russian) {
      return Optional.empty();
    }
    return Optional.of(ukrainian > russian ? Language.UKRAINIAN : Language.RUSSIAN);
  }

  private static long letters(String text, String ofOne) {
    return text.toLowerCase(java.util.Locale.ROOT).chars().filter(c -> ofOne.indexOf(c) >= 0).count();
  }

  private static long votes(List<Segment> segments, String language) {
    return segments.stream().filter(segment -> segment.terms().stream()
        .filter(term -> term.is("questions")).map(Term::variant).anyMatch(language::equals)).count();
  }
}
