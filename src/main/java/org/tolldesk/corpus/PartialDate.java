package org.tolldesk.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO 8601 date of reduced precision: a day, a month or a year, and no more precise than what was said.
 * A month of 0 means that only the year is known, a day of 0 that only the month is.
 */
public record PartialDate(int year, int month, int day) {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (year < 1 || month == 0 && day != 0) {
      throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
    }
    if (month != 0) {
      YearMonth of = YearMonth.of(year, month);
      if (day != 0 && !of.isValidDay(day)) {
        throw new DateTimeException("no such day: " + of + "-" + day);
      }
    }
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, 0, 0);
  }

  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), 0);
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Reads {@code 2024}, {@code 2024-02} or {@code 2024-02-25}.
   *
   * @throws DateTimeException when the text is none of these, with the text in its message
   */
  @JsonCreator
  public static PartialDate parse(String iso) {
    Matcher matcher = ISO.matcher(iso.strip());
    if (!matcher.matches()) {
      throw new DateTimeException("not an ISO date, month or year: '" + iso + "'");
    }
    return new PartialDate(number(matcher, 1), number(matcher, 2), number(matcher, 3));
  }

  private static int number(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
  }

  public boolean isDay() {
    return day != 0;
  }

  public boolean isMonth() {
    return month != 0 && day == 0;
  }

  public boolean isYear() {
    return month == 0;
  }

  /** The first day that this date can mean. */
  public LocalDate first() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /** The last day that this date can mean. */
  public LocalDate last() {
    if (isDay()) {
      return first();
    }
    return isMonth() ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
  }

  /** This date without its day; a year stays a year. */
  public PartialDate toMonth() {
    return new PartialDate(year, month, 0);
  }

  /** Whether some day lies in both. */
  public boolean meets(PartialDate other) {
    return !first().isAfter(other.last()) && !other.first().isAfter(last());
  }

  /** The ISO form, as precise as the date is. */
  @Override
  @JsonValue
  public String toString() {
    if (isYear()) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return isMonth()
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
