package org.tolldesk.retrieval;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.Locale;

/** An embedding model without weights: each word adds to one of 256 places. */
final class WordVectors implements EmbeddingModel {

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    return Response.from(segments.stream().map(segment -> embedding(segment.text())).toList());
  }

  private static Embedding embedding(String text) {
    float[] vector = new float[256];
    for (String word : text.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
      vector[Math.floorMod(word.hashCode(), vector.length)] += 1;
    }
    Embedding embedding = Embedding.from(vector);
    embedding.normalize();
    return embedding;
  }
}
