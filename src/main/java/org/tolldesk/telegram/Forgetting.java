package org.tolldesk.telegram;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /forget}: all that is kept of a chat is deleted from disk, then the chat is told so. What was asked
 * after it and is still to be answered stays until it is. In a group its administrators alone may do that,
 * under their own names.
 */
final class Forgetting {
  private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

  private final List<Keeping> kept;
  private final ChatMembers members;
  private final Messenger messenger;

  Forgetting(List<Keeping> kept, ChatMembers members, Messenger messenger) {
    this.kept = List.copyOf(kept);
    this.members = members;
    this.messenger = messenger;
  }

  void forget(Incoming in) {
    String key =
        !mayForget(in)
            ? "forget.administrators"
            : forget(in.chat(), kept) ? "forgotten" : "forget.failed";
    messenger.reply(in, in.texts().html(key));
  }

  private boolean mayForget(Incoming in) {
    return in.inPrivate()
        || in.person() != null && members.isAdministrator(in.chat(), in.person()).orElse(false);
  }

  /** Returns whether all of it is gone; one that fails does not keep the others. */
  static boolean forget(long chat, List<Keeping> kept) {
    boolean all = true;
    for (Keeping each : kept) {
      try {
        each.forget(chat);
      } catch (IOException e) {
        log.error("Something that is kept of chat {} could not be deleted: {}", chat, e.toString());
        all = false;
      }
    }
    return all;
  }
}
