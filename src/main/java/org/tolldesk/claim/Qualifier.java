package org.tolldesk.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the text qualifies its number; {@code BETWEEN} is a range. */
public enum Qualifier {
  EXACT,
  ABOUT,
  NEARLY,
  MORE_THAN,
  AT_LEAST,
  UP_TO,
  BETWEEN;

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
