package org.tolldesk.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody's own model: the shipped one, written out to files. */
class OwnModelTest {
  @TempDir private static Path folder;
  private static Path weights;
  private static Path tokenizer;

  @BeforeAll
  static void writeOut() throws IOException {
    weights = copy(ModelSpec.BUILT_IN_WEIGHTS, "somebodys.onnx");
    tokenizer = copy(ModelSpec.BUILT_IN_TOKENIZER, "tokenizer.json");
  }

  private static Path copy(String resource, String name) throws IOException {
    try (InputStream stream = OwnModelTest.class.getResourceAsStream(resource)) {
      Files.copy(stream, folder.resolve(name));
    }
    return folder.resolve(name);
  }

  private static ModelSpec own(Path weights, Path tokenizer, boolean multilingual) {
    return ModelSpec.own(weights, tokenizer, Pooling.CLS, "", "", 512, multilingual);
  }

  private static AbstractThrowableAssert<?, ?> refusal(Path weights, Path tokenizer, boolean multilingual) {
    return assertThatThrownBy(() -> OnnxSentenceModel.load(own(weights, tokenizer, multilingual)).close())
        .isInstanceOf(EmbeddingException.class).hasMessageNotContaining("\n");
  }

  @Test
  void itMakesTheVectorsThatItMakesInsideAndTellsItsDimensionAndNameItself() {
    try (OnnxSentenceModel own = OnnxSentenceModel.load(own(weights, tokenizer, false));
        OnnxSentenceModel shipped = OnnxSentenceModel.load(ModelSpec.bgeSmallEnglish())) {
      assertThat(own.embed("43 died").content()).isEqualTo(shipped.embed("43 died").content());
      assertThat(own.dimension()).isEqualTo(384);
      assertThat(own.modelName()).startsWith("somebodys.onnx ").isNotEqualTo(shipped.modelName());
    }
  }

  @Test
  void eachWrongFileIsToldInOneLine() throws IOException {
    Path text = Files.writeString(folder.resolve("readme.txt"), "no model");
    Path missing = folder.resolve("missing.onnx");
    refusal(missing, tokenizer, false).hasMessageContaining("missing.onnx cannot be read");
    refusal(weights, folder.resolve("missing.json"), false).hasMessageContaining("missing.json cannot be read");
    refusal(text, tokenizer, false).hasMessageContaining("is no ONNX file that can be run");
    refusal(weights, text, false).hasMessageContaining("The tokenizer of somebodys.onnx cannot be read");
  }

  @Test
  void aTokenizerOfAnotherModelIsToldByWhatTheVectorsMean() throws IOException {
    Path other = folder.resolve("other.json");
    Files.writeString(other, """
        {"version": "1.0", "added_tokens": [], "normalizer": null, "post_processor": null, "decoder": null,
         "pre_tokenizer": {"type": "Whitespace"},
         "model": {"type": "WordLevel", "vocab": {"the": 5000, "[UNK]": 999999}, "unk_token": "[UNK]"}}""");
    refusal(weights, other, false).hasMessageContaining("does its tokenizer belong to it?");
    Files.writeString(other, Files.readString(other).replace("999999", "100"));
    refusal(weights, other, false).hasMessageContaining("does not tell what a sentence means");
  }

  @Test
  void anEnglishModelIsNotTakenForAMultilingualOne() {
    refusal(weights, tokenizer, true).hasMessageContaining("set embedding.language to english");
  }
}
