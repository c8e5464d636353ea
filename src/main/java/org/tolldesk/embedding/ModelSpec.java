package org.tolldesk.embedding;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A sentence model and all that must be known to run it.
 *
 * @param name as shown to the user and kept with the vectors
 * @param weights an ONNX file; null for the one that ships with Tolldesk
 * @param tokenizer the {@code tokenizer.json} that belongs to it; null with {@code weights}
 * @param queryPrefix put before a text to search with, as the model was trained
 * @param passagePrefix put before a text to be found
 * @param dimension numbers in a vector; 0 for as many as the model makes
 * @param maxTokens what the model reads of a text; the rest is cut off
 * @param sha256 of the weights, in lower-case hexadecimal digits; null where a user's own file is
 *     not pinned
 * @param multilingual whether it understands Ukrainian and Russian, so that questions in them are embedded
 *     as asked and not by their words in English
 */
public record ModelSpec(
    String name,
    @Nullable Path weights,
    @Nullable Path tokenizer,
    Pooling pooling,
    String queryPrefix,
    String passagePrefix,
    int dimension,
    int maxTokens,
    @Nullable String sha256,
    boolean multilingual) {
  static final String BUILT_IN_WEIGHTS = "/bge-small-en-v1.5-q.onnx";
  static final String BUILT_IN_TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

  public ModelSpec {
    if ((weights == null) != (tokenizer == null)) {
      throw new EmbeddingException(
          "The model " + name + " needs both its ONNX file and its tokenizer.json");
    }
    if (dimension < 0 || maxTokens < 8) {
      throw new EmbeddingException(
          "The model "
              + name
              + " cannot have dimension "
              + dimension
              + " and "
              + maxTokens
              + " tokens");
    }
  }

  /** Somebody's own model, named by its file. */
  public static ModelSpec own(Path weights, Path tokenizer, Pooling pooling, String queryPrefix,
      String passagePrefix, int maxTokens, boolean multilingual) {
    return new ModelSpec(weights.getFileName().toString(), weights, tokenizer, pooling, queryPrefix,
        passagePrefix, 0, maxTokens, null, multilingual);
  }

  /** BAAI's bge-small-en-v1.5, 8 bits, MIT licence, from LangChain4j's module. */
  public static ModelSpec bgeSmallEnglish() {
    return new ModelSpec(
        "bge-small-en-v1.5-q",
        null,
        null,
        Pooling.CLS,
        "Represent this sentence for searching relevant passages: ",
        "",
        384,
        512,
        "6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4",
        false);
  }
}
