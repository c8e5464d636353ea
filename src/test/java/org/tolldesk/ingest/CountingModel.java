package org.tolldesk.ingest;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/** Makes vectors of two numbers, counts the texts and fails when told to. */
final class CountingModel implements EmbeddingModel {
  private final String name;
  private int embedded;
  private boolean failing;

  CountingModel(String name) {
    this.name = name;
  }

  int embedded() {
    return embedded;
  }

  void failNext() {
    failing = true;
  }

  @Override
  public String modelName() {
    return name;
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    if (failing) {
      failing = false;
      throw new IllegalStateException("the model failed");
    }
    embedded += segments.size();
    return Response.from(
        segments.stream().map(s -> Embedding.from(new float[] {1, s.text().length()})).toList());
  }
}
