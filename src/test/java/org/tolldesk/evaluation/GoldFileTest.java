package org.tolldesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Stance;

class GoldFileTest {
  @TempDir private Path folder;

  private Path file(String yaml) throws IOException {
    return Files.writeString(folder.resolve("gold.yaml"), yaml);
  }

  @Test
  void aFileWithDocumentsHoldsClaims() throws IOException {
    GoldFile gold =
        GoldFile.read(
            file(
                """
                corpus: .
                documents:
                - document: a.txt
                  phenomena: [range]
                  claims:
                  - {value: 12000, measure: killed, victims: Ukrainian soldiers, asOf: 2024, text: "12,000"}
                  not_claims: ["44", 2019]
                """));

    assertThat(gold).isInstanceOf(GoldFile.OfClaims.class);
    GoldDocument document = ((GoldFile.OfClaims) gold).documents().get(0);
    assertThat(document.notClaims()).containsExactly("44", "2019");
    assertThat(document.claims().get(0))
        .returns(12_000L, GoldClaim::value)
        .returns(Measure.KILLED, GoldClaim::measure)
        .returns("2024", GoldClaim::asOf)
        .returns(Stance.ASSERTED, GoldClaim::stance);
    assertThat(gold.corpusBeside(folder.resolve("gold.yaml"))).contains(folder);
  }

  @Test
  void aFileWithQuestionsHoldsWhatIsExpectedOfTheirAnswers() throws IOException {
    GoldFile gold =
        GoldFile.read(
            file(
                """
                questions:
                - id: a
                  question: how many?
                  previous: b
                  expect:
                    answered: true
                    findings: [{value: 5, documents: [a.txt]}]
                    disagreements: [{kind: dispute, values: [5]}]
                """));

    GoldQuestion question = ((GoldFile.OfQuestions) gold).questions().get(0);
    assertThat(question.previous()).containsExactly("b");
    assertThat(question.expect().findings()).hasSize(1);
    assertThat(question.expect().disagreements()).hasSize(1);
  }

  @Test
  void aFileThatIsNeitherOrMistypedIsRefusedInOneLine() throws IOException {
    assertThatThrownBy(() -> GoldFile.read(folder.resolve("none.yaml")))
        .isInstanceOf(GoldFile.GoldException.class)
        .hasMessageContaining("none.yaml cannot be read");
    Path neither = file("a: 1");
    assertThatThrownBy(() -> GoldFile.read(neither)).hasMessageContaining("no 'documents'");
    Path mistyped = file("questions: [{id: a, question: b, expcet: {}}]");
    assertThatThrownBy(() -> GoldFile.read(mistyped))
        .hasMessageContaining("expcet")
        .hasMessageNotContaining("\n");
  }
}
