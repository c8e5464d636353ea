package org.tolldesk.telegram;

import java.util.Optional;
import org.tolldesk.answer.Answer;

/** Draws an answer's figures over time. */
interface Drawing {
  /**
   * A picture.
   *
   * @param png at most 10 MB
   * @param caption its numbers in plain text
   */
  record Drawn(byte[] png, String caption) {}

  /** Empty where there is nothing to draw. */
  Optional<Drawn> of(Answer answer);
}
