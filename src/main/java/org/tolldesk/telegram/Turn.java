package org.tolldesk.telegram;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question that was answered.
 *
 * @param message its number in the chat
 * @param after the number of the question that it goes on from; null for one that stands by itself
 * @param question as it was asked
 * @param answers the bot's messages that answer it
 * @param date when it was asked, in seconds since 1970
 */
record Turn(int message, @Nullable Integer after, String question, List<Integer> answers, long date) {
  Turn {
    Objects.requireNonNull(question, "question");
    answers = List.copyOf(answers);
  }
}
