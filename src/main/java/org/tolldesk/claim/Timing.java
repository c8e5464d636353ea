package org.tolldesk.claim;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;

/**
 * The date, rate and period of one count: the moment of its sentence that lies nearest, else the document's
 * date.
 */
record Timing(@Nullable PartialDate asOf, @Nullable Basis basis, @Nullable Per per, @Nullable Period period) {

  /** What a semicolon adds to a distance in tokens. */
  private static final int ACROSS = 15;

  /** Months within which a bulletin looks back on a month. */
  private static final int LATELY = 2;

  static Timing of(Count count, List<Moment> moments, @Nullable PartialDate published) {
    Per per = null;
    Moment best = null;
    int distance = Integer.MAX_VALUE;
    for (Moment moment : moments) {
      int gap = gap(count.figure(), moment) + (crosses(count, moment) ? ACROSS : 0);
      if (moment.per() != null) {
        per = gap <= 9 || moment.at() == 0 ? moment.per() : per;
      } else if ((!moment.since() || isEvent(count, moment)) && moment.date() != null && gap < distance) {
        best = moment;
        distance = gap;
      }
    }
    if (best == null) {
      return new Timing(published, published == null ? null : Basis.INFERRED, per, null);
    }
    Period period = best.from() != null ? new Period(best.from(), best.date()) : null;
    if (period == null && (best.alone() || isRowOf(count, best) || isLately(count, best, published))) {
      period = new Period(best.date(), best.date());
      per = per != null ? per : span(best.date());
    }
    return new Timing(best.date(), best.basis(), per, period);
  }

  /** "since November 2022, when 19 people died": the date of what is counted, not the start of a span. */
  private static boolean isEvent(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    int after = moment.end();
    return sentence.isMark(after, ",") && (sentence.is(after + 1, "when") || sentence.is(after + 2, "which"))
        && count.figure().from() > after;
  }

  /** A row of a table that opens with a month or a year counts that span. */
  private static boolean isRowOf(Count count, Moment moment) {
    return Heading.isRow(count.sentence()) && moment.at() <= 1 && !moment.date().isDay();
  }

  /**
   * "We received 212 bodies in July", printed in August: after the figure, the month or year that has just ended
   * is what was counted, where the sentence names no single event.
   */
  private static boolean isLately(Count count, Moment moment, @Nullable PartialDate published) {
    Measure measure = count.measure();
    boolean standing = measure == Measure.CAPTURED || measure == Measure.MISSING
        || measure == Measure.EXCHANGED;
    Sentence sentence = count.sentence();
    boolean in = sentence.is(moment.at(), "in") || sentence.is(moment.at() - 1, "in")
        || sentence.is(moment.at() - 1, "during") || sentence.is(moment.at(), "during");
    if (published == null || standing || !in || moment.date().isDay() || moment.basis() != Basis.TEXT
        || moment.at() < count.figure().to() || sentence.findCue("event", 0, sentence.size()) >= 0
        || sentence.findCue("subject", count.figure().outer() - 4, count.figure().outer()) >= 0) {
      return false;
    }
    long months =
        ChronoUnit.MONTHS.between(moment.date().last().withDayOfMonth(1),
            published.first().withDayOfMonth(1));
    return moment.date().isYear() ? published.year() == moment.date().year() + 1 : months >= 0
        && months <= LATELY;
  }

  private static Per span(PartialDate date) {
    return date.isDay() ? Per.DAY : date.isMonth() ? Per.MONTH : Per.YEAR;
  }

  /** Whether a semicolon parts the two. */
  private static boolean crosses(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    int from = Math.min(moment.end(), count.figure().to());
    int to = Math.max(moment.at(), count.figure().from());
    for (int i = from; i < to; i++) {
      if (sentence.isMark(i, ";")) {
        return true;
      }
    }
    return false;
  }

  private static int gap(Figure figure, Moment moment) {
    return moment.at() >= figure.to() ? moment.at() - figure.to() : figure.from() - moment.end() + 2;
  }
}
