package org.tolldesk.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Per;

/**
 * The marks that may stand on one scale: one measure, one group of people, and all of them totals or all
 * rates.
 *
 * @param marks in order of time, at least one; none says the same as another
 */
record Panel(Kind kind, List<Mark> marks) {
  Panel {
    marks = List.copyOf(marks);
  }

  /** What is counted; {@code per} is null for totals. */
  record Kind(Measure measure, String victims, @Nullable Per per) {
    static Kind of(Mark mark) {
      return new Kind(mark.claim().measure(), mark.claim().victims(), mark.claim().per());
    }
  }
}
