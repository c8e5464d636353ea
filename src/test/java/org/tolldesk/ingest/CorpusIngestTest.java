package org.tolldesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.claim.Extraction;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.CorpusException;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.ingest.ReloadReport.Names;
import org.tolldesk.store.Generation;
import org.tolldesk.store.Store;
import org.tolldesk.store.StoreException;
import org.tolldesk.store.Stores;

class CorpusIngestTest {
  private static final Ingest.Progress SILENT = (stage, done, of) -> {};
  @TempDir Path corpus;
  @TempDir Path home;
  private final CountingModel model = new CountingModel("model 1");
  private final List<String> extracted = new CopyOnWriteArrayList<>();
  private Store store;

  @BeforeEach
  void fill() throws IOException {
    store = Stores.open(home.resolve("store").toString());
    write("a.txt", "Three soldiers died at the bridge.\n\nFour came home to their village.");
    write("b.txt", "Officials said seven people were missing.");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(corpus.resolve(name), text);
  }

  private Ingest ingest(String version, CountingModel with) {
    return new CorpusIngest(
        corpus,
        new CorpusReader(),
        this::extract,
        version,
        with,
        store,
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  private ReloadReport reload() {
    return ingest("1", model).reload(SILENT);
  }

  private Extraction extract(Article article) {
    extracted.add(article.document());
    return OneClaim.of(article);
  }

  @Test
  void theFirstReloadReadsEverything() {
    ReloadReport report = reload();
    assertThat(report).isEqualTo(
        new ReloadReport(
            1, true, 2, new Names(List.of("a.txt", "b.txt"), List.of(), List.of()), List.of(), 2, 2,
            2, 0, 0, List.of(), 0, 0));
    assertThat(store.current().orElseThrow().claims()).hasSize(2);
    assertThat(model.embedded()).isEqualTo(2);
  }

  @Test
  void aReloadThatChangesNothingMakesNoGeneration() {
    reload();
    ReloadReport report = reload();
    assertThat(report.changed()).isFalse();
    assertThat(report.generation()).isEqualTo(1);
    assertThat(report.claims()).isEqualTo(2);
    assertThat(extracted).hasSize(2);
  }

  @Test
  void onlyWhatChangedIsReadAndEmbeddedAgain() throws IOException {
    reload();
    write("b.txt", "Officials said eight people were missing.");
    write("c.txt", "Nine people lost their homes in the flood.");
    ReloadReport report = reload();
    assertThat(report).isEqualTo(
        new ReloadReport(
            2, true, 3, new Names(List.of("c.txt"), List.of("b.txt"), List.of()), List.of(), 3, 3,
            1, 1, 0, List.of(), 0, 0));
    assertThat(model.embedded()).isEqualTo(4);
    assertThat(extracted).containsExactlyInAnyOrder("a.txt", "b.txt", "b.txt", "c.txt");
  }

  @Test
  void anArticleThatOurBugStopsIsNamedAndTheOthersAreRead() {
    CorpusIngest ingest = new CorpusIngest(corpus, new CorpusReader(), article -> {
      if (article.document().equals("a.txt")) {
        throw new IndexOutOfBoundsException("-1");
      }
      return OneClaim.of(article);
    }, "1", model, store, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    ReloadReport report = ingest.reload(SILENT);
    assertThat(report.claims()).isEqualTo(1);
    assertThat(report.passages()).isEqualTo(2);
    assertThat(report.refused()).hasSize(1).first().asString().contains("a.txt", "bug");
  }

  @Test
  void aDocumentThatIsGoneTakesItsClaimsWithIt() throws IOException {
    reload();
    Files.delete(corpus.resolve("a.txt"));
    ReloadReport report = reload();
    assertThat(report.documentsGone()).isEqualTo(1);
    assertThat(report.claimsGone()).isEqualTo(1);
    assertThat(store.current().orElseThrow().documents()).hasSize(1);
  }

  @Test
  void newProvenanceIsAChangeButNeedsNoNewVector() throws IOException {
    reload();
    write("sources.yaml", "- file: a.txt\n  outlet: The Courier\n");
    ReloadReport report = reload();
    assertThat(report.documentsChanged()).isEqualTo(1);
    assertThat(store.current().orElseThrow().documents().get(0).outlet()).isEqualTo("The Courier");
    assertThat(model.embedded()).isEqualTo(2);
  }

  @Test
  void anotherModelOrVersionReadsEverythingAnew() {
    reload();
    CountingModel other = new CountingModel("model 2");
    assertThat(ingest("1", other).reload(SILENT).changed()).isTrue();
    assertThat(other.embedded()).isEqualTo(2);
    assertThat(extracted).hasSize(2);
    assertThat(ingest("2", other).reload(SILENT).changed()).isTrue();
    assertThat(extracted).hasSize(4);
    assertThat(other.embedded()).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsReportedAndTheRestGoesOn() throws IOException {
    Files.write(corpus.resolve("bad.txt"), new byte[] {'a', (byte) 0xff, 'b'});
    ReloadReport report = reload();
    assertThat(report.documents()).isEqualTo(2);
    assertThat(report.refused())
        .extracting(ReloadReport.Refused::document)
        .containsExactly("bad.txt");
  }

  @Test
  void aReloadThatFailsLeavesTheOldGenerationServing() throws IOException {
    reload();
    Generation old = store.current().orElseThrow();
    write("a.txt", "Something else entirely happened.");
    model.failNext();
    assertThatThrownBy(this::reload).hasMessage("the model failed");
    assertThat(store.current()).containsSame(old);
    assertThat(reload().generation()).isEqualTo(2);
  }

  @Test
  void aMissingFolderIsSaidToBeMissingAndTheOldGenerationServes() {
    reload();
    Ingest elsewhere =
        new CorpusIngest(
            corpus.resolve("absent"),
            new CorpusReader(),
            this::extract,
            "1",
            model,
            store,
            Clock.systemUTC());
    assertThatThrownBy(() -> elsewhere.reload(SILENT))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("absent does not exist")
        .hasMessageNotContaining("\n");
    assertThat(store.current()).isPresent();
  }

  @Test
  void aLockedStoreIsOneClearLine() {
    try (Store.Draft other = store.begin("model 1")) {
      assertThat(other.knownVectors()).isEmpty();
      assertThatThrownBy(this::reload)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is reloading");
    }
  }

  @Test
  void anEmptiedFolderGivesAnEmptyGeneration() throws IOException {
    reload();
    Files.delete(corpus.resolve("a.txt"));
    Files.delete(corpus.resolve("b.txt"));
    assertThat(reload().documentsGone()).isEqualTo(2);
    Generation empty = store.current().orElseThrow();
    assertThat(empty.nearest(new float[] {1, 0}, 3)).isEmpty();
    assertThat(empty.matching("soldiers", 3)).isEmpty();
  }

  @Test
  void progressEndsAtTheEndOfEveryStage() {
    List<String> stages = new ArrayList<>();
    ingest("1", model)
        .reload(
            (stage, done, of) -> {
              if (done == of) {
                stages.add(stage);
              }
            });
    assertThat(stages).containsExactly("read", "claims", "vectors", "store");
  }
}
