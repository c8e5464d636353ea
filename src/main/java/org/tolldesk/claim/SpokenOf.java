package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody means who says "they" or "their soldiers" in a quotation or a transcript: never the speaker's
 * own people, but those of the party that was named last.
 */
final class SpokenOf {
  /** In tokens: how far before or behind its figure the pronoun may stand. */
  private static final int REACH = 8;
  /** In sentences: how far back the party may be named. */
  private static final int BACK = 3;

  private final List<Sentence> sentences;

  SpokenOf(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** Where a count says "they" or "their" in somebody's own words; -1 where it does not. */
  int pronoun(Count count) {
    Sentence sentence = count.sentence();
    int to = Math.min(sentence.size(), count.figure().to() + REACH / 2);
    if (isFirstPerson(count)) {
      return -1;
    }
    for (int i = Math.max(0, count.figure().outer() - REACH); i < to; i++) {
      if ((sentence.is(i, "they") || sentence.is(i, "their")) && isSpoken(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether "we" or "our" stands beside a count. */
  static boolean isFirstPerson(Count count) {
    int from = Math.max(0, count.figure().outer() - REACH);
    return count.sentence().findWord("first person", from, count.figure().to() + REACH / 2) >= 0;
  }

  /** The party named last before the pronoun that is not the speaker's own; null for none. */
  @Nullable String party(Sentence sentence, int pronoun, @Nullable String own) {
    String here = last(sentence, pronoun, own);
    for (int i = sentence.index() - 1; here == null && i >= 0 && i >= sentence.index() - BACK; i--) {
      Sentence before = sentences.get(i);
      if (sentence.paragraph() - before.paragraph() > 1) {
        return null;
      }
      here = last(before, before.size(), own);
    }
    return here;
  }

  private static @Nullable String last(Sentence sentence, int to, @Nullable String own) {
    for (int i = to - 1; i >= 0; i--) {
      PartyMention party = PartyMention.at(sentence, i);
      boolean other = party != null && !party.isRole() && !party.side().equals(own)
          && party.from() == i && party.to() <= to;
      boolean place = other && !party.armed() && sentence.word(i - 1, "place preposition");
      if (other && !place && !isSpeaker(sentence, party.to())) {
        return party.side();
      }
    }
    return null;
  }

  /** "British intelligence says", "the American president": those who tell it. */
  private static boolean isSpeaker(Sentence sentence, int end) {
    for (int i = end; i < end + 3 && sentence.holds(i) && sentence.token(i).isWord(); i++) {
      if (sentence.match(i, "saying", "head") != null || sentence.match(i, "saying", "title") != null
          || sentence.word(i, "office") || sentence.variant(i, "saying", "say") != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token stands in a quotation, or in the turn of somebody in a transcript. */
  private boolean isSpoken(Sentence sentence, int at) {
    if (QuoteSpeakers.around(sentence, at) != null) {
      return true;
    }
    int first = sentence.index();
    while (first > 0 && sentences.get(first - 1).paragraph() == sentence.paragraph()) {
      first--;
    }
    Sentence opening = sentences.get(first);
    return opening.isMark(1, ":") && (first < sentence.index() || at > 1)
        && (opening.is(0, "a") || FreeNames.isAllCapitals(opening.token(0).text()));
  }
}
