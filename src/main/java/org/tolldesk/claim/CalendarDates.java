package org.tolldesk.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Phrases;

/** Reads dates that name a month or a year: "12 January", "May 2023", "the first half of 2024", "2010/11". */
final class CalendarDates {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** In tokens: how far before its month a verb that looks ahead may stand. */
  private static final int AHEAD_REACH = 9;

  /** In tokens: how far before its date a verb of planning may stand. */
  private static final int PLAN_REACH = 7;

  private final @Nullable PartialDate published;

  private final @Nullable Period told;

  CalendarDates(@Nullable PartialDate published) {
    this(published, null);
  }

  /**
   * @param told the months of which the text tells, no more than twelve; null where it is of its own time
   */
  CalendarDates(@Nullable PartialDate published, @Nullable Period told) {
    this.published = published;
    this.told = told;
  }

  @Nullable Moment at(Sentence sentence, int i) {
    Moment days = days(sentence, i);
    if (days != null) {
      return days;
    }
    Moment span = monthsOfYear(sentence, i);
    if (span != null) {
      return span;
    }
    Moment month = month(sentence, i);
    return month != null ? joined(sentence, month) : year(sentence, i);
  }

  /** "2025, Jan-Aug", "2024 (May to July)": a year and two of its months. */
  private static @Nullable Moment monthsOfYear(Sentence sentence, int i) {
    Integer year = yearAt(sentence, i);
    int first = year != null && sentence.isMark(i + 1, ",:(") ? i + 2 : i + 1;
    Phrases.Match from = year == null ? null : sentence.match(first, "months");
    boolean joint = from != null
        && (sentence.isMark(first + 1, "-–—/") || sentence.word(first + 1, "month joint"));
    Phrases.Match to = joint ? sentence.match(first + 2, "months") : null;
    if (to == null || !sentence.token(first).isCapitalised() || yearAt(sentence, first + 3) != null) {
      return null;
    }
    int start = Integer.parseInt(from.term().tag("number"));
    int end = Integer.parseInt(to.term().tag("number"));
    return start >= end ? null : Moment.stated(i, first + 3, new PartialDate(year, end, 0))
        .from(new PartialDate(year, start, 0));
  }

  /** "1 to 7 September", "May 12-18": days of one month. */
  private @Nullable Moment days(Sentence sentence, int i) {
    boolean before = dayAt(sentence, i) > 0 && isJoint(sentence, i + 1);
    int second = sentence.match(i + 2, "times") != null ? i + 3 : i + 2;
    Moment last = before || isMonth(sentence, i) ? month(sentence, before ? second : i) : null;
    if (last == null || last.date() == null || !last.date().isDay()) {
      return null;
    }
    int to = before || !isJoint(sentence, last.end()) ? 0 : dayAt(sentence, last.end() + 1);
    int first = before ? dayAt(sentence, i) : last.date().day();
    int day = before ? last.date().day() : to;
    boolean free = before || to > 0 && !isCounted(sentence, last.end() + 2)
        && !isMonth(sentence, last.end() + 2);
    if (!free || first >= day) {
      return null;
    }
    int year = last.date().year();
    int month = last.date().month();
    return Moment.stated(i, before ? last.end() : last.end() + 2, safe(year, month, day))
        .from(safe(year, month, first)).in(sentence);
  }

  /** What joins two days; "and" only behind "between", for else it tells of both. */
  private static boolean isJoint(Sentence sentence, int at) {
    return sentence.isMark(at, "-–—") || sentence.word(at, "month joint")
        && (!sentence.is(at, "and") || sentence.is(at - 2, "between") || sentence.is(at - 3, "between"));
  }

  /** "January-June 2024", "between January and June": two months make a period. */
  private Moment joined(Sentence sentence, Moment first) {
    boolean join = sentence.isMark(first.end(), "-–—") || sentence.word(first.end(), "month joint");
    int to = first.end() + 1;
    while (join && to < first.end() + 4 && sentence.word(to, "before a deadline")) {
      to++;
    }
    Moment second = join ? month(sentence, to) : null;
    if (second == null || first.date() == null || second.date() == null) {
      return first;
    }
    PartialDate from = first.date();
    if (from.first().isAfter(second.date().last())) {
      from = new PartialDate(from.year() - 1, from.month(), from.day());
    } else if (yearAt(sentence, first.end() - 1) == null && from.year() != second.date().year()
        && from.first().plusYears(1).isBefore(second.date().last())) {
      from = new PartialDate(second.date().year(), from.month(), from.day());
    }
    return Moment.stated(first.at(), second.end(), second.date()).from(from);
  }

  private @Nullable Moment month(Sentence sentence, int i) {
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
    } else if (day == 0 && sentence.is(end + 1, "of") && yearAt(sentence, end + 2) != null) {
      year = yearAt(sentence, end + 2);
      end += 3;
    } else if (sentence.is(comma + 1, "year") && published != null
        && (sentence.is(comma, "last") || sentence.is(comma, "this"))) {
      year = published.year() - (sentence.is(comma, "last") ? 1 : 0);
      end = comma + 2;
    } else {
      Integer before = yearBefore(sentence, i);
      year = before == null ? inferredYear(sentence, i, number) : before;
    }
    return year == null ? null : Moment.stated(i, end, safe(year, number, day)).in(sentence);
  }

  /** "In 2014, in December", "in 2022 in May": the year right before the month. */
  private static @Nullable Integer yearBefore(Sentence sentence, int month) {
    int at = sentence.cue(month - 1, "preposition") ? month - 2 : month - 1;
    int year = sentence.isMark(at, ",") ? at - 1 : at;
    return at == month - 1 || !sentence.cue(year - 1, "preposition") ? null : yearAt(sentence, year);
  }

  private @Nullable Integer inferredYear(Sentence sentence, int start, int month) {
    if (published == null) {
      return null;
    }
    for (int year = told == null ? 0 : told.to().year(); told != null && year >= told.from().year(); year--) {
      LocalDate first = LocalDate.of(year, month, 1);
      if (!first.isBefore(told.from().first().withDayOfMonth(1)) && !first.isAfter(told.to().last())) {
        return year;
      }
    }
    int base = published.year();
    YearMonth reference = YearMonth.of(base, published.isYear() ? 12 : published.month());
    YearMonth named = YearMonth.of(base, month);
    boolean coming = named.isAfter(reference)
        && (TimeReader.looksAhead(sentence, start - AHEAD_REACH, start) || isPlanned(sentence, start));
    if (sentence.is(start - 1, "next") || coming || TimeReader.isAhead(sentence, start)) {
      return named.isBefore(reference) ? base + 1 : base;
    }
    boolean sameButLast = sentence.is(start - 1, "last") && named.equals(reference);
    return named.isAfter(reference) || sameButLast ? base - 1 : base;
  }

  /** "The trial opens on 9 April", "talks are due on 3 March", "schools stay shut until May". */
  private static boolean isPlanned(Sentence sentence, int start) {
    int verb = sentence.findWord("planned", Math.max(0, start - PLAN_REACH), start);
    boolean adjective = sentence.is(verb, "due") || sentence.is(verb, "set");
    return verb >= 0 && (!adjective || sentence.is(verb - 1, "is") || sentence.is(verb - 1, "are"))
        && sentence.findWord("told of the past", Math.max(0, verb - 2), start) < 0;
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
    return sentence.holds(at) && YEAR.matcher(sentence.token(at).text()).matches()
        ? Integer.valueOf(sentence.token(at).text()) : null;
  }

  private static @Nullable Moment year(Sentence sentence, int i) {
    Integer year = yearAt(sentence, i);
    if (year == null || isCounted(sentence, i + 1) && !sentence.is(i - 1, "in")
        && !sentence.word(i - 1, "before a year") || isIssue(sentence, i) || isDecade(sentence, i)
        || i > 0 && sentence.isMark(i - 1, "-/") && sentence.token(i).touches(sentence.token(i - 1))) {
      return null;
    }
    int start = i > 0 && sentence.token(i - 1).isWord() ? i - 1 : i;
    Integer last = lastOfRange(sentence, i, year);
    if (last != null) {
      return Moment.stated(start, i + 3, PartialDate.of(last)).in(sentence).from(PartialDate.of(year));
    }
    Moment moment = Moment.stated(start, i + 1, window(sentence, i, "end") ? new PartialDate(year, 12, 0)
        : PartialDate.of(year));
    Moment read = partOf(sentence, i, moment).in(sentence);
    return new Moment(read.at(), read.end(), read.date(), read.from(), read.basis(),
        TimeReader.isSince(sentence, i), read.alone(), null);
  }

  /** "In the 1930s". */
  private static boolean isDecade(Sentence sentence, int at) {
    return sentence.is(at + 1, "s") || sentence.is(at + 1, "'s") && sentence.is(at - 1, "the");
  }

  /** "Bulletin 2024/3", "bulletin 7 / 2026": a number of an issue. */
  private static boolean isIssue(Sentence sentence, int at) {
    boolean number = sentence.isMark(at - 1, "/") && sentence.holds(at - 2)
        && sentence.token(at - 2).isNumber() && dayAt(sentence, at - 4) == 0;
    return number || sentence.isMark(at + 1, "/") && sentence.token(at + 1).touches(sentence.token(at))
        && sentence.holds(at + 2) && sentence.token(at + 2).text().matches("\\d");
  }

  /** "The first half of", "the second quarter of", "the first five months of" the year at this place. */
  static Moment partOf(Sentence sentence, int at, Moment whole) {
    int year = whole.date().year();
    boolean ordered = isOrdered(sentence, at);
    if (ordered && (window(sentence, at, "half") || window(sentence, at, "six"))) {
      return months(whole, year, window(sentence, at, "second") || window(sentence, at, "latter") ? 7 : 1, 6);
    }
    if (ordered && window(sentence, at, "quarter")) {
      return months(whole, year, quarter(sentence, at) * 3 - 2, 3);
    }
    Phrases.Match number = sentence.match(at - 3, "numbers");
    boolean first = sentence.is(at - 4, "first") && sentence.is(at - 2, "months")
        && sentence.is(at - 1, "of");
    boolean counted = first && number != null && number.term().name().matches("[2-9]|1[01]");
    return counted ? months(whole, year, 1, Integer.parseInt(number.term().name())) : whole;
  }

  /** "The second half of", and not "half a million in". */
  private static boolean isOrdered(Sentence sentence, int at) {
    for (int i = Math.max(0, at - 5); i < at; i++) {
      if (sentence.word(i, "ordinal of a part")) {
        return true;
      }
    }
    return false;
  }

  private static Moment months(Moment moment, int year, int first, int length) {
    return Moment.stated(moment.at(), moment.end(), new PartialDate(year, first + length - 1, 0))
        .from(new PartialDate(year, first, 0));
  }

  private static int quarter(Sentence sentence, int at) {
    return window(sentence, at, "second") ? 2 : window(sentence, at, "third") ? 3
        : window(sentence, at, "fourth") || window(sentence, at, "last") ? 4 : 1;
  }

  /** "2010/11", "2022-2023": the last year of a range, or null. */
  private static @Nullable Integer lastOfRange(Sentence sentence, int at, int year) {
    boolean opened = sentence.is(at - 1, "between") || sentence.is(at - 1, "from")
        || sentence.isMark(at - 1, "(");
    Integer joined = opened ? yearAt(sentence, at + 2) : null;
    if (joined != null && sentence.word(at + 1, "month joint")) {
      return joined > year ? joined : null;
    }
    if (!sentence.isMark(at + 1, "-–/") || !sentence.holds(at + 2)
        || !sentence.token(at + 1).touches(sentence.token(at))) {
      return null;
    }
    String text = sentence.token(at + 2).text();
    int last = text.matches("\\d\\d") ? year / 100 * 100 + Integer.parseInt(text)
        : yearAt(sentence, at + 2) == null ? 0 : yearAt(sentence, at + 2);
    return last > year ? last : null;
  }

  static boolean window(Sentence sentence, int at, String word) {
    for (int i = Math.max(0, at - 5); i < at; i++) {
      if (sentence.is(i, word)) {
        return true;
      }
    }
    return false;
  }
}
