package org.tolldesk.claim;

import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.LinearModel;

/** Decides what numbers count by weights that were learned from articles whose tolls are known. */
final class LearnedFigures implements FigureChoice {
  private final LinearModel<FigureFeature> model;

  LearnedFigures(LinearModel<FigureFeature> model) {
    this.model = model;
  }

  /** With the weights that ship with Tolldesk. */
  static LearnedFigures standard() {
    InputStream weights = LearnedFigures.class.getResourceAsStream("figure.weights");
    return new LearnedFigures(LinearModel.read(FigureFeature.class, Objects.requireNonNull(weights)));
  }

  @Override
  public @Nullable Measure choose(FigureFeatures features) {
    Measure rule = features.rule() == null ? null : features.rule().measure();
    Measure best = null;
    double most = model.score(features::ofNone) + (rule == null ? ADMIT : -VETO);
    for (Measure measure : FigureFeatures.MEASURES) {
      double score = model.score(sink -> features.of(measure, sink)) + (measure == rule ? TRUST : 0);
      if (score > most) {
        most = score;
        best = measure;
      }
    }
    return best;
  }
  static final double ADMIT = Double.parseDouble(System.getProperty("admit", "0"));
  static final double VETO = Double.parseDouble(System.getProperty("veto", "0"));
  static final double TRUST = Double.parseDouble(System.getProperty("keeps", "0"));
}
