package org.tolldesk.claim;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Phrases;

/**
 * Reads the dates of cells: "Nov 2024", "27 November", "2023", "2025-03", "January" of the caption's year.
 *
 * @param published the document's date
 * @param year that the caption names, for months without one; 0 for none
 */
record TableDates(@Nullable PartialDate published, int year) {
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./]((?:19|20)\\d\\d)");
  /** In tokens. */
  private static final int LONGEST = 9;

  /** What a cell that is a date names; null for any other cell. */
  @Nullable Moment in(TableCell cell) {
    Sentence sentence = cell.sentence();
    if (cell.isEmpty() || cell.to() - cell.from() > LONGEST || !isDate(cell)) {
      return null;
    }
    Moment range = null;
    for (Moment moment : new TimeReader(published).read(sentence)) {
      boolean inside = moment.at() >= cell.from() && moment.end() <= cell.to();
      range = inside && (moment.from() != null || moment.per() != null) ? moment : range;
    }
    if (range != null && range.date() != null) {
      return range;
    }
    Integer named = null;
    int month = 0;
    int day = 0;
    for (int i = cell.from(); i < cell.to(); i++) {
      String text = sentence.token(i).text();
      Matcher numeric = NUMERIC.matcher(text);
      if (numeric.matches()) {
        return moment(cell, Integer.parseInt(numeric.group(3)), Integer.parseInt(numeric.group(2)),
            Integer.parseInt(numeric.group(1)));
      }
      Phrases.Match name = sentence.match(i, "months");
      boolean number = sentence.token(i).isNumber();
      if (YEAR.matcher(text).matches()) {
        named = Integer.valueOf(text);
      } else if (name != null) {
        month = month == 0 ? Integer.parseInt(name.term().tag("number")) : month;
      } else if (number && text.length() <= 2 && named != null && month == 0) {
        month = Integer.parseInt(text);
      } else if (number && text.length() <= 2) {
        day = Integer.parseInt(text);
      }
    }
    return month == 0 && named == null ? null : moment(cell, named == null ? yearOf(month, day) : named,
        month, day);
  }

  /** "Past day", "killed a month", "last 24 hours": the rate that a cell names; null for none. */
  @Nullable Per rateIn(TableCell cell) {
    for (Moment moment : new TimeReader(published).read(cell.sentence())) {
      if (moment.per() != null && moment.at() >= cell.from() && moment.at() < cell.to()) {
        return moment.per();
      }
    }
    return null;
  }

  /** The day up to which a label says that its row counts: "civilians, to 31 October". */
  @Nullable Moment within(TableCell cell) {
    Sentence sentence = cell.sentence();
    for (int i = cell.from(); i < cell.to(); i++) {
      boolean opens = sentence.word(i, "up to a date") && sentence.holds(i + 1);
      for (int end = Math.min(cell.to(), i + 4); opens && end > i + 1; end--) {
        Moment found = in(new TableCell(sentence, i + 1, end));
        if (found != null && !found.date().isYear()) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable Moment moment(TableCell cell, int year, int month, int day) {
    if (year == 0 || month > 12) {
      return null;
    }
    boolean valid = month > 0 && day > 0 && YearMonth.of(year, month).isValidDay(day);
    return Moment.stated(cell.from(), cell.to(), new PartialDate(year, month, valid ? day : 0));
  }

  /** The caption's year, else the last year in which the month was not still to come. */
  private int yearOf(int month, int day) {
    if (year != 0 || published == null) {
      return year;
    }
    boolean later = !published.isYear() && (month > published.month()
        || month == published.month() && published.isDay() && day > published.day());
    return later ? published.year() - 1 : published.year();
  }

  /** Whether nothing but words and numbers of dates stands in a cell. */
  private static boolean isDate(TableCell cell) {
    Sentence sentence = cell.sentence();
    boolean dated = false;
    for (int i = cell.from(); i < cell.to(); i++) {
      boolean month = sentence.match(i, "months") != null && sentence.token(i).isCapitalised();
      String text = sentence.token(i).text();
      boolean year = YEAR.matcher(text).matches() || NUMERIC.matcher(text).matches();
      dated |= month || year;
      boolean known = month || year || sentence.token(i).isNumber() && text.length() <= 2
          || sentence.word(i, "word of a date") || sentence.match(i, "times") != null
          || !sentence.token(i).isWord() && !sentence.token(i).isNumber();
      if (!known) {
        return false;
      }
    }
    return dated;
  }

  /** The years from a list of sentences: the only one that they name, or 0. */
  static int yearIn(List<Sentence> sentences) {
    int found = 0;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        String text = sentence.token(i).text();
        if (YEAR.matcher(text).matches() && sentence.findWord("opening a span", i - 3, i) < 0) {
          int year = Integer.parseInt(text);
          if (found != 0 && found != year) {
            return 0;
          }
          found = year;
        }
      }
    }
    return found;
  }
}
