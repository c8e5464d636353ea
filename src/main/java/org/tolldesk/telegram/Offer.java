package org.tolldesk.telegram;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an admin is asked by buttons before it is done. It is bound to who was asked, where, and by which
 * message, and to a number that cannot be guessed.
 *
 * @param nonce 128 bits that nobody else can make, in hexadecimal
 * @param message the message with the buttons
 * @param date when it was made, in seconds since 1970
 * @param generation the one that served then
 * @param file the name of the file that it would bring in; null where it would bring in none
 */
record Offer(
    String nonce, long person, long chat, int message, long date, long generation, @Nullable String file) {
  static final long OPEN_SECONDS = 24L * 60 * 60;
  private static final Set<String> QUESTION = Set.of("rollback", "stay");

  /** Whether it asks to go back, and brings nothing in. */
  @JsonIgnore
  boolean isQuestion() {
    return file == null;
  }

  boolean isOver(long now) {
    return now - date > OPEN_SECONDS;
  }

  /** The key of the words that refuse a press; empty where it decides this offer. */
  Optional<String> refusal(Press press, long now) {
    if (press.person() != person || press.chat() != chat) {
      return Optional.of("offer.other");
    }
    if (press.message() != message || isQuestion() != QUESTION.contains(press.action())) {
      return Optional.of("offer.gone");
    }
    return isOver(now) ? Optional.of("offer.expired") : Optional.empty();
  }
}
