package org.tolldesk.claim;

/** What is looked at when it is chosen whose people and what people a figure counts. */
enum GroupFeature {
  /** No side: alone and with the measure, the sides named in the sentence and the article, the claimant's. */
  NONE, NONE_MEASURE, NONE_HERE, NONE_ARTICLE, NONE_CLAIMANT, NONE_LAST, NONE_RAW, NONE_OPENER,
  /** The side is named in the phrase that the figure counts. */
  SIDE_PHRASE, SIDE_PHRASE_NEXT,
  /** The side is named before the figure in its sentence. */
  SIDE_BEFORE, SIDE_BEFORE_NEAR, SIDE_BEFORE_WORDS, SIDE_BEFORE_DEED, SIDE_BEFORE_PARTED,
  /** The side is named behind the figure in its sentence. */
  SIDE_AFTER, SIDE_AFTER_NEAR, SIDE_AFTER_WORDS, SIDE_AFTER_DEED,
  /** The side is named in the sentence before, in the paragraph, near the article's top, often, or nowhere. */
  SIDE_JUST, SIDE_JUST_OPENER, SIDE_PARAGRAPH, SIDE_TOP, SIDE_OFTEN, SIDE_UNNAMED, SIDE_FAR, SIDE_FORM,
  /** The side is the claimant's own or his enemy's. */
  SIDE_CLAIMANT, SIDE_CLAIMANT_MEASURE, SIDE_CLAIMANT_PRONOUN, SIDE_CLAIMANT_HERE, SIDE_CLAIMANT_STANCE,
  /** The side of the document's own publisher, or his enemy's. */
  SIDE_HOME,
  /** The side is that of the figure before, the whole of which this is a part, the same number elsewhere. */
  SIDE_LAST, SIDE_LAST_OPENER, SIDE_LAST_CLAIMANT, SIDE_WHOLE, SIDE_TWIN, SIDE_RECENT,
  /** The side that the words of the figure's own clause give, by the rules. */
  SIDE_RAW,
  /** The kind: alone and with the measure. */
  KIND, KIND_MEASURE, KIND_NEW,
  /** The kind is named in the phrase that the figure counts. */
  KIND_PHRASE, KIND_PHRASE_NEXT,
  /** The kind is named before the figure in its sentence. */
  KIND_BEFORE, KIND_BEFORE_NEAR, KIND_BEFORE_WORDS,
  /** The kind is named behind the figure in its sentence. */
  KIND_AFTER, KIND_AFTER_NEAR, KIND_AFTER_WORDS,
  /** The kind is named in the sentence before, in the paragraph, near the article's top, often. */
  KIND_JUST, KIND_JUST_OPENER, KIND_PARAGRAPH, KIND_TOP, KIND_OFTEN, KIND_FORM,
  /** The kind is that of the figure before, the whole of which this is a part, the same number elsewhere. */
  KIND_LAST, KIND_LAST_OPENER, KIND_WHOLE, KIND_TWIN, KIND_RECENT,
  /** The kind that the words of the figure's own clause give, by the rules. */
  KIND_RAW, KIND_RAW_NEW, KIND_COUNTED, KIND_TWINS, SIDE_TWINS,
  /** Both together: with a side or without; the measure. */
  PAIR, PAIR_MEASURE,
  /** Both are named together in the sentence, somewhere in the article, by the figure before. */
  PAIR_HERE, PAIR_PLACE, PAIR_ARTICLE, PAIR_LAST, PAIR_WHOLE,
  /** The kind is what the side's armed people are. */
  PAIR_ARMED, PAIR_CLAIMANT, PAIR_WAR,
  /** What the rules chose. */
  RULE_SIDE, RULE_KIND, RULE_PAIR
}
