package org.tolldesk.claim;

/** Knows sentences that only say whose the figure before them is: "That is what the mayor says." */
final class BackReferences {
  /** In tokens: the longest sentence that only says from whom something is. */
  private static final int SHORT = 12;

  private BackReferences() {}

  /** "That is what the prison service told families", "so says the mayor". */
  static boolean isThatWhat(Sentence sentence) {
    boolean that = sentence.is(0, "that") || sentence.is(0, "this") || sentence.is(0, "these");
    int being = Math.max(1, sentence.findWord("being", 1, 6));
    boolean numbers = false;
    for (int i = 0; i < sentence.size(); i++) {
      numbers |= sentence.token(i).isNumber() && !Clauses.isAge(sentence, i);
    }
    return !numbers && (that && sentence.word(being, "being") && (sentence.is(being + 1, "what")
        || sentence.is(being + 1, "how") || sentence.is(being + 1, "the"))
        || sentence.is(0, "so") && sentence.variant(1, "saying", "say") != null);
  }

  /** "A barber told me so.", "I have it from a gravedigger.": a sentence that only says from whom. */
  static boolean isSo(Sentence sentence) {
    int last = sentence.size() - 2;
    boolean from = sentence.is(0, "i") || sentence.is(0, "we");
    return isCleft(sentence) || sentence.size() < SHORT && Clauses.findFigure(sentence) < 0
        && (sentence.is(last, "so") || from && sentence.match(1, "saying", "according") != null);
  }

  /** "It is the volcano office that says so, not the army". */
  private static boolean isCleft(Sentence sentence) {
    boolean cleft = sentence.is(0, "it") && sentence.word(1, "being");
    for (int i = 2; i < SHORT && cleft; i++) {
      boolean that = sentence.is(i + 1, "so") || sentence.is(i + 1, "this")
          || sentence.is(i + 1, "that") && sentence.isMark(i + 2, ",.");
      if (that && sentence.variant(i, "saying", "say") != null) {
        return true;
      }
    }
    return false;
  }

  /** "Both figures come from the mayor". */
  static boolean isOfBoth(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean both = sentence.is(i, "both") || sentence.is(i, "these") || sentence.is(i, "all");
      if (both && sentence.word(i + 1, "both figures")) {
        return true;
      }
    }
    return false;
  }

  /** "An earlier version said that the agency had logged 12". */
  static boolean isOfOwnPublication(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i, "own publication") && sentence.word(i + 1, "data")) {
        return true;
      }
    }
    return false;
  }
}
