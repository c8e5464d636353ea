package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** Keeps the two whom a sentence named together, for "the former" and "the latter" after it. */
final class Pairs {
  private @Nullable EnglishReading reading;
  private @Nullable Mention first;
  private @Nullable Mention second;

  /** Whether "the former", "the latter", "the first" or "the second" stands alone at a token. */
  static boolean isMember(Sentence sentence, int at) {
    return sentence.is(at - 1, "the") && (sentence.is(at, "former") || sentence.is(at, "latter"))
        && !(sentence.holds(at + 1) && (sentence.token(at + 1).isCapitalised()
        || sentence.match(at + 1, "saying", "head") != null));
  }

  /** Learns the pair of a sentence: "the Navy and the Port Authority", "Oxfam, like the mayor,". */
  void learn(EnglishReading sentence) {
    Mentions mentions = sentence.mentions();
    for (Mention mention : mentions.all()) {
      if (mention.is(Mention.Form.PRONOUN)) {
        continue;
      }
      Mention other = mentions.startingAt(mention.to() + 1);
      boolean joined = sentence.sentence().is(mention.to(), "and") && other != null;
      if (joined && !other.is(Mention.Form.PRONOUN)) {
        reading = sentence;
        first = mention;
        second = other;
        return;
      }
    }
  }

  /** Whom a member of the last pair means. */
  @Nullable Speaker member(Sentence sentence, int at) {
    return reading == null ? null : reading.resolve(sentence.is(at, "former") ? first : second);
  }
}
