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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private static final Logger LOG = LoggerFactory.getLogger(CorpusIngest.class);
  private static final String OUR_BUG =
      "its claims could not be read: a bug of Tolldesk's; report what --verbose logs";

  /** Articles that are read between two reports of progress. */
  private static final int BATCH = 64;

  private final Path folder;
  private final CorpusReader reader;
  private final Function<Article, Extraction> extractor;
  private final String version;
  private final EmbeddingModel model;
  private final Store store;
  private final Clock clock;

  /** What one article holds. */
  private record Reading(Extraction extraction, List<Passage> passages, Optional<Refusal> refusal) {}

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
    Instant start = clock.instant();
    progress.at("read", 0, 1);
    Corpus corpus = reader.read(folder);
    Map<String, String> hashes = Hashes.of(corpus.articles(), version);
    progress.at("read", 1, 1);
    Optional<Generation> old = store.current();
    boolean changed =
        old.filter(g -> g.hashes().equals(hashes) && g.model().equals(model.modelName())).isEmpty();
    List<Refusal> refusals = new ArrayList<>(corpus.refusals());
    Generation now = changed ? build(corpus.articles(), hashes, old, progress, refusals) : old.get();
    long millis = Duration.between(start, clock.instant()).toMillis();
    return Difference.between(old, now).report(now, changed, refusals, millis);
  }

  private Generation build(
      List<Article> articles,
      Map<String, String> hashes,
      Optional<Generation> old,
      Progress progress,
      List<Refusal> refusals) {
    try (Store.Draft draft = store.begin(model.modelName())) {
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
  }

  /** On all cores, a batch at a time, so that progress is told from this thread. */
  private List<Reading> read(List<Article> articles, KnownExtractions known, Progress progress) {
    List<Reading> readings = new ArrayList<>();
    for (int from = 0; from < articles.size(); from += BATCH) {
      articles.subList(from, Math.min(from + BATCH, articles.size())).parallelStream()
          .map(article -> read(article, known)).forEachOrdered(readings::add);
      progress.at("claims", readings.size(), articles.size());
    }
    return readings;
  }

  /** A mistake of ours in one article costs that article's claims only; its passages are still found. */
  private Reading read(Article article, KnownExtractions known) {
    List<Passage> passages = CorpusReader.passages(article);
    try {
      Extraction extraction = known.of(article.document()).orElseGet(() -> extractor.apply(article));
      return new Reading(extraction, passages, Optional.empty());
    } catch (RuntimeException e) {
      LOG.error("{}: its claims could not be read: {}", article.document(), e.toString());
      LOG.debug("{}", article.document(), e);
      return new Reading(Extraction.NONE, passages, Optional.of(new Refusal(article.document(), OUR_BUG)));
    }
  }
}
