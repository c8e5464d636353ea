package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;
import org.tolldesk.corpus.PartialDate;

/**
 * What a figure's sentence is like where it is asked of when the figure is.
 *
 * @param moments the times that the sentence names
 * @param others all figures of the sentence
 * @param drafts the figures before it, as far as they bear on it
 * @param own how many dates the sentence names: none, only the start of a span, one, more
 * @param tense of the figure's verb: unknown, now, past, still now
 * @param opener of which kind the sentence's first word is
 * @param published the document's date
 */
record TimeScene(Count count, Stance stance, List<Moment> moments, List<Count> others, List<Draft> drafts,
    int own, boolean rated, int tense, int opener, @Nullable PartialDate published) {

  static TimeScene of(Count count, Stance stance, List<Moment> moments, List<Count> others,
      List<Draft> drafts, @Nullable PartialDate published) {
    long dates = moments.stream().filter(Moment::dates).count();
    int own = dates > 0 ? (int) Math.min(3, dates + 1)
        : Features.is(moments.stream().anyMatch(moment -> moment.date() != null));
    int tense = Tense.isStillNow(count) ? 3 : Tense.isNow(count) ? 1 : Tense.isTold(count) ? 2 : 0;
    return new TimeScene(count, stance, moments, others, drafts, own,
        moments.stream().anyMatch(moment -> moment.per() != null), tense, opener(count.sentence()),
        published);
  }

  private static int opener(Sentence sentence) {
    return sentence.cue(0, "pronoun") || sentence.is(0, "it") || sentence.is(0, "they") ? 1
        : sentence.is(0, "that") || sentence.is(0, "this") || sentence.is(0, "its")
        || sentence.is(0, "their") ? 2
        : sentence.cue(0, "more") || sentence.cue(0, "part") || sentence.is(0, "of") ? 3
        : sentence.cue(0, "determiner") ? 4 : sentence.cue(0, "preposition") ? 5 : sentence.isNumber(0) ? 6
        : sentence.isMark(0, "-•*–·|") ? 7 : sentence.isMark(0, "\"“«") ? 8 : 0;
  }

  Sentence sentence() {
    return count.sentence();
  }

  boolean isRow() {
    return Heading.isRow(sentence()) || opener == 7;
  }

  /** The figure right before it; null for the first. */
  @Nullable Draft last() {
    return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
  }

  /** How far before it a sentence stands: in the same one, the one before, its paragraph, beyond it. */
  int distance(Sentence earlier) {
    int far = sentence().index() - earlier.index();
    boolean near = earlier.paragraph() == sentence().paragraph();
    return far <= 0 ? 0 : near ? far == 1 ? 1 : 2
        : 3 + Features.step(far, 1, 2, 4) + Features.is(sentence().paragraph() - earlier.paragraph() > 1);
  }

  /** The draft of the whole of which this is a part; null for none. */
  @Nullable Draft whole() {
    for (int i = drafts.size() - 1; count.whole() != null && i >= 0; i--) {
      if (drafts.get(i).count().figure() == count.whole().figure()) {
        return drafts.get(i);
      }
    }
    return null;
  }

  /** The last draft of the same number and measure; null for none. */
  @Nullable Draft twin() {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Count other = drafts.get(i).count();
      if (other.figure().sameNumber(count.figure()) && other.measure() == count.measure()) {
        return drafts.get(i);
      }
    }
    return null;
  }
}
