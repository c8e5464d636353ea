package org.tolldesk.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.lexicon.Lexicon;

/**
 * Prints articles read into claims a second: the first round with a cold machine, then the median of the later
 * rounds with one thread and with all cores. Run it by hand; it is no test.
 */
final class ExtractionBenchmark {
  private static final int ROUNDS = 15;

  private ExtractionBenchmark() {}

  public static void main(String[] args) {
    List<Article> articles = new ArrayList<>();
    for (String half : List.of("development", "kept-back", "exam", "fresh-a", "fresh-c", "fresh-d")) {
      articles.addAll(new CorpusReader().read(Path.of("src/test/resources/evaluation", half)).articles());
    }
    ClaimExtractor extractor = new ClaimExtractor(Lexicon.standard());
    Runnable one = () -> articles.forEach(extractor::extract);
    Runnable all = () -> articles.parallelStream().forEach(extractor::extract);
    double cold = perSecond(articles.size(), one);
    double[] alone = new double[ROUNDS];
    double[] together = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      alone[round] = perSecond(articles.size(), one);
      together[round] = perSecond(articles.size(), all);
    }
    System.out.printf(Locale.ROOT, "%d articles: %.0f/s in the first round; then %.0f/s with one thread, %.0f/s with"
        + " %d cores%n", articles.size(), cold, median(alone), median(together),
        Runtime.getRuntime().availableProcessors());
  }

  private static double perSecond(int articles, Runnable round) {
    long start = System.nanoTime();
    round.run();
    return articles * 1e9 / (System.nanoTime() - start);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
