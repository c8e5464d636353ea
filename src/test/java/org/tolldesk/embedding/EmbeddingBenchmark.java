package org.tolldesk.embedding;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tolldesk.corpus.CorpusReader;

/**
 * Prints passages embedded a second by {@link OnnxSentenceModel} and by LangChain4j's own model
 * with the same weights, in turns in one process, best round of each. Run it by hand; it is no
 * test.
 */
final class EmbeddingBenchmark {
  private static final int ROUNDS = 5;

  private EmbeddingBenchmark() {}

  public static void main(String[] args) {
    List<TextSegment> passages = new ArrayList<>();
    for (String folder : List.of("seeds", "src/test/resources/evaluation/development")) {
      new CorpusReader()
          .read(Path.of(folder)).articles().stream()
              .flatMap(article -> CorpusReader.passages(article).stream())
              .forEach(passage -> passages.add(TextSegment.from(passage.text())));
    }
    long start = System.nanoTime();
    try (OnnxSentenceModel own = OnnxSentenceModel.load(ModelSpec.bgeSmallEnglish())) {
      own.embed("first");
      System.out.printf(
          Locale.ROOT,
          "load and first embedding: %d ms%n",
          (System.nanoTime() - start) / 1_000_000);
      EmbeddingModel theirs = new BgeSmallEnV15QuantizedEmbeddingModel();
      double ours = 0;
      double library = 0;
      for (int round = 0; round < ROUNDS; round++) {
        ours = Math.max(ours, perSecond(own, passages));
        library = Math.max(library, perSecond(theirs, passages));
      }
      System.out.printf(
          Locale.ROOT,
          "%d passages: %.1f/s, LangChain4j's wrapper %.1f/s, ratio %.2f%n",
          passages.size(),
          ours,
          library,
          ours / library);
    }
  }

  private static double perSecond(EmbeddingModel model, List<TextSegment> passages) {
    long start = System.nanoTime();
    model.embedAll(passages);
    return passages.size() * 1e9 / (System.nanoTime() - start);
  }
}
