package org.tolldesk.disagreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Measure;
import org.tolldesk.corpus.PartialDate;

/**
 * A standing claim made ready for comparison: what it counts, its interval and the days it can be
 * true for.
 *
 * @param date the date it holds for, or its document's where it has none; null where neither is
 *     known
 */
record Figure(
    Claim claim, Group group, Interval interval, @Nullable PartialDate date, Scope scope, Grounds grounds) {

  boolean counts(Measure measure) {
    return claim.measure() == measure;
  }

  /** Whether both count the same people over the same span. */
  boolean isComparableWith(Figure other) {
    return sameSpan(other) && sameGroup(other) && sameEvent(other);
  }

  /**
   * Whether the words of both claims bear out that they count the same; of one sentence, both speakers. A
   * table of the dead of a war names its speaker at its head.
   */
  boolean states(Figure other) {
    boolean oneSentence = isInOneTextWith(other) && claim.quote().equals(other.claim.quote());
    boolean beside = isInOneTextWith(other) && isBeside(other);
    boolean ofOneWar = isOfAWar() && other.isOfAWar() && grounds.tellHarm(other.grounds);
    return (ofOneWar || (beside ? grounds.suffice(other.grounds) : grounds.tellBoth(other.grounds)))
        && (!oneSentence || grounds.speaker() && other.grounds.speaker());
  }

  private boolean sameSpan(Figure other) {
    return claim.per() == other.claim.per()
        && Objects.equals(claim.period(), other.claim.period())
        && !isOfAStretch(other)
        && !other.isOfAStretch(this);
  }

  /** Of two counts of one event and day, one may tell since when it has run. */
  private boolean isOfAStretch(Figure other) {
    boolean ofOneEvent = isInOneTextWith(other) && isOfOneDayWith(other) && !isOfAWar() && !other.isOfAWar();
    return scope.isOfAStretch() && !(ofOneEvent && scope.isToDate());
  }

  private boolean sameGroup(Figure other) {
    return group.equals(other.group)
        || isInOneTextWith(other)
            && Objects.equals(group.side(), other.group.side())
            && Cue.EVERYBODY.isIn(group.kind())
            && Cue.EVERYBODY.isIn(other.group.kind());
  }

  /** The tolls of a whole war, or two counts of one strike, quake or wreck. */
  private boolean sameEvent(Figure other) {
    boolean oneText = isInOneTextWith(other);
    if (oneText && scope.isOfAnotherReport(other.scope)) {
      return false;
    }
    if (!scope.agrees(other.scope) && !(oneText && scope.isOpenBeside(other.scope))) {
      return false;
    }
    if (oneText && group.side() != null && isBeside(other) && isOfSameDate(other)) {
      return isLike(other, Thresholds.PARTY_RATIO);
    }
    if (isRate()) {
      return group.side() != null && isLike(other, Thresholds.PARTY_RATIO);
    }
    if (isOfAWar() && other.isOfAWar()) {
      return isLike(other, Thresholds.WAR_RATIO);
    }
    if (isOfAWar() || other.isOfAWar()) {
      return isOfSameDate(other) && isLike(other, Thresholds.PARTY_RATIO);
    }
    if (!oneText) {
      return isLike(other, Thresholds.EVENT_RATIO)
          && isWithin(other, Thresholds.SAME_EVENT_DAYS)
          && (scope.sharesNameOrTitle(other.scope) || areOfASideAndNoDay(other));
    }
    boolean oneTime =
        isOfSameDate(other) && (date != null || isBeside(other))
            || isWithin(other, Thresholds.SAME_EVENT_DAYS) && !areOfTwoMonths(other);
    if (group.side() != null) {
      return oneTime && isLike(other, Thresholds.PARTY_RATIO);
    }
    return oneTime
        && isLike(other, Thresholds.EVENT_RATIO)
        && (isBeside(other) || scope.sharesName(other.scope) || areOfOneCount(other));
  }

  /** Whether a nationality's people are counted of one month: an event would be of a day. */
  private boolean areOfASideAndNoDay(Figure other) {
    return group.side() != null
        && claim.asOf() != null
        && !claim.asOf().isDay()
        && other.claim.asOf() != null
        && claim.asOf().equals(other.claim.asOf());
  }

  /** Two dated counts of one text, hardly days apart. */
  private boolean areOfOneCount(Figure other) {
    return claim.asOf() != null
        && claim.asOf().isDay()
        && other.claim.asOf() != null
        && other.claim.asOf().isDay()
        && isWithin(other, Thresholds.SAME_COUNT_DAYS)
        && Cue.DISEASE.isIn(claim.quote()) == Cue.DISEASE.isIn(other.claim.quote());
  }

  /** Counts of different months, each of which begins at nothing. */
  private boolean areOfTwoMonths(Figure other) {
    boolean toTheDay = claim.asOf() == null || claim.asOf().isDay();
    boolean otherToTheDay = other.claim.asOf() == null || other.claim.asOf().isDay();
    return !toTheDay && !otherToTheDay && !isWithin(other, 0);
  }

  boolean isInOneTextWith(Figure other) {
    return claim.document().equals(other.claim.document());
  }

  /** Whether one text sets both side by side: what is further apart may be about another event. */
  boolean isBeside(Figure other) {
    int between =
        Math.max(claim.start(), other.claim.start()) - Math.min(claim.end(), other.claim.end());
    return between <= Thresholds.BESIDE;
  }

  /** Whether one text gives both the same date, period or want of a date. */
  boolean isOfSameDate(Figure other) {
    return isInOneTextWith(other)
        && (Objects.equals(date, other.date) || isOfSamePeriod(other));
  }

  /** "7,000 a month": it may rise and fall. */
  boolean isRate() {
    return claim.per() != null && claim.period() == null;
  }

  /** Whether both count one and the same span of time. */
  boolean isOfSamePeriod(Figure other) {
    return claim.period() != null && claim.period().equals(other.claim.period());
  }

  /** Whether both hold for one and the same day. */
  boolean isOfOneDayWith(Figure other) {
    return date != null && date.isDay() && date.equals(other.date);
  }

  /** Whether one claimant counts the same people anew. */
  boolean continues(Figure other) {
    return Voice.same(claim, other.claim)
        && claim.measure() == other.claim.measure()
        && group.equals(other.group);
  }

  /** Whether a nationality counts so many that the whole war is meant. */
  boolean isOfAWar() {
    return group.side() != null && claim.least() >= Thresholds.WAR_SIZE;
  }

  /** Measured at the far ends, so that a wider range is never more like another than a narrower one. */
  boolean isLike(Figure other, double ratio) {
    long most = Math.max(claim.most(), other.claim.most());
    return most <= Math.min(claim.least(), other.claim.least()) * ratio;
  }

  /** Whether the days of both can lie that close. */
  boolean isWithin(Figure other, long days) {
    return date != null && other.date != null && Dates.gap(date, other.date) <= days;
  }

  /** The most days that can lie between the two: what both dates span together. */
  long span(Figure other) {
    if (date == null || other.date == null) {
      return Long.MAX_VALUE;
    }
    LocalDate first = date.first().isBefore(other.date.first()) ? date.first() : other.date.first();
    LocalDate last = date.last().isAfter(other.date.last()) ? date.last() : other.date.last();
    return ChronoUnit.DAYS.between(first, last);
  }

  /** Whether every day of this one lies before every day of the other. */
  boolean isBefore(Figure other) {
    return date != null && other.date != null && date.last().isBefore(other.date.first());
  }
}
