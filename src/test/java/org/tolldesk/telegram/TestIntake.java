package org.tolldesk.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tolldesk.claim.Stance;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.ingest.Ingest;
import org.tolldesk.ingest.Intake;
import org.tolldesk.ingest.Preview;
import org.tolldesk.ingest.ReloadReport;
import org.tolldesk.ingest.Rollback;
import org.tolldesk.ingest.StoreStatus;
import org.tolldesk.ingest.Submission;

/** Takes whatever is submitted, and remembers what was activated. */
class TestIntake implements Intake {
  final List<String> activated = new ArrayList<>();
  final List<Rollback> rollbacks = new ArrayList<>();

  @Override
  public Preview preview(List<Submission> submissions) {
    return new Preview(
        submissions.stream().filter(each -> !each.isRefused()).map(TestIntake::document).toList(),
        List.of(Samples.claim(31_000, Stance.ASSERTED), Samples.claim(70_000, Stance.DENIED)),
        submissions.stream()
            .filter(Submission::isRefused)
            .map(each -> new Preview.Refused(each.name(), each.refusal(), "?"))
            .toList(),
        List.of(
            new Disagreement(
                Disagreement.Kind.CONTRADICTION,
                List.of(Samples.claim(31_000, Stance.ASSERTED), Samples.claim(45_000, Stance.ASSERTED)),
                List.of())),
        0,
        List.of(),
        Map.of());
  }

  private static Provenance document(Submission each) {
    return new Provenance(
        "uploads/" + each.name(), "Losses & <hopes>", "The Daily", null, PartialDate.parse("2024-02"),
        DateBasis.INFERRED, "why", null);
  }

  @Override
  public synchronized ReloadReport activate(List<Submission> submissions, Ingest.Progress progress) {
    submissions.forEach(each -> activated.add(each.name()));
    return Samples.report();
  }

  @Override
  public synchronized Rollback rollback() {
    Rollback done = new Rollback(7, 6, 4, 19);
    rollbacks.add(done);
    return done;
  }

  @Override
  public synchronized StoreStatus status() {
    long now = 7 - rollbacks.size();
    return new StoreStatus(now, 5, 40, 21, "multilingual-e5-small", now > 6 ? List.of(6L) : List.of());
  }
}
