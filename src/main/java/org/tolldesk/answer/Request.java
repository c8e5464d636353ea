package org.tolldesk.answer;

import java.util.List;

/**
 * A question put to Tolldesk.
 *
 * @param id returned with the answer
 * @param question as it was asked
 * @param previous the questions before it in this conversation, oldest first
 */
public record Request(String id, String question, List<String> previous) {
  public Request {
    previous = List.copyOf(previous);
  }
}
