package org.tolldesk.telegram;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets through what admins do, and tells the others why not; each attempt of theirs stands in the audit. It
 * asks anew for every command and every press.
 */
final class Guard {
  private final Admins admins;
  private final Audit audit;
  private final Messenger messenger;

  Guard(Admins admins, Audit audit, Messenger messenger) {
    this.admins = admins;
    this.audit = audit;
    this.messenger = messenger;
  }

  Consumer<Incoming> command(Consumer<Incoming> handler) {
    return in -> {
      Optional<String> refusal = admins.refusal(in.person(), in.inPrivate());
      if (refusal.isPresent()) {
        audit.refused(in.person(), "/" + in.command());
        messenger.reply(in, in.texts().html(refusal.get()));
      } else {
        handler.accept(in);
      }
    };
  }

  Consumer<Press> button(Consumer<Press> handler) {
    return press -> {
      Optional<String> refusal = admins.refusal(press.person(), press.inPrivate());
      if (refusal.isPresent()) {
        audit.refused(press.person(), press.action());
        messenger.toast(press, press.texts().plain(refusal.get()), true);
      } else {
        handler.accept(press);
      }
    };
  }

  /** What an admin sends or forwards in a private chat goes the second way, all else the first. */
  Consumer<Incoming> words(Consumer<Incoming> asked, Consumer<Incoming> sent) {
    return in -> {
      boolean isSent = in.attachment() != null || in.origin() != null && in.text() != null;
      boolean mine = isSent && admins.refusal(in.person(), in.inPrivate()).isEmpty();
      (mine ? sent : asked).accept(in);
    };
  }
}
