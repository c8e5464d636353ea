package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** Decides whether a number in which the rules see no toll counts people whom something befell, and what. */
interface FigureChoice {

  /** The measure of a number; null where it is no toll. */
  @Nullable Measure choose(FigureFeatures features);
}
