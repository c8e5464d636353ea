package org.tolldesk.telegram;

import java.util.Map;
import java.util.function.Consumer;

/** What admins can do: which command and which button is whose. Every one of them passes the guard. */
final class AdminDesk {
  private final Guard guard;
  private final Reloading reloading;
  private final Uploads uploads;
  private final GoingBack goingBack;
  private final Overseeing overseeing;
  private final Reviewing reviewing;
  private final Decisions decisions;

  AdminDesk(Admins admins, Parts parts, Cabinet kept, Tools tools) {
    Messenger messenger = tools.messenger();
    Audit audit = kept.audit();
    ReloadRun run = new ReloadRun(messenger, tools.stop());
    guard = new Guard(admins, audit, messenger);
    reloading = new Reloading(parts.ingest(), tools.bench(), run, audit, messenger);
    uploads = new Uploads(parts.intake(), kept.offers(), audit, tools, parts.clock());
    goingBack =
        new GoingBack(parts.intake(), kept.offers(), messenger, parts.clock());
    overseeing = new Overseeing(parts, tools.lanes(), tools.bench(), audit, messenger);
    reviewing = new Reviewing(kept.feedback(), messenger);
    decisions =
        new Decisions(
            parts.intake(), kept.offers(), tools.bench(), run, audit, messenger, parts.clock());
  }

  Map<String, Consumer<Incoming>> commands() {
    return Map.of(
        "reload", guard.command(reloading::reload),
        "rollback", guard.command(goingBack::ask),
        "status", guard.command(overseeing::status),
        "audit", guard.command(overseeing::audit),
        "feedback", guard.command(reviewing::review));
  }

  Map<String, Consumer<Press>> buttons() {
    return Map.of(
        "activate", guard.button(decisions::activate),
        "discard", guard.button(decisions::drop),
        "rollback", guard.button(decisions::rollback),
        "stay", guard.button(decisions::drop));
  }

  /** Files and forwarded messages of admins are documents; all else goes on to somebody else. */
  Consumer<Incoming> words(Consumer<Incoming> others) {
    return guard.words(others, uploads::take);
  }

  /** Deletes what waited too long for a decision; to be called now and then. */
  void sweep() {
    decisions.sweep();
  }
}
