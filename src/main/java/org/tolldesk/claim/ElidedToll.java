package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Whose toll a figure is where its noun was said before and is left out: "Russia's at about 260,000", "that
 * of Iran, 40,000", "the Ukrainian ones reached 900".
 */
final class ElidedToll {
  /** In tokens: how far before its figure an owner may stand. */
  private static final int REACH = 7;

  private ElidedToll() {}

  /** The side of the owner before a figure; null where the noun itself follows it, or where there is none. */
  static @Nullable String owner(Count count) {
    Sentence sentence = count.sentence();
    int end = count.figure().outer();
    int from = Math.max(1, end - REACH);
    for (int i = end - 1; i >= from && !sentence.isMark(i, ";."); i--) {
      boolean last = joins(sentence, i + 1, end);
      boolean owned = last && (sentence.is(i, "'s")
          || sentence.isMark(i, "'’") && sentence.token(i - 1).norm().endsWith("s"));
      if (last && sentence.is(i, "own") && sentence.word(i - 1, "possessive of a body")) {
        return Possessors.before(sentence, i - 1);
      }
      String side = owned ? named(sentence, i) : isOf(sentence, i) ? after(sentence, i + 2, end) : null;
      if (side != null) {
        return side;
      }
      boolean ones = last && sentence.is(i, "one") || last && sentence.is(i, "ones");
      Phrases.Match other = ones ? sentence.endingAt(i, "sides") : null;
      if (other != null && !other.term().name().startsWith("=")) {
        return other.term().name();
      }
    }
    return null;
  }

  /** "That of", "those of": the noun of before. */
  private static boolean isOf(Sentence sentence, int at) {
    return sentence.is(at + 1, "of") && (sentence.is(at, "that") || sentence.is(at, "those"));
  }

  private static @Nullable String after(Sentence sentence, int of, int end) {
    int from = sentence.cue(of, "determiner") ? of + 1 : of;
    PartyMention party = PartyMention.at(sentence, from);
    boolean close = party != null && !party.isRole() && joins(sentence, party.to(), end);
    return close ? party.side() : null;
  }

  private static @Nullable String named(Sentence sentence, int end) {
    Phrases.Match side = sentence.endingAt(end, "sides");
    if (side != null) {
      boolean compared = sentence.is(end - side.length() - 1, "than");
      return compared || side.term().name().startsWith("=") ? null : side.term().name();
    }
    for (int from = Math.max(0, end - 2); from < end; from++) {
      Phrases.Match capital = sentence.match(from, "saying", "capital");
      if (capital != null && from + capital.length() == end) {
        return capital.term().tag("side");
      }
    }
    return null;
  }

  /** Whether only what leads to a number stands there: "at about", "were put at", ",", "had reached some". */
  private static boolean joins(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean small = sentence.word(i, "amounting") || sentence.cue(i, "auxiliary")
          || sentence.cue(i, "hedge")
          || sentence.is(i, "at") || sentence.is(i, "to") || sentence.is(i, "as")
          || sentence.isMark(i, ",:–—")
          || sentence.word(i, "before a range") || sentence.is(i, "about") || sentence.is(i, "nearly");
      if (!small) {
        return false;
      }
    }
    return true;
  }
}
