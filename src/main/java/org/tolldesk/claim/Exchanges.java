package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Tells whose prisoners an exchange set free: those of the side that got them back. */
final class Exchanges {
  private static final int REACH = 8;

  private final Parties parties;

  Exchanges(Parties parties) {
    this.parties = parties;
  }

  /** Whether a count of people exchanged says what they are, so that they are one side's. */
  static boolean isOfPart(Count count) {
    return count.measure() == Measure.EXCHANGED && ("civilians".equals(count.kind())
        || count.kind() != null && Parties.armed(count.kind()) != null)
        && !SlavicClause.isCyrillic(count.sentence());
  }

  /** "Ukraine returned 150", "25 came home to Ukraine", "Russia released 303". */
  @Nullable String home(Count count, @Nullable Speaker speaker) {
    Sentence sentence = count.sentence();
    int from = Math.max(0, count.figure().outer() - REACH);
    for (int i = from; i < Math.min(sentence.size(), count.figure().to() + REACH); i++) {
      boolean back = sentence.word(i, "brings home");
      if (!back && !sentence.word(i, "hands over")) {
        continue;
      }
      String to = goal(sentence, i);
      if (to != null) {
        return to;
      }
      String subject = i < count.figure().from() ? subject(sentence, i, speaker) : null;
      if (subject != null || i < count.figure().from()) {
        return back ? subject : parties.opponent(subject);
      }
    }
    return null;
  }

  /** "came home to Ukraine", "handed over to Russia". */
  private static @Nullable String goal(Sentence sentence, int verb) {
    for (int i = verb + 1; i < verb + REACH; i++) {
      Phrases.Match place = sentence.variant(i + 1, "sides", "place");
      if (sentence.is(i, "to") && place != null) {
        return place.term().name();
      }
    }
    return null;
  }

  private static @Nullable String subject(Sentence sentence, int verb, @Nullable Speaker speaker) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      PartyMention party = PartyMention.at(sentence, i);
      if (party != null && !party.isRole()) {
        return party.side();
      }
      if (sentence.is(i, "we") || sentence.is(i, "each")) {
        return speaker == null || sentence.is(i, "each") ? null : speaker.side();
      }
    }
    return null;
  }
}
