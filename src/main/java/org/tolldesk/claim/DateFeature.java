package org.tolldesk.claim;

/** What is looked at when the date of a figure is chosen among those that its article names. */
enum DateFeature {
  /** Where the article gives the date: a sum of the places, with how many dates the figure's sentence names. */
  PLACES, AGE,
  /** The date is named in the figure's sentence: how, how near, and what parts the two. */
  OWN_KIND, OWN_GAP, OWN_BETWEEN, OWN_WORD, OWN_BEHIND, OWN_SAID, OWN_SINCE, OWN_RANK, OWN_CLAUSE, OWN_START,
  OWN_NEARER, OWN_AGE, OWN_MEASURE, OWN_STANCE, OWN_TENSE,
  /** The date was named in a sentence before: how far back, how, and how the figure's sentence goes on. */
  BEFORE_FAR, BEFORE_TENSE, BEFORE_OPENER, BEFORE_LAST, BEFORE_WORD, BEFORE_KIND, BEFORE_SINCE,
  /** How often the article names it, and whether it does so near its top. */
  OFTEN, TOP,
  /** A figure before is of this date: the last one, the whole, the same number; the share of all before. */
  LAST, LAST_TENSE, LAST_OPENER, LAST_AGE, WHOLE, TWIN, SHARE,
  /** A heading gives the date to its section, or the article as a whole tells of it. */
  SECTION, SECTION_ROW, STORY,
  /** The date is the document's. */
  DOCUMENT, DOCUMENT_STANCE, DOCUMENT_OPENER, DOCUMENT_TOP, DOCUMENT_MEASURE, DOCUMENT_SINCE, DOCUMENT_ARTICLE,
  DOCUMENT_ROW,
  /** No date, where nothing can be known. */
  NOTHING, NOTHING_STANCE, NOTHING_ARTICLE, NOTHING_OPENER, NOTHING_ONCE,
  /** What the rules found. */
  RULE, RULE_PLACES
}
