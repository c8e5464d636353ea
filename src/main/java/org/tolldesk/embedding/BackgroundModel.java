package org.tolldesk.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.request.EmbeddingParameter;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import dev.langchain4j.model.embedding.response.EmbeddingResponse;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A sentence model that loads on a thread of its own while the program starts. Whoever uses it
 * first waits for it, and gets the {@link EmbeddingException} if it could not be loaded.
 */
public final class BackgroundModel implements EmbeddingModel, AutoCloseable {
  private final CompletableFuture<OnnxSentenceModel> loading = new CompletableFuture<>();

  private BackgroundModel() {}

  public static BackgroundModel load(ModelSpec spec) {
    BackgroundModel model = new BackgroundModel();
    Thread loader = new Thread(() -> model.run(spec), "model-loader");
    loader.setDaemon(true);
    loader.start();
    return model;
  }

  private void run(ModelSpec spec) {
    try {
      loading.complete(OnnxSentenceModel.load(spec));
    } catch (RuntimeException | LinkageError e) {
      loading.completeExceptionally(e);
    }
  }

  private OnnxSentenceModel model() {
    try {
      return loading.join();
    } catch (CompletionException e) {
      String reason =
          e.getCause() instanceof EmbeddingException
              ? e.getCause().getMessage()
              : "The sentence model cannot be loaded on this machine";
      throw new EmbeddingException(reason, e.getCause());
    }
  }

  @Override
  public EmbeddingResponse doEmbed(EmbeddingRequest request) {
    return model().doEmbed(request);
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    return model().embedAll(segments);
  }

  @Override
  public Set<EmbeddingParameter<?>> supportedParameters() {
    return model().supportedParameters();
  }

  @Override
  public String modelName() {
    return model().modelName();
  }

  @Override
  public int dimension() {
    return model().dimension();
  }

  /** Waits until it is loaded, so that no native memory is left behind. */
  @Override
  public void close() {
    loading
        .handle((model, failure) -> model)
        .thenAccept(
            model -> {
              if (model != null) {
                model.close();
              }
            })
        .join();
  }
}
