package org.tolldesk.claim;

/** What is looked at when it is chosen whether a figure counts one day, week, month or year. */
enum PerFeature {
  /** The sentence names such a rate: where, how, and what parts it from the figure. */
  RATE_UNIT, RATE_GAP, RATE_BETWEEN, RATE_RANK, RATE_WORD, RATE_CLAUSE,
  /** The sentence names a date that is such a span: how, how near, how long ago, and of what figure. */
  SPAN_KIND, SPAN_GAP, SPAN_WORD, SPAN_RANK, SPAN_AGE, SPAN_CHOSEN, SPAN_SINCE, SPAN_TENSE, SPAN_SIZE, SPAN_STANCE,
  SPAN_ALONE, SPAN_ROW,
  /** The sentence points back at such a span, "in that month", or names its unit at all. */
  POINTS, NAMED,
  /** A figure before counts such a span: the last one, the same number; the share of all before. */
  LAST, TWIN, SHARE,
  /** The section counts by such spans. */
  SECTION,
  /** None: a toll of an event, or one that runs on. */
  NOTHING_MEASURE, NOTHING_EVENT, NOTHING_SIZE, NOTHING_ROW, NOTHING_LAST, NOTHING_STANCE,
  /** What the rules found. */
  RULE
}
