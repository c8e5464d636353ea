package org.tolldesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.claim.Claim;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.disagreement.Disagreement.Kind;

/** What a reload reports of claims and of where they disagree. */
class ReportedClaimsTest {
  @TempDir private Path folder;
  @TempDir private Path home;
  private RealCorpus corpus;

  @BeforeEach
  void readOneArticle() {
    corpus = new RealCorpus(folder, home);
    corpus.write("a.txt", RealCorpus.ZELENSKY);
    ReloadReport first = corpus.reload();
    assertThat(first.claimsNew()).isEqualTo(1);
    assertThat(first.disagreements()).isEmpty();
  }

  @AfterEach
  void close() {
    corpus.close();
  }

  @Test
  void anotherFigureOfTheSameClaimantInTheSameDocumentIsAChangedClaim() {
    corpus.write("a.txt", RealCorpus.ZELENSKY.replace("31,000", "33,000"));
    ReloadReport report = corpus.reload();
    assertThat(report.claimsChanged()).isEqualTo(1);
    assertThat(report.claimsNew()).isZero();
    assertThat(report.claimsGone()).isZero();
  }

  @Test
  void anotherClaimantInAnotherSentenceIsANewClaimAndTheOldOneIsGone() {
    corpus.write("a.txt", RealCorpus.PUTIN);
    ReloadReport report = corpus.reload();
    assertThat(report.claimsChanged()).isZero();
    assertThat(report.claimsNew()).isEqualTo(1);
    assertThat(report.claimsGone()).isEqualTo(1);
  }

  @Test
  void aClaimThatOnlyMovedInItsDocumentStays() {
    corpus.write("a.txt", "The president spoke to reporters in Kyiv.\n\n" + RealCorpus.ZELENSKY);
    ReloadReport report = corpus.reload();
    assertThat(report.names().changed()).containsExactly("a.txt");
    assertThat(report.claimsNew() + report.claimsChanged() + report.claimsGone()).isZero();
  }

  @Test
  void aNewClaimThatContradictsAnOldOneIsANewDisagreement() {
    corpus.write("b.txt", RealCorpus.PUTIN);
    ReloadReport report = corpus.reload();
    assertThat(report.disagreements()).extracting(Disagreement::kind).containsExactly(Kind.CONTRADICTION);
    assertThat(report.disagreements().get(0).claims())
        .extracting(Claim::claimant)
        .containsExactlyInAnyOrder("Volodymyr Zelensky", "Vladimir Putin");
  }

  @Test
  void aDisagreementThatWasKnownIsNotToldAgain() throws IOException {
    corpus.write("b.txt", RealCorpus.PUTIN);
    corpus.reload();
    corpus.write("c.txt", "The museum opened again.\n\n" + RealCorpus.PUTIN);
    ReloadReport retold = corpus.reload();
    assertThat(retold.claimsNew()).isEqualTo(1);
    assertThat(retold.disagreements()).isEmpty();
    Files.delete(folder.resolve("c.txt"));
    assertThat(corpus.reload().disagreements()).isEmpty();
  }

  @Test
  void aFigureThatIsNewlyRejectedIsANewDispute() {
    corpus.write(
        "b.txt",
        "Volodymyr Zelensky said on 27 February 2024: \"Not 90,000 Ukrainian soldiers were killed, as Vladimir"
            + " Putin claims.\"");
    assertThat(corpus.reload().disagreements()).extracting(Disagreement::kind).contains(Kind.DISPUTE);
  }
}
