package org.tolldesk.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Period;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Term;

/**
 * Finds the time that a question names, and takes its words. "By" and "since" a date open the interval at the
 * other end, which then is {@link #EVER} or {@link #NEVER}.
 */
final class TimeReader {
  /** The open beginning of an interval: {@code by the end of 2023} is {@code 0001/2023-12}. */
  static final PartialDate EVER = PartialDate.of(1);

  /** The open end of an interval. */
  static final PartialDate NEVER = PartialDate.of(9999);

  private final LocalDate today;
  private final LocalDate warBegan;

  TimeReader(LocalDate today, LocalDate warBegan) {
    this.today = today;
    this.warBegan = warBegan;
  }

  /** An interval and the segment after its last word. */
  private record Found(When when, int end) {}

  @Nullable When read(Sentence sentence) {
    When first = null;
    for (int at = 0; at < sentence.size(); at++) {
      if (!sentence.isFree(at)) {
        continue;
      }
      if (sentence.at(at).tagged("began").isPresent()) {
        sentence.take(at);
        continue;
      }
      Optional<Found> found = find(sentence, at);
      if (found.isPresent()) {
        int from = opening(sentence, at);
        When when = opened(sentence, from, found.get());
        sentence.take(from, found.get().end());
        first = first == null ? when : union(first, when);
        at = found.get().end() - 1;
      }
    }
    return first;
  }

  /** "from February to December 2022", "between 2022 and 2024". */
  private static When union(When a, When b) {
    if (a instanceof When.Month && b instanceof When.Span) {
      return b;
    }
    if (a instanceof When.Span one && b instanceof When.Span two) {
      PartialDate from = earlier(one.period().from(), two.period().from());
      PartialDate to = later(one.period().to(), two.period().to());
      boolean opened = one.period().to().equals(NEVER) && two.period().from().equals(EVER);
      return new When.Span(opened ? new Period(one.period().from(), two.period().to())
          : new Period(from, to));
    }
    return a;
  }

  private static PartialDate earlier(PartialDate a, PartialDate b) {
    return a.first().isAfter(b.first()) ? b : a;
  }

  private static PartialDate later(PartialDate a, PartialDate b) {
    return a.first().isAfter(b.first()) ? a : b;
  }

  private Optional<Found> find(Sentence s, int at) {
    return shift(s, at).or(() -> date(s, at)).or(() -> relative(s, at))
        .or(() -> season(s, at)).or(() -> intoTheWar(s, at));
  }

  /** "The year before", but not "the year before 2022". */
  private static Optional<Found> shift(Sentence s, int at) {
    return s.at(at).tagged("shift")
        .filter(term -> !s.at(at + 1).isNumber() && month(s.at(at + 1), true) == 0)
        .map(term -> new Found(new When.Shift(java.time.Period.parse(term.tag("shift"))), at + 1));
  }

  private Optional<Found> date(Sentence s, int at) {
    return iso(s, at).or(() -> dayFirst(s, at)).or(() -> monthFirst(s, at)).or(() -> bareYear(s, at));
  }

  private static Optional<Found> iso(Sentence s, int at) {
    int year = year(s.at(at));
    if (year == 0 || !s.at(at + 1).norm().equals("-") || !s.at(at + 2).norm().matches("0[1-9]|1[0-2]")) {
      return Optional.empty();
    }
    int month = Integer.parseInt(s.at(at + 2).norm());
    boolean day = s.at(at + 3).norm().equals("-") && s.at(at + 4).norm().matches("\\d\\d");
    return span(year, month, day ? Integer.parseInt(s.at(at + 4).norm()) : 0, at + (day ? 5 : 3));
  }

  private static Optional<Found> dayFirst(Sentence s, int at) {
    boolean range = day(s.at(at + 2)) != 0 && s.at(at + 1).norm().matches("to|-|–|—|and|до|по|і|и");
    int last = range ? at + 2 : at;
    int day = day(s.at(at));
    int next = last + 1;
    while (s.at(next).norm().matches("st|nd|rd|th|го|of|е")) {
      next++;
    }
    int month = month(s.at(next), true);
    if (day == 0 || month == 0) {
      return Optional.empty();
    }
    Optional<Found> first = withYear(s, next + 1, month, day);
    return last == at ? first : withYear(s, next + 1, month, day(s.at(last)))
        .map(end -> new Found(union(first.orElse(end).when(), end.when()), end.end()));
  }

  private static Optional<Found> monthFirst(Sentence s, int at) {
    boolean dated = s.at(at - 1).says("in") || s.at(at - 1).says("until") || s.at(at - 1).says("from");
    int month = month(s.at(at), dated || year(s.at(at + 1)) != 0 || s.at(at).isCapitalised());
    if (month == 0) {
      return Optional.empty();
    }
    int day = day(s.at(at + 1));
    int next = at + (day == 0 ? 1 : 2);
    while (day != 0 && s.at(next).norm().matches("st|nd|rd|th")) {
      next++;
    }
    return withYear(s, next, month, day);
  }

  private static Optional<Found> withYear(Sentence s, int at, int month, int day) {
    int next = s.at(at).norm().matches(",|of|-") && year(s.at(at + 1)) != 0 ? at + 1 : at;
    int year = year(s.at(next));
    if (year == 0) {
      return Optional.of(new Found(new When.Month(month), at));
    }
    return span(year, month, day, pastYearWord(s, next + 1));
  }

  private Optional<Found> bareYear(Sentence s, int at) {
    int year = year(s.at(at));
    boolean counts = s.at(at + 1).is("kinds") || s.at(at + 1).is("sides") || s.at(at + 1).is("measures");
    boolean led = s.at(at - 1).says("in") || s.at(at - 1).says("until") || s.at(at - 1).says("from");
    return year == 0 || counts && !led ? Optional.empty() : span(year, 0, 0, pastYearWord(s, at + 1));
  }

  private static int pastYearWord(Sentence s, int at) {
    return s.at(at).norm().matches("року|році|рік|р|года|году|год|г|роком|годом") ? at + 1 : at;
  }

  private Optional<Found> relative(Sentence s, int at) {
    Optional<Term> term = s.at(at).tagged("unit");
    if (term.isEmpty()) {
      return Optional.empty();
    }
    int back = Integer.parseInt(term.get().tag("back"));
    PartialDate date = switch (term.get().tag("unit")) {
      case "year" -> PartialDate.of(today.getYear() - back);
      case "month" -> PartialDate.of(YearMonth.from(today.minusMonths(back)));
      default -> PartialDate.of(today.minusDays(back));
    };
    if (term.get().tag("unit").equals("week")) {
      LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L + 7L * back);
      Period week = new Period(PartialDate.of(monday), PartialDate.of(monday.plusDays(6)));
      return Optional.of(new Found(new When.Span(week), at + 1));
    }
    return Optional.of(new Found(new When.Span(new Period(date, date)), at + 1));
  }

  private Optional<Found> season(Sentence s, int at) {
    int begin = s.at(at).says("last") ? at + 1 : at;
    Optional<Term> term = s.at(begin).tagged("season");
    if (term.isEmpty()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(term.get().tag("season"));
    int next = s.at(begin + 1).norm().equals("of") ? begin + 2 : begin + 1;
    int year = year(s.at(next));
    if (year == 0 && begin == at) {
      return Optional.of(new Found(new When.Season(month), begin + 1));
    }
    YearMonth start = year != 0 ? YearMonth.of(month == 12 ? year - 1 : year, month)
        : lastSeason(month, today);
    Period period = new Period(PartialDate.of(start), PartialDate.of(start.plusMonths(2)));
    return Optional.of(new Found(new When.Span(period), year != 0 ? pastYearWord(s, next + 1) : begin + 1));
  }

  /** The last one that is over. */
  static YearMonth lastSeason(int month, LocalDate today) {
    YearMonth start = YearMonth.of(today.getYear(), month);
    while (!start.plusMonths(2).isBefore(YearMonth.from(today))) {
      start = start.minusYears(1);
    }
    return start;
  }

  /**
   * "two years in", "three months into the war", "on the second anniversary": the month and its neighbours.
   */
  private Optional<Found> intoTheWar(Sentence s, int at) {
    Optional<Term> number = s.at(at).tagged("count");
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(number.get().tag("count"));
    boolean anniversary = s.at(at + 1).says("anniversary");
    Optional<Term> unit = s.at(at + 1).tagged("span");
    boolean into = s.at(at + 2).says("into") || s.at(at + 2).norm().equals("in");
    if (!anniversary && (unit.isEmpty() || !into)) {
      return Optional.empty();
    }
    int months = count * (anniversary ? 12 : Integer.parseInt(unit.get().tag("span")));
    YearMonth then = YearMonth.from(warBegan).plusMonths(months);
    Period period = new Period(PartialDate.of(then.minusMonths(1)), PartialDate.of(then.plusMonths(1)));
    return Optional.of(new Found(new When.Span(period), anniversary ? at + 2 : at + 3));
  }

  /** Where the words that belong to a date begin: "by the end of 2023". */
  private static int opening(Sentence s, int at) {
    int from = at;
    while (from > 0 && s.isFree(from - 1) && isLead(s.at(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isLead(Segment segment) {
    return segment.tagged("time").isPresent() || segment.says("in") || segment.norm().equals("the")
        || segment.norm().equals("year") || segment.norm().equals("month");
  }

  private static When opened(Sentence s, int from, Found found) {
    if (!(found.when() instanceof When.Span span)) {
      return found.when();
    }
    Period period = span.period();
    if (period.to().isDay() && !period.from().equals(period.to())) {
      return span;
    }
    for (int at = found.end() - 1; at >= from; at--) {
      Segment lead = s.at(at);
      if (lead.says("end of") && period.to().isYear()) {
        period = new Period(PartialDate.parse(period.from() + "-10"), PartialDate.parse(period.to() + "-12"));
      } else if (lead.says("start of") && period.to().isYear()) {
        period = new Period(PartialDate.parse(period.from() + "-01"), PartialDate.parse(period.to() + "-03"));
      } else if (lead.says("until") && !isPlainOn(lead)) {
        return new When.Span(new Period(EVER, period.to()));
      } else if (lead.says("from")) {
        return new When.Span(new Period(period.from(), NEVER));
      }
    }
    return new When.Span(period);
  }

  /** "на" leads both "on" and "as of" a date: with it the date itself is meant. */
  private static boolean isPlainOn(Segment lead) {
    return lead.norm().equals("на") || lead.norm().equals("as of") || lead.norm().equals("as at")
        || lead.norm().equals("станом на") || lead.norm().equals("по состоянию на");
  }

  private static Optional<Found> span(int year, int month, int day, int end) {
    try {
      PartialDate date = new PartialDate(year, month, day);
      return Optional.of(new Found(new When.Span(new Period(date, date)), end));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(Segment segment) {
    return segment.norm().matches("(19|20)\\d\\d") ? Integer.parseInt(segment.norm()) : 0;
  }

  private static int day(Segment segment) {
    return segment.norm().matches("[12]?\\d|3[01]") ? Integer.parseInt(segment.norm()) : 0;
  }

  private static int month(Segment segment, boolean dated) {
    return segment.term("months").filter(term -> dated || !ambiguous(segment.norm()))
        .map(term -> Integer.parseInt(term.tag("number"))).orElse(0);
  }

  private static boolean ambiguous(String word) {
    return word.equals("may") || word.equals("march") || word.equals("mar") || word.equals("лютий");
  }
}
