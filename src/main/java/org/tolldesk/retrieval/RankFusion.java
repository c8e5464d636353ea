package org.tolldesk.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tolldesk.corpus.Passage;

/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009) with weights, and scores scaled so that the best
 * possible is 1.
 */
final class RankFusion {
  private static final double K = 60;

  private RankFusion() {}

  /**
   * Passages, the best first.
   *
   * @param weight how much this ranking counts beside the others
   */
  record Ranking(List<Passage> passages, double weight) {}

  /**
   * Fuses rankings; a passage at the top of every one of them scores 1. Of copies of one text the first is
   * kept.
   */
  static List<RankedPassage> fuse(List<Ranking> rankings, int top) {
    Map<Passage, Double> scores = new LinkedHashMap<>();
    for (Ranking ranking : rankings) {
      int rank = 0;
      for (Passage passage : ranking.passages()) {
        scores.merge(passage, ranking.weight() / (K + ++rank), Double::sum);
      }
    }
    double best = rankings.stream().mapToDouble(Ranking::weight).sum() / (K + 1);
    List<Passage> order = new ArrayList<>(scores.keySet());
    order.sort(Comparator.<Passage>comparingDouble(scores::get).reversed());
    List<RankedPassage> ranked = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (Passage passage : order) {
      if (ranked.size() == top) {
        break;
      }
      if (texts.add(words(passage.text()))) {
        ranked.add(new RankedPassage(ranked.size() + 1, Math.min(1, scores.get(passage) / best), passage));
      }
    }
    return ranked;
  }

  /** Copies differ in marks and spaces. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(words::appendCodePoint);
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
