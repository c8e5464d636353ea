package org.tolldesk.claim;

import java.util.List;

/**
 * Says whether a sentence asserts, denies or predicts a figure, and whether it takes one back or corrects it.
 */
final class StanceReader {
  private static final int MODAL_REACH = 9;
  /** In tokens, from a verb to its figure. */
  private static final int VERB_REACH = 4;
  /** In tokens, from a figure to the verb of expecting behind it. */
  private static final int EXPECTED_REACH = 6;

  /** In tokens, from a figure to what is said of it. */
  private static final int VERDICT_REACH = 14;

  Stance stance(Count count, List<Sentence> article) {
    Sentence sentence = count.sentence();
    int outer = count.figure().outer();
    if (isCapped(sentence, count.figure())) {
      return Stance.PREDICTED;
    }
    if (isNegated(sentence, count) || isDenied(sentence, count) || isUnheard(sentence, outer)
        || isCalledFalse(sentence, count)
        || SlavicDenial.denies(sentence, count) || Rebuttals.rebuts(count, article)) {
      return Stance.DENIED;
    }
    boolean elliptic = count.measureAt() == count.figure().from() || count.measureAt() == outer;
    boolean joined = elliptic && sentence.is(outer - 1, "and");
    int from = Math.max(0, Math.min(outer, count.measureAt()) - (joined ? 2 : 1) * MODAL_REACH);
    for (int i = outer - 1; i >= from; i--) {
      if (sentence.isMark(i, ";.") || sentence.is(i, "but")) {
        break;
      }
      if (isForecast(sentence, i) && !sentence.is(i - 1, "не") && !isAside(sentence, i, outer)) {
        return Stance.PREDICTED;
      }
    }
    for (int i = count.figure().to(); i < Math.min(count.measureAt(), sentence.size()); i++) {
      if (isForecast(sentence, i) && !sentence.token(i).isCapitalised()) {
        return Stance.PREDICTED;
      }
    }
    return isExpected(sentence, count.figure().to()) || isModelled(sentence, count)
        || isInverted(sentence, count.figure())
        ? Stance.PREDICTED : Stance.ASSERTED;
  }

  /** "Deaths will not exceed 40": a promise of what is to come, and no denial. */
  private static boolean isCapped(Sentence sentence, Figure figure) {
    int verb = sentence.findWord("exceeding", figure.outer() - 3, figure.from());
    return verb > 1 && (sentence.cue(verb - 1, "negative") || sentence.is(verb - 1, "to"))
        && (sentence.word(verb - 2, "will") || sentence.findWord("will", verb - 3, verb) >= 0);
  }

  /** A word of expecting; but "will report that" is about the report, and May is a month. */
  private static boolean isForecast(Sentence sentence, int at) {
    if (!sentence.cue(at, "modal") || sentence.is(at, "may") && sentence.token(at).isCapitalised()) {
      return false;
    }
    if (isGuess(sentence, at) || isReckoning(sentence, at) || isUnnamed(sentence, at)
        || isRealToll(sentence, at) || isSourceOfRow(sentence, at) || isNoReturn(sentence, at)) {
      return false;
    }
    boolean auxiliary = sentence.is(at, "will") || sentence.is(at, "would") || sentence.is(at, "'ll");
    boolean going = sentence.is(at + 1, "be") || sentence.is(at + 2, "be");
    for (int i = at + 1; auxiliary && !going && i < at + 4 && sentence.holds(i); i++) {
      if (sentence.variant(i, "saying", "say") != null || sentence.word(i, "telling verb")) {
        return false;
      }
    }
    return true;
  }

  /** "May by now have been killed": an estimate of what has happened. */
  private static boolean isGuess(Sentence sentence, int at) {
    if (!sentence.word(at, "will") || sentence.is(at, "will") || sentence.is(at, "would")) {
      return false;
    }
    for (int i = at + 1; i < at + 5 && sentence.holds(i) && sentence.token(i).isWord(); i++) {
      if (sentence.is(i, "have")) {
        return !sentence.is(i + 1, "to");
      }
    }
    return false;
  }

  /** "A colonel who would not be named said": of the speaker. */
  private static boolean isUnnamed(Sentence sentence, int at) {
    int not = sentence.is(at + 1, "n't") || sentence.is(at + 1, "not") ? at + 2 : at + 1;
    return sentence.cue(at - 1, "relative") && sentence.is(not, "be")
        && sentence.word(not + 1, "kept unnamed");
  }

  /** "Nine of our boys will not be coming home", "will never see their home again": they are dead. */
  private static boolean isNoReturn(Sentence sentence, int at) {
    return sentence.word(at, "will") && sentence.cue(at + 1, "negative")
        && (sentence.is(at + 2, "be") || sentence.is(at + 2, "come") || sentence.is(at + 2, "return")
        || sentence.is(at + 2, "see")) && sentence.findWord("way home", at + 2, at + 7) >= 0;
  }

  /** "Institute (own model) | 18 November | 240,000": what a row of a table rests on. */
  private static boolean isSourceOfRow(Sentence sentence, int at) {
    return (sentence.is(at, "model") || sentence.is(at, "models")) && Heading.isRow(sentence);
  }

  /** "The real toll may be 900": an estimate of what is so already. */
  private static boolean isRealToll(Sentence sentence, int at) {
    boolean be = sentence.is(at + 1, "be") || sentence.is(at + 1, "well") && sentence.is(at + 2, "be");
    boolean far = (sentence.word(at - 1, "count noun") || sentence.is(at - 1, "dead")
        || sentence.is(at - 1, "deaths") || sentence.is(at - 1, "casualties"))
        && (sentence.word(at + 2, "reaching as far") || sentence.word(at + 3, "reaching as far"));
    return be && sentence.word(at, "will") && (far || sentence.findWord("real", at - 4, at) >= 0);
  }

  /** "She would not hear of 300", "will not have it that 300 died". */
  private static boolean isUnheard(Sentence sentence, int outer) {
    for (int i = outer - 1; i > Math.max(2, outer - MODAL_REACH) && !sentence.isMark(i, ",;:"); i--) {
      boolean of = sentence.is(i + 1, "of") || sentence.is(i + 1, "it") && sentence.is(i + 2, "that");
      if (of && sentence.word(i, "hearing of") && sentence.cue(i - 1, "negative")) {
        return true;
      }
    }
    return false;
  }

  /** "Without them our count would be 1,240": another way to count, and no forecast. */
  private static boolean isReckoning(Sentence sentence, int at) {
    return sentence.is(at, "would") && sentence.is(at + 1, "be") && sentence.word(at - 1, "count noun")
        && sentence.findWord("left out", 0, at) >= 0;
  }

  /** "No more than 35 deaths are expected", "700 migrants are feared drowned". */
  private static boolean isExpected(Sentence sentence, int to) {
    for (int i = to; i < to + EXPECTED_REACH && sentence.holds(i) && sentence.token(i).isWord(); i++) {
      if (sentence.word(i, "expected of") && sentence.word(i - 1, "verdict verb")) {
        return true;
      }
    }
    return false;
  }

  /** "Modelling suggests 15,000 cases by 30 June": what is worked out for a day to come. */
  private static boolean isModelled(Sentence sentence, Count count) {
    return sentence.findWord("modelling", 0, count.figure().outer()) >= 0
        && sentence.findWord("deadline", count.figure().to(), sentence.size()) >= 0
        && sentence.findWord("told of the past", 0, sentence.size()) < 0;
  }

  private static boolean hasTo(Sentence sentence, int end) {
    for (int i = 2; i < end; i++) {
      if (sentence.is(i, "to")) {
        return true;
      }
    }
    return false;
  }

  /** "Should the ports close, 60,000 more would follow", "unless it rains, 300 will die". */
  private static boolean isInverted(Sentence sentence, Figure figure) {
    boolean fronted = sentence.is(0, "should") || sentence.word(0, "condition")
        || sentence.is(0, "were") && hasTo(sentence, figure.outer());
    for (int i = figure.to(); fronted && i < figure.to() + EXPECTED_REACH && sentence.holds(i); i++) {
      if (!sentence.token(i).isWord()) {
        return false;
      }
      if (sentence.word(i, "will") && (sentence.is(0, "should") || !sentence.is(i + 1, "have"))) {
        return true;
      }
    }
    return false;
  }

  /** "On 3 March, which I will not forget, we took in 117": a clause between commas. */
  private static boolean isAside(Sentence sentence, int modal, int outer) {
    boolean relative = false;
    for (int i = modal - 1; i >= Math.max(0, modal - 4); i--) {
      relative |= sentence.cue(i, "relative");
    }
    for (int i = modal + 1; relative && i < outer; i++) {
      if (sentence.isMark(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** "Not 300", "it isn't 340,000", "never a hundred". */
  static boolean isNegated(Sentence sentence, Count count) {
    for (int i = count.figure().outer() - 1; i >= Math.max(0, count.figure().outer() - 2); i--) {
      if (sentence.is(i, "nor") && sentence.cue(i + 1, "auxiliary")) {
        return true;
      }
      boolean no = sentence.is(i, "no") || sentence.is(i, "nor") || sentence.is(i, "neither");
      if (sentence.cue(i, "negative")
          && sentence.findWord("exceeding", i + 1, count.figure().from()) < 0
          && (!no || i == count.figure().outer() - 1)) {
        return true;
      }
      if (sentence.isMark(i, ",;:.")) {
        return false;
      }
    }
    return isVerbNegated(sentence, count) || sentence.is(count.figure().outer() - 1, "or")
        && sentence.findCue("negative", 0, count.figure().outer()) >= 0
        && sentence.findCue("negative", count.figure().outer() - 4, count.figure().outer()) >= 0;
  }

  /** "Ukraine has not buried 287k soldiers": the verb before the figure did not happen. */
  private static boolean isVerbNegated(Sentence sentence, Count count) {
    if (count.measureAt() >= count.figure().to() && isNegatedVerb(sentence, count.measureAt())) {
      return true;
    }
    int verb = count.measureAt() - (sentence.isMark(count.measureAt() - 1, "\"“«‘'") ? 1 : 0);
    int gap = count.figure().outer() - count.measureAt();
    boolean near = gap > 0 && gap < VERB_REACH;
    return near && sentence.is(verb - 1, "not") && sentence.cue(verb - 2, "auxiliary")
        && !sentence.cue(verb - 2, "modal");
  }

  /** "Did not die", "have not been killed", "were n't captured". */
  static boolean isNegatedVerb(Sentence sentence, int verb) {
    int not = sentence.cue(verb - 1, "auxiliary") ? verb - 2 : verb - 1;
    return sentence.cue(not, "negative") && sentence.cue(not - 1, "auxiliary");
  }

  private static boolean isDenied(Sentence sentence, Count count) {
    int denial = sentence.findCue("denial", Math.max(0, count.figure().outer() - 14), count.figure().outer());
    boolean came = denial >= 0 && sentence.is(denial, "made") && denial + 2 >= count.figure().outer() - 1;
    if (denial < 0 || came || sentence.cue(denial, "value")) {
      return false;
    }
    for (int i = denial + 1; i < count.figure().outer(); i++) {
      if (sentence.is(i, "and") && sentence.variant(i + 1, "saying", "say") != null
          || sentence.isMark(i, ";:") || sentence.isMark(i, ",") && sentence.word(i + 1, "another clause")
          || sentence.is(i, "but") || sentence.is(i, "where") && sentence.isMark(i - 1, ",")) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Reports of 80 killed have nothing to do with reality", "450 is an invention", "calls the 65 dead pure
   * invention", "there is a figure of 200 circulating".
   */
  private static boolean isCalledFalse(Sentence sentence, Count count) {
    int from = count.figure().to();
    boolean called = false;
    for (int i = count.figure().outer() - 1; i >= Math.max(0, count.figure().outer() - 8); i--) {
      called |= sentence.word(i, "calling");
    }
    for (int i = from; i < Math.min(from + VERDICT_REACH, sentence.size()); i++) {
      if (sentence.isMark(i, ".;:!?") || sentence.is(i, "but") || isConceded(sentence, i)
          || sentence.cue(i, "relative")
          || sentence.word(i, "the others")) {
        return false;
      }
      called |= sentence.word(i, "verdict verb");
      boolean nominal = sentence.cue(i, "denial") && !isName(sentence, i)
          && (sentence.variant(i, "saying", "say") == null || sentence.word(i - 1, "being"));
      boolean wrong = sentence.is(i, "wrong") && sentence.word(i - 1, "being");
      if (sentence.cue(i, "rumour") || called && nominal || wrong) {
        return true;
      }
    }
    return false;
  }

  /** "Stands by its report of 90 dead, although officials call it untrue": the end of its sentence. */
  private static boolean isConceded(Sentence sentence, int at) {
    boolean although = sentence.isMark(at - 1, ",") && (sentence.is(at, "although")
        || sentence.is(at, "though") || sentence.is(at, "while") || sentence.is(at, "whereas"));
    for (int i = at; although && i < sentence.size(); i++) {
      if (sentence.isMark(i, ",")) {
        return false;
      }
    }
    return although;
  }

  /** "The pastor Jon Lie": a word of denying that is somebody's name. */
  private static boolean isName(Sentence sentence, int at) {
    return at > 0 && sentence.token(at).isCapitalised() && sentence.token(at - 1).isCapitalised()
        && !FreeNames.isAllCapitals(sentence.token(at).text());
  }

  /** Whether this sentence says that a figure was taken back. */
  static boolean withdraws(Sentence sentence) {
    int cue = sentence.findCue("withdrawal", 0, sentence.size());
    if (cue < 0) {
      return false;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.cue(i, "subject") && !sentence.word(i, "bare subject")
          || sentence.word(i, "publication")) {
        return true;
      }
    }
    return sentence.word(cue + sentence.match(cue, "cues", "withdrawal").length(), "bare subject");
  }

  /** "He has since deleted the post": whether a sentence without a number takes back what stood before it. */
  static boolean withdrawsLast(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isNumber(i)) {
        return false;
      }
    }
    return withdraws(sentence);
  }

  /** "559 people, not 1,559": the wrong figure comes after this one. */
  private static boolean isRight(Sentence sentence, Count count) {
    for (int i = count.figure().to(); i < count.figure().to() + 5; i++) {
      boolean wrong = sentence.isMark(i, ",") && sentence.cue(i + 1, "negative");
      if (wrong || sentence.is(i, "instead") || sentence.is(i, "rather")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure is the wrong one of a correction. */
  static boolean isCorrected(Count count) {
    Sentence sentence = count.sentence();
    int outer = count.figure().outer();
    int cue = sentence.findCue("correction", Math.max(0, outer - 12), outer);
    if (cue < 0) {
      return false;
    }
    for (int i = cue; i < outer; i++) {
      if (sentence.isMark(i, ";") || sentence.word(i, "right figure") || isRight(sentence, count)) {
        return false;
      }
    }
    return true;
  }
}
