package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** What is chosen by learned weights after the rules have proposed; null where the rules alone decide. */
record Choices(@Nullable FigureChoice figures, @Nullable ClaimantChoice claimants,
    @Nullable TimeChoice times) {
  /** The rules alone: for articles of a language for which nothing was learned. */
  static final Choices RULES = new Choices(null, null, null);

  /** With the weights that ship with Tolldesk. */
  static Choices learned() {
    return new Choices(LearnedFigures.standard(), LearnedClaimants.standard(), LearnedTimes.standard());
  }
}
