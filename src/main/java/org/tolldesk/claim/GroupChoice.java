package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses whose people and what people a figure counts. */
interface GroupChoice {

  /**
   * The candidates for one figure: every side may go with every kind.
   *
   * @param sides with null for none
   * @param features describes them
   */
  record Candidates(List<@Nullable String> sides, List<String> kinds, GroupFeatures features) {}

  /** The side, or null, and the kind of a figure. */
  Group choose(Count count, Candidates candidates);
}
