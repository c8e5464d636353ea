package org.tolldesk.telegram;

import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.Finding;
import org.tolldesk.answer.NotedDisagreement;
import org.tolldesk.answer.Request;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.ingest.Ingest;
import org.tolldesk.ingest.Intake;
import org.tolldesk.ingest.ReloadReport;

/** Answers, claims and reports as the rest of Tolldesk would hand them over. */
final class Samples {
  /** The double's hour: seconds since 1970. */
  private static final long NOW = 1_795_353_000;

  private Samples() {}

  static long now() {
    return NOW;
  }

  static Claim claim(long value, Stance stance) {
    String quote = "The figure was " + value + ".";
    return new Claim(
        "c" + value, "a.txt", value, null, null, Qualifier.EXACT, Measure.KILLED, "Ukrainian soldiers",
        "Volodymyr Zelensky", null, null, PartialDate.parse("2024-02"), Basis.INFERRED, null, null, null,
        stance, Status.STANDING, quote, 0, quote.length());
  }

  static Citation citation(int n, String title, @Nullable String url, String quote) {
    return new Citation(
        n, "a.txt", title, "The Daily", PartialDate.parse("2024-02-25"), DateBasis.INFERRED, url, quote, 0,
        quote.length());
  }

  static Answer answer(String language, String text, List<Claim> claims, List<Citation> citations) {
    return new Answer(
        "q", "?", language, true, text, claims.stream().map(each -> new Finding(each, List.of(1))).toList(),
        List.of(), citations, "embedded", 1);
  }

  static Answer withNotes(Answer answer, String... notes) {
    List<NotedDisagreement> noted =
        List.of(notes).stream()
            .map(note -> new NotedDisagreement(Disagreement.Kind.DISPUTE, null, null, List.of(), note))
            .toList();
    return new Answer(
        answer.id(), answer.question(), answer.language(), answer.answered(), answer.text(),
        answer.findings(), noted, answer.citations(), answer.model(), answer.millis());
  }

  /** An answer that tells what it was asked, and after what. */
  static Answer echo(Request request) {
    String text =
        request.previous().isEmpty()
            ? "31,000 killed, to \"" + request.question() + "\" [1]."
            : "31,000 killed, to \"" + request.question() + "\" after " + request.previous() + " [1].";
    return answer(
        "en", text, List.of(claim(31_000, Stance.ASSERTED)),
        List.of(
            citation(
                1, "Losses & <hopes>", "https://example.org/a?b=1&c=2", "He said 31,000 had been killed.")));
  }

  static List<Provenance> sources() {
    return List.of(
        new Provenance(
            "a.txt", "Losses & <hopes>", "The Daily", null, PartialDate.parse("2024-02"), DateBasis.INFERRED,
            "why", "https://example.org/a"),
        Provenance.unknown("b.txt"));
  }

  /** What a bot works with, in the double's hour. */
  static Parts parts(Answerer answerer, Ingest ingest) {
    return parts(answerer, ingest, new TestIntake(), Samples::now);
  }

  static Parts parts(Answerer answerer, Ingest ingest, Intake intake, LongSupplier clock) {
    return new Parts(
        answerer, ingest, intake, Samples::sources, () -> 7, "", clock,
        () -> List.of("2026-11-23 10:00 WARN Poller: Telegram refuses"));
  }

  static Parts parts(Answerer answerer) {
    return parts(answerer, progress -> report());
  }

  static ReloadReport report() {
    return new ReloadReport(
        7, true, 5, new ReloadReport.Names(List.of("a.txt"), List.of("b.txt", "e.txt"), List.of()),
        List.of(new ReloadReport.Refused("c<d>.html", "it is empty")), 40, 21, 3, 0, 1, List.of(), 0, 12);
  }
}
