package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.LinearModel;

/** Decides what numbers count by weights that were learned from articles whose tolls are known. */
final class LearnedFigures implements FigureChoice {
  /** In log-odds: by how much a toll that the rules do not see must be likelier than none. */
  private static final double CAUTION = 1.5;

  private final LinearModel<FigureFeature> model;

  LearnedFigures(LinearModel<FigureFeature> model) {
    this.model = model;
  }

  /** With the weights that ship with Tolldesk. */
  static LearnedFigures standard() {
    return new LearnedFigures(LinearModel.shipped(FigureFeature.class, "figure.weights"));
  }

  @Override
  public @Nullable Measure choose(FigureFeatures features) {
    Measure best = null;
    double most = model.score(features::ofNone) + CAUTION;
    for (Measure measure : FigureFeatures.MEASURES) {
      double score = model.score(sink -> features.of(measure, sink));
      if (score > most) {
        most = score;
        best = measure;
      }
    }
    return best;
  }
}
