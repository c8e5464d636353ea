package org.tolldesk.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Extraction;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.ingest.NewDisagreements.Told;
import org.tolldesk.ingest.Preview.Refused;
import org.tolldesk.store.Generation;
import org.tolldesk.store.Store;

/** Takes documents into the {@code uploads/} of a corpus folder, and into the store by a reload. */
public final class CorpusIntake implements Intake {
  private final Path folder;
  private final CorpusReader reader;
  private final Function<Article, Extraction> extractor;
  private final Supplier<CorpusIngest> ingest;
  private final Supplier<Store> store;
  private final Marks marks;

  /** Told, after each change, what folder and store have to do with each other from now on. */
  public interface Marks {
    /** The generation that serves is what the folder holds. */
    void reloaded();

    /** It is not, on purpose: only a reload may change that. */
    void rolledBack();
  }

  /**
   * @param extractor as of the ingest
   * @param ingest of the same folder and store; asked for when it is first needed, as the store is
   */
  public CorpusIntake(
      Path folder,
      CorpusReader reader,
      Function<Article, Extraction> extractor,
      Supplier<CorpusIngest> ingest,
      Supplier<Store> store,
      Marks marks) {
    this.folder = folder;
    this.reader = reader;
    this.extractor = extractor;
    this.ingest = ingest;
    this.store = store;
    this.marks = marks;
  }

  @Override
  public Preview preview(List<Submission> submissions) {
    Sifted sifted = Sifted.of(submissions, folder, reader);
    List<Refused> refused = new ArrayList<>(sifted.refused());
    List<Claim> claims = new ArrayList<>();
    List<EventDate> dates = new ArrayList<>();
    List<Reading> readings =
        sifted.articles().parallelStream()
            .map(article -> Reading.of(article, name -> Optional.empty(), extractor))
            .toList();
    for (Reading reading : readings) {
      claims.addAll(reading.extraction().claims());
      dates.addAll(reading.extraction().eventDates());
      reading.refusal().ifPresent(one -> refused.add(new Refused(one.document(), null, one.reason())));
    }
    List<Provenance> documents = sifted.articles().stream().map(Article::provenance).toList();
    NewDisagreements disagreements = disagreements(documents, new Told(claims, dates));
    return new Preview(
        documents,
        claims,
        refused,
        disagreements.found(),
        disagreements.notCompared(),
        sifted.replaced(),
        sifted.duplicates());
  }

  /** Those that the documents would bring to what is served now, less what they replace. */
  private NewDisagreements disagreements(List<Provenance> documents, Told told) {
    Optional<Generation> current = store.get().current();
    if (current.isEmpty()) {
      return NewDisagreements.NONE;
    }
    Generation old = current.get();
    Set<String> names = Set.copyOf(documents.stream().map(Provenance::document).toList());
    Told now =
        new Told(
            both(old.claims().stream().filter(c -> !names.contains(c.document())), told.claims()),
            both(old.eventDates().stream().filter(d -> !names.contains(d.document())), told.dates()));
    List<Provenance> all =
        both(old.documents().stream().filter(d -> !names.contains(d.document())), documents);
    List<Claim> arrived = ClaimChanges.between(old.claims(), told.claims()).arrived();
    return NewDisagreements.among(new Told(old.claims(), old.eventDates()), arrived, now, all);
  }

  private static <T> List<T> both(Stream<T> some, List<T> others) {
    return Stream.concat(some, others.stream()).toList();
  }

  @Override
  public ReloadReport activate(List<Submission> submissions, Ingest.Progress progress) {
    Sifted sifted = Sifted.of(submissions, folder, reader);
    ReloadReport report = ingest.get().reload(progress, new UploadFolder(folder, sifted.files()));
    marks.reloaded();
    return report.and(leftOut(sifted));
  }

  private static List<ReloadReport.Refused> leftOut(Sifted sifted) {
    List<ReloadReport.Refused> leftOut = new ArrayList<>();
    sifted.refused().forEach(one -> leftOut.add(new ReloadReport.Refused(one.document(), one.words())));
    sifted
        .duplicates()
        .forEach(
            (document, other) ->
                leftOut.add(new ReloadReport.Refused(document, "is in the corpus already: " + other)));
    return leftOut;
  }

  @Override
  public Rollback rollback() {
    long from = store.get().current().map(Generation::number).orElse(0L);
    Generation to = store.get().rollback(ingest.get().model());
    marks.rolledBack();
    return new Rollback(from, to.number(), to.documents().size(), to.claims().size());
  }

  @Override
  public StoreStatus status() {
    Store held = store.get();
    return held.current()
        .map(now -> status(now, held.generations().stream().filter(n -> n < now.number()).toList()))
        .orElseGet(() -> new StoreStatus(0, 0, 0, 0, "", List.of()));
  }

  /** The model's full name goes on with checksums and versions. */
  private static StoreStatus status(Generation now, List<Long> earlier) {
    return new StoreStatus(
        now.number(),
        now.documents().size(),
        now.passageCount(),
        now.claims().size(),
        now.model().replaceFirst("\\s+\\p{XDigit}{8,}.*", ""),
        earlier);
  }
}
