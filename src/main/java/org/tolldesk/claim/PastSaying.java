package org.tolldesk.claim;

/** Tells a figure that was said at some time before, nobody says when: "he once spoke of 600,000". */
final class PastSaying {
  /** In tokens: how far from its verb "once" may stand. */
  private static final int REACH = 3;

  private PastSaying() {}

  static boolean is(Count count) {
    Sentence sentence = count.sentence();
    int outer = count.figure().outer();
    for (int i = 0; i < outer; i++) {
      if (!sentence.word(i, "some time before")) {
        continue;
      }
      int to = Math.min(outer, i + 1 + REACH);
      for (int j = Math.max(0, i - 1); j < to && !sentence.isMark(j, ",;:"); j++) {
        if (j != i && (sentence.word(j, "said before") || sentence.word(j, "told of the past")
            && sentence.word(j + 2, "said before"))) {
          return true;
        }
      }
    }
    return false;
  }
}
