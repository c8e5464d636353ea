package org.tolldesk.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Edits of questions that have arrived and are not handled yet, so that a question still waiting is answered
 * in its newest wording only. Bounded; thread-safe.
 */
final class Rewordings {
  private static final int KEPT = 1_000;
  private static final Set<String> QUESTIONS = Set.of("", "ask", "timeline");

  private record Id(long chat, int message) {
    static Id of(Incoming in) {
      return new Id(in.chat(), in.message());
    }
  }

  private final Map<Id, Incoming> waiting =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Id, Incoming> eldest) {
          return size() > KEPT;
        }
      };

  /** To be told of every event before any is handled that arrived with it. */
  synchronized void arrived(Event event) {
    if (event instanceof Incoming in && in.edited()) {
      waiting.put(Id.of(in), in);
    }
  }

  /** The newest wording of a question about to be answered; its edits are done with. */
  synchronized Incoming newest(Incoming question) {
    Incoming edit = waiting.get(Id.of(question));
    if (edit == null || edit.text() == null || !isSameKind(question.command(), edit.command())) {
      return question;
    }
    waiting.remove(Id.of(question));
    return edit;
  }

  private static boolean isSameKind(String command, String other) {
    return command.equals(other) || QUESTIONS.contains(command) && QUESTIONS.contains(other);
  }

  /** Whether an edit is still to be handled, being the newest and not answered with the question itself. */
  synchronized boolean take(Incoming edit) {
    return waiting.remove(Id.of(edit), edit);
  }

  static boolean isQuestion(Incoming in) {
    return QUESTIONS.contains(in.command());
  }
}
