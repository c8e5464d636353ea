package org.tolldesk.ingest;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tolldesk.claim.Extraction;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.Corpus;
import org.tolldesk.corpus.Corpus.Refusal;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.corpus.Passage;
import org.tolldesk.store.Generation;
import org.tolldesk.store.Store;

/**
 * Reads the corpus folder and, where anything in it or in the way of reading it has changed, builds
 * the next generation: claims and vectors of unchanged documents are taken from the old one. Until
 * the new one is published, and if anything fails, the old one serves.
 */
public final class CorpusIngest implements Ingest {
  /** Articles that are read between two reports of progress. */
  private static final int BATCH = 64;

  /** What served before a reload and what serves after it. */
  private record Outcome(
      Optional<Generation> old, Generation now, boolean changed, List<Refusal> refusals) {}

  private final Path folder;
  private final CorpusReader reader;
  private final Function<Article, Extraction> extractor;
  private final String version;
  private final EmbeddingModel model;
  private final Store store;
  private final Clock clock;

  /**
   * @param extractor finds the claims, called from several threads: {@code new ClaimExtractor(lexicon)::extract}
   * @param version what the claims and the passages depend on beside the corpus: Tolldesk's version
   *     and the lexicon's content; when it changes, everything is read anew
   * @param model its {@link EmbeddingModel#modelName} must name all that its vectors depend on
   */
  public CorpusIngest(
      Path folder,
      CorpusReader reader,
      Function<Article, Extraction> extractor,
      String version,
      EmbeddingModel model,
      Store store,
      Clock clock) {
    this.folder = folder;
    this.reader = reader;
    this.extractor = extractor;
    this.version = version;
    this.model = model;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public ReloadReport reload(Progress progress) {
    return reload(progress, FolderChange.NONE);
  }

  /** What the vectors of the next generation are made with. */
  String model() {
    return model.modelName();
  }

  /**
   * Changes the folder first, while nobody else can write the store, and reads it then; where that fails, the
   * change is taken back.
   */
  ReloadReport reload(Progress progress, FolderChange change) {
    Instant start = clock.instant();
    Outcome outcome;
    try (Store.Draft draft = store.begin(model.modelName())) {
      try {
        change.make();
        outcome = read(draft, progress);
      } catch (RuntimeException | Error e) {
        change.undo();
        throw e;
      }
    }
    Difference difference = Difference.between(outcome.old(), outcome.now());
    long millis = Duration.between(start, clock.instant()).toMillis();
    return difference.report(outcome.now(), outcome.changed(), outcome.refusals(), millis);
  }

  private Outcome read(Store.Draft draft, Progress progress) {
    progress.at("read", 0, 1);
    Corpus corpus = reader.read(folder);
    Map<String, String> hashes = Hashes.of(corpus.articles(), version);
    progress.at("read", 1, 1);
    Optional<Generation> old = store.current();
    boolean changed =
        old.filter(g -> g.hashes().equals(hashes) && g.model().equals(model.modelName())).isEmpty();
    List<Refusal> refusals = new ArrayList<>(corpus.refusals());
    Generation now =
        changed ? build(draft, corpus.articles(), hashes, old, progress, refusals) : old.get();
    return new Outcome(old, now, changed, refusals);
  }

  private Generation build(
      Store.Draft draft,
      List<Article> articles,
      Map<String, String> hashes,
      Optional<Generation> old,
      Progress progress,
      List<Refusal> refusals) {
    List<Reading> readings = read(articles, KnownExtractions.of(old, hashes), progress);
    readings.stream().flatMap(reading -> reading.refusal().stream()).forEach(refusals::add);
    List<List<Passage>> passages = readings.stream().map(Reading::passages).toList();
    PassageVectors vectors = PassageVectors.of(passages, draft.knownVectors(), model, progress);
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      draft.add(
          new Store.Document(
              article.provenance(),
              hashes.get(article.document()),
              passages.get(i),
              vectors.of(passages.get(i)),
              readings.get(i).extraction()));
      progress.at("store", i + 1, articles.size());
    }
    return draft.publish();
  }

  /** On all cores, a batch at a time, so that progress is told from this thread. */
  private List<Reading> read(List<Article> articles, KnownExtractions known, Progress progress) {
    List<Reading> readings = new ArrayList<>();
    for (int from = 0; from < articles.size(); from += BATCH) {
      articles.subList(from, Math.min(from + BATCH, articles.size())).parallelStream()
          .map(article -> Reading.of(article, known::of, extractor)).forEachOrdered(readings::add);
      progress.at("claims", readings.size(), articles.size());
    }
    return readings;
  }
}
