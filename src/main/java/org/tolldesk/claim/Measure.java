package org.tolldesk.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

  /** What "losses" may mean: the killed, the wounded, or both in one figure. */
  public static final Set<Measure> LOSSES =
      Collections.unmodifiableSet(EnumSet.of(KILLED, WOUNDED, KILLED_OR_WOUNDED));

  /** What prisoners may have met with: who is exchanged was captured. */
  public static final Set<Measure> HELD = Collections.unmodifiableSet(EnumSet.of(CAPTURED, EXCHANGED));

  /** Whether whoever suffered the other is counted in this: the killed are among the killed or wounded. */
  public boolean includes(Measure other) {
    return this == other || this == KILLED_OR_WOUNDED && LOSSES.contains(other);
  }

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
