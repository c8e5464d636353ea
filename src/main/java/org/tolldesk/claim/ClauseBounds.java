package org.tolldesk.claim;

/** Knows where the clauses and asides of an English sentence begin and end, by its marks and mentions. */
record ClauseBounds(Sentence sentence, Mentions mentions) {
  /** In tokens: no aside and no clause that still belongs to its subject is longer. */
  private static final int REACH = 24;

  private static final String CLOSING = ",)–—-";

  /** The first token of the clause that goes on until a token. "And" begins one, except between a pair. */
  int start(int to) {
    int i = to;
    while (i > 0 && to - i < REACH && !opensClause(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean opensClause(int at) {
    boolean joint = sentence.isMark(at, "–") && at > 0 && sentence.token(at).touches(sentence.token(at - 1));
    return !joint && !Clauses.isClock(sentence, at) && sentence.isMark(at, ",;:“”\"«»()?!–—") || sentence.cue(at, "subordinate")
        || sentence.word(at, "clause opener") || sentence.is(at, "and") && !mentions.isPair(at)
        && !mentions.holds(at);
  }

  /** Whether a mark closes an aside before a token. */
  boolean isClosed(int to) {
    return sentence.isMark(to - 1, CLOSING);
  }

  /**
   * Whether an aside ends before a token, be it without a second comma: "the minister, for his part spoke".
   */
  boolean endsAside(int to, int verb) {
    if (isClosed(to)) {
      return true;
    }
    int from = start(to);
    boolean age = to != verb && !sentence.cue(from, "relative") && (sentence.token(from).isNumber()
        || to == from + 1);
    return from < to && sentence.isMark(from - 1, ",") && (age || sentence.cue(from, "preposition"))
        && mentions.lastFree(from, to) == null;
  }

  /** The mark that opens the aside which ends before a token, or -1. */
  int opening(int to) {
    String close = isClosed(to) ? sentence.token(to - 1).text() : ",";
    String mark = close.equals(")") ? "(" : close;
    for (int i = isClosed(to) ? to - 2 : to - 1; i >= 0 && to - i < REACH; i--) {
      if (sentence.isMark(i, "“”\";:") && !Clauses.isClock(sentence, i)) {
        return -1;
      }
      if (sentence.isMark(i, mark)) {
        return i;
      }
    }
    return -1;
  }
}
