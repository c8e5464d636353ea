package org.tolldesk.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tolldesk.corpus.Passage;
import org.tolldesk.evaluation.GoldQuestion.Expectation;

/**
 * How many of the expected findings stand in one of the first passages of the ranking. A finding counts once,
 * however many documents tell it: one right passage is enough to answer from.
 *
 * @param sought the findings of which can be told which passages are right
 */
record Recall(int found, int sought) {
  static final int DEPTH = 5;

  static Recall of(Expectation expected, List<Passage> ranked, RightPassages right) {
    List<Predicate<Passage>> sought =
        expected.findings().stream().map(right::of).flatMap(Optional::stream).toList();
    long found =
        sought.stream().filter(one -> ranked.stream().limit(DEPTH).anyMatch(one)).count();
    return new Recall((int) found, sought.size());
  }
}
