package org.tolldesk.claim;

/** Reads from a figure's verb whether it holds until now, is told of the past, or is only guessed. */
final class Tense {
  /** In tokens: how far an auxiliary may stand before the verb of the harm. */
  private static final int AUXILIARY = 5;

  private Tense() {}

  /** "Could have died", "60 could be dead", "are feared drowned": a guess at what has happened. */
  static boolean isGuess(Count count) {
    Sentence sentence = count.sentence();
    int verb = Math.min(count.measureAt(), sentence.size());
    for (int i = count.figure().to(); i < count.figure().to() + AUXILIARY; i++) {
      if (sentence.is(i, "feared") && sentence.word(i - 1, "verdict verb")) {
        return true;
      }
    }
    if (isFeared(sentence, count) || isHidden(sentence, count.figure().outer())) {
      return true;
    }
    for (int i = Math.max(0, verb - AUXILIARY); i < verb; i++) {
      if (sentence.cue(i, "modal") && (sentence.is(i + 1, "have")
          || sentence.is(i + 1, "be") && sentence.word(i + 2, "dead"))) {
        return true;
      }
    }
    return false;
  }

  /** "It is feared that as many as 200 lives were lost". */
  private static boolean isFeared(Sentence sentence, Count count) {
    for (int i = 0; i < count.figure().outer(); i++) {
      if ((sentence.is(i, "feared") || sentence.is(i, "fears") || sentence.is(i, "fear"))
          && (sentence.is(i + 1, "that") || sentence.is(i + 1, "as") || i + 1 == count.figure().outer())) {
        int to = count.figure().to();
        return isTold(count) || sentence.findWord("told of the past", to, to + AUXILIARY) >= 0;
      }
    }
    return false;
  }

  /** "The car deck might hold 30 bodies", "we may well find 30". */
  private static boolean isHidden(Sentence sentence, int outer) {
    boolean holds = sentence.word(outer - 1, "hiding bodies");
    return holds && (sentence.cue(outer - 2, "modal") || sentence.cue(outer - 3, "modal"));
  }

  /** "Have been killed", "now stands at": true of the day of the text and not of a past one. */
  static boolean isNow(Count count) {
    int told = auxiliary(count, "told of the past");
    int now = auxiliary(count, "holding now");
    Sentence sentence = count.sentence();
    return told < 0 && now < 0 ? sentence.findWord("holding now", 0, sentence.size()) >= 0 : now > told;
  }

  /** "And a thousand of them have not been found", "of whom three remain in danger": now, after any past. */
  static boolean isStillNow(Count count) {
    Sentence sentence = count.sentence();
    int outer = count.figure().outer();
    if (!sentence.is(outer - 1, "and") && sentence.findCue("part", outer - 2, outer) < 0) {
      return false;
    }
    int to = count.figure().to();
    return sentence.findWord("holding now", to, to + 3) >= 0;
  }

  /** "Were killed", "had died": told of the past. */
  static boolean isTold(Count count) {
    return auxiliary(count, "told of the past") >= 0;
  }

  /** The nearest word of a set among the auxiliaries of the figure's verb, or -1. */
  private static int auxiliary(Count count, String set) {
    Sentence sentence = count.sentence();
    int verb = Math.min(count.measureAt(), sentence.size());
    for (int i = verb - 1; i >= Math.max(0, verb - AUXILIARY); i--) {
      if (sentence.word(i, set)) {
        return i;
      }
    }
    return -1;
  }
}
