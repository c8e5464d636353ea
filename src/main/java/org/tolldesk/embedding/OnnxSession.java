package org.tolldesk.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Set;

/**
 * A loaded model: text in, normalised vector out, one text a run. Batches are of one because 8-bit
 * weights quantise activations over the batch, so that neighbours would change a vector. Each run
 * uses the caller's thread and no other. Thread-safe; must not be closed while a run goes on.
 */
final class OnnxSession implements AutoCloseable {
  static {
    // or the tokenizer library asks a cloud's metadata service who it is and reports to its makers
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
  }

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final HuggingFaceTokenizer tokenizer;
  private final OrtSession session;
  private final Set<String> inputs;
  private final Pooling pooling;

  OnnxSession(byte[] weights, byte[] tokenizer, ModelSpec spec) {
    pooling = spec.pooling();
    this.tokenizer = tokenizer(tokenizer, spec);
    try {
      session = session(weights);
      inputs = session.getInputNames();
    } catch (OrtException e) {
      this.tokenizer.close();
      throw new EmbeddingException(
          "The model " + spec.name() + " is no ONNX file that can be run", e);
    }
  }

  private OrtSession session(byte[] weights) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      return environment.createSession(weights, options);
    }
  }

  private static HuggingFaceTokenizer tokenizer(byte[] json, ModelSpec spec) {
    String most = Integer.toString(spec.maxTokens());
    Map<String, String> options =
        Map.of("padding", "false", "truncation", "true", "maxLength", most, "modelMaxLength", most);
    try {
      return HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), options);
    } catch (IOException | RuntimeException e) {
      throw new EmbeddingException(
          "The tokenizer of " + spec.name() + " cannot be read: check its path", e);
    }
  }

  String runtimeVersion() {
    return environment.getVersion();
  }

  /** The vector of a text, of length 1. */
  float[] vector(String text) {
    Encoding encoding = tokenizer.encode(text, true, false);
    long[] shape = {1, encoding.getIds().length};
    try (OnnxTensor ids = tensor(encoding.getIds(), shape);
        OnnxTensor mask = tensor(encoding.getAttentionMask(), shape);
        OnnxTensor types = tensor(encoding.getTypeIds(), shape);
        OrtSession.Result result = session.run(feeds(ids, mask, types))) {
      if (!(result.get(0).getValue() instanceof float[][][] hidden)) {
        throw new EmbeddingException("The model's first output is not one vector for each token: export it"
            + " without pooling (last_hidden_state)");
      }
      return normalised(pooling.of(hidden[0]));
    } catch (OrtException e) {
      throw new EmbeddingException(
          "The sentence model failed on a text of " + text.length()
              + " characters: does its tokenizer belong to it?", e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private Map<String, OnnxTensor> feeds(OnnxTensor ids, OnnxTensor mask, OnnxTensor types) {
    return inputs.contains("token_type_ids")
        ? Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types)
        : Map.of("input_ids", ids, "attention_mask", mask);
  }

  private static float[] normalised(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += (double) value * value;
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  @Override
  public void close() {
    tokenizer.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new EmbeddingException("The sentence model cannot be released", e);
    }
  }
}
