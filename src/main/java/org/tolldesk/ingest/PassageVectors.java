package org.tolldesk.ingest;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tolldesk.corpus.Passage;
import org.tolldesk.store.Store;

/**
 * A vector for each passage: known ones by the hash of the text, the others from the model, each
 * text once.
 */
record PassageVectors(Map<String, float[]> byHash) {
  /** Texts handed to the model at once; only the progress bar moves by it. */
  private static final int PORTION = 64;

  static PassageVectors of(
      List<List<Passage>> passages,
      Map<String, float[]> known,
      EmbeddingModel model,
      Ingest.Progress progress) {
    Map<String, float[]> vectors = new HashMap<>(known);
    Map<String, TextSegment> missing = new LinkedHashMap<>();
    for (List<Passage> ofDocument : passages) {
      for (Passage passage : ofDocument) {
        String hash = Store.contentHash(passage);
        if (!vectors.containsKey(hash)) {
          missing.putIfAbsent(hash, TextSegment.from(passage.text()));
        }
      }
    }
    List<String> hashes = List.copyOf(missing.keySet());
    List<TextSegment> texts = List.copyOf(missing.values());
    for (int from = 0; from < texts.size(); from += PORTION) {
      int to = Math.min(texts.size(), from + PORTION);
      List<Embedding> embeddings = model.embedAll(texts.subList(from, to)).content();
      for (int i = from; i < to; i++) {
        vectors.put(hashes.get(i), embeddings.get(i - from).vector());
      }
      progress.at("vectors", to, texts.size());
    }
    return new PassageVectors(vectors);
  }

  List<float[]> of(List<Passage> passages) {
    return passages.stream().map(passage -> byHash.get(Store.contentHash(passage))).toList();
  }
}
