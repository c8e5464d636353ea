package org.tolldesk.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tolldesk.corpus.Passage;

/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009), with scores scaled so that the best possible is
 * 1.
 */
final class RankFusion {
  private static final double K = 60;

  private RankFusion() {}

  /** Fuses rankings, each the best first; a passage at the top of every one of them scores 1. */
  static List<RankedPassage> fuse(List<List<Passage>> rankings, int top) {
    Map<String, Double> scores = new LinkedHashMap<>();
    Map<String, Passage> passages = new LinkedHashMap<>();
    for (List<Passage> ranking : rankings) {
      int rank = 0;
      for (Passage passage : ranking) {
        passages.put(passage.id(), passage);
        scores.merge(passage.id(), 1 / (K + ++rank), Double::sum);
      }
    }
    double best = rankings.size() / (K + 1);
    List<Passage> order = new ArrayList<>(passages.values());
    order.sort(Comparator.comparing((Passage passage) -> scores.get(passage.id())).reversed());
    List<RankedPassage> ranked = new ArrayList<>();
    for (Passage passage : order.subList(0, Math.min(top, order.size()))) {
      ranked.add(new RankedPassage(ranked.size() + 1, scores.get(passage.id()) / best, passage));
    }
    return ranked;
  }
}
