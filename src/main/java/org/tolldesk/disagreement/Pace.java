package org.tolldesk.disagreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Per;
import org.tolldesk.disagreement.Disagreement.Clash;

/**
 * Whether one curve that only rises, at a believable pace, can pass through two figures of the same
 * people. Every test compares the nearest ends of the intervals, so that a wider interval never
 * clashes where a narrower one did not.
 */
final class Pace {
  private final List<EventDate> events;

  Pace(List<EventDate> events) {
    this.events = events;
  }

  /** Why no curve passes through both, or null where one does or where their dates do not tell. */
  @Nullable Clash clash(Figure a, Figure b) {
    if (a.isRate()) {
      return isOfOneTime(a, b) && !a.interval().meets(b.interval()) ? Clash.SAME_DATE : null;
    }
    if (b.isBefore(a)) {
      return clash(b, a);
    }
    if (a.isBefore(b)) {
      return canFall(a.claim().measure()) ? null : later(a, b);
    }
    return isSameDate(a, b) && !a.interval().meets(b.interval()) ? Clash.SAME_DATE : null;
  }

  /** A daily count changes by the day, a monthly or yearly one within the month does not. */
  private static boolean isOfOneTime(Figure a, Figure b) {
    return a.date() != null
        && b.date() != null
        && (a.date().equals(b.date())
            || a.claim().per() != Per.DAY && a.span(b) <= Thresholds.SAME_DATE_DAYS);
  }

  private @Nullable Clash later(Figure earlier, Figure later) {
    if (later.interval().isBelow(earlier.interval())) {
      return Clash.FALLS;
    }
    return isTooFast(earlier, later) ? Clash.TOO_FAST : null;
  }

  /** The missing are found and the displaced return. */
  static boolean canFall(Measure measure) {
    return measure == Measure.MISSING
        || measure == Measure.DISPLACED
        || measure == Measure.CAPTURED
        || measure == Measure.OTHER;
  }

  /** More killed than were ever killed or wounded by then. */
  boolean partExceedsWhole(Figure killed, Figure killedOrWounded) {
    return (killed.isBefore(killedOrWounded) || isSameDate(killed, killedOrWounded))
        && killedOrWounded.interval().isBelow(killed.interval());
  }

  private boolean isSameDate(Figure a, Figure b) {
    long span = a.span(b);
    if (span <= 1 || a.isOfSameDate(b) || a.isOfSamePeriod(b)) {
      return true;
    }
    return span <= Thresholds.SAME_DATE_DAYS
        && history(a).map(days -> days >= Thresholds.PACE_DAYS).orElse(true);
  }

  private boolean isTooFast(Figure earlier, Figure later) {
    if (!earlier.isOfAWar()
        || later.claim().period() != null
        || earlier.scope().isBareLoss()
        || !isOfKnownWar(earlier) && !earlier.grounds().areOfStatedSides(later.grounds())) {
      return false;
    }
    Optional<Long> history = history(earlier);
    if (history.isPresent() && history.get() < Thresholds.PACE_DAYS) {
      return false;
    }
    double reached = earlier.interval().high();
    double growth = later.interval().low() - reached;
    double before = reached / history.orElse(Thresholds.PACE_DAYS);
    double after = growth / ChronoUnit.DAYS.between(earlier.date().first(), later.date().last());
    double least = history.isPresent() ? Thresholds.GROWTH_SHARE : Thresholds.UNKNOWN_START_GROWTH;
    return growth > reached * least && after > before * Thresholds.PACE_FACTOR;
  }

  private static boolean isOfKnownWar(Figure figure) {
    return Wars.start(figure.group().side(), figure.date().first()).isPresent();
  }

  /** The days from the start of the war to a figure, where a document says when it began. */
  private Optional<Long> history(Figure figure) {
    if (!figure.isOfAWar()) {
      return Optional.empty();
    }
    LocalDate day = figure.date().first();
    return Wars.start(figure.group().side(), day)
        .or(() -> Dates.start(events, day))
        .map(start -> ChronoUnit.DAYS.between(start, day));
  }
}
