package org.tolldesk.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tolldesk.choice.LinearModel;
import org.tolldesk.claim.Claim;

/**
 * Decides by learned weights which claims answer a question, after the rules have proposed: a slot that was
 * misread, or that the claim's own text words otherwise, then costs no answer. Thread-safe.
 */
final class LearnedBearing {
  /** In log-odds: the least that the best claim must have to be told where the rules find none. */
  private static final double LEAST = -0.75;

  /** Claims this much less likely than the best one are then told beside it. */
  private static final double MARGIN = 2;

  /** Where the rules find some, claims likelier than this are told with them. */
  private static final double LIKELY = 0;

  private final LinearModel<BearingFeature> model;

  LearnedBearing(LinearModel<BearingFeature> model) {
    this.model = model;
  }

  /** With the weights that ship with Tolldesk. */
  static LearnedBearing standard() {
    return new LearnedBearing(LinearModel.shipped(BearingFeature.class, "bearing.weights"));
  }

  /** Those of the candidates that are likely to answer, beside what the rules find. */
  List<Claim> chosen(BearingFeatures features, List<Claim> candidates) {
    double[] scores =
        candidates.stream().mapToDouble(claim -> model.score(sink -> features.of(claim, sink))).toArray();
    double best = Arrays.stream(scores).max().orElse(Double.NEGATIVE_INFINITY);
    double least = features.anyRuled() ? LIKELY : Math.max(LEAST, best - MARGIN);
    return IntStream.range(0, scores.length).filter(i -> scores[i] >= least).mapToObj(candidates::get).toList();
  }
}
