package org.tolldesk.telegram;

import org.jspecify.annotations.Nullable;

/**
 * Where a message of the bot's goes.
 *
 * @param thread the topic in the chat
 * @param replyTo the message that it answers
 * @param cause the update that it answers, so that a crash does not make it come twice; null for none
 */
record Place(long chat, @Nullable Integer thread, @Nullable Integer replyTo, @Nullable Cause cause) {

  /** For what answers no update. */
  Place(long chat, @Nullable Integer thread, @Nullable Integer replyTo) {
    this(chat, thread, replyTo, null);
  }

  /** The same chat and topic, as an answer to nothing. */
  Place aside() {
    return new Place(chat, thread, null, cause);
  }

  /** In the same chat under its new number, where no old message can be answered. */
  Place moved(long to) {
    return new Place(to, thread, null, cause);
  }

  /** The same, said when the update that it answers has long been done with. */
  Place later() {
    return new Place(chat, thread, replyTo, null);
  }

  Place outsideTopic() {
    return new Place(chat, null, replyTo, cause);
  }
}
