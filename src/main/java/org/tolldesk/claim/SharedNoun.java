package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * "366 dead and 429 wounded Ukrainian servicemen": two figures before the one noun that names their people.
 */
final class SharedNoun {
  private SharedNoun() {}

  /** "246 Russian and as many Ukrainian soldiers", "12 Thai and 9 Khmer troops": the other's people. */
  private static @Nullable NounPhrase other(Sentence sentence, int at) {
    boolean many = sentence.is(at, "as") && sentence.is(at + 1, "many");
    NumberReader.Number number = many ? null : new NumberReader().at(sentence, at);
    return many ? NounPhrase.at(sentence, at + 2)
        : number == null ? null : NounPhrase.at(sentence, number.to());
  }

  /** The count with the group that the second figure's noun names, where the first has only its measure. */
  static Count named(Count count, NounPhrase phrase) {
    Sentence sentence = count.sentence();
    int and = phrase.to();
    NounPhrase other = phrase.side() != null && count.kind() == null && sentence.word(and, "count joint")
        ? other(sentence, and + 1) : null;
    if (other != null && other.kind() != null && other.side() != null && !other.kind().equals("people")) {
      return count.of(count.side(), other.kind());
    }
    boolean joined = phrase.measure() != null && count.side() == null && sentence.word(and, "count joint")
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
