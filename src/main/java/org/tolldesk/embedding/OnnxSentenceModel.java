package org.tolldesk.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.request.EmbeddingInput;
import dev.langchain4j.model.embedding.request.EmbeddingInputType;
import dev.langchain4j.model.embedding.request.EmbeddingParameter;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import dev.langchain4j.model.embedding.request.EmbeddingRequestParameters;
import dev.langchain4j.model.embedding.response.EmbeddingResponse;
import dev.langchain4j.model.embedding.response.EmbeddingResponseMetadata;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A sentence model run by ONNX Runtime, as LangChain4j's {@code EmbeddingModel}. Vectors have
 * length 1, and the same text always gets the same vector. A text to search with is embedded by an
 * {@link EmbeddingRequest} of {@link EmbeddingInputType#QUERY}; everything else is taken for a
 * passage. Thread-safe; loading takes about half a second and may be done on any thread; closing
 * waits for the texts in work.
 */
public final class OnnxSentenceModel implements EmbeddingModel, AutoCloseable {
  private final ModelSpec spec;
  private final OnnxSession session;
  private final Workers workers = new Workers(Runtime.getRuntime().availableProcessors());
  private final String identity;
  private final int dimension;
  private final ReadWriteLock life = new ReentrantReadWriteLock();
  private boolean closed;

  private OnnxSentenceModel(ModelSpec spec, OnnxSession session, String checksums) {
    this.spec = spec;
    this.session = session;
    dimension = spec.dimension() > 0 ? spec.dimension() : session.vector("people").length;
    identity =
        String.join(
            " ",
            spec.name(),
            checksums,
            "onnxruntime:" + session.runtimeVersion(),
            spec.pooling() + ":" + spec.maxTokens() + ":" + spec.passagePrefix());
  }

  /**
   * @throws EmbeddingException when a file is missing, not the pinned one or not a model
   */
  public static OnnxSentenceModel load(ModelSpec spec) {
    ModelFile weights =
        spec.weights() == null && spec.sha256() != null
            ? ModelFile.shipped(ModelSpec.BUILT_IN_WEIGHTS, spec.sha256())
            : ModelFile.read(spec.weights(), ModelSpec.BUILT_IN_WEIGHTS).pinned(spec.name(), spec.sha256());
    ModelFile tokenizer = ModelFile.read(spec.tokenizer(), ModelSpec.BUILT_IN_TOKENIZER);
    OnnxSession session = new OnnxSession(weights.bytes(), tokenizer.bytes(), spec);
    String checksums =
        weights.sha256().substring(0, 16) + "/" + tokenizer.sha256().substring(0, 16);
    try {
      if (spec.weights() != null) {
        SelfTest.run(spec, session::vector);
      }
      return new OnnxSentenceModel(spec, session, checksums);
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  /**
   * All that the vectors depend on: the model's name, checksums, the runtime's version, pooling.
   * Vectors made under another name do not compare with these.
   */
  @Override
  public String modelName() {
    return identity;
  }

  @Override
  public int dimension() {
    return dimension;
  }

  @Override
  public Set<EmbeddingParameter<?>> supportedParameters() {
    return Set.of(EmbeddingRequestParameters.INPUT_TYPE);
  }

  @Override
  public EmbeddingResponse doEmbed(EmbeddingRequest request) {
    boolean query = request.inputType() == EmbeddingInputType.QUERY;
    List<String> texts = request.inputs().stream().map(EmbeddingInput::text).toList();
    return EmbeddingResponse.builder()
        .embeddings(embeddings(query ? spec.queryPrefix() : spec.passagePrefix(), texts))
        .metadata(EmbeddingResponseMetadata.builder().modelName(identity).build())
        .build();
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    return Response.from(
        embeddings(spec.passagePrefix(), segments.stream().map(TextSegment::text).toList()));
  }

  private List<Embedding> embeddings(String prefix, List<String> texts) {
    life.readLock().lock();
    try {
      if (closed) {
        throw new EmbeddingException("The sentence model " + spec.name() + " is closed");
      }
      return workers.map(texts, text -> Embedding.from(vector(prefix + text)));
    } finally {
      life.readLock().unlock();
    }
  }

  private float[] vector(String text) {
    float[] vector = session.vector(text);
    if (vector.length != dimension) {
      throw new EmbeddingException(
          "The model "
              + spec.name()
              + " makes vectors of "
              + vector.length
              + " numbers, not "
              + dimension);
    }
    return vector;
  }

  @Override
  public void close() {
    life.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        workers.close();
        session.close();
      }
    } finally {
      life.writeLock().unlock();
    }
  }
}
