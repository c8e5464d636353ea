package org.tolldesk.telegram;

import java.util.List;
import java.util.Optional;
import org.tolldesk.ingest.Ingest;
import org.tolldesk.ingest.ReloadReport;

/** {@code /reload}: one at a time, beside the chat's lane, so that answers go on meanwhile. */
final class Reloading {
  private final Ingest ingest;
  private final Workbench bench;
  private final ReloadRun run;
  private final Audit audit;
  private final Messenger messenger;

  Reloading(Ingest ingest, Workbench bench, ReloadRun run, Audit audit, Messenger messenger) {
    this.ingest = ingest;
    this.bench = bench;
    this.run = run;
    this.audit = audit;
    this.messenger = messenger;
  }

  void reload(Incoming in) {
    if (!bench.begin(() -> reloadNow(in))) {
      messenger.reply(in, in.texts().html("reload.running"));
    }
  }

  private void reloadNow(Incoming in) {
    audit.note(in.person(), "reload", List.of(), 0);
    run.run(in.place(), in.texts(), ingest::reload, report -> note(in, report));
  }

  private void note(Incoming in, Optional<ReloadReport> report) {
    audit.note(
        in.person(), report.isPresent() ? "done" : "failed", List.of(),
        report.map(ReloadReport::generation).orElse(0L));
  }
}
