package org.tolldesk.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The one span of which a figure is the count: a rate, or the count of one such span. */
public enum Per {
  DAY,
  WEEK,
  MONTH,
  YEAR;

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
