package org.tolldesk.question;

/** What kind of answer a question asks for. */
public enum Wanted {
  /** The figures, or all that somebody said. */
  FIGURES,
  /** How the figures changed over time. */
  SERIES,
  /** Two claimants, sides or dates against each other. */
  COMPARISON,
  /** Whether the sources agree. */
  AGREEMENT,
  /** The exact words. */
  QUOTE,
  /** Who said it, and where it was published. */
  SOURCE,
  /** When it was said or happened. */
  DATE,
  /** Yes or no to a figure that the question states. */
  PREMISE,
  /** Whom the program itself believes, or what it expects: it has no answer to that. */
  OPINION
}
