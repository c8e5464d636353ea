package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a sentence without a number that throws out the figure before it: "the rector called that pure
 * invention", "this figure is a lie".
 */
final class Verdicts {
  /** In sentences, from a figure to the verdict on it. */
  private static final int NEAR = 2;
  /** In tokens, from what is judged to the judgement. */
  private static final int REACH = 6;

  private final List<Sentence> sentences;

  Verdicts(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /**
   * The count once more, where the verdict on it stands; null where nobody judges it.
   *
   * @param next the count after it, before which the verdict must stand
   */
  @Nullable Count on(Count count, @Nullable Count next) {
    int first = count.sentence().index() + 1;
    int end = next == null ? sentences.size() : next.sentence().index();
    for (int i = first; i < Math.min(end, first + NEAR); i++) {
      Sentence sentence = sentences.get(i);
      int at = judged(sentence);
      if (at >= 0) {
        Figure figure = count.figure();
        Figure there = new Figure(at, at + 1, at, figure.value(), figure.low(), figure.high(),
            figure.qualifier(), figure.digits());
        return new Count(sentence, there, count.measure(), count.side(), count.kind(), null, at);
      }
    }
    return null;
  }

  /** The place of what a sentence throws out, or -1. */
  private static int judged(Sentence sentence) {
    int found = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (found < 0 && sentence.isNumber(i) && !sentence.is(i, "one")) {
        return -1;
      }
      found = found < 0 && sentence.word(i, "judged figure") && isThrownOut(sentence, i) ? i : found;
    }
    return found;
  }

  /** Whether a sentence throws out what was said before it. */
  static boolean throwsOut(Sentence sentence) {
    return judged(sentence) >= 0;
  }

  private static boolean isThrownOut(Sentence sentence, int at) {
    if (sentence.is(at - 1, "'s") || sentence.is(at - 1, "’s")) {
      return false;
    }
    boolean plain = !sentence.cue(at + 2, "negative") || sentence.match(at + 2, "cues", "denial") != null;
    boolean subject = plain && (sentence.word(at + 1, "copula") || sentence.is(at + 1, "does")
        || sentence.is(at + 1, "do") || sentence.is(at + 1, "did"));
    int verb = sentence.cue(at - 1, "determiner") ? at - 2 : at - 1;
    boolean object = sentence.word(verb, "judging");
    return (subject || object)
        && sentence.findCue("denial", at + 1, at + REACH) >= 0;
  }
}
