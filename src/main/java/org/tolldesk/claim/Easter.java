package org.tolldesk.claim;

import java.time.LocalDate;
import org.tolldesk.corpus.PartialDate;

/** The days of the western Easter: "on Easter Monday", "by Easter 2026". */
final class Easter {
  private Easter() {}

  /** A day so many days from Easter: of the year named behind it, else the last one, or the next. */
  static Moment at(Sentence sentence, int i, int end, int shift, PartialDate published) {
    boolean stated = sentence.holds(end) && sentence.token(end).text().matches("(19|20)\\d\\d");
    if (stated) {
      int year = Integer.parseInt(sentence.token(end).text());
      return Moment.stated(i, end + 1, PartialDate.of(sunday(year).plusDays(shift)));
    }
    boolean ahead = TimeReader.isAhead(sentence, i);
    LocalDate day = sunday(published.year()).plusDays(shift);
    if (ahead && day.isBefore(published.first())) {
      day = sunday(published.year() + 1).plusDays(shift);
    } else if (!ahead && day.isAfter(published.last())) {
      day = sunday(published.year() - 1).plusDays(shift);
    }
    return Moment.inferred(i, end, PartialDate.of(day));
  }

  /** Easter Sunday in the Gregorian calendar. */
  private static LocalDate sunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    int days = moon - weekday;
    int month = 3 + (days + 40) / 44;
    return LocalDate.of(year, month, days + 28 - 31 * (month / 4));
  }
}
