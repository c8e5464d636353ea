package org.tolldesk.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Period;
import org.tolldesk.corpus.PartialDate;

/** The time that a question names. */
sealed interface When {

  /** An interval with its year. */
  record Span(Period period) implements When {}

  /** A month without a year, 1 to 12: which year, only the corpus can tell. */
  record Month(int month) implements When {}

  /** Three months without a year, by the first of them. */
  record Season(int month) implements When {}

  /** "The year before", "a month later": so far from the time of the question before. */
  record Shift(java.time.Period by) implements When {}

  /** The time named now where the question before named another one; null where none comes of it. */
  static @Nullable When after(@Nullable When before, @Nullable When now) {
    if (!(now instanceof Shift shift)) {
      return now;
    }
    if (before instanceof Month month && shift.by().getMonths() != 0) {
      return new Month(Math.floorMod(month.month() - 1 + shift.by().getMonths(), 12) + 1);
    }
    if (!(before instanceof Span span) || span.period().from().equals(TimeReader.EVER)) {
      return null;
    }
    try {
      PartialDate moved = moved(span.period().from(), shift.by());
      return new Span(new Period(moved, moved));
    } catch (DateTimeException tooCoarse) {
      return null;
    }
  }

  /** As fine as the step: a year before a day is a year. */
  private static PartialDate moved(PartialDate date, java.time.Period by) {
    LocalDate to = date.first().plus(by);
    if (by.getYears() != 0) {
      return PartialDate.of(to.getYear());
    }
    if (date.isYear() || by.getDays() != 0 && !date.isDay()) {
      throw new DateTimeException("no step of " + by + " from " + date);
    }
    return by.getMonths() != 0 ? PartialDate.of(YearMonth.from(to)) : PartialDate.of(to);
  }
}
