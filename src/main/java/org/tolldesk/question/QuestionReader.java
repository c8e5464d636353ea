package org.tolldesk.question;

import java.util.List;

/** Reads a question, in the light of the questions before it. Pure and thread-safe. */
public interface QuestionReader {

  /**
   * @param text the question, 1 to 4,096 UTF-16 units
   * @param previous the questions before it in this conversation, oldest first; may be empty
   */
  Question read(String text, List<String> previous);
}
