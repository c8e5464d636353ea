package org.tolldesk.claim;

import org.tolldesk.lexicon.Phrases;

/** Tells a figure that is only supposed: "if 100 die", "an army of 900,000 would have vanished". */
final class Supposed {
  /** In tokens, from the figure to the words that suppose it. */
  private static final int REACH = 9;
  /** In tokens, from the figure to the time in which so many are meant. */
  private static final int RATE = 5;

  private Supposed() {}

  static boolean isSupposed(Sentence sentence, Figure figure) {
    return isCondition(sentence, figure.outer()) && !isGranted(sentence, figure)
        || isUnreal(sentence, figure.to()) || isWorkedOut(sentence, figure);
  }

  /** "If they say 240, I take their word": a figure of somebody else, which the speaker grants. */
  private static boolean isGranted(Sentence sentence, Figure figure) {
    Phrases.Match say = sentence.endingAt(figure.outer(), "saying");
    boolean own = sentence.isMark(figure.to(), ",")
        && (sentence.is(figure.to() + 1, "i") || sentence.is(figure.to() + 1, "we"));
    int verb = figure.to() + 2;
    return say != null && own && (sentence.word(verb, "granting")
        || sentence.is(verb, "take") && sentence.findWord("word of honour", verb, verb + 3) > 0);
  }

  /** "That comes to nine deaths an hour", "would require 12 deaths daily": what a doubter works out. */
  private static boolean isWorkedOut(Sentence sentence, Figure figure) {
    boolean rate = false;
    for (int i = figure.to(); i < Math.min(figure.to() + RATE, sentence.size()); i++) {
      Phrases.Match time = sentence.match(i, "times");
      Phrases.Match unit = sentence.cue(i, "determiner") ? sentence.variant(i + 1, "units", "after") : null;
      rate |= unit != null && unit.term().name().equals("time") || time != null
          && (time.term().tag("type").equals("per") || time.term().tag("type").equals("rate"));
    }
    int verb = figure.outer() - 1;
    while (sentence.is(verb, "to") || sentence.is(verb, "at") || sentence.is(verb, "out")) {
      verb--;
    }
    boolean would = sentence.is(verb - 1, "would");
    return rate && (would && sentence.word(verb, "working out")
        || sentence.is(0, "spread") && sentence.word(verb, "working out"));
  }

  /** "If 216,000 people vanished": a condition that opens its clause. */
  private static boolean isCondition(Sentence sentence, int outer) {
    for (int i = outer - 1; i >= Math.max(0, outer - REACH); i--) {
      if (!sentence.token(i).isWord()) {
        return false;
      }
      boolean subject = sentence.cue(i - 1, "pronoun") || sentence.is(i - 1, "we") || sentence.is(i - 1, "i")
          || sentence.is(i - 1, "it") || sentence.is(i - 1, "there");
      if (subject && sentence.cue(i, "modal") && !sentence.word(i - 2, "condition")) {
        return false;
      }
      if (sentence.word(i, "condition")) {
        return i == 0 || !sentence.token(i - 1).isWord();
      }
    }
    return false;
  }

  /** "Would have vanished by now": what did not happen. */
  private static boolean isUnreal(Sentence sentence, int to) {
    for (int i = to; i < Math.min(to + 3, sentence.size()); i++) {
      if (sentence.is(i, "would") && sentence.is(i + 1, "have")) {
        return true;
      }
      if (!sentence.token(i).isWord()) {
        return false;
      }
    }
    return false;
  }
}
