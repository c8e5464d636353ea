package org.tolldesk.claim;

/** What is looked at when the date of a figure is chosen among those that its article names. */
enum DateFeature {
  /** Where the article gives the date: a sum of the places; how long before the document it is. */
  PLACES, AGE,
  /** The date is named in the figure's sentence: how, how near, and what parts the two. */
  OWN_KIND, OWN_GAP, OWN_BETWEEN, OWN_WORD, OWN_BEHIND, OWN_SAID, OWN_SINCE, OWN_RANK, OWN_CLAUSE, OWN_START,
  OWN_STANCE, OWN_TENSE,
  /** The date was named in a sentence before: how far back, how, and how the figure's sentence goes on. */
  BEFORE_FAR, BEFORE_OPENER, BEFORE_LAST, BEFORE_KIND,
  /** How often the article names its month, and whether it does so near its top. */
  OFTEN, TOP,
  /** A figure before is of this date: the last one, the whole, the same number; the share of all before. */
  LAST, WHOLE, TWIN, SHARE,
  /** A heading gives the date to its section, or the article as a whole tells of it. */
  SECTION, STORY,
  /** The date is the document's. */
  DOCUMENT_STANCE, DOCUMENT_OPENER, DOCUMENT_TOP, DOCUMENT_SINCE, DOCUMENT_ARTICLE,
  /** No date, where nothing can be known. */
  NOTHING_STANCE, NOTHING_ARTICLE, NOTHING_OPENER,
  /** What the rules found. */
  RULE
}
