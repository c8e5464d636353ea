package org.tolldesk.claim;

/** What is looked at when it is decided whether a number counts people, and what befell them. */
enum FigureFeature {
  /** No toll as candidate: what the rules say of the number, alone and with how it is written. */
  NO_RULE, NO_RULE_PHRASE,
  /** How the number is written: digits or words, how large, how qualified. */
  NO_FORM, NO_QUALIFIER,
  /** What stands behind the number: known people, a measure, an unknown noun, a unit. */
  NO_PHRASE, NO_PHRASE_FORM, NO_KIND, NO_KIND_BEFORE,
  /** The sorts of the words before the number and behind its phrase. */
  NO_BEFORE, NO_BEFORE_TWO, NO_BEHIND, NO_BEHIND_TWO, NO_AROUND, NO_FOLLOWED,
  /** Frequent words near the number, by their place, and behind a bare one. */
  NO_TERM, NO_TERM_BARE,
  /** Words of harm nearest to the number on either side, and whether the sentence has any. */
  NO_HARM_BEFORE, NO_HARM_BEHIND, NO_HARM, NO_HARM_PHRASE, NO_HARM_AROUND, NO_HARM_SENTENCES,
  /** What was counted before, in the sentence or further back, and what was told of it. */
  NO_LAST, NO_LAST_PHRASE, NO_LAST_BEFORE, NO_REJECTED,
  /** Where the number stands: in a row or a list, first or last, in a heading, a question, a quotation. */
  NO_PLACE, NO_SCENE, NO_ORDER,
  /** The same number elsewhere in the article. */
  NO_TWIN, NO_TWIN_FORM,
  /** Words of the whole clause: speech, time, money, modal verbs. */
  NO_CLAUSE_BEFORE, NO_CLAUSE_BEHIND,
  /** A measure as candidate: how frequent it is, in general and in the article. */
  OF, OF_ARTICLE,
  /** Its word is the nearest of harm before or behind the number, or the number's own noun. */
  BEFORE, BEFORE_VARIANT, BEFORE_MEASURE, BEHIND, BEHIND_VARIANT, BEHIND_MEASURE, OWN, OWN_OTHER, HERE, TOPIC,
  /** It was counted last, is the heading's, the same number's elsewhere. */
  LAST, LAST_BEFORE, LAST_PHRASE, HEADING, TWIN,
  /** The rules found it. */
  RULE, RULE_HOW, RULE_BESIDE
}
