package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.LinearModel;

/** Chooses the most likely claimant, by weights that were learned from articles whose claimants are known. */
final class LearnedClaimants implements ClaimantChoice {
  /** So much higher another candidate must score than the one that the rules found. */
  private static final double MARGIN = 0.5;

  private final LinearModel<ClaimantFeature> model;

  LearnedClaimants(LinearModel<ClaimantFeature> model) {
    this.model = model;
  }

  /** With the weights that ship with Tolldesk. */
  static LearnedClaimants standard() {
    return new LearnedClaimants(LinearModel.shipped(ClaimantFeature.class, "claimant.weights"));
  }

  @Override
  public @Nullable Speaker choose(Count count, List<Candidate> candidates, @Nullable Speaker rule) {
    return LinearModel.best(candidates, candidate -> model.score(candidate.features())
        + (isSame(candidate.speaker(), rule) ? MARGIN : 0)).speaker();
  }

  private static boolean isSame(@Nullable Speaker one, @Nullable Speaker other) {
    return one == null || other == null ? one == other : one.name().equals(other.name());
  }
}
