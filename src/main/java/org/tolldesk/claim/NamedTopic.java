package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** The party that a sentence says a figure is about: "As to Iran, 900", "he said of the Iraqi dead". */
final class NamedTopic {
  /** In tokens: how long the words before a topic may be. */
  private static final int OPENING = 4;
  /** In tokens: how far behind the verb of saying its "of" may stand. */
  private static final int NEAR = 3;

  private NamedTopic() {}

  /** The topic of a count that names no side itself; null for none. */
  static @Nullable PartyMention of(Count count) {
    Sentence sentence = count.sentence();
    if (count.side() != null && !count.side().startsWith("=")) {
      return null;
    }
    PartyMention fronted = fronted(sentence, count.figure().outer());
    fronted = fronted == null ? forParty(count) : fronted;
    return fronted != null || QuoteSpeakers.around(sentence, count.figure().from()) == null ? fronted
        : saidOf(sentence, count.figure().to());
  }

  /** "Turning to the Houthis, she believes": before the sentence's first comma. */
  private static @Nullable PartyMention fronted(Sentence sentence, int figure) {
    for (int i = 0; i < Math.min(OPENING, figure) && !sentence.isMark(i, ","); i++) {
      boolean opens = i > 0 && sentence.word(i - 1, "topic opener");
      boolean topic = opens && (sentence.is(i, "to") || sentence.is(i, "for"))
          || i == 0 && sentence.word(i, "concerning");
      int at = sentence.cue(i + 1, "determiner") ? i + 2 : i + 1;
      PartyMention party = topic ? PartyMention.at(sentence, at) : null;
      if (party != null && !party.isRole()) {
        int end = party.to();
        while (end < party.to() + NEAR && sentence.holds(end) && sentence.token(end).isWord()) {
          end++;
        }
        return sentence.isMark(end, ",:–—") && end < figure ? party : null;
      }
    }
    return null;
  }

  /** "For Russia the sum is best given as 780,000", "in Ukraine's case the estimate is 90,000". */
  private static @Nullable PartyMention forParty(Count count) {
    Sentence sentence = count.sentence();
    boolean in = sentence.is(0, "in");
    PartyMention party = in || sentence.is(0, "for")
        ? PartyMention.at(sentence, sentence.cue(1, "determiner") ? 2 : 1) : null;
    boolean named = party != null && !party.isRole() && GroupOwner.isForce(count.kind())
        && (!in || sentence.is(party.to(), "'s") && sentence.is(party.to() + 1, "case"));
    boolean summed = Belligerents.isSoldier(count.kind());
    for (int i = named ? party.to() : 0; named && i < count.figure().outer(); i++) {
      PartyMention other = PartyMention.at(sentence, i);
      if (other != null && !other.isRole()) {
        return null;
      }
      summed |= sentence.word(i, "count noun") || sentence.word(i, "sum of a topic")
          || sentence.word(i, "list noun");
    }
    return summed ? party : null;
  }

  /** "The deputy said of the Armenian dead", behind a quotation that holds the figure. */
  private static @Nullable PartyMention saidOf(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      boolean of = (sentence.is(i, "of") || sentence.is(i, "about"))
          && QuoteSpeakers.around(sentence, i) == null;
      boolean said = false;
      for (int j = i - 1; of && j >= i - NEAR; j--) {
        said |= sentence.variant(j, "saying", "say") != null;
      }
      int at = sentence.cue(i + 1, "determiner") ? i + 2 : i + 1;
      PartyMention party = said ? PartyMention.at(sentence, at) : null;
      int noun = party == null ? 0 : sentence.is(party.to(), "'s") ? party.to() + 1 : party.to();
      boolean named = party != null && !party.isRole()
          && (sentence.variant(noun, "measures", "noun") != null
          || sentence.variant(noun, "measures", "toll") != null);
      if (named) {
        return party;
      }
    }
    return null;
  }
}
