package org.tolldesk.answer;

import java.util.List;

/**
 * The answer as every renderer gets it.
 *
 * @param language ISO 639-1 code of the text
 * @param answered false: the corpus does not hold it, and {@code text} says what it does hold that is nearest
 * @param text plain text as a chat shows it, with {@code [1]} marks
 * @param model what wrote the text: {@code embedded}, or the configured model's name
 * @param millis how long it took
 */
public record Answer(
    String id,
    String question,
    String language,
    boolean answered,
    String text,
    List<Finding> findings,
    List<NotedDisagreement> disagreements,
    List<Citation> citations,
    String model,
    long millis) {
  public Answer {
    findings = List.copyOf(findings);
    disagreements = List.copyOf(disagreements);
    citations = List.copyOf(citations);
  }
}
