package org.tolldesk.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Term;

/** Resolves what is said from the document's date: "on Sunday", "last month", "two weeks ago". */
final class RelativeDates {
  private final PartialDate published;

  RelativeDates(PartialDate published) {
    this.published = published;
  }

  @Nullable Moment at(Sentence sentence, int i, Phrases.Match time) {
    Term term = time.term();
    int end = i + time.length();
    Moment moment = switch (term.tag("type")) {
      case "weekday" -> weekday(sentence, i, end, term);
      case "day" -> Moment.inferred(i, end,
          precise(published.last().plusDays(Integer.parseInt(term.tag("shift")))));
      case "shift" -> shifted(sentence, i, end, Integer.parseInt(term.tag("shift")));
      case "unit" -> TimeReader.isAhead(sentence, i) ? end(sentence, i, end, term.name())
          : ago(sentence, i, end, term.name());
      case "season" -> TimeReader.isAhead(sentence, i) ? Moment.inferred(i, end, coming(term)) : null;
      case "feast" -> Moment.inferred(i, end, feast(sentence, i, term));
      case "easter" -> Easter.at(sentence, i, end, Integer.parseInt(term.tag("number")), published);
      case "holiday" -> TimeReader.isAhead(sentence, i)
          ? Moment.inferred(i, end, new PartialDate(published.year(), 12, 0)) : null;
      default -> null;
    };
    return moment == null ? null : moment.in(sentence);
  }

  /** A day, as precisely as the document's own date allows. */
  private PartialDate precise(LocalDate day) {
    return published.isDay() ? PartialDate.of(day)
        : published.isMonth() ? PartialDate.of(YearMonth.from(day)) : PartialDate.of(day.getYear());
  }

  /** "On Christmas Eve": the last one, or the next. */
  private PartialDate feast(Sentence sentence, int i, Term term) {
    int month = Integer.parseInt(term.tag("month"));
    PartialDate day = new PartialDate(published.year(), month, Integer.parseInt(term.tag("number")));
    boolean past = day.first().isAfter(published.last()) && !TimeReader.isAhead(sentence, i);
    return past ? new PartialDate(day.year() - 1, month, day.day()) : day;
  }

  private @Nullable Moment weekday(Sentence sentence, int i, int end, Term term) {
    if (sentence.token(i).text().codePointAt(0) < 0x400 && !sentence.token(i).isCapitalised()) {
      return null;
    }
    if (!published.isDay()) {
      return Moment.inferred(i, end, published);
    }
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(term.tag("number")));
    boolean last = sentence.is(i - 1, "last");
    LocalDate day = published.first().with(TimeReader.isAhead(sentence, i) ? TemporalAdjusters.next(weekday)
        : last ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday));
    return Moment.inferred(i, end, PartialDate.of(day));
  }

  /** "by the end of the month", "by the year's end". */
  private @Nullable Moment end(Sentence sentence, int i, int to, String unit) {
    if (unit.equals("night")) {
      return Moment.inferred(i, to, precise(published.last()));
    }
    boolean after = sentence.is(to, "'s") && sentence.is(to + 1, "end")
        || sentence.is(to, "is") && sentence.word(to + 1, "over");
    boolean before = CalendarDates.window(sentence, i, "end") || CalendarDates.window(sentence, i, "кінця")
        || CalendarDates.window(sentence, i, "конца");
    if (!after && !before) {
      return null;
    }
    int last = after ? to + 2 : to;
    return switch (unit) {
      case "year" -> Moment.inferred(i, last, new PartialDate(published.year(), 12, 0));
      case "month" -> Moment.inferred(i, last, published.toMonth());
      default -> null;
    };
  }

  /** The year of the season that comes next. */
  private PartialDate coming(Term season) {
    boolean past = !published.isYear() && published.month() >= Integer.parseInt(season.tag("number"));
    return PartialDate.of(published.year() + (past ? 1 : 0));
  }

  /** "last week", "this month", "last year", "last winter"; "earlier this month". */
  private @Nullable Moment shifted(Sentence sentence, int i, int end, int shift) {
    Phrases.Match unit = sentence.match(end, "times");
    if (unit == null) {
      return null;
    }
    int to = end + unit.length();
    LocalDate today = published.last();
    PartialDate date = switch (unit.term().name()) {
      case "week" -> published.isDay() ? PartialDate.of(YearMonth.from(today.plusWeeks(shift)))
          : published.toMonth();
      case "month" -> published.isYear() ? published
          : PartialDate.of(YearMonth.from(today.plusMonths(shift)));
      case "year" -> shift == 0 && !TimeReader.looksAhead(sentence, 0, i) ? published
          : PartialDate.of(today.getYear() + shift);
      case "spring", "summer", "autumn", "winter" -> shift > 0 ? coming(unit.term())
          : season(unit.term(), today, shift);
      default -> null;
    };
    if (date == null) {
      return null;
    }
    boolean year = unit.term().name().equals("year");
    if (year && shift <= 0) {
      Moment part = CalendarDates.partOf(sentence, i, Moment.stated(i, to, date));
      if (part.from() != null) {
        return part;
      }
    }
    boolean end12 = CalendarDates.window(sentence, i, "end") && year;
    return Moment.inferred(i, to, end12 ? new PartialDate(date.year(), 12, 0) : date);
  }

  private static PartialDate season(Term season, LocalDate today, int shift) {
    int first = Integer.parseInt(season.tag("number"));
    int year = today.getYear() - (today.getMonthValue() < first || shift < 0
        && today.getMonthValue() < first + 3 ? 1 : 0);
    return PartialDate.of(year);
  }

  /** "two weeks ago", "a month earlier". */
  private @Nullable Moment ago(Sentence sentence, int i, int end, String unit) {
    if (!sentence.word(end, "ago")) {
      return null;
    }
    Phrases.Match count = i > 0 ? sentence.match(i - 1, "numbers") : null;
    int number = sentence.holds(i - 1) && sentence.token(i - 1).text().matches("\\d{1,3}")
        ? Integer.parseInt(sentence.token(i - 1).text())
        : count != null && count.term().name().matches("\\d{1,3}") ? Integer.parseInt(count.term().name())
        : 1;
    LocalDate today = published.last();
    PartialDate date = switch (unit) {
      case "day" -> precise(today.minusDays(number));
      case "week" -> published.isDay() ? PartialDate.of(YearMonth.from(today.minusWeeks(number))) : published;
      case "month" -> published.isYear() ? published
          : PartialDate.of(YearMonth.from(today.minusMonths(number)));
      case "year" -> sentence.word(end + 1, "today") ? precise(today.minusYears(number))
          : PartialDate.of(today.getYear() - number);
      default -> published;
    };
    return Moment.inferred(Math.max(0, i - 1), end + (sentence.word(end + 1, "today") ? 2 : 1), date);
  }

  /** So many days, weeks, months or years after a date, as precisely as that is known; or null. */
  static @Nullable PartialDate after(PartialDate from, String unit, int number) {
    if (unit.equals("year") && from.isMonth()) {
      return new PartialDate(from.year() + number, from.month(), 0);
    }
    if (unit.equals("year")) {
      return PartialDate.of(from.year() + number);
    }
    if (unit.equals("month") && !from.isYear()) {
      return PartialDate.of(YearMonth.of(from.year(), from.month()).plusMonths(number));
    }
    if (!from.isDay() || !unit.equals("day") && !unit.equals("week")) {
      return null;
    }
    return PartialDate.of(unit.equals("day") ? from.first().plusDays(number)
        : from.first().plusWeeks(number));
  }

  /** One day, week, month or year before another time, with its rate where that is of this span; or null. */
  static @Nullable Timing oneBefore(Timing timing, String unit) {
    PartialDate of = timing.asOf();
    LocalDate before = switch (unit) {
      case "day" -> of.first().minusDays(1);
      case "week" -> of.first().minusWeeks(1);
      case "month" -> of.first().minusMonths(1);
      case "year" -> of.first().minusYears(1);
      default -> null;
    };
    if (before == null || of.isYear() && !unit.equals("year") || of.isMonth() && unit.equals("day")) {
      return null;
    }
    PartialDate date = of.isDay() ? PartialDate.of(before)
        : of.isMonth() ? PartialDate.of(YearMonth.from(before)) : PartialDate.of(before.getYear());
    boolean same = timing.per() != null && timing.per().json().equals(unit);
    return new Timing(date, Basis.INFERRED, same ? timing.per() : null, null);
  }
}
