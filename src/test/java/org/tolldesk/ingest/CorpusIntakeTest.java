package org.tolldesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tolldesk.ingest.RealCorpus.SILENT;
import static org.tolldesk.ingest.RealCorpus.submission;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.claim.Claim;
import org.tolldesk.corpus.CorpusException;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.disagreement.Disagreement.Kind;
import org.tolldesk.ingest.SubmissionException.Reason;
import org.tolldesk.store.Store;
import org.tolldesk.store.StoreException;

class CorpusIntakeTest {
  @TempDir private Path folder;
  @TempDir private Path home;
  private RealCorpus corpus;
  private Intake intake;

  @BeforeEach
  void readOneArticle() {
    corpus = new RealCorpus(folder, home);
    corpus.write("a.txt", RealCorpus.ZELENSKY);
    corpus.reload();
    intake = corpus.intake();
  }

  @AfterEach
  void close() {
    corpus.close();
  }

  private List<String> uploads() throws IOException {
    Path uploads = folder.resolve("uploads");
    try (Stream<Path> files = Files.isDirectory(uploads) ? Files.list(uploads) : Stream.empty()) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aPreviewTellsClaimsAndDisagreementsAndChangesNothing() throws IOException {
    Preview preview = intake.preview(List.of(submission("b.txt", RealCorpus.PUTIN)));
    assertThat(preview.documents()).extracting(Provenance::document).containsExactly("uploads/b.txt");
    assertThat(preview.claims()).extracting(Claim::claimant).containsExactly("Vladimir Putin");
    assertThat(preview.disagreements()).extracting(Disagreement::kind).containsExactly(Kind.CONTRADICTION);
    assertThat(uploads()).isEmpty();
    assertThat(corpus.now().number()).isEqualTo(1);
  }

  @Test
  void aPreviewTellsWhatIsRefusedReplacedAndThereAlready() {
    corpus.write("uploads/old.txt", "An older text.");
    Preview preview =
        intake.preview(
            List.of(
                submission("copy.txt", RealCorpus.ZELENSKY),
                submission("old.txt", RealCorpus.PUTIN),
                submission("empty.txt", " \n"),
                new Submission("binary.txt", new byte[] {0, 1, 2}),
                Submission.refused("x.jpg", Reason.OTHER_TYPE)));
    assertThat(preview.duplicates()).containsExactly(Map.entry("uploads/copy.txt", "a.txt"));
    assertThat(preview.replaced()).containsExactly("uploads/old.txt");
    assertThat(preview.refused())
        .extracting(Preview.Refused::document)
        .containsExactly("x.jpg", "uploads/binary.txt", "uploads/empty.txt");
    assertThat(preview.refused()).extracting(Preview.Refused::reason).containsExactly(Reason.OTHER_TYPE, null, null);
  }

  @Test
  void whatIsActivatedIsServedAndSurvivesARestart() throws IOException {
    ReloadReport report = intake.activate(List.of(submission("b.txt", RealCorpus.PUTIN)), SILENT);
    assertThat(report.names().added()).containsExactly("uploads/b.txt");
    assertThat(report.disagreements()).hasSize(1);
    assertThat(uploads()).containsExactly("b.txt");
    assertThat(corpus.marks).containsExactly("reloaded");
    corpus.reopen();
    assertThat(corpus.now().claims()).hasSize(2);
    assertThat(corpus.reload().changed()).isFalse();
  }

  @Test
  void aDocumentOfTheSameNameIsReplaced() throws IOException {
    intake.activate(List.of(submission("b.txt", RealCorpus.PUTIN)), SILENT);
    ReloadReport report =
        intake.activate(List.of(submission("b.txt", RealCorpus.PUTIN.replace("90,000", "95,000"))), SILENT);
    assertThat(report.names().changed()).containsExactly("uploads/b.txt");
    assertThat(report.claimsChanged()).isEqualTo(1);
    assertThat(uploads()).containsExactly("b.txt");
  }

  @Test
  void whatCannotBeReadOrIsThereAlreadyIsLeftOutAndSaidSo() throws IOException {
    ReloadReport report =
        intake.activate(
            List.of(
                submission("b.txt", RealCorpus.PUTIN),
                submission("copy.txt", RealCorpus.ZELENSKY),
                submission("empty.txt", "")),
            SILENT);
    assertThat(uploads()).containsExactly("b.txt");
    assertThat(report.refused())
        .extracting(ReloadReport.Refused::document)
        .containsExactly("uploads/empty.txt", "uploads/copy.txt");
  }

  @Test
  void whereTheReloadFailsTheFolderIsAsItWas() throws IOException {
    intake.activate(List.of(submission("b.txt", RealCorpus.PUTIN)), SILENT);
    corpus.model.failNext();
    List<Submission> sent =
        List.of(submission("b.txt", "Something else."), submission("c.txt", "Something quite new."));
    assertThatThrownBy(() -> intake.activate(sent, SILENT)).hasMessage("the model failed");
    assertThat(uploads()).containsExactly("b.txt");
    assertThat(folder.resolve("uploads/b.txt")).hasContent(RealCorpus.PUTIN);
    assertThat(corpus.reload().changed()).isFalse();
  }

  @Test
  void aDraftThatACrashLeftIsNeverReadAndGoesWithTheNextActivation() throws IOException {
    corpus.write("uploads/.draft-x.txt", RealCorpus.PUTIN);
    assertThat(corpus.reload().changed()).isFalse();
    intake.activate(List.of(submission("b.txt", RealCorpus.PUTIN)), SILENT);
    assertThat(uploads()).containsExactly("b.txt");
  }

  @Test
  void aFolderThatIsALinkOrCannotBeWrittenIsOneClearLine(@TempDir Path elsewhere) throws IOException {
    List<Submission> sent = List.of(submission("b.txt", RealCorpus.PUTIN));
    Path uploads = folder.resolve("uploads");
    Files.createSymbolicLink(uploads, elsewhere);
    assertThatThrownBy(() -> intake.activate(sent, SILENT))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("uploads is a link")
        .hasMessageNotContaining("\n");
    assertThat(elsewhere).isEmptyDirectory();
    Files.delete(uploads);
    Files.writeString(uploads, "a file in its place");
    assertThatThrownBy(() -> intake.activate(sent, SILENT))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("cannot be written")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aLinkInPlaceOfADocumentIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path target = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
    Files.createDirectories(folder.resolve("uploads"));
    Files.createSymbolicLink(folder.resolve("uploads/b.txt"), target);
    assertThatThrownBy(() -> intake.activate(List.of(submission("b.txt", RealCorpus.PUTIN)), SILENT))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("no plain file");
    assertThat(target).hasContent("secret");
  }

  @Test
  void oneAtATimeTheSecondIsRefusedAndWritesNothing() throws IOException {
    try (Store.Draft other = corpus.store().begin("model 1")) {
      assertThat(other.knownVectors()).isNotEmpty();
      assertThatThrownBy(() -> intake.activate(List.of(submission("b.txt", RealCorpus.PUTIN)), SILENT))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is reloading");
      assertThatThrownBy(intake::rollback).isInstanceOf(StoreException.class).hasMessageContaining("is reloading");
    }
    assertThat(uploads()).isEmpty();
  }

  @Test
  void goingBackServesTheGenerationBeforeAlsoAfterARestart() {
    intake.activate(List.of(submission("b.txt", RealCorpus.PUTIN)), SILENT);
    assertThat(intake.rollback()).isEqualTo(new Rollback(2, 1, 1, 1));
    assertThat(corpus.marks).containsExactly("reloaded", "rolled back");
    corpus.reopen();
    assertThat(corpus.now().number()).isEqualTo(1);
    assertThatThrownBy(intake::rollback)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no older generation")
        .hasMessageNotContaining("\n");
    assertThat(corpus.reload().generation()).isEqualTo(3);
    assertThat(corpus.now().claims()).hasSize(2);
  }

  @Test
  void whatWasGoneBackFromIsNotGoneBackTo() {
    intake.activate(List.of(submission("b.txt", RealCorpus.PUTIN)), SILENT);
    intake.rollback();
    intake.activate(List.of(submission("c.txt", "Officials said seven people were missing.")), SILENT);
    assertThat(intake.status().generation()).isEqualTo(3);
    assertThat(intake.status().earlier()).containsExactly(1L);
    assertThat(intake.rollback().to()).isEqualTo(1);
  }

  @Test
  void aGenerationOfAnotherModelIsNotGoneBackTo() {
    intake.activate(List.of(submission("b.txt", RealCorpus.PUTIN)), SILENT);
    RealCorpus other = new RealCorpus(folder, home);
    CountingModel another = new CountingModel("model 2");
    new CorpusIngest(
            folder, new CorpusReader(), OneClaim::of, "1", another, other.store(),
            Clock.systemUTC())
        .reload(SILENT);
    assertThat(corpus.now().number()).isEqualTo(3);
    assertThatThrownBy(() -> corpus.store().rollback("model 2"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("another sentence model");
    assertThat(corpus.now().number()).isEqualTo(3);
  }

  @Test
  void statusTellsWhatIsServed() {
    assertThat(intake.status()).isEqualTo(new StoreStatus(1, 1, 1, 1, "model 1", List.of()));
  }

  @Test
  void aForwardedMessageIsADocumentWithItsOrigin() {
    Submission message =
        Submissions.forwarded(
            RealCorpus.PUTIN + "\n\nLosses & \"gains\" <b>are</b> high.",
            "R&D \"News\"",
            LocalDate.of(2024, 2, 27),
            URI.create("https://t.me/news/17"));
    assertThat(message.name()).matches("forwarded-2024-02-27-[0-9a-f]{12}\\.html");
    Preview preview = intake.preview(List.of(message));
    Provenance read = preview.documents().get(0);
    assertThat(read.outlet()).isEqualTo("R&D \"News\"");
    assertThat(read.published()).isEqualTo(PartialDate.parse("2024-02-27"));
    assertThat(read.basis()).isEqualTo(DateBasis.STATED);
    assertThat(read.url()).isEqualTo("https://t.me/news/17");
    assertThat(preview.claims()).extracting(Claim::quote).containsExactly(RealCorpus.PUTIN);
  }

  @Test
  void aMessageOfHiddenOriginAndAWildLinkClaimsNeither() {
    Submission message =
        Submissions.forwarded(RealCorpus.PUTIN, null, LocalDate.of(2024, 2, 27), URI.create("javascript:x"));
    Provenance read = intake.preview(List.of(message)).documents().get(0);
    assertThat(read.outlet()).isNull();
    assertThat(read.url()).isNull();
  }

  @Test
  void theFoldersOwnListOfSourcesHoldsForUploadsToo() {
    corpus.write("sources.yaml", "- file: uploads/b.txt\n  outlet: The Courier\n");
    assertThat(intake.preview(List.of(submission("b.txt", RealCorpus.PUTIN))).documents())
        .extracting(Provenance::outlet)
        .containsExactly("The Courier");
  }

  @Test
  void twoSubmissionsOfOneNameAreNotBothTaken() {
    Preview preview =
        intake.preview(List.of(submission("b.txt", RealCorpus.PUTIN), submission("b.txt", "Another text.")));
    assertThat(preview.documents()).hasSize(1);
    assertThat(preview.refused()).extracting(Preview.Refused::reason).containsExactly(Reason.DUPLICATE_NAME);
  }
}
