package org.tolldesk.question;

import org.tolldesk.claim.Period;

/** The time that a question names. */
sealed interface When {

  /** An interval with its year. */
  record Span(Period period) implements When {}

  /** A month without a year, 1 to 12: which year, only the corpus can tell. */
  record Month(int month) implements When {}
}
