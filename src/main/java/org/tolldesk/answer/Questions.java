package org.tolldesk.answer;

import java.util.regex.Pattern;

/** What may come in as a question. */
final class Questions {
  /** As long as a message of a chat can be, in UTF-16 units. */
  static final int MOST_UNITS = 4096;

  /** Control and invisible formatting characters, and halves of pairs. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]+");

  private Questions() {}

  /**
   * @throws IllegalArgumentException with one line for the person who asked
   */
  static void check(String question) {
    if (question.length() > MOST_UNITS) {
      throw new IllegalArgumentException(
          "The question has "
              + question.length()
              + " characters; ask in "
              + MOST_UNITS
              + " or fewer.");
    }
    if (cleaned(question).isBlank()) {
      throw new IllegalArgumentException(
          "The question is empty; ask, for example: what did Zelensky say in Feb 2024?");
    }
  }

  /** The question on one line, with nothing in it that cannot be seen. */
  static String cleaned(String question) {
    return INVISIBLE.matcher(question).replaceAll(" ").strip();
  }

  /** Whether there is a letter or a digit in it. */
  static boolean isAsked(String question) {
    return question.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
