package org.tolldesk;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.tolldesk.embedding.ModelSpec;
import org.tolldesk.embedding.Pooling;

/** Reads which sentence model is to be used. */
final class EmbeddingSettings {
  private static final int LEAST_TOKENS = 8;
  private static final int MOST_TOKENS = 8_192;
  private static final int TOKENS = 512;

  private EmbeddingSettings() {}

  /** A user's own model; without one, the model that ships with Tolldesk. */
  static ModelSpec read(Values values) {
    Optional<Path> model = values.read(Key.EMBEDDING_MODEL, "an ONNX file", Path::of);
    Optional<Path> tokenizer = values.read(Key.EMBEDDING_TOKENIZER, "a tokenizer.json", Path::of);
    Pooling pooling = values.read(Key.EMBEDDING_POOLING, "cls or mean",
        text -> Pooling.valueOf(text.toUpperCase(Locale.ROOT))).orElse(Pooling.MEAN);
    int tokens = values.read(Key.EMBEDDING_MAX_TOKENS, "a number from " + LEAST_TOKENS + " to " + MOST_TOKENS,
        EmbeddingSettings::tokens).orElse(TOKENS);
    boolean multilingual = values.read(Key.EMBEDDING_LANGUAGE, "english or multilingual",
        EmbeddingSettings::isMultilingual).orElse(false);
    if (model.isPresent() && tokenizer.isPresent()) {
      return ModelSpec.own(model.get(), tokenizer.get(), pooling, prefix(values, Key.EMBEDDING_QUERY_PREFIX),
          prefix(values, Key.EMBEDDING_PASSAGE_PREFIX), tokens, multilingual);
    }
    if (EnumSet.range(Key.EMBEDDING_MODEL, Key.EMBEDDING_LANGUAGE).stream().anyMatch(values::has)) {
      values.fault("embedding.model and embedding.tokenizer belong together, and the other embedding settings"
          + " to them: set both or none");
    }
    return ModelSpec.bgeSmallEnglish();
  }

  /** "query:" is meant as "query: "; the spaces at its end are lost on the way here. */
  private static String prefix(Values values, Key key) {
    return values.read(key, "a text", text -> text.isEmpty() ? "" : text + " ").orElse("");
  }

  private static int tokens(String text) {
    int tokens = Integer.parseInt(text);
    if (tokens < LEAST_TOKENS || tokens > MOST_TOKENS) {
      throw new IllegalArgumentException(text);
    }
    return tokens;
  }

  private static boolean isMultilingual(String text) {
    if (!text.equals("english") && !text.equals("multilingual")) {
      throw new IllegalArgumentException(text);
    }
    return text.equals("multilingual");
  }
}
