package org.tolldesk.claim;

/** What is looked at when it is chosen whether a figure counts one day, week, month or year. */
enum PerFeature {
  /** The sentence names such a rate: where, how, and what parts it from the figure. */
  RATE, RATE_UNIT, RATE_GAP, RATE_BETWEEN, RATE_RANK, RATE_WORD, RATE_CLAUSE, RATE_START, RATE_NEARER,
  /** The sentence names a date that is such a span. */
  SPAN, SPAN_KIND, SPAN_GAP, SPAN_WORD, SPAN_BETWEEN, SPAN_RANK, SPAN_EVENT, SPAN_MEASURE, SPAN_AGE, SPAN_CHOSEN,
  SPAN_SINCE, SPAN_TENSE, SPAN_REGISTER, SPAN_SIZE, SPAN_START, SPAN_NEARER, SPAN_STANCE,
  /** The sentence points back at such a span: "in that month". */
  POINTS,
  /** A figure before counts such a span: the last one, the whole, the same number. */
  LAST, LAST_OPENER, LAST_OWN, LAST_SPAN, WHOLE, TWIN,
  /** The section or the whole text counts by such spans. */
  SECTION, REPORT,
  /** None: a toll of an event, or one that runs on. */
  NOTHING, NOTHING_MEASURE, NOTHING_TENSE, NOTHING_EVENT, NOTHING_SIZE, NOTHING_TOTAL, NOTHING_ROW, NOTHING_LAST,
  NOTHING_STANCE,
  /** What the rules found. */
  RULE, RULE_OWN
}
