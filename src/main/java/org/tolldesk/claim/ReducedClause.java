package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Reads the verb of people whom a participle describes first: "men sent to fight in Kursk were killed". */
final class ReducedClause {
  /** In tokens, of the participle's clause. */
  private static final int CLAUSE = 14;

  private ReducedClause() {}

  /** What befell the people whose phrase ends here; null where no such clause and verb of harm follow. */
  static MeasureFinder.@Nullable Found measure(Sentence sentence, int from) {
    if (!isParticiple(sentence, from)) {
      return null;
    }
    for (int i = from + 1; i < from + CLAUSE && sentence.holds(i); i++) {
      if (!sentence.token(i).isWord() || sentence.isNumber(i) || sentence.cue(i, "relative")
          || sentence.cue(i, "subordinate") || sentence.cue(i, "contrast")
          || sentence.variant(i, "saying", "say") != null && !sentence.is(i - 1, "to")) {
        return null;
      }
      if (sentence.cue(i, "auxiliary") && !sentence.is(i - 1, "to") && !sentence.cue(i, "modal")) {
        return AfterFigure.measure(sentence, i, List.of());
      }
      Phrases.Match verb = sentence.variant(i, "measures", "active");
      if (verb != null && sentence.variant(i, "measures", "passive") == null
          && !sentence.cue(i - 1, "preposition") && !sentence.cue(i - 1, "determiner")) {
        return new MeasureFinder.Found(MeasureFinder.measure(verb), i, false, false);
      }
    }
    return null;
  }

  /** "Sent to", "deployed near", "travelling in a minibus": a participle that takes no object. */
  private static boolean isParticiple(Sentence sentence, int at) {
    if (!sentence.holds(at) || !sentence.token(at).isWord() || sentence.match(at, "measures") != null
        || sentence.cue(at, "auxiliary")) {
      return false;
    }
    String word = sentence.token(at).norm();
    boolean past = (word.endsWith("ed") || sentence.word(at, "short participle"))
        && (sentence.cue(at + 1, "preposition") || sentence.is(at + 1, "to")
        || sentence.word(at + 1, "place adverb"));
    return past || word.endsWith("ing") && word.length() > 4;
  }
}
