package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** The army that a sentence names as the one that attacked: its name says whose victims they are not. */
final class Perpetrators {
  /** In tokens: how far before an army's name the noun of what it did may stand. */
  private static final int REACH = 3;

  private Perpetrators() {}

  /** "The invasion of the Ukrainian army", "shelling by Russia": whether the name here is of an attacker. */
  static boolean isNamed(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(1, at - REACH); i--) {
      boolean joint = sentence.is(i, "of") || sentence.is(i, "by") || sentence.is(i, "from");
      if (joint) {
        return sentence.word(i - 1, "hostile act") || sentence.is(i, "by") && sentence.is(i - 1, "launched");
      }
      if (!sentence.cue(i, "determiner")) {
        return false;
      }
    }
    return false;
  }

  /** "A Russian strike", "shelling by Russia": whether a sentence tells of an attack of this side. */
  static boolean strikes(Sentence sentence, String side) {
    for (int i = 0; i < sentence.size(); i++) {
      Phrases.Match named = sentence.match(i, "sides", side);
      int act = named == null ? -1 : i + named.length();
      if (named != null && (sentence.cue(act, "event") || sentence.word(act, "hostile act")
          || isNamed(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** The side whose army a sentence names as the attacker; null for none. */
  static @Nullable String side(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      PartyMention party = isNamed(sentence, i) ? PartyMention.at(sentence, i) : null;
      if (party != null && party.armed() && !party.isRole()) {
        return party.side();
      }
    }
    return null;
  }
}
