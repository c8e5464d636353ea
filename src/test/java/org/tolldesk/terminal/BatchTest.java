package org.tolldesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.answer.Request;

class BatchTest {
  private final FakeDesk desk = new FakeDesk();

  private List<String> answers(String... lines) {
    Run run = Run.withInput(desk, String.join("\n", lines) + "\n", "ask", "--batch");
    assertThat(run.code()).isZero();
    return run.lines();
  }

  @Test
  void everyLineGetsAnAnswerInTheOrderRead() {
    List<String> answers =
        answers("{\"id\":\"x\",\"question\":\"one?\"}", "", "{\"id\":2,\"question\":\"two?\"}");

    assertThat(answers).hasSize(2);
    assertThat(answers.get(0)).startsWith("{\"id\":\"x\",\"question\":\"one?\"");
    assertThat(answers.get(1)).startsWith("{\"id\":2,\"question\":\"two?\"");
  }

  @Test
  void aBadLineGetsAnErrorAndTheBatchGoesOn() {
    List<String> answers =
        answers(
            "{\"id\":",
            "[1]",
            "{\"id\":\"a\"}",
            "{\"id\":\"b\",\"question\":\"\"}",
            "{\"id\":\"c\",\"question\":\"why?\",\"previous\":{}}",
            "{\"id\":\"d\",\"question\":\"why?\"}");

    assertThat(answers).hasSize(6);
    assertThat(answers.get(0)).startsWith("{\"id\":null,\"error\":\"not JSON");
    assertThat(answers.get(1)).startsWith("{\"id\":null,\"error\":\"not a JSON object");
    assertThat(answers.get(2))
        .isEqualTo("{\"id\":\"a\",\"error\":\"'question' is missing or not a text\"}");
    assertThat(answers.get(3))
        .isEqualTo("{\"id\":\"b\",\"error\":\"The question is empty: type one.\"}");
    assertThat(answers.get(4))
        .startsWith("{\"id\":\"c\",\"error\":\"'previous' is an id or a question");
    assertThat(answers.get(5)).contains("\"answered\":true");
  }

  @Test
  void anInternalFaultIsOneLinesErrorToo() {
    desk.fault = new IllegalStateException("inner");

    assertThat(answers("{\"id\":\"a\",\"question\":\"why?\"}"))
        .containsExactly("{\"id\":\"a\",\"error\":\"internal error (IllegalStateException)\"}");
  }

  @Test
  void binaryInputGetsAnErrorALine() {
    byte[] binary = {(byte) 0xFF, 0, 1, (byte) 0xC3, '\n', 7, '\n'};

    Run run = Run.withInput(options -> desk, binary, "ask", "--batch");

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":null,\"error\":"));
  }

  @Test
  void aFollowUpNamesTheQuestionBeforeItByIdOrAsItIs() {
    answers(
        "{\"id\":\"a\",\"question\":\"one?\",\"previous\":null}",
        "{\"id\":\"b\",\"question\":\"two?\",\"previous\":\"a\"}",
        "{\"id\":\"c\",\"question\":\"three?\",\"previous\":\"b\"}",
        "{\"id\":\"d\",\"question\":\"four?\",\"previous\":[\"a\",\"else?\"]}");

    assertThat(desk.asked)
        .extracting(Request::previous)
        .containsExactly(
            List.of(), List.of("one?"), List.of("one?", "two?"), List.of("one?", "else?"));
  }

  @Test
  void theAnswersAreInUtf8() {
    Run run =
        Run.withInput(
            options -> desk,
            "{\"id\":\"щ\",\"question\":\"скільки?\"}".getBytes(StandardCharsets.UTF_8),
            "ask",
            "--batch");

    assertThat(run.out()).startsWith("{\"id\":\"щ\",\"question\":\"скільки?\"");
  }
}
