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

  /** "Gave the number of miners killed as nine": the people whose number a sentence names before a figure. */
  static @Nullable String ofNumber(Sentence sentence, int figure) {
    for (int i = figure - 1; i > 1 && !sentence.isMark(i, ",;:"); i--) {
      boolean number = sentence.is(i, "of") && sentence.word(i - 1, "count noun");
      int noun = sentence.cue(i + 1, "determiner") ? i + 2 : i + 1;
      Phrases.Match people = number ? sentence.match(noun, "kinds") : null;
      if (number) {
        return people == null ? null : people.term().name();
      }
    }
    return null;
  }
}
