package org.tolldesk.telegram;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /forget}: all that is kept of a chat is deleted from disk, then the chat is told so. What was asked
 * after it and is still to be answered stays until it is.
 */
final class Forgetting {
  private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

  private final List<Forgettable> kept;
  private final Messenger messenger;

  Forgetting(List<Forgettable> kept, Messenger messenger) {
    this.kept = List.copyOf(kept);
    this.messenger = messenger;
  }

  void forget(Incoming in) {
    messenger.reply(in, in.texts().html(isForgotten(in.chat()) ? "forgotten" : "forget.failed"));
  }

  /** One that fails does not keep the others. */
  private boolean isForgotten(long chat) {
    boolean all = true;
    for (Forgettable each : kept) {
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
