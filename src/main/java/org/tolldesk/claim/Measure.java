package org.tolldesk.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the people counted suffered. Killed or wounded is what most call casualties; it is never killed. */
public enum Measure {
  KILLED,
  WOUNDED,
  KILLED_OR_WOUNDED,
  MISSING,
  CAPTURED,
  DISPLACED,
  EXCHANGED,
  SICK,
  OTHER;

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
