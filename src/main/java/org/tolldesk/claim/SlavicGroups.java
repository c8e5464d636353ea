package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Whose people a figure of a Ukrainian or Russian sentence counts where no preposition shows it: "потери
 * России", "українські втрати", "жителей Украины".
 */
final class SlavicGroups {
  private SlavicGroups() {}

  /** The side of the losses that the sentence names before the figure, or of the people right after it. */
  static @Nullable String side(Sentence sentence, Figure figure, NounPhrase phrase) {
    if (!SlavicClause.isCyrillic(sentence)) {
      return null;
    }
    Phrases.Match after = phrase.kind() == null ? null : sentence.variant(phrase.to(), "sides", "place");
    if (after != null) {
      return after.term().name();
    }
    for (int i = figure.outer() - 1; i >= 0; i--) {
      if (sentence.isMark(i, ";.!?")) {
        return null;
      }
      Phrases.Match losses = sentence.match(i, "measures");
      String side = losses == null ? null : ofLosses(sentence, i, i + losses.length());
      if (side != null) {
        return side;
      }
    }
    return null;
  }

  private static @Nullable String ofLosses(Sentence sentence, int from, int to) {
    Phrases.Match owner = sentence.match(to, "sides");
    if (owner == null) {
      owner = sentence.endingAt(from, "sides");
    }
    boolean whose = owner != null && (to < sentence.size() && sentence.match(to, "sides") == owner
            || !owner.term().variant().equals("place"));
    return whose ? owner.term().name() : null;
  }

  /** Whether an adjective of a side belongs to people, not to another noun: "російського полону". */
  static boolean describesPeople(Sentence sentence, int after) {
    return !sentence.holds(after) || !sentence.token(after).isWord() || sentence.match(after, "kinds") != null
        || sentence.match(after + 1, "kinds") != null || sentence.match(after, "measures") != null
        || sentence.match(after, "sides") != null || sentence.cue(after, "force");
  }
}
