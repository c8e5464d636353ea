package org.tolldesk.claim;

import org.tolldesk.lexicon.Phrases;

/**
 * "366 dead and 429 wounded Ukrainian servicemen": two figures before the one noun that names their people.
 */
final class SharedNoun {
  private SharedNoun() {}

  /** The count with the group that the second figure's noun names, where the first has only its measure. */
  static Count named(Count count, NounPhrase phrase) {
    Sentence sentence = count.sentence();
    int and = phrase.to();
    boolean joined = phrase.measure() != null && sentence.word(and, "count joint")
        && sentence.holds(and + 1) && sentence.token(and + 1).isNumber();
    Phrases.Match measure = joined ? sentence.match(and + 2, "measures") : null;
    if (measure == null) {
      return count;
    }
    NounPhrase next = NounPhrase.at(sentence, and + 2 + measure.length());
    boolean names = next.kind() != null && !next.partitive() && next.measure() == null;
    return names ? count.of(next.side(), next.kind()) : count;
  }
}
