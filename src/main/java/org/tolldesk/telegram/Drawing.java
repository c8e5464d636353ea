package org.tolldesk.telegram;

import java.util.Optional;
import org.tolldesk.answer.Answer;
import org.tolldesk.chart.Picture;

/** Draws an answer's figures over time. */
interface Drawing {

  /** Empty where there is nothing to draw. */
  Optional<Picture> of(Answer answer);
}
