package org.tolldesk.claim;

import org.tolldesk.lexicon.Phrases;

/**
 * Tells numbers of people who were picked, asked, met or entered twice, and by that came to no harm: "a panel
 * of 600 refugees", "of 10 wounded, 7 return", "I knew five of them", "two were counted twice".
 */
final class Sampled {
  /** In tokens, from a figure to what says that it was entered wrongly. */
  private static final int REACH = 9;

  private Sampled() {}

  static boolean is(Sentence sentence, Figure figure, NounPhrase phrase) {
    return isSample(sentence, figure, phrase) || isRatio(sentence, figure, phrase)
        || isMet(sentence, figure, phrase) || isEnteredTwice(sentence, phrase)
        || isHouseholds(sentence, figure);
  }

  /** "A panel of 600 refugees", "50 names picked at random", "interviews with 44 widows". */
  private static boolean isSample(Sentence sentence, Figure figure, NounPhrase phrase) {
    int joint = figure.outer() - 1;
    boolean of = sentence.is(joint, "of") || sentence.is(joint, "with") || sentence.is(joint, "among");
    return of && sentence.word(joint - 1, "sample of people")
        || !phrase.isEmpty() && sentence.cue(phrase.to(), "picked");
  }

  /** "Of 10 wounded Ukrainians, 7 return to duty": so many out of a round number. */
  private static boolean isRatio(Sentence sentence, Figure figure, NounPhrase phrase) {
    Long of = figure.value();
    boolean round = of != null && (of == 10 || of == 100 || of == 1000) && figure.outer() == figure.from();
    int before = figure.from() - 1;
    return round && (sentence.is(before, "of") || sentence.is(before, "among"))
        && (before == 0 || !sentence.token(before - 1).isWord())
        && sentence.isMark(phrase.to(), ",") && sentence.isNumber(phrase.to() + 1);
  }

  /** "I knew five of them by name", "I met perhaps two of them". */
  private static boolean isMet(Sentence sentence, Figure figure, NounPhrase phrase) {
    int verb = figure.outer() - 1;
    while (sentence.cue(verb, "hedge")) {
      verb--;
    }
    boolean ofThem = phrase.partitive()
        || sentence.is(figure.to(), "of") && sentence.cue(figure.to(), "part");
    return ofThem && !sentence.cue(verb - 1, "negative") && sentence.word(verb, "knowing people");
  }

  /** "Two of these poor souls were counted twice", "seven bodies, it turns out, were entered twice". */
  private static boolean isEnteredTwice(Sentence sentence, NounPhrase phrase) {
    for (int i = phrase.to(); i < phrase.to() + REACH && sentence.holds(i); i++) {
      if (sentence.cue(i, "entered twice")) {
        return true;
      }
      if (sentence.isMark(i, ".;:") || sentence.isNumber(i) || AfterFigure.verbAt(sentence, i) != null) {
        return false;
      }
    }
    return false;
  }

  /** "Households that had moved at least twice numbered 1,340": things are the subject of the verb. */
  private static boolean isHouseholds(Sentence sentence, Figure figure) {
    int verb = figure.outer() - 1;
    if (!sentence.word(verb, "numbering")) {
      return false;
    }
    for (int i = verb - 1; i >= 0 && !sentence.isMark(i, ".;:"); i--) {
      Phrases.Match unit = sentence.variant(i, "units", "after");
      boolean subject = i == 0 || sentence.cue(i - 1, "determiner") || !sentence.token(i - 1).isWord();
      if (subject && sentence.word(i, "homes of people")) {
        return true;
      }
      if (sentence.match(i, "kinds") != null || sentence.match(i, "measures") != null) {
        return false;
      }
      if (subject && unit != null && unit.term().name().equals("thing")) {
        return true;
      }
    }
    return false;
  }
}
