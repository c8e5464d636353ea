package org.tolldesk.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Period;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.PartialDate;

/**
 * A claim that can be drawn.
 *
 * @param from the first day that the figure can apply to
 * @param to the day after the last one
 */
record Mark(Claim claim, LocalDate from, LocalDate to) {
  /** An interval that begins before, or ends after these, is open at that end. */
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 9000;

  /** Empty where the claim has no date. */
  static Optional<Mark> of(Claim claim) {
    PartialDate date = claim.asOf();
    Period period = claim.period();
    if (period != null && isClosed(period)) {
      return Optional.of(new Mark(claim, period.from().first(), period.to().last().plusDays(1)));
    }
    return date == null || !isDrawn(date)
        ? Optional.empty()
        : Optional.of(new Mark(claim, date.first(), date.last().plusDays(1)));
  }

  private static boolean isClosed(Period period) {
    return isDrawn(period.from()) && isDrawn(period.to())
        && !period.to().last().isBefore(period.from().first());
  }

  private static boolean isDrawn(PartialDate date) {
    return date.year() >= FIRST_YEAR && date.year() <= LAST_YEAR;
  }

  /** Whether its time is longer than a day. */
  boolean isSpan() {
    return to.toEpochDay() - from.toEpochDay() > 1;
  }

  /** Where it stands on the time axis, in days since 1970: the middle of what the date can mean. */
  double day() {
    double first = from.toEpochDay();
    double last = to.toEpochDay();
    PartialDate date = claim.asOf();
    if (date != null && isWithin(date)) {
      first = date.first().toEpochDay();
      last = date.last().toEpochDay() + 1.0;
    }
    return (first + last) / 2;
  }

  private boolean isWithin(PartialDate date) {
    return !date.first().isBefore(from) && date.last().isBefore(to);
  }

  /** The height at which it stands: the number claimed, the middle of a range without one. */
  double people() {
    return claim.value() != null ? claim.value() : (claim.least() + (double) claim.most()) / 2;
  }

  /** Whose figure it is: of a rejected one that is not who rejects it. */
  @Nullable String party() {
    return isDenied() ? claim.attributedTo() : claim.claimant();
  }

  boolean isDenied() {
    return claim.stance() == Stance.DENIED;
  }

  boolean isPredicted() {
    return claim.stance() == Stance.PREDICTED;
  }

  boolean isTakenBack() {
    return claim.status() != Status.STANDING;
  }

  boolean isInferred() {
    return claim.asOfBasis() == Basis.INFERRED;
  }

  boolean isRange() {
    return claim.low() != null && claim.high() != null;
  }

  boolean isFloor() {
    return claim.qualifier() == Qualifier.AT_LEAST || claim.qualifier() == Qualifier.MORE_THAN;
  }

  boolean isCeiling() {
    return claim.qualifier() == Qualifier.UP_TO;
  }

  /** Whether it may be joined to the same claimant's next total: both count the whole event. */
  boolean isOfSeries() {
    return claim.isStanding() && claim.claimant() != null && claim.value() != null
        && claim.per() == null && claim.period() == null && claim.partOf() == null;
  }

  /** What a reader sees of it; two marks that agree in this say the same. */
  Object looks() {
    return Arrays.asList(party(), claim.claimant(), claim.value(), claim.low(), claim.high(),
        claim.qualifier(), from, to, claim.asOf(), claim.asOfBasis(), claim.stance(), claim.status());
  }
}
