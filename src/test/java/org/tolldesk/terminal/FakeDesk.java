package org.tolldesk.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.Finding;
import org.tolldesk.answer.Request;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Remark;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Passage;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.disagreement.Disagreements;
import org.tolldesk.ingest.Ingest;
import org.tolldesk.ingest.ReloadReport;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.retrieval.RankedPassage;
import org.tolldesk.store.Generation;

/** A desk over one document with two claims, that notes what it was asked. */
final class FakeDesk implements Desk {
  static final String QUOTE = "31,000 Ukrainian soldiers were killed, he said.";
  static final Claim KILLED =
      claim("a", 31_000L, null, null, Measure.KILLED, "Volodymyr Zelensky", "2024-02");
  static final Claim RANGE = claim("b", null, 300L, 350L, Measure.WOUNDED, null, null);

  final List<Request> asked = new ArrayList<>();
  Optional<Path> history = Optional.empty();
  boolean stale;
  boolean closed;
  boolean empty;
  boolean reloaded;
  Check check = new Check("store", true, "generation 1");
  @Nullable RuntimeException fault;
  @Nullable Bot bot;

  private static Claim claim(
      String id,
      @Nullable Long value,
      @Nullable Long low,
      @Nullable Long high,
      Measure measure,
      @Nullable String claimant,
      @Nullable String asOf) {
    return new Claim(
        id,
        "a.txt",
        value,
        low,
        high,
        value == null ? Qualifier.BETWEEN : Qualifier.EXACT,
        measure,
        "Ukrainian soldiers",
        claimant,
        null,
        null,
        asOf == null ? null : PartialDate.parse(asOf),
        asOf == null ? null : Basis.INFERRED,
        null,
        null,
        null,
        Stance.ASSERTED,
        Status.STANDING,
        QUOTE,
        0,
        QUOTE.length());
  }

  @Override
  public Path corpus() {
    return Path.of("seeds");
  }

  @Override
  public boolean isStale() {
    return stale;
  }

  @Override
  public ReloadReport reload(Ingest.Progress progress) {
    reloaded = true;
    progress.at("reading", 1, 1);
    return new ReloadReport(
        2,
        true,
        1,
        1,
        0,
        0,
        List.of(new ReloadReport.Refused("b.txt", "not text")),
        3,
        2,
        2,
        0,
        1500);
  }

  @Override
  public Answerer answerer() {
    return request -> {
      if (fault != null) {
        throw fault;
      }
      if (request.question().isBlank()) {
        throw new IllegalArgumentException("The question is empty: type one.");
      }
      asked.add(request);
      Citation citation =
          new Citation(
              1,
              "a.txt",
              "A toll",
              "The Paper",
              PartialDate.parse("2024-02-25"),
              DateBasis.INFERRED,
              null,
              QUOTE,
              0,
              QUOTE.length());
      return new Answer(
          request.id(),
          request.question(),
          "en",
          true,
          "31,000 Ukrainian soldiers killed [1].",
          empty ? List.of() : List.of(new Finding(KILLED, List.of(1))),
          List.of(),
          List.of(citation),
          "embedded",
          7);
    };
  }

  @Override
  public Generation generation() {
    return new OneDocument();
  }

  @Override
  public List<RankedPassage> passages(String query, List<String> previous, int top) {
    return List.of(new RankedPassage(1, 0.5, new Passage("p", "a.txt", QUOTE, 0, QUOTE.length())));
  }

  @Override
  public ClaimExtractor extractor() {
    return new ClaimExtractor(Lexicon.standard());
  }

  @Override
  public Disagreements disagreements() {
    return new Disagreements();
  }

  @Override
  public List<Check> doctor() {
    return List.of(check);
  }

  @Override
  public Optional<Bot> bot() {
    return Optional.ofNullable(bot);
  }

  @Override
  public Optional<Path> history() {
    return history;
  }

  @Override
  public void close() {
    closed = true;
  }

  private record OneDocument() implements Generation {
    @Override
    public long number() {
      return 1;
    }

    @Override
    public List<Provenance> documents() {
      return List.of(Provenance.unknown("a.txt"));
    }

    @Override
    public List<Claim> claims() {
      return List.of(KILLED, RANGE);
    }

    @Override
    public List<Remark> remarks() {
      return List.of();
    }

    @Override
    public List<EventDate> eventDates() {
      return List.of();
    }

    @Override
    public int passageCount() {
      return 1;
    }

    @Override
    public List<Hit> nearest(float[] vector, int count) {
      return List.of();
    }

    @Override
    public List<Hit> matching(String words, int count) {
      return List.of();
    }

    @Override
    public Passage passageAt(String document, int offset) {
      return new Passage("p", document, QUOTE, 0, QUOTE.length());
    }
  }
}
