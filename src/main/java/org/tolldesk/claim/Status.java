package org.tolldesk.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the publisher still stands by the figure. */
public enum Status {
  STANDING,
  WITHDRAWN,
  CORRECTED;

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
