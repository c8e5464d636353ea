package org.tolldesk.claim;

/**
 * Says whether a sentence asserts, denies or predicts a figure, and whether it takes one back or corrects it.
 */
final class StanceReader {
  private static final int MODAL_REACH = 9;

  Stance stance(Count count) {
    Sentence sentence = count.sentence();
    int outer = count.figure().outer();
    if (isNegated(sentence, count) || isDenied(sentence, count) || SlavicDenial.denies(sentence, count)) {
      return Stance.DENIED;
    }
    int from = Math.max(0, Math.min(outer, count.measureAt()) - MODAL_REACH);
    for (int i = outer - 1; i >= from; i--) {
      if (sentence.isMark(i, ";.") || sentence.is(i, "but")) {
        break;
      }
      if (sentence.cue(i, "modal") && !sentence.is(i - 1, "не")
          && !(sentence.is(i, "may") && sentence.token(i).isCapitalised())) {
        return Stance.PREDICTED;
      }
    }
    for (int i = count.figure().to(); i < Math.min(count.measureAt(), sentence.size()); i++) {
      if (sentence.cue(i, "modal") && !sentence.token(i).isCapitalised()) {
        return Stance.PREDICTED;
      }
    }
    return Stance.ASSERTED;
  }

  private static boolean isNegated(Sentence sentence, Count count) {
    for (int i = count.figure().outer() - 1; i >= Math.max(0, count.figure().outer() - 2); i--) {
      if (sentence.is(i, "not") || sentence.is(i, "never")) {
        return true;
      }
      if (sentence.isMark(i, ",;:.")) {
        return false;
      }
    }
    return sentence.is(count.figure().outer() - 1, "or")
        && sentence.findCue("negative", 0, count.figure().outer()) >= 0
        && sentence.findCue("negative", count.figure().outer() - 4, count.figure().outer()) >= 0;
  }

  private static boolean isDenied(Sentence sentence, Count count) {
    int denial = sentence.findCue("denial", Math.max(0, count.figure().outer() - 14), count.figure().outer());
    if (denial < 0) {
      return false;
    }
    for (int i = denial + 1; i < count.figure().outer(); i++) {
      if (sentence.is(i, "and") && sentence.variant(i + 1, "saying", "say") != null
          || sentence.isMark(i, ";:")
          || sentence.is(i, "but")) {
        return false;
      }
    }
    return true;
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
      if (sentence.isMark(i, ";") || sentence.word(i, "right figure")) {
        return false;
      }
    }
    return true;
  }
}
