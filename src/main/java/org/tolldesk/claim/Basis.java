package org.tolldesk.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the text says the date itself or it was worked out from the text or the document's date. */
public enum Basis {
  TEXT,
  INFERRED;

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
