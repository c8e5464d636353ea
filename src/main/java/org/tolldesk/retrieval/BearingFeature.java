package org.tolldesk.retrieval;

/** What may tell that a claim answers a question; {@link BearingFeatures} says when each is met. */
enum BearingFeature {
  /** Of every claim: how likely it is that one chosen blindly answers. */
  ALWAYS,
  /** Whether the rules find it, anything, and whether the question states a figure. */
  RULES,
  /** The kind of answer asked for. */
  WANTED,
  /** One slot: open, met or missed, and whether any claim meets it. */
  SLOT,
  /** All slots that are missed. */
  UNFIT,
  /** By how many more slots it misses than the best claim does. */
  UNFIT_MORE,
  /** The measures asked for, and its own. */
  MEASURE,
  /** The kinds asked for, and its own. */
  KIND,
  /** Whether it gives the figure that the question states. */
  NUMBER,
  STANCE,
  STATUS,
  /** How near one topic is spoken of. */
  TOPIC,
  /** How near the farthest topic is spoken of. */
  TOPICS,
  /** How many topics no document speaks of. */
  TOPICS_NOWHERE,
  /** How many of the words that fill no slot are told near it. */
  WORDS,
  WORDS_NOWHERE,
  LANGUAGE,
  /** A slot that was taken over from the question before. */
  TAKEN_OVER,
  /** A slot that rests on a corrected spelling. */
  GUESSED,
  /** Whether it shares document, claimant or victims with what the rules find. */
  FOUND_BESIDE,
  /** Whether it is part of another count. */
  PART,
  /** Whether the question names its claimant, whatever was made of the name. */
  NAMED,
  /** How many of the question's rare words are told near it. */
  SAID,
  /** How many fewer than near the best claim. */
  SAID_MORE,
  SAID_NOWHERE,
  /** The rank of its passage in a search for the question's words. */
  RANK
}
