package org.tolldesk.answer;

import org.tolldesk.corpus.PartialDate;

/** A date as a sentence says it; 0 is "does not say". */
record SpokenDate(int year, int month, int day, int start, int end) {

  /** Whether a known date bears this one out, and this one is no more precise than that. */
  boolean isBorneOutBy(PartialDate known) {
    return (year == 0 || year == known.year())
        && (month == 0 || month == known.month())
        && (day == 0 || day == known.day());
  }
}
