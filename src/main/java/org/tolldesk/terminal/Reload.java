package org.tolldesk.terminal;

import java.util.concurrent.Callable;
import org.tolldesk.ingest.ReloadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code reload} brings the store up to date with the corpus folder. */
@Command(name = "reload", header = "Brings the store up to date with the corpus folder.")
final class Reload implements Callable<Integer> {
  private final Session session;
  private final GlobalOptions global;

  @Option(names = "--json", description = "Print one summary object.")
  private boolean json;

  Reload(Session session, GlobalOptions global) {
    this.session = session;
    this.global = global;
  }

  @Override
  public Integer call() {
    return session.with(global.options(), this::reload);
  }

  private int reload(Desk desk) {
    try (ProgressBar bar = ProgressBar.on(session.streams())) {
      ReloadReport report = desk.reload(bar);
      session.streams().out().println(json ? Json.line(report) : text(report));
    }
    return Session.DONE;
  }

  static String text(ReloadReport report) {
    StringBuilder text = new StringBuilder();
    text.append(
        report.changed()
            ? "Generation " + report.generation() + " serves now: "
            : "Nothing changed: ");
    text.append(
        "%d documents (%d new, %d changed, %d gone), %d passages, %d claims (%d new, %d gone), in %.1f s."
            .formatted(
                report.documents(),
                report.documentsAdded(),
                report.documentsChanged(),
                report.documentsGone(),
                report.passages(),
                report.claims(),
                report.claimsNew(),
                report.claimsGone(),
                report.millis() / 1000.0));
    report
        .refused()
        .forEach(
            one ->
                text.append("\nLeft out ")
                    .append(one.document())
                    .append(": ")
                    .append(one.reason()));
    return text.toString();
  }
}
