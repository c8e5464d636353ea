package org.tolldesk.claim;

/** Tells a figure that is only supposed: "if 100 die", "an army of 900,000 would have vanished". */
final class Supposed {
  /** In tokens, from the figure to the words that suppose it. */
  private static final int REACH = 9;

  private Supposed() {}

  static boolean isSupposed(Sentence sentence, Figure figure) {
    return isCondition(sentence, figure.outer()) || isUnreal(sentence, figure.to());
  }

  /** "If 216,000 people vanished": a condition that opens its clause. */
  private static boolean isCondition(Sentence sentence, int outer) {
    for (int i = outer - 1; i >= Math.max(0, outer - REACH); i--) {
      if (!sentence.token(i).isWord()) {
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
