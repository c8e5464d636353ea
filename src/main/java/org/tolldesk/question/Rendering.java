package org.tolldesk.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tolldesk.lexicon.Term;

/** Writes a question in English words, for an embedding model and a full-text index that know no others. */
final class Rendering {
  private static final List<String> CATEGORIES =
      List.of("names", "kinds", "measures", "sides", "months", "subjects");

  private Rendering() {}

  /**
   * An English question with its spelling corrected; of another one the words that are known or are names.
   */
  static String english(List<Segment> segments, Language language) {
    return segments.stream().filter(segment -> !segment.isMark())
        .map(segment -> language == Language.ENGLISH ? segment.text() : word(segment, language))
        .filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String word(Segment segment, Language language) {
    for (String category : CATEGORIES) {
      Optional<Term> term = segment.term(category);
      if (term.isPresent() && !segment.says("skip")) {
        return term.get().name().replace('_', ' ');
      }
    }
    if (segment.says("losses")) {
      return "losses";
    }
    if (segment.isUnknown()) {
      return Script.latin(segment.norm(), language);
    }
    return segment.isNumber() ? segment.text() : "";
  }
}
