package org.tolldesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Claim;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.question.LexiconQuestionReader;
import org.tolldesk.question.Question;
import org.tolldesk.question.Vocabulary;

/** Questions by phenomenon, asked of the evaluation articles with their gold claims. */
class ExamplesTest {
  private static final Path EVALUATION = Path.of("src/test/resources/evaluation");
  private final List<String> faults = new ArrayList<>();
  private int asked;

  @Test
  void theQuestionsThatTheReadersWereWrittenWithAreAllRight() throws IOException {
    ask("examples.yaml");
    assertThat(faults).isEmpty();
  }

  @Test
  void ofTheQuestionsKeptBackAtMostOneIsWrong() throws IOException {
    ask("kept-back.yaml");
    assertThat(faults).hasSizeLessThanOrEqualTo(1);
  }

  private void ask(String file) throws IOException {
    Path seeds = EVALUATION.resolve("seeds/claims.yaml");
    Path development = EVALUATION.resolve("development/claims.yaml");
    assumeTrue(Files.exists(seeds)
        && Files.exists(development.resolveSibling("052-second-outlet-border-town.txt")));
    MemoryGeneration generation = GoldGeneration.of(seeds, development);
    Lexicon lexicon = Lexicon.standard();
    LexiconQuestionReader reader =
        new LexiconQuestionReader(lexicon, generation::claims, () -> LocalDate.of(2026, 11, 22));
    HybridRetriever retriever = new HybridRetriever(new WordVectors(), new Vocabulary(lexicon));
    for (JsonNode phenomenon : new YAMLMapper().readTree(ExamplesTest.class.getResourceAsStream(file))) {
      for (JsonNode example : phenomenon) {
        List<String> previous = new ArrayList<>();
        example.path("p").forEach(before -> previous.add(before.asText()));
        Question question = reader.read(example.path("q").asText(), previous);
        check(example, question, retriever.evidence(question, generation).claims());
      }
    }
    assertThat(asked).isGreaterThan(60);
  }

  private void check(JsonNode example, Question question, List<Claim> claims) {
    asked++;
    List<Long> found = claims.stream().map(Claim::value).toList();
    boolean right = example.path("a").asBoolean(true) != claims.isEmpty()
        && example.path("l").asText("en").equals(question.language().code());
    for (JsonNode figure : example.path("v")) {
      right &= found.contains(figure.isNull() ? null : figure.asLong());
    }
    for (JsonNode figure : example.path("n")) {
      right &= !found.contains(figure.asLong());
    }
    if (!right) {
      faults.add(example.path("q").asText() + " " + found + " " + question);
    }
  }
}
