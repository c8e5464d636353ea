package org.tolldesk.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.request.EmbeddingInputType;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import dev.langchain4j.store.embedding.CosineSimilarity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxSentenceModelTest {
  private static OnnxSentenceModel model;

  @BeforeAll
  static void load() {
    model = OnnxSentenceModel.load(ModelSpec.bgeSmallEnglish());
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Test
  void theSameTextAlwaysGetsTheSameVectorWhateverStandsBesideIt() {
    String text = "Some 31,000 soldiers have died.";
    List<TextSegment> many =
        IntStream.range(0, 20)
            .mapToObj(i -> TextSegment.from(i == 7 ? text : "word ".repeat(i + 1)))
            .toList();
    assertThat(model.embedAll(many).content().get(7)).isEqualTo(model.embed(text).content());
  }

  @Test
  void aVectorHasLengthOneAndTheDimensionThatTheSpecNames() {
    float[] vector = model.embed("43 people were killed in the flood").content().vector();
    double square = IntStream.range(0, vector.length).mapToDouble(i -> vector[i] * vector[i]).sum();
    assertThat(vector).hasSize(model.dimension()).hasSize(384);
    assertThat(square).isCloseTo(1, within(1e-5));
  }

  @Test
  void vectorsAreThoseOfTheLibrarysOwnModel() {
    var own = new BgeSmallEnV15QuantizedEmbeddingModel();
    for (String text : List.of("He was wounded.", "Втрати Росії", "“Quoted” — 1,200 émigrés 🙂")) {
      assertThat(CosineSimilarity.between(model.embed(text).content(), own.embed(text).content()))
          .isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void aQuestionIsEmbeddedWithTheModelsSearchInstruction() {
    EmbeddingRequest query =
        EmbeddingRequest.builder()
            .input("how many died?")
            .inputType(EmbeddingInputType.QUERY)
            .build();
    String prefix = ModelSpec.bgeSmallEnglish().queryPrefix();
    assertThat(model.embed(query).embeddings())
        .containsExactly(model.embed(prefix + "how many died?").content());
  }

  @Test
  void emptyAndOverlongTextsHaveAVectorToo() {
    assertThat(model.embedAll(List.of()).content()).isEmpty();
    EmbeddingRequest empty = EmbeddingRequest.builder().input("").build();
    assertThat(model.embed(empty).embeddings()).hasSize(1);
    assertThat(model.embed("a".repeat(4_096)).content().dimension()).isEqualTo(384);
    assertThat(model.embed("killed ".repeat(5_000)).content().dimension()).isEqualTo(384);
  }

  @Test
  void whatTheVectorsDependOnIsNamed() {
    assertThat(model.modelName())
        .startsWith("bge-small-en-v1.5-q 6c9c6101a956d62d")
        .contains("onnxruntime:1.");
  }

  @Test
  void theShippedModelIsThePinnedOne() {
    assertThat(ModelFile.read(null, ModelSpec.BUILT_IN_WEIGHTS).sha256())
        .isEqualTo(ModelSpec.bgeSmallEnglish().sha256());
  }

  @Test
  void aFileOtherThanThePinnedOneIsRefused(@TempDir Path folder) throws Exception {
    Path weights = Files.writeString(folder.resolve("model.onnx"), "not a model");
    Path tokenizer = Files.writeString(folder.resolve("tokenizer.json"), "{}");
    assertThatThrownBy(() -> OnnxSentenceModel.load(spec(weights, tokenizer, "00")))
        .isInstanceOf(EmbeddingException.class)
        .hasMessageContaining("not the expected file");
    assertThatThrownBy(() -> OnnxSentenceModel.load(spec(weights, tokenizer, null)))
        .isInstanceOf(EmbeddingException.class)
        .hasMessageNotContaining("\n");
    assertThatThrownBy(
            () -> OnnxSentenceModel.load(spec(folder.resolve("absent"), tokenizer, null)))
        .isInstanceOf(EmbeddingException.class)
        .hasMessageContaining("absent cannot be read");
  }

  @Test
  void aClosedModelSaysSo() {
    OnnxSentenceModel brief = OnnxSentenceModel.load(ModelSpec.bgeSmallEnglish());
    brief.close();
    brief.close();
    assertThatThrownBy(() -> brief.embed("too late")).hasMessageContaining("is closed");
  }

  @Test
  void aModelThatLoadsInTheBackgroundIsTheSameModel() {
    try (BackgroundModel background = BackgroundModel.load(ModelSpec.bgeSmallEnglish())) {
      assertThat(background.embed("43 dead").content()).isEqualTo(model.embed("43 dead").content());
      assertThat(background.modelName()).isEqualTo(model.modelName());
      assertThat(background.supportedParameters()).isEqualTo(model.supportedParameters());
    }
  }

  @Test
  void aModelThatFailsToLoadInTheBackgroundSaysWhyWhenItIsUsed(@TempDir Path folder) {
    Path absent = folder.resolve("absent");
    try (BackgroundModel background = BackgroundModel.load(spec(absent, absent, null))) {
      assertThatThrownBy(() -> background.embed("43 dead"))
          .isInstanceOf(EmbeddingException.class)
          .hasMessageContaining("absent cannot be read");
    }
  }

  private static ModelSpec spec(Path weights, Path tokenizer, String pin) {
    return new ModelSpec("own", weights, tokenizer, Pooling.MEAN, "", "", 384, 512, pin, false);
  }
}
