package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Reads what is said of all of those whom a figure names: "seven skiers, and all of them are dead". */
final class WholeFates {
  /** In tokens, of where the people are from: "of one family". */
  private static final int ORIGIN = 6;

  private WholeFates() {}

  /** The measure of what befell all of the people of a phrase; null where none is said of all. */
  static MeasureFinder.@Nullable Found of(Sentence sentence, NounPhrase phrase) {
    int at = phrase.to();
    if (sentence.cue(at, "preposition")) {
      int end = at + 1;
      while (end < at + ORIGIN && sentence.holds(end) && sentence.token(end).isWord()) {
        end++;
      }
      at = end;
    }
    if (phrase.kind() == null || !sentence.isMark(at, ",–—")) {
      return null;
    }
    at += sentence.is(at + 1, "and") ? 2 : 1;
    if (!sentence.is(at, "all") && !sentence.is(at, "both") && !sentence.is(at, "each")) {
      return null;
    }
    at++;
    at += sentence.is(at, "of") && (sentence.is(at + 1, "them") || sentence.is(at + 1, "whom")) ? 2 : 0;
    while (sentence.cue(at, "auxiliary") || sentence.cue(at, "hedge")) {
      at++;
    }
    Phrases.Match fate = AfterFigure.verbAt(sentence, at);
    fate = fate == null ? sentence.variant(at, "measures", "noun") : fate;
    return fate == null ? null : new MeasureFinder.Found(MeasureFinder.measure(fate), at, false, false);
  }
}
