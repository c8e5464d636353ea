package org.tolldesk.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.question.Language;

/**
 * A question put to Tolldesk.
 *
 * @param id returned with the answer
 * @param question as it was asked
 * @param previous the questions before it in this conversation, oldest first
 * @param asker who asks, for the daily limits of a remote model
 * @param language to answer in, quotes excepted; null for that of the question
 * @param local whether the question must not leave this machine: the embedded model answers it
 */
public record Request(
    String id,
    String question,
    List<String> previous,
    String asker,
    @Nullable Language language,
    boolean local) {
  private static final String TERMINAL = "terminal";

  public Request {
    previous = List.copyOf(previous);
  }

  /** To be answered in its own language. */
  public Request(String id, String question, List<String> previous, String asker) {
    this(id, question, previous, asker, null, false);
  }

  /** A question of whoever sits at the terminal. */
  public Request(String id, String question, List<String> previous) {
    this(id, question, previous, TERMINAL);
  }

  /** The same, to be answered in a language whatever that of the question is. */
  public Request in(@Nullable Language chosen) {
    return new Request(id, question, previous, asker, chosen, local);
  }
}
