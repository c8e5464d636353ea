package org.tolldesk.answer;

/** The whole way from question to answer. Thread-safe. */
public interface Answerer {

  /**
   * Never guesses: an answer that the corpus does not hold has {@link Answer#answered()} false.
   *
   * @throws IllegalArgumentException when the question is empty or too long, with one line for the person who asked
   */
  Answer answer(Request request);
}
