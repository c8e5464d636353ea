package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts by arithmetic: rows or figures in a row that add up to a figure before or after them are its
 * parts, "1,018 civilians: 149 killed and 869 injured".
 */
final class SumParts {
  /** Smaller sums may be chance. */
  private static final long SMALLEST = 10;
  private static final int LONGEST = 12;
  /** In sentences, between two parts and between them and their whole. */
  private static final int NEXT = 2;
  private static final int NEAR = 12;
  /** In sentences, to a whole of two parts that is small enough to be met by chance. */
  private static final int CLOSE = 2;
  private static final long TELLING = 100;

  private final List<Count> counts;
  private final Map<Long, List<Count>> byValue = new HashMap<>();

  SumParts(List<Count> counts) {
    this.counts = counts;
    for (Count count : counts) {
      if (count.figure().value() != null && count.figure().value() >= SMALLEST) {
        byValue.computeIfAbsent(count.figure().value(), value -> new ArrayList<>()).add(count);
      }
    }
  }

  /** The counts, those that add up to another with it as their whole. */
  List<Count> find() {
    List<Count> result = new ArrayList<>(counts);
    for (int from = 0; from < counts.size(); from++) {
      if (result.get(from).whole() == null) {
        mark(result, from);
      }
    }
    return result;
  }

  private void mark(List<Count> result, int from) {
    List<Integer> run = new ArrayList<>();
    long sum = 0;
    for (int i = from; i < counts.size() && run.size() < LONGEST; i++) {
      Count count = result.get(i);
      Count last = run.isEmpty() ? count : counts.get(run.get(run.size() - 1));
      if (count.sentence().index() - last.sentence().index() > NEXT) {
        return;
      }
      boolean pair = run.size() == 1 && last.measure() == Measure.KILLED && count.measure() == Measure.WOUNDED
          && i == from + 1;
      if (count.whole() != null || count.figure().value() == null
          || count.measure() != last.measure() && !pair) {
        continue;
      }
      run.add(i);
      sum += count.figure().value();
      boolean together = run.size() > 2 || run.size() == 2 && last.sentence() == count.sentence();
      Count whole = together ? whole(sum, run) : null;
      if (whole != null) {
        run.forEach(part -> result.set(part, result.get(part).partOf(whole)));
        return;
      }
      if (pair) {
        return;
      }
    }
  }

  private @Nullable Count whole(long sum, List<Integer> run) {
    Count first = counts.get(run.get(0));
    Count last = counts.get(run.get(run.size() - 1));
    for (Count whole : byValue.getOrDefault(sum, List.of())) {
      boolean measures = whole.measure().includes(first.measure())
          && whole.measure().includes(last.measure());
      int distance = Math.abs(first.sentence().index() - whole.sentence().index());
      int reach = run.size() > 2 || sum >= TELLING ? NEAR : CLOSE;
      boolean sides = run.stream().allMatch(part -> areOfOneSide(whole, counts.get(part)));
      if (measures && sides && distance <= reach && whole.whole() == null) {
        return whole;
      }
    }
    return null;
  }

  /** A part may be of a side where the whole is of nobody's or of the same. */
  private static boolean areOfOneSide(Count whole, Count part) {
    return whole.side() == null || part.side() == null || whole.side().equals(part.side());
  }
}
