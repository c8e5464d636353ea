package org.tolldesk.telegram;

import org.jspecify.annotations.Nullable;

/**
 * Where a message of the bot's goes.
 *
 * @param thread the topic in the chat
 * @param replyTo the message that it answers
 */
record Place(long chat, @Nullable Integer thread, @Nullable Integer replyTo) {

  /** The same chat and topic, as an answer to nothing. */
  Place aside() {
    return new Place(chat, thread, null);
  }
}
