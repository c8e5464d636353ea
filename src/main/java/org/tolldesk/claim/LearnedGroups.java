package org.tolldesk.claim;

import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.LinearModel;

/** Chooses the most likely group, by weights that were learned from articles whose groups are known. */
final class LearnedGroups implements GroupChoice {
  private final LinearModel<GroupFeature> model;

  LearnedGroups(LinearModel<GroupFeature> model) {
    this.model = model;
  }

  /** With the weights that ship with Tolldesk. */
  static LearnedGroups standard() {
    InputStream weights = LearnedGroups.class.getResourceAsStream("group.weights");
    return new LearnedGroups(LinearModel.read(GroupFeature.class, Objects.requireNonNull(weights)));
  }

  @Override
  public Group choose(Count count, Candidates candidates) {
    GroupFeatures features = candidates.features();
    double[] kinds = new double[candidates.kinds().size()];
    for (int i = 0; i < kinds.length; i++) {
      String kind = candidates.kinds().get(i);
      kinds[i] = model.score(sink -> features.ofKind(kind, sink));
    }
    Group best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (@Nullable String side : candidates.sides()) {
      double whose = model.score(sink -> features.ofSide(side, sink));
      for (int i = 0; i < kinds.length; i++) {
        String kind = candidates.kinds().get(i);
        double score = whose + kinds[i] + model.score(sink -> features.ofPair(side, kind, sink));
        if (score > most) {
          most = score;
          best = new Group(side, kind);
        }
      }
    }
    return Objects.requireNonNull(best);
  }
}
