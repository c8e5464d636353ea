package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** Knows where what one speaker of a sentence says ends and what another says begins. */
final class Turns {
  /** In tokens: how far before its verb a speaker may stand. */
  private static final int NEAR = 6;

  private Turns() {}

  /** "Dismissed the army's claim that": what is said is thrown out by who spoke before. */
  static boolean isRejected(Sentence sentence, Saying before, Saying saying) {
    return sentence.findCue("denial", before.at(), before.end()) == before.at() && !saying.closes()
        && sentence.cue(saying.at(), "assertion") && !Voices.isParted(sentence, before.end(), saying.at());
  }

  /** "Denies having shelled the school, where teachers counted 19": told of a place, not by who denies. */
  static boolean isSomewhere(Sentence sentence, @Nullable Saying before, Saying saying) {
    for (int i = before == null ? saying.at() : before.end(); i < saying.at(); i++) {
      if (sentence.is(i, "where") && sentence.isMark(i - 1, ",")) {
        return true;
      }
    }
    return false;
  }

  /** '"They tell us 30, and that is untrue," said the mayor': who quotes a figure to reject it. */
  static boolean isThrownBack(Sentence sentence, int @Nullable [] quote, Saying before, Saying after) {
    return quote != null && before.at() > quote[0] && after.at() >= quote[1]
        && sentence.findCue("denial", before.end(), quote[1]) >= 0;
  }

  /** "The clinic admitted 73, according to its director, Rey": who speaks for the body named before. */
  static boolean isOwnHead(Sentence sentence, Saying before, Saying after) {
    boolean own = after.speaker().isPerson() && !before.speaker().isPerson();
    for (int i = Math.max(before.end(), after.at() - NEAR); own && i < after.end(); i++) {
      if (sentence.word(i, "possessive of a body") && sentence.word(i + 1, "office")) {
        return true;
      }
    }
    return false;
  }

  /** "Noted a figure of 2,300 dead which the army has published": whose the figure itself is. */
  static boolean isGivenBy(Sentence sentence, Figure figure, Saying after) {
    boolean named = sentence.is(figure.outer() - 1, "of") && (sentence.word(figure.outer() - 2, "count noun")
        || sentence.cue(figure.outer() - 2, "assertion"));
    for (int i = figure.to(); named && i < Math.min(figure.to() + NEAR, after.at()); i++) {
      if (sentence.is(i, "which") || sentence.is(i, "that")) {
        return true;
      }
    }
    return false;
  }

  /** "Twelve, the council says; fifteen, by that of the nuns": a semicolon ends what was said before. */
  static boolean isPartedByMark(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isMark(i, ";")) {
        return true;
      }
    }
    return false;
  }
}
