package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Reads what a verb of loss or suffering means by what is said of those whom it befell. */
final class Losses {
  /** In tokens, from those who were lost to what befell them all. */
  private static final int BOTH = 9;
  /** In tokens: "I am talking about". */
  private static final int MEANT = 5;

  private Losses() {}

  /** "Suffered 120 killed": a verb of suffering and what they suffered. */
  static MeasureFinder.Found suffered(Sentence sentence, NounPhrase phrase,
      MeasureFinder.Found before) {
    Phrases.Match said = before.measure() == Measure.KILLED_OR_WOUNDED && sentence.is(before.at(), "suffered")
        ? sentence.variant(phrase.to(), "measures", "passive") : null;
    return said == null ? before
        : new MeasureFinder.Found(MeasureFinder.measure(said), before.at(), false, false);
  }

  /** "Lost two soldiers of the brigade, both killed by a bomb": where it says what befell them all, or -1. */
  private static int ofAll(Sentence sentence, int from) {
    for (int i = from; i < from + BOTH && sentence.holds(i); i++) {
      boolean all = sentence.is(i, "both") || sentence.is(i, "all") || sentence.is(i, "each");
      if (sentence.isMark(i, ",") && (sentence.is(i + 1, "both") || sentence.is(i + 1, "all"))) {
        return i + 2;
      }
      if (all || !sentence.token(i).isWord() && !sentence.token(i).isNumber()) {
        return -1;
      }
    }
    return -1;
  }

  /** "Losing 25,000 a month, and I mean dead": what is added of those who were lost; null for nothing. */
  private static Phrases.@Nullable Match meant(Sentence sentence, int from) {
    int at = from;
    while (sentence.match(at, "times") != null || sentence.cue(at, "determiner")
        || sentence.is(at, "per") || sentence.isMark(at, ",;:–—(")) {
      at++;
    }
    at += sentence.is(at, "and") || sentence.is(at, "by") ? 1 : 0;
    int end = at;
    while (end < at + MEANT && sentence.holds(end) && sentence.word(end, "meaning what")) {
      end++;
    }
    while (end > at && sentence.cue(end, "determiner")) {
      end++;
    }
    Phrases.Match said = end == at ? null : sentence.variant(end, "measures", "noun");
    return end > at && said == null ? sentence.variant(end, "measures", "passive") : said;
  }

  /** "Lost six men killed", "lost nine men, dead of hunger", "lost 73 nurses": a loss that says which. */
  static MeasureFinder.Found told(Sentence sentence, NounPhrase phrase, MeasureFinder.Found lost) {
    int at = phrase.to() + (sentence.isMark(phrase.to(), ",(") ? 1 : 0);
    at += sentence.is(at, "all") || sentence.is(at, "both") ? 1 : 0;
    at = sentence.is(phrase.to(), "of") && ofAll(sentence, at) > 0 ? ofAll(sentence, at) : at;
    Phrases.Match said = sentence.variant(at, "measures", "noun");
    said = said == null ? sentence.variant(at, "measures", "passive") : said;
    said = said == null ? meant(sentence, phrase.to()) : said;
    if (said != null && lost.measure() == Measure.KILLED_OR_WOUNDED) {
      return new MeasureFinder.Found(MeasureFinder.measure(said), lost.at(), false, false);
    }
    boolean slain = sentence.is(phrase.to(), "to")
        && (sentence.findWord("what kills", phrase.to() + 1, phrase.to() + MEANT) > 0
        || sentence.findWord("disease", phrase.to() + 1, phrase.to() + MEANT) > 0);
    boolean unarmed = slain || phrase.kind() != null && !sentence.words().holds("who fights", phrase.kind());
    return unarmed && lost.measure() == Measure.KILLED_OR_WOUNDED
        ? new MeasureFinder.Found(Measure.KILLED, lost.at(), false, true) : lost;
  }
}
