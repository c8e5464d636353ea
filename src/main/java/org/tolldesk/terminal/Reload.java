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
      session.streams().out().println(json ? Json.line(report) : ReloadText.of(report));
    }
    return Session.DONE;
  }
}
