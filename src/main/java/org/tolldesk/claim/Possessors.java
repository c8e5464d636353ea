package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Whom "of its own", "ours" and "on our side" mean beside a figure: the subject, whoever speaks. */
final class Possessors {
  /** In tokens, from "on our side" to its figure. */
  private static final int OUR_SIDE = 8;

  private Possessors() {}

  /** "And two of ours", "handed over 41 and received 32 of its own": not of those of the figure before. */
  static Count ofOtherSide(Count taken) {
    Sentence sentence = taken.sentence();
    int of = taken.figure().to();
    boolean own = sentence.is(of, "of") && sentence.word(of + 1, "possessive of a body")
        && sentence.is(of + 2, "own");
    String side = own ? before(sentence, taken.figure().outer()) : null;
    if (side != null) {
      return taken.of(side, taken.kind());
    }
    return isOfOurs(taken) ? taken.of("=own", taken.kind())
        : sentence.is(of, "of") && sentence.is(of + 1, "theirs") ? taken.of("=enemy", taken.kind()) : taken;
  }

  /** The country, capital or army that "its own" means: the nearest subject before. */
  static @Nullable String before(Sentence sentence, int to) {
    for (int i = to - 1; i >= 0; i--) {
      PartyMention party = PartyMention.at(sentence, i);
      boolean place = party != null && party.from() == i && !party.isRole()
          && (party.word() != null || !sentence.is(party.to(), "'s"))
          && sentence.variant(party.to(), "measures", "noun") == null
          && sentence.variant(party.to(), "measures", "toll") == null
          && !sentence.cue(i - 1, "preposition") && !sentence.isNumber(i - 1)
          && (i == 0 || !sentence.token(i - 1).isWord() || sentence.cue(i - 1, "determiner")
          || sentence.variant(i, "sides", "place") != null || sentence.match(i, "sides") == null);
      if (place) {
        return party.side();
      }
    }
    return null;
  }

  /** "Togo reported that two of its own nurses were dead": of the country that opens the sentence. */
  static @Nullable String country(Count count) {
    Sentence sentence = count.sentence();
    Phrases.Match country = sentence.variant(0, "sides", "place");
    boolean its = sentence.is(count.figure().to(), "of") && sentence.is(count.figure().to() + 1, "its");
    int clause = count.figure().outer() - 1;
    while (clause > 0 && !sentence.isMark(clause, ",;:")) {
      clause--;
    }
    return its && country != null && !sentence.is(country.length(), "'s")
        && sentence.findWord("kind of body", clause, count.figure().outer()) < 0
        ? country.term().name() : null;
  }

  /** "Of ours, 20 fell", "twenty of ours". */
  static boolean isOfOurs(Count count) {
    Sentence sentence = count.sentence();
    int of = count.figure().to() + (sentence.cue(count.figure().to(), "more") ? 1 : 0);
    int end = count.figure().outer() - (sentence.isMark(count.figure().outer() - 1, ",") ? 2 : 1);
    int side = sentence.findWord("first person", Math.max(1, count.figure().outer() - OUR_SIDE), end);
    boolean ours = side > 0 && sentence.is(side, "our") && sentence.is(side + 1, "side");
    if (ours && sentence.is(side - 1, "on")) {
      return true;
    }
    return sentence.is(of, "of") && sentence.is(of + 1, "ours")
        || sentence.is(end, "ours") && sentence.is(end - 1, "of");
  }
}
