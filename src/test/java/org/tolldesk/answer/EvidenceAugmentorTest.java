package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.AugmentationResult;
import dev.langchain4j.rag.query.Metadata;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

class EvidenceAugmentorTest {
  private static final Asked ASKED = AskedCases.february(Language.ENGLISH);

  private static EvidenceParameters evidence(Asked asked) {
    Errand errand = new Errand("a", () -> 0);
    return new EvidenceParameters(asked.dossier(), asked.gate(), Prompts.standard(), errand);
  }

  private static AugmentationResult augment(Asked asked) {
    UserMessage question = UserMessage.from("how many?");
    InvocationContext call =
        InvocationContext.builder().methodArguments(List.of("how many?", evidence(asked))).build();
    Metadata metadata = Metadata.builder().chatMessage(question).invocationContext(call).build();
    return new EvidenceAugmentor().augment(new AugmentationRequest(question, metadata));
  }

  @Test
  void theMessageIsTheEvidenceBetweenItsBoundaries() {
    String prompt = ((UserMessage) augment(ASKED).chatMessage()).singleText();
    assertThat(prompt).startsWith("Text of others stands between <").contains("about 31,000 Ukrainian");
  }

  @Test
  void theContentsAreTheCitedQuotesWithTheirMarks() {
    Dossier dossier = ASKED.dossier();
    assertThat(augment(ASKED).contents())
        .extracting(content -> content.textSegment().text())
        .containsExactlyElementsOf(dossier.citations().stream().map(Citation::quote).toList());
    assertThat(augment(ASKED).contents().get(0).textSegment().metadata().getInteger("mark"))
        .isEqualTo(1);
  }

  @Test
  void withoutEvidenceTheServiceAsksNoModel() {
    ScriptedModel model = new ScriptedModel("Nothing.");
    EvidenceParameters nothing = evidence(Asked.of(Language.ENGLISH, Wanted.FIGURES));
    assertThatThrownBy(() -> Chain.prompted(model).write(nothing))
        .hasMessageContaining("without evidence");
    assertThat(model.prompts).isEmpty();
  }
}
