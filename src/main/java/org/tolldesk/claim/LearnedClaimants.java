package org.tolldesk.claim;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.LinearModel;

/** Chooses the most likely claimant, by weights that were learned from articles whose claimants are known. */
final class LearnedClaimants implements ClaimantChoice {
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
  public @Nullable Speaker choose(Count count, List<Candidate> candidates) {
    Candidate best = candidates.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : candidates) {
      double score = model.score(candidate.features());
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best.speaker();
  }
}
