package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;

/** The date, rate and period of one count. */
record Timing(@Nullable PartialDate asOf, @Nullable Basis basis, @Nullable Per per, @Nullable Period period) {
  /** In a week. */
  private static final int DAYS = 7;

  /** The date of a document, for want of any other. */
  static Timing ofDocument(@Nullable PartialDate published) {
    return new Timing(published, published == null ? null : Basis.INFERRED, null, null);
  }

  static Timing ofMoment(Moment date) {
    return new Timing(date.date(), date.basis(), isWeek(date) ? Per.WEEK : null,
        date.from() == null ? null : new Period(date.from(), date.date()));
  }

  /** "From 12 to 18 May": a span of seven days. */
  private static boolean isWeek(Moment date) {
    return date.from() != null && date.from().isDay() && date.date().isDay()
        && date.from().first().plusDays(DAYS - 1).equals(date.date().first());
  }

  /** The count of the one month, year or day. */
  static Timing ofSpan(Moment date) {
    return date.from() != null ? ofMoment(date)
        : new Timing(date.date(), date.basis(), span(date.date()), new Period(date.date(), date.date()));
  }

  static Per span(PartialDate date) {
    return date.isDay() ? Per.DAY : date.isMonth() ? Per.MONTH : Per.YEAR;
  }

  Timing per(@Nullable Per rate) {
    return new Timing(asOf, basis, rate, period);
  }

  Timing inferred() {
    return new Timing(asOf, Basis.INFERRED, per, period);
  }

  /** The date alone, for a figure that goes on where another left off. */
  Timing dateOnly() {
    return new Timing(asOf, basis, null, null);
  }

  /** Whether it is the count of one month or year, and not a rate. */
  boolean isSpan() {
    return per != null && period != null;
  }

  /** Whether a text says so itself, in words of time. */
  boolean isStated(@Nullable PartialDate published) {
    return asOf != published || per != null || period != null;
  }
}
