package org.tolldesk.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.store.Generation;
import org.tolldesk.store.Store;
import org.tolldesk.store.Stores;

/** A folder, a store in files and the real reader of claims; only the vectors are made up. */
final class RealCorpus implements AutoCloseable {
  static final Ingest.Progress SILENT = (stage, done, of) -> {};
  static final String ZELENSKY =
      "Volodymyr Zelensky said on 25 February 2024 that 31,000 Ukrainian soldiers had been killed.";
  static final String PUTIN =
      "Vladimir Putin said on 26 February 2024 that 90,000 Ukrainian soldiers had been killed.";
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(Lexicon.standard());

  final Path folder;
  final CountingModel model = new CountingModel("model 1");
  final List<String> marks = new ArrayList<>();
  private final Path home;
  private Store store;

  RealCorpus(Path folder, Path home) {
    this.folder = folder;
    this.home = home;
    store = Stores.open(home.toString());
  }

  /** As after a restart. */
  void reopen() {
    store.close();
    store = Stores.open(home.toString());
  }

  void write(String name, String text) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Submission submission(String name, String text) {
    return new Submission(name, text.getBytes(StandardCharsets.UTF_8));
  }

  CorpusIngest ingest() {
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    return new CorpusIngest(folder, new CorpusReader(), EXTRACTOR::extract, "1", model, store, clock);
  }

  ReloadReport reload() {
    return ingest().reload(SILENT);
  }

  Intake intake() {
    return new CorpusIntake(
        folder,
        new CorpusReader(),
        EXTRACTOR::extract,
        this::ingest,
        () -> store,
        new CorpusIntake.Marks() {
          @Override
          public void reloaded() {
            marks.add("reloaded");
          }

          @Override
          public void rolledBack() {
            marks.add("rolled back");
          }
        });
  }

  Store store() {
    return store;
  }

  Generation now() {
    return store.current().orElseThrow();
  }

  @Override
  public void close() {
    store.close();
  }
}
