package org.tolldesk.terminal;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code doctor} checks what Tolldesk stands on, a line each. */
@Command(
    name = "doctor",
    header = "Checks configuration, store, model, LLM endpoint and Telegram token.")
final class Doctor implements Callable<Integer> {
  private final Session session;
  private final GlobalOptions global;

  Doctor(Session session, GlobalOptions global) {
    this.session = session;
    this.global = global;
  }

  @Override
  public Integer call() {
    return session.with(global.options(), this::report);
  }

  private int report(Desk desk) {
    List<Desk.Check> checks = desk.doctor();
    checks.forEach(check -> session.streams().out().println(line(check)));
    return checks.stream().allMatch(Desk.Check::fine) ? Session.DONE : Session.FAILED;
  }

  private static String line(Desk.Check check) {
    return "%-4s  %-13s  %s".formatted(check.fine() ? "ok" : "FAIL", check.what(), check.finding());
  }
}
