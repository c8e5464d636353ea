package org.tolldesk.telegram;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /status} and {@code /audit}: how the bot is, and who did what to its articles. */
final class Overseeing {
  private static final Logger log = LoggerFactory.getLogger(Overseeing.class);

  private final Parts parts;
  private final ChatLanes lanes;
  private final Workbench bench;
  private final Audit audit;
  private final Messenger messenger;
  private final long upSince;

  Overseeing(Parts parts, ChatLanes lanes, Workbench bench, Audit audit, Messenger messenger) {
    this.parts = parts;
    this.lanes = lanes;
    this.bench = bench;
    this.audit = audit;
    this.messenger = messenger;
    this.upSince = parts.clock().getAsLong();
  }

  void status(Incoming in) {
    Condition now =
        new Condition(
            parts.intake().status(),
            parts.remoteModel(),
            // Without this very command.
            Math.max(0, lanes.inHand() - 1),
            bench.isBusy(),
            upSince,
            parts.clock().getAsLong(),
            parts.faults().get());
    messenger.reply(in, now.html(in.texts()));
  }

  void audit(Incoming in) {
    try {
      messenger.reply(in, AuditHtml.of(audit.latest(AuditHtml.SHOWN), in.texts()));
    } catch (IOException e) {
      log.error("The audit cannot be read: {}", e.toString());
      messenger.reply(in, in.texts().html("audit.failed"));
    }
  }
}
