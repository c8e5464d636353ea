package org.tolldesk.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the claimant stands by the figure, rejects it, or predicts it. */
public enum Stance {
  ASSERTED,
  DENIED,
  PREDICTED;

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
