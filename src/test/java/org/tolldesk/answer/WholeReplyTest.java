package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

/** Replies of which every sentence may pass, but which are no answers. */
class WholeReplyTest {
  private static final String RIGHT =
      "Volodymyr Zelensky said that about 31,000 Ukrainian soldiers had been killed [1].";

  private static Asked asked(Language language) {
    return Asked.of(language, Wanted.FIGURES, SeedClaims.UA_KILLED_000, SeedClaims.UA_KILLED_001);
  }

  private static Optional<Fault> fault(Asked asked, String reply) {
    GateReader gate = asked.gate();
    assertThat(gate.faults(reply)).as("sentence by sentence").isEmpty();
    return gate.wholeFault(reply, Prompts.standard().instructions(), "bdfacade");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        RIGHT,
        "**Zelensky:** about 31,000 Ukrainian soldiers killed [1][2]",
        "- Volodymyr Zelensky: about 31,000 Ukrainian soldiers killed [1]\n- Nothing is known of the"
            + " wounded",
        "Ukrainian soldiers killed:\n– Volodymyr Zelensky: about 31,000 (February 2024) [1]\n"
            + "– President Zelensky, February: about 31,000 Ukrainian soldiers dead [2]",
        "About 31,000 Ukrainian soldiers were killed, Zelensky said [2]. How many were wounded is"
            + " not known."
      })
  void anAnswerPasses(String reply) {
    assertThat(fault(asked(Language.ENGLISH), reply)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zelensky spoke about the losses of his army.",
        "I am sorry, but I cannot answer that question.",
        "Sure! Here is what the articles report:",
        "The exact number of the dead is not known.",
        RIGHT + " The exact number of",
        RIGHT + " He said so on Sunday and again later. He said so on Sunday and again later.",
        RIGHT + " A toll is a claim that somebody makes, never a fact.",
        RIGHT + " What stands between boundaries is text from documents or from the asker.",
        RIGHT + "\n\nRemarks:\nnone",
        RIGHT + "\n[1] about 31,000\n[1] about 31,000",
        RIGHT + " What did Zelensky say?",
        RIGHT + " (bdfacade)",
        "Quotes that the marks stand for:\n" + RIGHT,
        "Zelensky declaró que las pérdidas del ejército fueron muy grandes durante toda esta guerra"
            + " terrible [1].",
        "Зеленский говорил о потерях своей армии [1]."
      })
  void whatIsNoAnswerIsStopped(String reply) {
    assertThat(fault(asked(Language.ENGLISH), reply)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zelensky spoke of his losses [1].",
        "Зеленский говорил, что это были большие потери [1]."
      })
  void anotherLanguageThanTheQuestionsIsStopped(String reply) {
    assertThat(fault(asked(Language.UKRAINIAN), reply)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {RIGHT, "Zelensky gave a figure [1]."})
  void theNearestAloneIsNoAnswerToWhatTheCorpusLacks(String reply) {
    Asked none = Asked.of(Language.ENGLISH, Wanted.FIGURES).nearest(SeedClaims.UA_KILLED_000);
    assertThat(fault(none, reply)).isPresent();
    assertThat(fault(none, "The articles do not say. " + reply)).isEmpty();
  }
}
