package org.tolldesk.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts that add up to the metrics of claims. Mutable; one for the whole file and one for each of
 * its parts.
 */
final class Tally {
  private int gold;
  private int found;
  private int right;
  private int fullyRight;
  private int monthRight;
  private int notVerbatim;
  private final int[] attributeRight = new int[Attribute.values().length];

  void add(Matching matching, long quotesNotVerbatim) {
    int pairs = matching.pairs().size();
    gold += pairs + matching.missed().size();
    found += pairs + matching.spurious().size();
    right += pairs;
    notVerbatim += (int) quotesNotVerbatim;
    for (Matching.Pair pair : matching.pairs()) {
      fullyRight += pair.isFullyRight() ? 1 : 0;
      monthRight += AsOf.isRight(pair.gold(), pair.claim()) ? 1 : 0;
      for (Attribute attribute : Attribute.values()) {
        attributeRight[attribute.ordinal()] += attribute.isRight(pair.gold(), pair.claim()) ? 1 : 0;
      }
    }
  }

  /** By name, in the order to print. */
  Map<String, Double> metrics() {
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("gold_claims", (double) gold);
    metrics.put("claims", (double) found);
    metrics.put("figure_precision", share(right, found));
    metrics.put("figure_recall", share(right, gold));
    metrics.put("figure_f1", share(2 * right, found + gold));
    metrics.put("full_precision", share(fullyRight, found));
    metrics.put("full_recall", share(fullyRight, gold));
    metrics.put("full_f1", share(2 * fullyRight, found + gold));
    metrics.put("as_of_month", share(monthRight, right));
    for (Attribute attribute : Attribute.values()) {
      metrics.put(attribute.json(), share(attributeRight[attribute.ordinal()], right));
    }
    metrics.put("quotes_not_verbatim", (double) notVerbatim);
    return metrics;
  }

  /** 1 where there was nothing to get wrong. */
  static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
