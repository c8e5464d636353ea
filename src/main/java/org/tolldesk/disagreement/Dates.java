package org.tolldesk.disagreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.EventDate;
import org.tolldesk.corpus.PartialDate;

/** Reckons with dates that are only as precise as a text allows. */
final class Dates {
  /** Events from whose start a toll grows; a strike or a funeral in the middle of a war is none. */
  private static final Pattern START =
      Pattern.compile("(?i)\\b(?:invasion|war|conflict|outbreak|offensive|siege)\\b");

  static final Comparator<@Nullable PartialDate> EARLIER_FIRST =
      Comparator.nullsLast(
          Comparator.comparing(PartialDate::first).thenComparing(PartialDate::last));

  private Dates() {}

  /** The fewest days that can lie between two dates; 0 where they can be the same day. */
  static long gap(PartialDate a, PartialDate b) {
    if (a.meets(b)) {
      return 0;
    }
    return a.last().isBefore(b.first())
        ? ChronoUnit.DAYS.between(a.last(), b.first())
        : ChronoUnit.DAYS.between(b.last(), a.first());
  }

  /**
   * The latest start of a war or the like on or before a day: a later start means a higher pace, a
   * milder judge.
   */
  static Optional<LocalDate> start(List<EventDate> events, LocalDate before) {
    return events.stream()
        .filter(event -> START.matcher(event.event()).find())
        .map(event -> event.date().first())
        .filter(day -> !day.isAfter(before))
        .max(Comparator.naturalOrder());
  }
}
