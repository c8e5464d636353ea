package org.tolldesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program on the seeds: the real model, the real store. */
class MainTest {
  private static final String QUESTION = "what did Zelensky say in Feb 2024?";

  @TempDir private Path folder;

  private String store() {
    return folder.resolve("store").toString();
  }

  @Test
  void theFirstQuestionReadsTheCorpusAndTheNextOneDoesNot() {
    Run cold = Run.of("ask", QUESTION, "--db", store());
    Run warm = Run.of("ask", QUESTION, "--db", store());

    assertThat(cold.err()).contains("Reading seeds");
    assertThat(cold.code()).isZero();
    assertThat(warm.err()).isEmpty();
    assertThat(warm.out()).isEqualTo(cold.out()).contains("31,000", "500,000", "180,000");
  }

  @Test
  void aBatchAnswersEveryLine() throws IOException {
    String lines =
        "{\"id\":\"a\",\"question\":\"how many Russian soldiers were killed according to"
            + " Zelensky?\"}\n"
            + "nonsense\n"
            + "{\"id\":\"b\",\"question\":\"and Ukrainian?\",\"previous\":\"a\"}\n";

    Run run = Run.with(Map.of(), lines, "ask", "--batch", "--db", "mem:");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(3);
    JsonNode first =
        JsonMapper.builder().build().readTree(run.out().lines().findFirst().orElseThrow());
    assertThat(first.get("findings").findValuesAsText("value")).contains("180000");
  }

  @Test
  void everyClaimAndPassageOfTheSeedsCanBeListed() {
    assertThat(Run.of("claims", "--json", "--db", store()).out())
        .contains("\"value\":31000", "\"value\":383000");
    assertThat(
            Run.of("passages", "Russian losses", "--top", "3", "--json", "--db", store())
                .out()
                .lines())
        .hasSize(3);
    assertThat(Run.of("reload", "--json", "--db", store()).out()).contains("\"changed\":false");
  }

  @Test
  void aChangedFolderIsReadAgain() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("a.txt"),
        "The mayor said 12 people were killed in the flood on 3 May 2023.\n");
    Run.of("claims", "--corpus", corpus.toString(), "--db", store());
    Files.writeString(
        corpus.resolve("b.txt"),
        "Police said 340 people were killed in the fire on 4 June 2023.\n");

    Run run = Run.of("claims", "--json", "--corpus", corpus.toString(), "--db", store());

    assertThat(run.err()).contains("new or changed");
    assertThat(run.out()).contains("\"value\":12,", "\"value\":340,");
  }

  @Test
  void aMissingCorpusFolderIsOneLine() {
    Run run =
        Run.of("ask", QUESTION, "--corpus", folder.resolve("none").toString(), "--db", store());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().filter(line -> line.startsWith("tolldesk: "))).hasSize(1);
  }

  @Test
  void anUnknownConfigurationKeyIsOneLine() throws IOException {
    Path config = Files.writeString(folder.resolve("c.yaml"), "corpse: x\n");

    Run run = Run.of("ask", QUESTION, "--config", config.toString(), "--db", store());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).matches("tolldesk: .*unknown key 'corpse': did you mean 'corpus'\\?\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {4096, 5000})
  void aQuestionOfOneLetterIsAnsweredInOneLineOrDeclined(int letters) {
    Run run = Run.of("ask", "a".repeat(letters), "--db", "mem:");

    assertThat(run.code()).isIn(0, 2);
    assertThat(run.err() + run.out()).doesNotContain("internal error", "Exception");
  }

  @Test
  void theDoctorFindsTheSeedsInOrder() {
    Run run = Run.of("doctor", "--db", "mem:");

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out().lines()).hasSize(6).allMatch(line -> line.startsWith("ok"));
  }

  @Test
  void theDoctorSaysWhatIsWrongWithAnEndpointThatIsNotThere() {
    Map<String, String> environment =
        Map.of("TOLLDESK_LLM_BASE_URL", "http://127.0.0.1:1", "TOLLDESK_LLM_MODEL", "m");

    Run run = Run.with(environment, "", "doctor", "--db", "mem:");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("FAIL  LLM").contains("http://127.0.0.1:1 cannot be reached");
  }
}
