package org.tolldesk.claim;

/** What is looked at when it is chosen whose people and what people a figure counts. */
enum GroupFeature {
  /** No side: alone and with the measure, the sides named in the sentence, what the article is about. */
  NONE, NONE_MEASURE, NONE_HERE, NONE_ARTICLE, NONE_OPENER,
  /** No side: with the claimant's side and the nearest pronoun, the figure before, the figure's own words. */
  NONE_CLAIMANT, NONE_LAST, NONE_RAW,
  /** The side is named in the phrase that the figure counts. */
  SIDE_PHRASE,
  /** The side is named before the figure in its sentence: how, how near, what is done or parts them. */
  SIDE_BEFORE, SIDE_BEFORE_NEAR, SIDE_BEFORE_DEED, SIDE_BEFORE_PARTED,
  /** The side is named behind the figure in its sentence. */
  SIDE_AFTER, SIDE_AFTER_NEAR, SIDE_AFTER_DEED,
  /** The side is named in the sentence before, near the article's top, often, not here, how far. */
  SIDE_JUST, SIDE_JUST_OPENER, SIDE_FORM, SIDE_TOP, SIDE_OFTEN, SIDE_UNNAMED, SIDE_FAR,
  /** The side is the claimant's own or his enemy's, with the nearest pronoun and with what is done. */
  SIDE_CLAIMANT_PRONOUN, SIDE_CLAIMANT_HERE,
  /** The side of the document's own publisher, or his enemy's. */
  SIDE_HOME,
  /** The side is that of the figure before. */
  SIDE_LAST, SIDE_LAST_OPENER, SIDE_LAST_CLAIMANT, SIDE_PHRASED,
  /** The side is that of the whole of which this is a part, or of the same number elsewhere. */
  SIDE_WHOLE, SIDE_TWIN, SIDE_TWINS,
  /** The side that the words around the figure give. */
  SIDE_RAW,
  /** The kind is named in the phrase that the figure counts. */
  KIND_PHRASE,
  /** The kind is named before the figure in its sentence: which, how near. */
  KIND_BEFORE, KIND_BEFORE_NEAR,
  /** The kind is named behind the figure in its sentence. */
  KIND_AFTER, KIND_AFTER_NEAR,
  /** The kind is named in the sentence before, near the article's top, often, or counted by other figures. */
  KIND_JUST, KIND_JUST_OPENER, KIND_TOP, KIND_OFTEN, KIND_COUNTED,
  /** The kind is that of the figure before. */
  KIND_LAST, KIND_LAST_OPENER, KIND_PHRASED,
  /** The kind is that of the whole of which this is a part, or of the same number elsewhere. */
  KIND_WHOLE, KIND_TWIN, KIND_TWINS,
  /** The kind that the words around the figure give; any kind where they give none. */
  KIND_RAW, KIND_RAW_NEW,
  /** A kind with a side or without, and the measure. */
  PAIR, PAIR_MEASURE,
  /** Both are named together in the sentence or the article, or belong to the figure before or the whole. */
  PAIR_HERE, PAIR_ARTICLE, PAIR_LAST, PAIR_WHOLE,
  /** The kind with how its side is named, what the side's armed people are, what it is to the claimant. */
  PAIR_PLACE, PAIR_ARMED, PAIR_CLAIMANT, PAIR_WAR,
  /** What the rules chose. */
  RULE_SIDE, RULE_KIND
}
