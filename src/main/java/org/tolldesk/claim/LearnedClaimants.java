package org.tolldesk.claim;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
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
    InputStream weights = LearnedClaimants.class.getResourceAsStream("claimant.weights");
    return new LearnedClaimants(LinearModel.read(ClaimantFeature.class, Objects.requireNonNull(weights)));
  }

  @Override
  public @Nullable Speaker choose(Count count, List<Candidate> candidates, @Nullable Speaker rule) {
    Candidate best = candidates.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : candidates) {
      double score = model.score(candidate.features()) + (isSame(candidate.speaker(), rule) ? MARGIN : 0);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best.speaker();
  }

  private static boolean isSame(@Nullable Speaker one, @Nullable Speaker other) {
    return one == null || other == null ? one == other : one.name().equals(other.name());
  }
}
