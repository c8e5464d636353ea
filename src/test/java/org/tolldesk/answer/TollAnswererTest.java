package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.disagreement.Disagreement.Kind;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

class TollAnswererTest {
  private static final String RIGHT =
      "Volodymyr Zelensky said that about 31,000 Ukrainian soldiers had been killed [2].";
  private static final String WRONG =
      "Volodymyr Zelensky said that about 61,000 Ukrainian soldiers had been killed [1].";

  private final Asked dead =
      Asked.of(
          Language.ENGLISH, Wanted.FIGURES, SeedClaims.UA_KILLED_000, SeedClaims.UA_KILLED_001);

  private static Answer ask(Asked asked) {
    return Desk.answering(asked).answer(Desk.request("what did Zelensky say in Feb 2024?"));
  }

  @Test
  void theMainQuestionGetsItsFiguresDisagreementsAndWhatIsNotKnown() {
    Answer answer = ask(AskedCases.february(Language.ENGLISH));
    assertThat(answer.answered()).isTrue();
    assertThat(answer.model()).isEqualTo("embedded");
    assertThat(answer.findings())
        .extracting(finding -> finding.claim().value())
        .containsExactlyInAnyOrder(31000L, 500000L, 180000L, 300000L, 150000L);
    assertThat(answer.findings().get(0).citations()).hasSize(2);
    assertThat(answer.disagreements())
        .extracting(NotedDisagreement::kind)
        .containsExactly(Kind.CONTRADICTION, Kind.DISPUTE);
    assertThat(answer.text())
        .contains("rejected 300,000 and 150,000", "withheld", "date inferred")
        .doesNotContain("2022", "2026");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMarkHasItsCitationEveryCitationItsMarkAndEveryQuoteIsVerbatim(Language language) {
    for (Map.Entry<String, Asked> asked : AskedCases.all(language).entrySet()) {
      Answer answer = ask(asked.getValue());
      assertThat(answer.language()).isEqualTo(language.code());
      for (int i = 0; i < answer.citations().size(); i++) {
        Citation citation = answer.citations().get(i);
        assertThat(citation.n()).isEqualTo(i + 1);
        assertThat(answer.text()).as(asked.getKey()).contains("[" + citation.n() + "]");
        assertThat(SeedClaims.file(citation.document()).substring(citation.start(), citation.end()))
            .isEqualTo(citation.quote());
      }
      assertThat(answer.text()).doesNotContain("[0]", "[" + (answer.citations().size() + 1) + "]");
      answer.disagreements().forEach(note -> assertThat(answer.text()).contains(note.note()));
    }
  }

  @Test
  void whatTheCorpusDoesNotHoldIsDeclinedWithTheNearest() {
    Answer answer = ask(AskedCases.all(Language.ENGLISH).get("nothing"));
    assertThat(answer.answered()).isFalse();
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.text())
        .startsWith("The corpus holds no figure for this: Sergei Shoigu")
        .contains("383,000");
    assertThat(answer.citations()).isNotEmpty();
  }

  @Test
  void aRightReplyOfARemoteModelPassesAndGetsTheDisagreementsAdded() {
    Asked asked =
        Asked.of(Language.ENGLISH, Wanted.FIGURES, SeedClaims.RU_LOSSES).related(SeedClaims.US);
    ScriptedModel model =
        new ScriptedModel("Volodymyr Zelensky spoke of 500,000 Russian casualties [1].");
    Answer answer = Desk.answering(asked, model).answer(Desk.request("?x"));
    assertThat(answer.model()).isEqualTo("scripted");
    assertThat(answer.text())
        .startsWith("Volodymyr Zelensky spoke of")
        .contains("contradict each other");
    assertThat(model.prompts).hasSize(1);
  }

  @Test
  void marksAreRenumberedInTheOrderOfFirstUse() {
    Answer answer =
        Desk.answering(dead, new ScriptedModel(RIGHT)).answer(Desk.request("how many?"));
    assertThat(answer.text()).endsWith("[1].");
    assertThat(answer.citations()).extracting(Citation::document).containsExactly(SeedClaims.D1);
    assertThat(answer.findings()).extracting(Finding::citations).containsExactly(List.of(1));
  }

  @Test
  void aFaultIsNamedInOneRepairRequest() {
    ScriptedModel model = new ScriptedModel(WRONG, RIGHT);
    Answer answer = Desk.answering(dead, model).answer(Desk.request("how many?"));
    assertThat(answer.model()).isEqualTo("scripted");
    assertThat(model.prompts).hasSize(2);
    assertThat(model.prompts.get(1))
        .contains("61,000 stands in no claim", "Some 31,000 Ukrainian soldiers");
  }

  @Test
  void afterASecondFaultTheEmbeddedAnswerStandsIn() {
    ScriptedModel model = new ScriptedModel(WRONG);
    Answer answer = Desk.answering(dead, model).answer(Desk.request("how many?"));
    assertThat(model.prompts).hasSize(2);
    assertThat(answer.model()).isEqualTo("embedded");
    assertThat(answer.text()).contains("31,000").doesNotContain("61,000");
  }

  @Test
  void aModelThatFailsIsReplacedByTheEmbeddedOne() {
    ChatModel broken =
        new ChatModel() {
          @Override
          public ChatResponse doChat(ChatRequest request) {
            throw new IllegalStateException("down");
          }
        };
    assertThat(Desk.answering(dead, broken).answer(Desk.request("how many?")).model())
        .isEqualTo("embedded");
  }

  @Test
  void withoutEvidenceNoModelIsCalled() {
    ScriptedModel model = new ScriptedModel("Nothing.");
    Answer answer =
        Desk.answering(Asked.of(Language.ENGLISH, Wanted.FIGURES), model)
            .answer(Desk.request("cake?"));
    assertThat(model.prompts).isEmpty();
    assertThat(answer.answered()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u0000\u0007", "\u200B\u200B"})
  void anEmptyQuestionIsRefusedInOneLine(String question) {
    assertThatThrownBy(() -> Desk.answering(dead).answer(Desk.request(question)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The question is empty")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aQuestionThatIsTooLongIsRefusedInOneLine() {
    assertThat(Desk.answering(dead).answer(Desk.request("a".repeat(4096))).text()).isNotEmpty();
    assertThatThrownBy(() -> Desk.answering(dead).answer(Desk.request("a".repeat(4097))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4097 characters");
  }

  @Test
  void aQuestionOfSignsOnlyIsAnsweredPolitely() {
    Answer answer = Desk.answering(dead).answer(Desk.request("?!… —"));
    assertThat(answer.answered()).isFalse();
    assertThat(answer.text()).startsWith("Please ask in words");
  }
}
