package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.LinearModel;
import org.tolldesk.corpus.PartialDate;

/** Chooses the most likely date and span, by weights that were learned from gold claims. */
final class LearnedTimes implements TimeChoice {
  /** Sums that differ by less are equal. */
  private static final double SAME = 1e-9;

  private final LinearModel<DateFeature> dates;
  private final LinearModel<PerFeature> spans;

  LearnedTimes(LinearModel<DateFeature> dates, LinearModel<PerFeature> spans) {
    this.dates = dates;
    this.spans = spans;
  }

  /** With the weights that ship with Tolldesk. */
  static LearnedTimes standard() {
    return new LearnedTimes(LinearModel.shipped(DateFeature.class, "date.weights"),
        LinearModel.shipped(PerFeature.class, "per.weights"));
  }

  /** The best of the month that is most likely in all. */
  @Override
  public Dated date(Count count, Stance stance, List<Dated> candidates) {
    double[] odds = odds(candidates);
    int best = 0;
    double bestOfMonth = -1;
    for (int i = 0; i < odds.length; i++) {
      double month = 0;
      for (int j = 0; j < odds.length; j++) {
        month += isSameMonth(candidates.get(i).date(), candidates.get(j).date()) ? odds[j] : 0;
      }
      if (month > bestOfMonth + SAME || month > bestOfMonth - SAME && odds[i] > odds[best]) {
        best = i;
        bestOfMonth = month;
      }
    }
    return candidates.get(best);
  }

  /** Of each candidate, as a share of those of the most likely one. */
  private double[] odds(List<Dated> candidates) {
    double[] odds = new double[candidates.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = dates.score(candidates.get(i).features());
      most = Math.max(most, odds[i]);
    }
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.exp(odds[i] - most);
    }
    return odds;
  }

  private static boolean isSameMonth(@Nullable PartialDate one, @Nullable PartialDate other) {
    return one == other || one != null && other != null && one.year() == other.year()
        && one.month() == other.month();
  }

  @Override
  public Spanned per(Count count, Stance stance, List<Spanned> candidates) {
    return LinearModel.best(candidates, candidate -> spans.score(candidate.features()));
  }
}
