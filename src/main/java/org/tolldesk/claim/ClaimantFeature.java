package org.tolldesk.claim;

/** What is looked at when the claimant of a figure is chosen among those whom the article names. */
enum ClaimantFeature {
  /** What the candidate is, alone and with the scene: in a quotation or not, in a table or text, said or not. */
  TYPE, TYPE_SCENE,
  /** Nobody as candidate, so that the figure is the outlet's: with what the sentence and the article are like. */
  NOBODY_SCENE, NOBODY_PARAGRAPH, NOBODY_OPENER, NOBODY_TOP, NOBODY_SINCE, NOBODY_ARTICLE, NOBODY_ISSUER,
  NOBODY_VOTED,
  /** The candidate says something before the figure in its sentence. */
  SAID_BEFORE, SAID_BEFORE_HOW, SAID_BEFORE_NEAR, SAID_BEFORE_PARTED, SAID_BEFORE_KIND,
  /** The candidate says something behind the figure in its sentence. */
  SAID_AFTER, SAID_AFTER_HOW, SAID_AFTER_NEAR, SAID_AFTER_PARTED, SAID_AFTER_KIND,
  /** The candidate spoke last before the sentence. */
  LAST, LAST_FAR, LAST_OPENER, LAST_SCENE,
  /** The candidate spoke somewhere before the sentence. */
  SPOKE_FAR, SPOKE_PARAGRAPH, SPOKE_RANK, SPOKE_RANK_SCENE,
  /** The candidate speaks first after the sentence. */
  NEXT, NEXT_FAR, NEXT_OF_FIGURES,
  /** The candidate is named in the sentence, before or behind the figure. */
  NAMED_BEFORE, NAMED_BEFORE_PLACE, NAMED_BEFORE_WORD, NAMED_BEFORE_NEXT, NAMED_AFTER, NAMED_AFTER_WORD,
  NAMED_AFTER_NEXT,
  /** The candidate was named before the sentence, or nowhere. */
  NAMED_FAR, NAMED_PARAGRAPH, NAMED_JUST, UNNAMED,
  /** How often the candidate is named and speaks in the article, and whether near its top. */
  OFTEN, SPEAKS_OFTEN, TOP,
  /** Whose people are counted. */
  SIDE, SIDE_STANCE,
  /** The candidate prints or issues the article. */
  OUTLET, ISSUER,
  /** The candidate claims the figure before, the whole of which this is a part, the same number elsewhere. */
  OF_LAST, OF_LAST_OPENER, OF_WHOLE, OF_TWIN, NEAR_TWIN,
  /** The candidate heads the section or introduces the list. */
  HEADS,
  /** Somebody says something by a description that fits the candidate: "the minister said". */
  CALLED_BEFORE, CALLED_AFTER, CALLED_FAR,
  /** The candidate is such a description, and another candidate bears the name. */
  DESCRIBES,
  /** One of the rules finds the candidate. */
  VOTE, VOTE_SCENE
}
