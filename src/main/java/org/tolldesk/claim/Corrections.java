package org.tolldesk.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows which paragraphs of an article correct a figure, and which figure there is the wrong one. */
final class Corrections {
  /** In tokens: longer lines are no headings. */
  private static final int HEADING = 12;

  private final Set<Integer> paragraphs = new HashSet<>();

  Corrections(List<Sentence> sentences) {
    boolean below = false;
    for (Sentence sentence : sentences) {
      boolean heading = sentence.size() <= HEADING && !sentence.isMark(sentence.size() - 1, ".!?");
      boolean corrects = sentence.findCue("correction", 0, sentence.size()) >= 0;
      below = heading ? corrects : below;
      if (corrects || below) {
        paragraphs.add(sentence.paragraph());
      }
    }
  }

  /** Whether the figure is the wrong one of a correction. */
  boolean isCorrected(Count count) {
    Sentence sentence = count.sentence();
    return StanceReader.isCorrected(count)
        || paragraphs.contains(sentence.paragraph()) && StanceReader.isNegated(sentence, count);
  }
}
