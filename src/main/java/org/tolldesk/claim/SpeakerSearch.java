package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * Finds speakers where a sentence can have them; each family of languages has its own way to look, and finds
 * nobody in the places it does not know.
 */
interface SpeakerSearch {

  /** The subject of the verb at a token; null where nothing that can speak stands there. */
  @Nullable Speaker subject(Sentence sentence, int verb);

  /** The speaker whose phrase begins at a token and ends before another: after "according to". */
  @Nullable Speaker phrase(Sentence sentence, int from, int to);

  /** Whom a verb of saying is followed by: "said the mayor". */
  @Nullable Speaker following(Sentence sentence, int from, int to);

  /** A noun behind a verb of saying that no list of speakers holds: "forecasts the lender". */
  default @Nullable Speaker unlisted(Sentence sentence, int from, int to) {
    return null;
  }

  /** By whom an aside lets a body speak: ", voiced through its secretary Ravi Shetty,". */
  default @Nullable Speaker voicing(Sentence sentence, int from, int to) {
    return null;
  }

  /** The body named last. */
  default @Nullable Speaker lastBody() {
    return null;
  }

  /** Whose a noun is: "the army" in "the army's claim". */
  @Nullable Speaker owning(Sentence sentence, int noun);

  /** Who owns what a stretch ends with: "the ministry's own", "Israeli", "its own". */
  @Nullable Speaker ownerIn(Sentence sentence, int from, int to);

  /** Whom "its", "his" or "her" at a sentence's start means. */
  default @Nullable Speaker ownerBefore(Sentence sentence) {
    return null;
  }

  /** Whose figure a noun of figures is: "Zelensky" in "Zelensky's first number". */
  default @Nullable Speaker figureOwner(Sentence sentence, int noun) {
    return null;
  }

  /** Whom a relative pronoun means: "the mayor, according to whom". */
  default @Nullable Speaker antecedent(Sentence sentence, int relative) {
    return null;
  }

  /** Who is to say something: "the mayor took to the radio to announce". */
  default @Nullable Speaker ofInfinitive(Sentence sentence, int infinitive) {
    return null;
  }

  /** Who stands alone in brackets from a token on. */
  default @Nullable Speaker bracketed(Sentence sentence, int from, int close) {
    return null;
  }

  /** The person whom a line begins with, be it behind the time of an entry. */
  default @Nullable Speaker beginning(Sentence sentence, int colon) {
    return null;
  }

  /** Who owns a finding at the sentence's start: "its verdict: 12", "the answer, given by the mayor,". */
  default @Nullable Speaker possessor(Sentence sentence, int finding) {
    return null;
  }

  /** Who speaks by a label before a colon: "Hospital: 12 dead". */
  @Nullable Speaker label(Sentence sentence, int from, int to);

  /** The body of a table row's first cell. */
  @Nullable Speaker cell(Sentence sentence, int from, int to);

  /** Who introduces what follows a colon without being its label: "The mayor counted again: 12 dead". */
  default @Nullable Speaker introducing(Sentence sentence, int colon) {
    return null;
  }

  /** "Rey edits the Ledger of Names, a list": the body that a sentence without a saying introduces. */
  default @Nullable Speaker introduced(Sentence sentence) {
    return null;
  }

  /** The first person whom a sentence without a saying names as one who acts. */
  default @Nullable Speaker acting(Sentence sentence) {
    return null;
  }
}
