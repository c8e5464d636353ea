package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as its figures are read: what may count people in it, and what was counted until now.
 *
 * @param article all sentences of the article
 * @param heading the heading or table head in force
 * @param exchange whether the article is about an exchange of prisoners
 * @param figures the figures that may count people
 * @param phrases what stands after each of them
 * @param counts the counts of the article until now, to which this sentence's are added
 * @param before how many of them stand before this sentence
 */
record Scene(
    Sentence sentence,
    List<Sentence> article,
    Heading heading,
    boolean exchange,
    List<Figure> figures,
    List<NounPhrase> phrases,
    List<Count> counts,
    int before) {
  /** In sentences: how far a figure may go on about what another counts. */
  private static final int NEAR = 4;

  /** The last whole of which a figure of this measure can be a part. */
  @Nullable Count lastWhole(Measure measure) {
    for (int i = counts.size() - 1; i >= 0; i--) {
      Count count = counts.get(i);
      if (isNear(count) && count.measure().includes(measure) && count.whole() == null) {
        return count;
      }
    }
    return null;
  }

  private boolean isNear(Count count) {
    return sentence.index() - count.sentence().index() <= NEAR;
  }

  /** The last count of this sentence. */
  @Nullable Count lastHere() {
    return counts.size() > before ? counts.get(counts.size() - 1) : null;
  }

  /** The last count of this sentence that is no part of another. */
  @Nullable Count wholeHere() {
    for (int i = counts.size() - 1; i >= before; i--) {
      if (counts.get(i).whole() == null) {
        return counts.get(i);
      }
    }
    return null;
  }

  /** The last count of this sentence or a few before it that is no part of another. */
  @Nullable Count wholeNear() {
    for (int i = counts.size() - 1; i >= 0 && isNear(counts.get(i)); i--) {
      if (counts.get(i).whole() == null) {
        return counts.get(i);
      }
    }
    return null;
  }

  /** The last count of this sentence or a few before it. */
  @Nullable Count lastNear() {
    if (counts.isEmpty() || !isNear(counts.get(counts.size() - 1))) {
      return null;
    }
    return counts.get(counts.size() - 1);
  }

  /** The dead of the last sentence that counts, else whom it counts last. */
  @Nullable Count lastToll() {
    Count last = lastNear();
    for (int i = counts.size() - 1; last != null && i >= 0 && counts.get(i).sentence() == last.sentence(); i--) {
      if (counts.get(i).measure() == Measure.KILLED) {
        return counts.get(i);
      }
    }
    return last;
  }

  /** The last count of this sentence or so many before it. */
  @Nullable Count lastWithin(int sentences) {
    Count last = counts.isEmpty() ? null : counts.get(counts.size() - 1);
    return last != null && sentence.index() - last.sentence().index() <= sentences ? last : null;
  }

  /** The last count that is no part, in the sentence before another or that sentence itself. */
  @Nullable Count wholeBefore(Sentence opening) {
    for (int i = counts.size() - 1; i >= 0; i--) {
      int distance = opening.index() - counts.get(i).sentence().index();
      if (distance > NEAR) {
        return null;
      }
      if (distance >= 0 && counts.get(i).whole() == null) {
        return counts.get(i);
      }
    }
    return null;
  }

  /** The last count of the article with the same number. */
  @Nullable Count sameNumber(Figure figure) {
    for (int i = counts.size() - 1; i >= 0; i--) {
      if (counts.get(i).figure().sameNumber(figure)) {
        return counts.get(i);
      }
    }
    return null;
  }
}
