package org.tolldesk.corpus;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a publication date is printed in the document or its source list, or was worked out. */
public enum DateBasis {
  STATED,
  INFERRED;

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
