package org.tolldesk.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time axis that a picture's panels share.
 *
 * @param from where it begins, in days since 1970
 * @param to where it ends
 * @param ticks the days that it names, at least one
 * @param unit how precisely it names them
 */
record TimeScale(double from, double to, List<LocalDate> ticks, Unit unit) {
  enum Unit { DAY, MONTH, YEAR }

  private static final int MOST_TICKS = 5;
  private static final int MOST_YEARS = 7;
  private static final int MOST_DAYS = 4;
  private static final double MARGIN = 0.09;
  private static final double LEAST_DAYS = 10;
  private static final double DAYS_OF_MONTH = 30.4;
  private static final int[] DAYS = {1, 2, 5, 10};
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000};

  /** The scale on which all of these marks stand clear of the edges. */
  static TimeScale of(List<Mark> marks) {
    double from = marks.stream().mapToDouble(mark -> mark.from().toEpochDay()).min().orElseThrow();
    double to = marks.stream().mapToDouble(mark -> mark.to().toEpochDay()).max().orElseThrow();
    double widest = marks.stream().mapToDouble(mark -> mark.to().toEpochDay() - mark.from().toEpochDay())
        .min().orElseThrow();
    double least = Math.max(LEAST_DAYS, 3 * Math.min(widest, DAYS_OF_MONTH));
    double length = Math.max(to - from, least);
    double middle = (from + to) / 2;
    double half = length / 2 + length * MARGIN;
    return ticked(middle - half, middle + half);
  }

  /** The part of the axis that a mark's span covers. */
  double share(Mark mark) {
    return (mark.to().toEpochDay() - mark.from().toEpochDay()) / (to - from);
  }

  private static TimeScale ticked(double from, double to) {
    for (int step : DAYS) {
      List<LocalDate> ticks = days(from, to, step);
      if (ticks.size() <= MOST_DAYS) {
        return new TimeScale(from, to, ticks, Unit.DAY);
      }
    }
    for (int step : MONTHS) {
      List<LocalDate> ticks = months(from, to, step);
      if (ticks.size() <= (step % 12 == 0 ? MOST_YEARS : MOST_TICKS)) {
        return ticks.isEmpty() ? new TimeScale(from, to, days(from, to, 10), Unit.DAY)
            : new TimeScale(from, to, ticks, step % 12 == 0 ? Unit.YEAR : Unit.MONTH);
      }
    }
    throw new IllegalStateException("no ticks from day " + from + " to " + to);
  }

  private static List<LocalDate> days(double from, double to, int step) {
    long first = (long) Math.ceil(Math.ceil(from) / step) * step;
    return Stream.iterate(first, day -> day <= to, day -> day + step).limit(MOST_TICKS + 1L)
        .map(LocalDate::ofEpochDay).toList();
  }

  private static List<LocalDate> months(double from, double to, int step) {
    List<LocalDate> ticks = new ArrayList<>();
    LocalDate start = LocalDate.ofEpochDay((long) Math.ceil(from));
    int year = step < 12 ? start.getYear() : Math.floorDiv(start.getYear(), step / 12) * (step / 12);
    for (LocalDate tick = LocalDate.of(year, 1, 1);
        tick.toEpochDay() <= to && ticks.size() <= MOST_YEARS; tick = tick.plusMonths(step)) {
      if (tick.toEpochDay() >= from) {
        ticks.add(tick);
      }
    }
    return ticks;
  }
}
