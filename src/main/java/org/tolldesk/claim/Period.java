package org.tolldesk.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import org.tolldesk.corpus.PartialDate;

/** An ISO 8601 interval, both ends included, that a figure covers: {@code 2025-01/2025-12}. */
public record Period(PartialDate from, PartialDate to) {

  /**
   * Reads {@code FROM/TO}.
   *
   * @throws DateTimeException when the text is no such interval
   */
  @JsonCreator
  public static Period parse(String iso) {
    int slash = iso.indexOf('/');
    if (slash < 0) {
      throw new DateTimeException("not an ISO interval: '" + iso + "'");
    }
    return new Period(PartialDate.parse(iso.substring(0, slash)),
        PartialDate.parse(iso.substring(slash + 1)));
  }

  /** Whether a date meets this interval, or comes at most so many days short of it. */
  public boolean meets(PartialDate date, long days) {
    return !date.last().isBefore(from.first().minusDays(days)) && !date.first().isAfter(to.last().plusDays(days));
  }

  @Override
  @JsonValue
  public String toString() {
    return from + "/" + to;
  }
}
