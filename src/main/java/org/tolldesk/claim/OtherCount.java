package org.tolldesk.claim;

import org.tolldesk.lexicon.Phrases;

/** Tells by the words around a number that it counts or measures something else than people who came to harm. */
final class OtherCount {
  /** In tokens, from a number to the one that it is a part of. */
  private static final int REACH = 4;
  private static final long OLDEST = 110;

  private OtherCount() {}

  static boolean is(Sentence sentence, Figure figure) {
    return isOfThings(sentence, figure) || isApposed(sentence, figure) || isQuantity(sentence, figure)
        || isAgeLimit(sentence, figure) || isShare(sentence, figure);
  }

  /** "The first 50,000 of a promised 800,000 rounds". */
  private static boolean isOfThings(Sentence sentence, Figure figure) {
    if (!sentence.is(figure.to(), "of")) {
      return false;
    }
    for (int i = figure.to() + 1; i < figure.to() + REACH && sentence.holds(i); i++) {
      if (sentence.token(i).isNumber()) {
        return sentence.variant(i + 1, "units", "after") != null;
      }
    }
    return false;
  }

  /** "In school exercise books, 14 of them, he kept": a plural that names no people. */
  private static boolean isApposed(Sentence sentence, Figure figure) {
    int noun = figure.outer() - 2;
    boolean ofThem = sentence.is(figure.to(), "of") && sentence.is(figure.to() + 1, "them");
    boolean aside = sentence.isMark(figure.to() + 2, ",");
    if (!ofThem || !aside || !sentence.isMark(noun + 1, ",") || !sentence.holds(noun) || !sentence.token(noun).isWord()) {
      return false;
    }
    return sentence.token(noun).norm().endsWith("s") && !sentence.token(noun).isCapitalised()
        && sentence.endingAt(noun + 1, "kinds") == null && sentence.endingAt(noun + 1, "measures") == null
        && sentence.endingAt(noun + 1, "sides") == null && sentence.endingAt(noun + 1, "cues") == null
        && sentence.endingAt(noun + 1, "times") == null;
  }

  /** "Puts recruitment at 30,000", "from a population of 150,000". */
  private static boolean isQuantity(Sentence sentence, Figure figure) {
    Phrases.Match value = sentence.endingAt(figure.outer(), "cues");
    int noun = sentence.is(figure.outer() - 1, "of") ? figure.outer() - 2
        : value != null && sentence.holds(figure.outer() - 1)
            && sentence.token(figure.outer() - 1).isWord() && sentence.cue(figure.outer() - value.length(), "value")
            ? figure.outer() - value.length() - 1 : -1;
    for (int i = noun - REACH; i < noun; i++) {
      if (sentence.match(i, "measures") != null) {
        return false;
      }
    }
    return sentence.word(noun, "other quantity");
  }

  /** "Children under five", "men over 65". */
  private static boolean isAgeLimit(Sentence sentence, Figure figure) {
    boolean people = sentence.endingAt(figure.from() - 1, "kinds") != null;
    return people && sentence.word(figure.from() - 1, "age limit") && figure.value() != null
        && figure.value() < OLDEST && (!sentence.holds(figure.to()) || sentence.endsPhrase(figure.to()));
  }

  /** "Has fallen from 71 to 58 per cent": the unit stands with the second. */
  private static boolean isShare(Sentence sentence, Figure figure) {
    boolean joined = sentence.word(figure.to(), "range joint") || sentence.word(figure.to(), "range and");
    Phrases.Match unit = joined && sentence.holds(figure.to() + 1) && sentence.token(figure.to() + 1).isNumber()
        ? sentence.variant(figure.to() + 2, "units", "after") : null;
    return unit != null && unit.term().name().equals("share");
  }
}
