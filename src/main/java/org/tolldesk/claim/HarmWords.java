package org.tolldesk.claim;

import java.util.List;
import java.util.Map;
import org.tolldesk.lexicon.Phrases;

/** What one sentence does to people, what parts its words, and whom its pronouns mean, token by token. */
final class HarmWords {
  private static final int LOSES = 2;
  /** Pronouns by number; the enemy by name is the last. */
  private static final Map<String, Integer> PRONOUNS = Map.ofEntries(Map.entry("we", 1), Map.entry("our", 1),
      Map.entry("us", 1), Map.entry("ours", 1), Map.entry("they", 2), Map.entry("their", 2),
      Map.entry("them", 2), Map.entry("theirs", 2), Map.entry("he", 3), Map.entry("his", 3),
      Map.entry("she", 3), Map.entry("her", 3), Map.entry("it", 4), Map.entry("its", 4), Map.entry("you", 5),
      Map.entry("your", 5));
  private static final int ENEMY = 6;

  private final int[] deeds;
  private final int[] parts;
  private final int[] pronouns;
  private final int opener;

  HarmWords(Sentence sentence) {
    this.deeds = new int[sentence.size()];
    this.parts = new int[sentence.size()];
    this.pronouns = new int[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).isWord()) {
        deeds[i] = deed(sentence, i);
        pronouns[i] = pronoun(sentence, i);
      }
      parts[i] = sentence.isMark(i, ";:—–") || sentence.is(i, "while") || sentence.is(i, "but")
          || sentence.is(i, "against") ? 2 : sentence.isMark(i, ",") || sentence.is(i, "and") ? 1 : 0;
    }
    this.opener = opener(sentence);
  }

  private static int deed(Sentence sentence, int at) {
    if (sentence.word(at, "losing people")) {
      return LOSES;
    }
    Phrases.Match harm = sentence.match(at, "measures");
    return harm == null ? 0 : switch (harm.term().variant()) {
      case "transitive", "destroyed" -> 1;
      case "passive" -> 3;
      case "active" -> 4;
      case "noun", "toll" -> 5;
      default -> 6;
    };
  }

  private static int pronoun(Sentence sentence, int at) {
    if (sentence.match(at, "sides", Belligerents.ENEMY) != null) {
      return ENEMY;
    }
    return sentence.token(at).text().equals("US") ? 0
        : PRONOUNS.getOrDefault(sentence.token(at).norm(), 0);
  }

  private static int opener(Sentence sentence) {
    return sentence.cue(0, "pronoun") || sentence.is(0, "it") || sentence.is(0, "they") ? 1
        : sentence.is(0, "its") || sentence.is(0, "their") || sentence.is(0, "his") ? 2
        : sentence.cue(0, "more") || sentence.is(0, "among") || sentence.is(0, "of") ? 3
        : sentence.cue(0, "determiner") || sentence.is(0, "the") ? 4
        : sentence.is(0, "in") || sentence.is(0, "on") || sentence.is(0, "since") ? 5
        : sentence.isNumber(0) ? 6 : Heading.isRow(sentence) ? 7 : 0;
  }

  /** What is done between two tokens: 1 to others, 2 losing, 3 by a passive, 4 dying, 5 a noun of harm. */
  int deed(int from, int to) {
    int found = 0;
    for (int i = from; i < to; i++) {
      if (deeds[i] == LOSES) {
        return LOSES;
      }
      found = deeds[i] == 0 ? found : deeds[i];
    }
    return found;
  }

  /** Marks and joints between two tokens: 0 none, 1 commas, 2 a turn or stop. */
  int parted(int from, int to) {
    int parted = 0;
    for (int i = from; i < to; i++) {
      parted = Math.max(parted, parts[i]);
    }
    return parted;
  }

  /** The last pronoun before a token, or 0. */
  int pronoun(int before) {
    for (int i = Math.min(before, pronouns.length) - 1; i >= 0; i--) {
      if (pronouns[i] > 0) {
        return pronouns[i];
      }
    }
    return 0;
  }

  /** How the sentence begins: a pronoun, a possessive, more or of, an article, a time, a number, a row. */
  int opener() {
    return opener;
  }
}
