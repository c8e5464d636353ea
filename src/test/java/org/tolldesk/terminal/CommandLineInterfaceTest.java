package org.tolldesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.corpus.CorpusException;
import org.tolldesk.store.StoreException;

class CommandLineInterfaceTest {
  private final FakeDesk desk = new FakeDesk();

  @Test
  void anAnswerIsFollowedByItsNumberedSources() {
    Run run = Run.of(desk, "ask", "how many were killed?");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            31,000 Ukrainian soldiers killed [1].

            [1] The Paper · A toll · 2024-02-25 (inferred) · a.txt
                “31,000 Ukrainian soldiers were killed, he said.”
            """);
    assertThat(run.err()).isEmpty();
    assertThat(desk.closed).isTrue();
  }

  @Test
  void wordsWithoutQuotationMarksAreOneQuestion() {
    Run.of(desk, "ask", "how", "many?");

    assertThat(desk.asked.get(0).question()).isEqualTo("how many?");
  }

  @Test
  void jsonHasTheContractsFieldsWithTheirNulls() {
    Run run = Run.of(desk, "ask", "--json", "how many?");

    assertThat(run.lines()).hasSize(1);
    assertThat(run.out())
        .startsWith(
            "{\"id\":\"q1\",\"question\":\"how"
                + " many?\",\"language\":\"en\",\"answered\":true,\"text\":")
        .contains(
            "\"findings\":[{\"id\":\"a\",\"document\":\"a.txt\",\"value\":31000,\"low\":null,\"high\":null,")
        .contains(
            "\"asOf\":\"2024-02\",\"asOfBasis\":\"inferred\",\"per\":null,\"period\":null,\"partOf\":null,")
        .contains("\"end\":" + FakeDesk.QUOTE.length() + ",\"citations\":[1]}]")
        .contains("\"published\":\"2024-02-25\",\"publishedBasis\":\"inferred\",\"url\":null,")
        .endsWith("\"model\":\"embedded\",\"millis\":7}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask",
        "ask --json",
        "ask --batch why",
        "passages",
        "passages --top 0 x",
        "asc",
        "ask --jsn x",
        "claims --measure dead",
        "claims --since yesterday",
        "claims --json --csv",
        "eval"
      })
  void wrongUsageIsExplainedAndExitsWithTwo(String arguments) {
    Run run = Run.of(desk, arguments.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("tolldesk: ").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n"})
  void anEmptyQuestionIsWrongUsage(String question) {
    Run run = Run.of(desk, "ask", question);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no question");
  }

  @Test
  void aQuestionThatTheAnswererRefusesIsWrongUsage() {
    desk.fault =
        new IllegalArgumentException("The question is too long: 5,000 of 4,096 characters.");

    Run run = Run.of(desk, "ask", "why?");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("tolldesk: The question is too long");
  }

  @Test
  void whatCannotBeDoneIsOneLineAndExitsWithOne() {
    desk.fault = new StoreException("The store data is locked: close the other program.");
    assertThat(Run.of(desk, "ask", "why?"))
        .isEqualTo(
            new Run(1, "", "tolldesk: The store data is locked: close the other program.\n"));

    desk.fault = new CorpusException("The folder x\nis not there: name another.");
    assertThat(Run.of(desk, "ask", "why?").err())
        .isEqualTo("tolldesk: The folder x is not there: name another.\n");
  }

  @Test
  void allFaultsOfTheConfigurationArePrintedALineEach() {
    Desk.Opening opening =
        options -> {
          throw new SettingsException(List.of("one", "two"));
        };

    Run run = Run.withInput(opening, new byte[0], "ask", "why?");

    assertThat(run).isEqualTo(new Run(1, "", "tolldesk: one\ntolldesk: two\n"));
  }

  @Test
  void aBugIsOneLineWithAnIdAndNoTrace() {
    desk.fault = new IllegalStateException("secret inner state");

    Run run = Run.of(desk, "ask", "why?");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .matches(
            "tolldesk: internal error [0-9a-f]{8} \\(IllegalStateException\\): this is a bug;"
                + " .*\n");
  }

  @Test
  void aStaleStoreIsBroughtUpToDateFirstWithANoticeOnStandardError() {
    desk.stale = true;

    Run run = Run.of(desk, "claims", "--json");

    assertThat(desk.reloaded).isTrue();
    assertThat(run.lines()).hasSize(2).allMatch(line -> line.startsWith("{"));
    assertThat(run.err())
        .contains("Reading seeds")
        .contains("reading 1/1")
        .contains("Left out b.txt: not text");
  }

  @Test
  void theOptionsForAllStandBeforeOrAfterTheCommand() {
    List<Desk.Options> seen = new ArrayList<>();
    Desk.Opening opening =
        options -> {
          seen.add(options);
          return desk;
        };

    Run.withInput(opening, new byte[0], "--db", "mem:", "ask", "why?");
    Run.withInput(opening, new byte[0], "ask", "why?", "--db", "mem:");

    assertThat(seen).hasSize(2).allMatch(options -> "mem:".equals(options.db()));
  }

  @Test
  void theDoctorExitsWithOneWhereACheckFails() {
    assertThat(Run.of(desk, "doctor"))
        .isEqualTo(new Run(0, "ok    store          generation 1\n", ""));

    desk.check = new Desk.Check("store", false, "locked");
    assertThat(Run.of(desk, "doctor")).isEqualTo(new Run(1, "FAIL  store          locked\n", ""));
  }

  @Test
  void aReloadTellsWhatChanged() {
    assertThat(Run.of(desk, "reload").out())
        .isEqualTo(
            "Generation 2 serves now: 1 documents (1 new, 0 changed, 0 gone), 3 passages, 2 claims"
                + " (2 new, 0 changed, 0 gone), in 1.5 s.\n"
                + "Left out b.txt: not text\n");
    assertThat(Run.of(desk, "reload", "--json").out())
        .startsWith("{\"generation\":2,\"changed\":true,\"documents\":1,")
        .contains("\"refused\":[{\"document\":\"b.txt\",\"reason\":\"not text\"}]")
        .contains("\"names\":{\"added\":[\"a.txt\"],\"changed\":[],\"gone\":[]}")
        .contains("\"documentsAdded\":1,\"documentsChanged\":0,\"documentsGone\":0");
  }

  @Test
  void aPassageHasTheContractsFields() {
    assertThat(Run.of(desk, "passages", "losses", "--json").out())
        .isEqualTo(
            "{\"rank\":1,\"score\":0.5,\"document\":\"a.txt\",\"text\":\""
                + FakeDesk.QUOTE
                + "\",\"start\":0,\"end\":47}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ask", "claims", "passages", "reload", "eval", "doctor"})
  void everyCommandHasHelpOnStandardOutput(String command) {
    Run run = Run.of(desk, (command + " --help").strip().split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: tolldesk").contains("--config", "--corpus", "--db");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(Run.of(desk, "--version").lines()).hasSize(1);
  }
}
