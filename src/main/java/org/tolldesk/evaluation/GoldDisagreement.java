package org.tolldesk.evaluation;

import java.util.List;
import org.tolldesk.disagreement.Disagreement;

/**
 * A disagreement that is really there.
 *
 * @param kind in which way
 * @param values the figures that are concerned; the reported claims must hold them all
 */
public record GoldDisagreement(Disagreement.Kind kind, List<Long> values) {
  public GoldDisagreement {
    values = values == null ? List.of() : List.copyOf(values);
  }

  /** Whether this is the disagreement that was reported. */
  boolean isIn(Disagreement.Kind reportedKind, List<Long> reportedValues) {
    return kind == reportedKind && reportedValues.containsAll(values);
  }
}
