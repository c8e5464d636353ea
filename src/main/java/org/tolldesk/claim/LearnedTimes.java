package org.tolldesk.claim;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.tolldesk.choice.LinearModel;

/** Chooses the most likely date and span, by weights that were learned from gold claims. */
final class LearnedTimes implements TimeChoice {
  private final LinearModel<DateFeature> dates;
  private final LinearModel<PerFeature> spans;

  LearnedTimes(LinearModel<DateFeature> dates, LinearModel<PerFeature> spans) {
    this.dates = dates;
    this.spans = spans;
  }

  /** With the weights that ship with Tolldesk. */
  static LearnedTimes standard() {
    return new LearnedTimes(LinearModel.read(DateFeature.class, weights("date.weights")),
        LinearModel.read(PerFeature.class, weights("per.weights")));
  }

  private static InputStream weights(String name) {
    return Objects.requireNonNull(LearnedTimes.class.getResourceAsStream(name));
  }

  /** The best of the month that is most likely in all. */
  @Override
  public Dated date(Count count, Stance stance, List<Dated> candidates) {
    double[] scores = new double[candidates.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = dates.score(candidates.get(i).features());
      most = Math.max(most, scores[i]);
    }
    int best = 0;
    double bestOfMonth = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      double month = 0;
      for (int j = 0; j < scores.length; j++) {
        month += isSameMonth(candidates.get(i), candidates.get(j)) ? Math.exp(scores[j] - most) : 0;
      }
      if (month > bestOfMonth + 1e-9 || month > bestOfMonth - 1e-9 && scores[i] > scores[best]) {
        best = i;
        bestOfMonth = month;
      }
    }
    return candidates.get(best);
  }

  private static boolean isSameMonth(Dated one, Dated other) {
    return one.date() == null || other.date() == null ? one == other
        : one.date().toMonth().equals(other.date().toMonth());
  }

  @Override
  public Spanned per(Count count, Stance stance, List<Spanned> candidates) {
    Spanned best = candidates.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (Spanned candidate : candidates) {
      double score = spans.score(candidate.features());
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }
}
