package org.tolldesk.telegram;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /forget}: what was asked in a chat and what was thought of the answers is deleted from disk, then the chat is told so. What was asked
 * after it and is still to be answered stays until it is.
 */
final class Forgetting {
  private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

  private final Memory memory;
  private final Feedback feedback;
  private final Answers answers;
  private final Inbox inbox;
  private final Messenger messenger;

  Forgetting(Memory memory, Feedback feedback, Answers answers, Inbox inbox, Messenger messenger) {
    this.memory = memory;
    this.feedback = feedback;
    this.answers = answers;
    this.inbox = inbox;
    this.messenger = messenger;
  }

  void forget(Incoming in) {
    String outcome = "forgotten";
    try {
      answers.forget(in.chat());
      memory.forget(in.chat());
      feedback.forget(in.chat());
      inbox.deleteHandled();
    } catch (IOException e) {
      log.error("What was asked in chat {} could not be deleted: {}", in.chat(), e.toString());
      outcome = "forget.failed";
    }
    messenger.reply(in, in.texts().html(outcome));
  }
}
