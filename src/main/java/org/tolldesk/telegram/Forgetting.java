package org.tolldesk.telegram;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /forget}: what was asked in a chat is deleted from disk, then the chat is told so. What was asked
 * after it and is still to be answered stays until it is.
 */
final class Forgetting {
  private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

  private final Memory memory;
  private final Inbox inbox;
  private final Messenger messenger;

  Forgetting(Memory memory, Inbox inbox, Messenger messenger) {
    this.memory = memory;
    this.inbox = inbox;
    this.messenger = messenger;
  }

  void forget(Incoming in) {
    String outcome = "forgotten";
    try {
      memory.forget(in.chat());
      inbox.deleteHandled();
    } catch (IOException e) {
      log.error("What was asked in chat {} could not be deleted: {}", in.chat(), e.toString());
      outcome = "forget.failed";
    }
    messenger.reply(in, in.texts().html(outcome));
  }
}
