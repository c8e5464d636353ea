package org.tolldesk.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Term;

/** Finds the dates, periods and rates of a sentence and resolves them against the document's date. */
final class TimeReader {
  private final @Nullable PartialDate published;

  TimeReader(@Nullable PartialDate published) {
    this.published = published;
  }

  /**
   * A stretch of time that a sentence names.
   *
   * @param since whether it is only the start of what is counted
   * @param alone whether the text stresses that it counts this span and no more
   * @param per set for a rate; then there may be no date
   */
  record Moment(int at, int end, @Nullable PartialDate date, @Nullable PartialDate from, Basis basis,
      boolean since,
      boolean alone, @Nullable Per per) {}

  List<Moment> read(Sentence sentence) {
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      Moment moment = at(sentence, i);
      if (moment == null) {
        i++;
      } else {
        moments.add(moment);
        i = Math.max(i + 1, moment.end());
      }
    }
    return moments;
  }

  private @Nullable Moment at(Sentence sentence, int i) {
    Phrases.Match time = sentence.match(i, "times");
    if (time != null && time.term().tag("type").equals("per") && !sentence.cue(i + time.length(), "distance")
        && !isSpan(sentence, i)) {
      return new Moment(i, i + time.length(), null, null, Basis.TEXT, false, false,
          Per.valueOf(time.term().tag("unit").toUpperCase(Locale.ROOT)));
    }
    Moment month = month(sentence, i);
    if (month != null) {
      return joined(sentence, month);
    }
    Moment year = year(sentence, i);
    if (year != null) {
      return year;
    }
    if (time == null || published == null) {
      return null;
    }
    return relative(sentence, i, time);
  }

  /** "In less than a month": how long it took, not a rate. */
  private static boolean isSpan(Sentence sentence, int i) {
    return sentence.is(i, "a") && i > 0 && (sentence.cue(i - 1, "preposition") || sentence.is(i - 1, "than")
        || sentence.match(i - 1, "qualifiers") != null || sentence.is(i - 1, "half"));
  }

  /** "January-June 2024", "between January and June": two months make a period. */
  private Moment joined(Sentence sentence, Moment first) {
    boolean join = sentence.isMark(first.end(), "-–—") || sentence.word(first.end(), "month joint");
    Moment second = join ? month(sentence, first.end() + 1) : null;
    if (second == null || first.date() == null || second.date() == null) {
      return first;
    }
    PartialDate from = first.date();
    if (from.first().isAfter(second.date().last())) {
      from = new PartialDate(from.year() - 1, from.month(), from.day());
    } else if (from.year() != second.date().year()
        && from.first().plusYears(1).isBefore(second.date().last())) {
      from = new PartialDate(second.date().year(), from.month(), from.day());
    }
    return new Moment(first.at(), second.end(), second.date(), from, Basis.TEXT, false, false, null);
  }

  private @Nullable Moment month(Sentence sentence, int i) {
    int start = i;
    int day = 0;
    int at = i;
    if (dayAt(sentence, i) > 0 && isMonth(sentence, afterDay(sentence, i))) {
      day = dayAt(sentence, i);
      at = afterDay(sentence, i);
    } else if (!isMonth(sentence, i)) {
      return null;
    }
    int number = Integer.parseInt(sentence.match(at, "months").term().tag("number"));
    int end = at + 1 + (sentence.isMark(at + 1, ".") && sentence.token(at).text().length() <= 4 ? 1 : 0);
    if (day == 0 && dayAt(sentence, end) > 0 && !isCounted(sentence, end + 1)) {
      day = dayAt(sentence, end);
      end++;
      if (sentence.word(end, "day ending")) {
        end++;
      }
    }
    int comma = sentence.isMark(end, ",") || sentence.is(end, "of") ? end + 1 : end;
    Integer year = yearAt(sentence, comma);
    if (year != null) {
      end = comma + 1;
    } else if (sentence.is(end, "last") && sentence.is(end + 1, "year")) {
      year = published == null ? null : published.year() - 1;
      end += 2;
    } else if (sentence.is(end, "this") && sentence.is(end + 1, "year")) {
      year = published == null ? null : published.year();
      end += 2;
    }
    if (year == null) {
      year = inferredYear(sentence, start, number);
    }
    if (year == null) {
      return null;
    }
    PartialDate date = safe(year, number, day);
    return new Moment(start, end, date, null, Basis.TEXT, isSince(sentence, start), isAlone(sentence, end),
        null);
  }

  private @Nullable Integer inferredYear(Sentence sentence, int start, int month) {
    if (published == null) {
      return null;
    }
    int base = published.year();
    YearMonth reference = YearMonth.of(base, published.isYear() ? 12 : published.month());
    boolean later = YearMonth.of(base, month).isAfter(reference);
    boolean future = sentence.is(start - 1, "next")
        || sentence.findCue("modal", Math.max(0, start - 12), start) >= 0
        && sentence.is(start - 1, "by");
    if (future) {
      return later ? base : base + (YearMonth.of(base, month).equals(reference) ? 0 : 1);
    }
    boolean sameButLast = sentence.is(start - 1, "last") && YearMonth.of(base, month).equals(reference);
    return later || sameButLast ? base - 1 : base;
  }

  private static PartialDate safe(int year, int month, int day) {
    boolean valid = day > 0 && YearMonth.of(year, month).isValidDay(day);
    return new PartialDate(year, month, valid ? day : 0);
  }

  private static boolean isMonth(Sentence sentence, int at) {
    Phrases.Match month = sentence.match(at, "months");
    if (month == null) {
      return false;
    }
    boolean cyrillic = sentence.token(at).text().codePointAt(0) > 0x3FF;
    boolean shortened = sentence.token(at).text().length() == 3 && !sentence.is(at, "may");
    boolean dated = dayAt(sentence, at - 1) > 0 || dayAt(sentence, at + 1) > 0
        || yearAt(sentence, at + 1) != null
        || sentence.isMark(at + 1, ".") && (dayAt(sentence, at + 2) > 0 || yearAt(sentence, at + 2) != null);
    return cyrillic ? !isOtherWord(sentence, at) : sentence.token(at).isCapitalised()
        && (!shortened || dated);
  }

  /** Stems of Cyrillic months that also begin other words are months only after a number or a preposition. */
  private static boolean isOtherWord(Sentence sentence, int at) {
    return sentence.token(at).norm().length() > 10;
  }

  private static int dayAt(Sentence sentence, int at) {
    if (!sentence.holds(at) || !sentence.token(at).isNumber() || sentence.token(at).text().length() > 2) {
      return 0;
    }
    int day = Integer.parseInt(sentence.token(at).text().replaceAll("\\D", ""));
    return day >= 1 && day <= 31 ? day : 0;
  }

  private static int afterDay(Sentence sentence, int at) {
    int next = at + 1;
    if (sentence.word(next, "day ending")) {
      next++;
    }
    return sentence.is(next, "of") ? next + 1 : next;
  }

  private static boolean isCounted(Sentence sentence, int at) {
    return sentence.match(at, "kinds") != null || sentence.variant(at, "measures", "noun") != null;
  }

  private static @Nullable Integer yearAt(Sentence sentence, int at) {
    if (!sentence.holds(at) || !sentence.token(at).text().matches("(19|20)\\d\\d")) {
      return null;
    }
    return Integer.valueOf(sentence.token(at).text());
  }

  private @Nullable Moment year(Sentence sentence, int i) {
    Integer year = yearAt(sentence, i);
    if (year == null || isCounted(sentence, i + 1) && !sentence.is(i - 1, "in")
        || i > 0 && sentence.isMark(i - 1, "-/") && sentence.token(i).touches(sentence.token(i - 1))) {
      return null;
    }
    int start = i - 1;
    boolean end = window(sentence, i, "end");
    PartialDate date = end ? new PartialDate(year, 12, 0) : PartialDate.of(year);
    PartialDate from = null;
    if (window(sentence, i, "half") || window(sentence, i, "six")) {
      boolean second = window(sentence, i, "second");
      from = new PartialDate(year, second ? 7 : 1, 0);
      date = new PartialDate(year, second ? 12 : 6, 0);
    } else if (window(sentence, i, "quarter")) {
      int quarter = window(sentence, i, "second") ? 2 : window(sentence, i, "third") ? 3
          : window(sentence, i, "fourth") || window(sentence, i, "last") ? 4 : 1;
      from = new PartialDate(year, quarter * 3 - 2, 0);
      date = new PartialDate(year, quarter * 3, 0);
    }
    return new Moment(Math.max(0, start), i + 1, date, from, Basis.TEXT, isSince(sentence, i),
        isAlone(sentence, i + 1), null);
  }

  private static boolean window(Sentence sentence, int at, String word) {
    for (int i = Math.max(0, at - 5); i < at; i++) {
      if (sentence.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** "since May", "since the war began in May": the start of what is counted, not the date of the count. */
  private static boolean isSince(Sentence sentence, int at) {
    for (int i = Math.max(0, at - 9); i < at; i++) {
      boolean since = sentence.cue(i, "since");
      boolean direct = at - i == 1 || at - i == 2 && !sentence.is(i + 1, "a") && !sentence.is(i + 1, "an");
      if (since && (direct || begins(sentence, i, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.cue(i, "begin")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlone(Sentence sentence, int end) {
    return sentence.is(end, "alone") || sentence.is(end, "only");
  }

  private @Nullable Moment relative(Sentence sentence, int i, Phrases.Match time) {
    Term term = time.term();
    int end = i + time.length();
    LocalDate today = published.last();
    switch (term.tag("type")) {
      case "weekday":
        return weekday(sentence, i, end, term);
      case "day":
        LocalDate day = today.plusDays(Integer.parseInt(term.tag("shift")));
        return new Moment(i, end, precise(day), null, Basis.INFERRED, isSince(sentence, i), false, null);
      case "shift":
        return shifted(sentence, i, end, Integer.parseInt(term.tag("shift")));
      case "unit":
        return ago(sentence, i, end, term.name());
      default:
        return null;
    }
  }

  /** A day, as precisely as the document's own date allows. */
  private PartialDate precise(LocalDate day) {
    return published.isDay() ? PartialDate.of(day)
        : published.isMonth() ? PartialDate.of(YearMonth.from(day)) : PartialDate.of(day.getYear());
  }

  private @Nullable Moment weekday(Sentence sentence, int i, int end, Term term) {
    if (sentence.token(i).text().codePointAt(0) < 0x400 && !sentence.token(i).isCapitalised()) {
      return null;
    }
    if (!published.isDay()) {
      return new Moment(i, end, published, null, Basis.INFERRED, false, false, null);
    }
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(term.tag("number")));
    boolean last = sentence.is(i - 1, "last");
    LocalDate day = published.first().with(last ? TemporalAdjusters.previous(weekday)
        : TemporalAdjusters.previousOrSame(weekday));
    return new Moment(i, end, PartialDate.of(day), null, Basis.INFERRED, isSince(sentence, i), false, null);
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
      case "year" -> PartialDate.of(today.getYear() + shift);
      case "spring", "summer", "autumn", "winter" -> season(unit.term(), today, shift);
      default -> null;
    };
    if (date == null) {
      return null;
    }
    if (window(sentence, i, "end") && date.isYear()) {
      date = new PartialDate(date.year(), 12, 0);
    }
    return new Moment(i, to, date, null, Basis.INFERRED, isSince(sentence, i), isAlone(sentence, to), null);
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
      case "year" -> PartialDate.of(today.getYear() - number);
      default -> published;
    };
    return new Moment(Math.max(0, i - 1), end + 1, date, null, Basis.INFERRED, isSince(sentence, i), false,
        null);
  }
}
