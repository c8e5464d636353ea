package org.tolldesk.claim;

/** Whether a Ukrainian or Russian sentence rejects a figure: "не 300", "двухсот тысяч нет", "это выдумка". */
final class SlavicDenial {
  private static final int REACH = 18;

  private SlavicDenial() {}

  static boolean denies(Sentence sentence, Count count) {
    int outer = count.figure().outer();
    int to = count.figure().to();
    if (!SlavicClause.isCyrillic(sentence)) {
      return false;
    }
    return sentence.word(outer - 1, "denying") || sentence.word(outer - 1, "none at all")
        || sentence.word(to, "none at all") || sentence.is(to, "–") && sentence.is(to + 1, "це")
            && sentence.cue(to + 2, "denial")
        || isCalledFalse(sentence, to);
  }

  /** "«Сотня погибших» – выдумка", "о двухстах погибших не может быть и речи": what follows rejects it. */
  private static boolean isCalledFalse(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      if (sentence.isMark(i, ";.") || sentence.token(i).isNumber()) {
        return false;
      }
      if (sentence.cue(i, "called false")) {
        return true;
      }
    }
    return false;
  }
}
