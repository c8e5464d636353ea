package org.tolldesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.disagreement.Disagreements;
import org.tolldesk.lexicon.Lexicon;

class DisagreementTrialTest {
  @TempDir private Path folder;

  @BeforeEach
  void aCorpusWithItsGoldClaims() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        """
        Ambush near Gaskinde

        The government of Burkina Faso said that 20 people were killed in Gaskinde on 2 June 2024.
        The rebels said that 60 people were killed in Gaskinde on 2 June 2024.
        """);
    Files.writeString(
        folder.resolve("claims.yaml"),
        """
        corpus: .
        documents:
        - document: a.txt
          claims:
          - {value: 20, measure: killed, victims: people, claimant: government, asOf: 2024-06-02, text: "20"}
          - {value: 60, measure: killed, victims: people, claimant: rebels, asOf: 2024-06-02, text: "60"}
        """);
  }

  private Report run(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("disagreements.yaml"), yaml);
    GoldFile.OfDisagreements gold = (GoldFile.OfDisagreements) GoldFile.read(file);
    return new DisagreementTrial(new ClaimExtractor(Lexicon.standard()), new Disagreements())
        .run(gold, gold.claimsBeside(file), new CorpusReader().read(folder));
  }

  @Test
  void aListedPairThatIsReportedIsTrue() throws IOException {
    Report report =
        run("disagreements:\n- {kind: contradiction, claims: [[a.txt, \"20\"], [a.txt, \"60\"]]}\n");

    assertThat(report.splits().get("gold claims"))
        .containsEntry("disagreements_false", 0.0)
        .containsEntry("disagreements_found", 1.0)
        .containsEntry("kind_right", 1.0);
  }

  @Test
  void aReportThatIsNotListedIsFalseAndSaysWhyNot() throws IOException {
    Report report =
        run(
            """
            disagreements: []
            no_disagreements:
            - {claims: [[a.txt, "20"], [a.txt, "60"]], note: two days}
            """);

    assertThat(report.splits().get("gold claims")).containsEntry("disagreements_false", 1.0);
    assertThat(report.faults())
        .filteredOn(fault -> fault.what().equals("false among gold claims"))
        .extracting(Report.Fault::expected)
        .containsExactly("no disagreement: two days");
  }

  @Test
  void aReportInDoubtIsNeitherTrueNorFalse() throws IOException {
    Report report =
        run("disagreements: []\nin_doubt:\n- {claims: [[a.txt, \"20\"], [a.txt, \"60\"]]}\n");

    assertThat(report.splits().get("gold claims")).containsEntry("reported", 0.0);
  }

  @Test
  void aListedPairThatIsNotReportedIsMissed() throws IOException {
    Report report =
        run("disagreements:\n- {kind: dispute, claims: [[a.txt, \"20\"]], note: denied}\n");

    assertThat(report.splits().get("gold claims")).containsEntry("missed", 1.0);
  }

  @Test
  void aNumberThatIsNoGoldClaimIsRefused() {
    assertThatThrownBy(
            () -> run("disagreements:\n- {kind: dispute, claims: [[a.txt, \"21\"]], note: denied}\n"))
        .isInstanceOf(GoldFile.GoldException.class)
        .hasMessageContaining("'21' is not the text of a gold claim of a.txt");
  }
}
