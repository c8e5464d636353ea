package org.tolldesk.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions asked so far by id, so that a follow-up can name the one before it. Mutable. */
public final class Conversations {
  private final Map<String, List<String>> byId = new HashMap<>();

  /**
   * The questions before a question, oldest first.
   *
   * @param references ids of earlier questions, each standing for its whole conversation, or
   *     questions as they are
   */
  public List<String> before(List<String> references) {
    return references.stream()
        .flatMap(one -> byId.getOrDefault(one, List.of(one)).stream())
        .toList();
  }

  /** Takes down that this question was asked after those. */
  public void asked(String id, List<String> before, String question) {
    byId.put(id, Stream.concat(before.stream(), Stream.of(question)).toList());
  }
}
