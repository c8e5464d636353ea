package org.tolldesk.claim;

import org.tolldesk.lexicon.Phrases;

/**
 * Tells numbers that measure, compare or name a time where no noun follows them: "voted 96 to 11", "a ratio
 * of 1 to 3.8", "most of them over 60", "the next train is at 9", "aftershocks so far: 87".
 */
final class PlainNumbers {
  /** In tokens, from the word of a ratio to its numbers. */
  private static final int RATIO = 8;
  /** In tokens, from the verb of an hour back to what keeps it. */
  private static final int HOURLY = 6;
  /** In tokens, from a sum of money to another. */
  private static final int SUMS = 12;
  /** In tokens, of a label before its colon. */
  private static final int LABEL = 8;
  private static final long OLDEST = 110;
  private static final long MIDNIGHT = 24;

  private PlainNumbers() {}

  static boolean is(Sentence sentence, Figure figure, NounPhrase phrase) {
    return isRatio(sentence, figure) || isAgeOfThem(sentence, figure) || isHour(sentence, figure)
        || isMilestone(sentence, figure) || isZero(sentence, figure)
        || isOfNamedThings(sentence, figure, phrase) || isMoreMoney(sentence, figure, phrase)
        || isOfListedThings(sentence, figure, phrase) || isRate(sentence, figure, phrase)
        || isOfTheThings(sentence, figure);
  }

  /** "Voted 96 to 11", "killed to wounded, 1 to 4": a score or a ratio. */
  private static boolean isRatio(Sentence sentence, Figure figure) {
    boolean second = sentence.is(figure.from() - 1, "to") && sentence.isNumber(figure.from() - 2);
    boolean first = sentence.is(figure.to(), "to") && sentence.isNumber(figure.to() + 1);
    boolean range = figure.low() != null && figure.value() == null;
    int from = figure.from() - RATIO;
    boolean colon = sentence.isMark(figure.from() - 1, ":") && sentence.isNumber(figure.from() - 2)
        || sentence.isMark(figure.to(), ":") && sentence.isNumber(figure.to() + 1);
    return colon && sentence.findWord("ratio", 0, sentence.size()) >= 0
        || (second || first) && sentence.findWord("scoring", from, figure.from()) >= 0
        || (second || first || range) && sentence.findWord("ratio", from, figure.from()) >= 0;
  }

  /** "Nearly half of them under 35": how old those are who were counted. */
  private static boolean isAgeOfThem(Sentence sentence, Figure figure) {
    boolean years = figure.value() != null && figure.value() < OLDEST && sentence.endsPhrase(figure.to());
    if (years && sentence.findWord("extreme of age", figure.from() - HOURLY, figure.from()) >= 0) {
      return true;
    }
    int limit = figure.from() - 1;
    boolean them = sentence.is(limit - 1, "them") || sentence.is(limit - 1, "whom")
        || sentence.cue(limit - 1, "auxiliary") && (sentence.is(limit - 2, "them")
        || sentence.is(limit - 2, "whom"));
    return them && years && sentence.word(limit, "age limit");
  }

  /** "The next bulletin is at 9": when something begins that keeps its hour. */
  private static boolean isHour(Sentence sentence, Figure figure) {
    int verb = figure.outer() - 2;
    boolean at = sentence.is(verb + 1, "at") && figure.value() != null && figure.value() <= MIDNIGHT
        && sentence.endsPhrase(figure.to());
    boolean begins = sentence.cue(verb, "auxiliary") || sentence.word(verb, "opening or closing");
    return at && begins && sentence.findWord("keeping an hour", verb - HOURLY, verb + 1) >= 0;
  }

  /** "At kilometre 64 of the road". */
  private static boolean isMilestone(Sentence sentence, Figure figure) {
    Phrases.Match unit = sentence.variant(figure.from() - 1, "units", "after");
    return unit != null && unit.term().name().equals("length") && figure.digits()
        && !sentence.token(figure.from() - 1).norm().endsWith("s")
        && sentence.cue(figure.from() - 2, "preposition");
  }

  /** "Not distinguishable from zero", "close to zero": none of anything. */
  private static boolean isZero(Sentence sentence, Figure figure) {
    return figure.value() != null && figure.value() == 0 && sentence.endsPhrase(figure.to())
        && (sentence.is(figure.outer() - 1, "from") || sentence.is(figure.outer() - 1, "above")
        || sentence.is(figure.outer() - 1, "near"));
  }

  /** "50,000 rupees at once and a further 100,000", "it cost 1.4 million dollars; they had 260,000". */
  private static boolean isMoreMoney(Sentence sentence, Figure figure, NounPhrase phrase) {
    if (phrase.kind() != null || phrase.measure() != null || phrase.unknown() != null
        || phrase.side() != null) {
      return false;
    }
    for (int i = figure.outer() - 1; i >= Math.max(0, figure.outer() - SUMS); i--) {
      if (sentence.match(i, "kinds") != null || sentence.match(i, "measures") != null) {
        return false;
      }
      Phrases.Match unit = sentence.match(i, "units");
      if (unit != null && unit.term().name().equals("money")) {
        return sentence.isNumber(i - 1) || sentence.isNumber(i + unit.length())
            || sentence.match(i - 1, "numbers") != null;
      }
    }
    return false;
  }

  /** "A key rate that stays at 21": the level of a rate. */
  private static boolean isRate(Sentence sentence, Figure figure, NounPhrase phrase) {
    int rate = sentence.findWord("level of a rate", figure.outer() - LABEL, figure.outer());
    boolean level = rate >= 0 && phrase.isEmpty() && sentence.is(figure.outer() - 1, "at")
        && sentence.match(rate - 1, "measures") == null && sentence.match(rate - 1, "kinds") == null;
    for (int i = Math.max(0, rate); level && i < figure.outer(); i++) {
      level = sentence.match(i, "measures") == null && sentence.match(i, "kinds") == null
          && !sentence.isMark(i, ",;");
    }
    return level;
  }

  /** "311 of the addresses drawn": some of what is no people. */
  private static boolean isOfTheThings(Sentence sentence, Figure figure) {
    int noun = figure.to() + 2;
    boolean some = sentence.is(figure.to(), "of") && (sentence.is(figure.to() + 1, "the")
        || sentence.is(figure.to() + 1, "these") || sentence.is(figure.to() + 1, "those"));
    return some && sentence.word(noun, "places and papers");
  }

  /** "Contacts under follow-up: 1,180": what a label names that is no people. */
  private static boolean isOfListedThings(Sentence sentence, Figure figure, NounPhrase phrase) {
    int colon = figure.outer() - 1;
    boolean label = sentence.isMark(colon, ":") && colon <= LABEL && sentence.word(0, "thing column")
        && phrase.kind() == null && phrase.measure() == null;
    for (int i = 0; label && i < colon; i++) {
      label = sentence.match(i, "kinds") == null && sentence.match(i, "measures") == null;
    }
    return label;
  }

  /** "Count of aftershocks so far: 87": a plural that names no people, counted before a colon. */
  private static boolean isOfNamedThings(Sentence sentence, Figure figure, NounPhrase phrase) {
    int colon = figure.outer() - 1;
    if (!sentence.isMark(colon, ":") || !phrase.isEmpty()) {
      return false;
    }
    for (int i = colon - 1; i >= Math.max(0, colon - LABEL); i--) {
      if (sentence.match(i, "kinds") != null || sentence.match(i, "measures") != null
          || !sentence.token(i).isWord()) {
        return false;
      }
      Phrases.Match known = sentence.match(i + 2, "sides");
      if (sentence.word(i, "count noun") && sentence.is(i + 1, "of") && known == null) {
        return sentence.token(i + 2).norm().endsWith("s");
      }
    }
    return false;
  }
}
