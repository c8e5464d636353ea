package org.tolldesk.answer;

import java.util.List;

/**
 * A question put to Tolldesk.
 *
 * @param id returned with the answer
 * @param question as it was asked
 * @param previous the questions before it in this conversation, oldest first
 * @param asker who asks, for the daily limits of a remote model
 */
public record Request(String id, String question, List<String> previous, String asker) {
  private static final String TERMINAL = "terminal";

  public Request {
    previous = List.copyOf(previous);
  }

  /** A question of whoever sits at the terminal. */
  public Request(String id, String question, List<String> previous) {
    this(id, question, previous, TERMINAL);
  }
}
