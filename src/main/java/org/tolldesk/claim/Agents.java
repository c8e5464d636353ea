package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Finds whom a sentence says to have been killed by whom: those whom a party to a fight kills are the
 * other's.
 */
final class Agents {
  private static final int REACH = 12;

  private final Parties parties;

  Agents(Parties parties) {
    this.parties = parties;
  }

  /** The side of those whom the sentence's agent killed or took; null where it names no agent. */
  @Nullable String victims(Count count, @Nullable Speaker speaker) {
    Sentence sentence = count.sentence();
    int verb = isDone(sentence, count.figure().outer() - 1) ? count.figure().outer() - 1 : count.measureAt();
    if (!sentence.holds(verb) || verb == count.figure().from()) {
      return null;
    }
    int inflicted = inflicted(count);
    if (inflicted >= 0) {
      PartyMention on = on(sentence, count.figure().to());
      boolean enemy = on != null && on.side().equals("=enemy");
      if (enemy) {
        return parties.foe(speaker == null ? parties.publisher() : speaker.side());
      }
      return on != null ? parties.side(on) : parties.opponent(agentBefore(sentence, inflicted, speaker));
    }
    boolean active = verb < count.figure().from() && isDone(sentence, verb);
    if (active) {
      return parties.opponent(agentBefore(sentence, verb, speaker));
    }
    int by = verb > count.figure().from() ? by(sentence, verb) : -1;
    PartyMention agent = by < 0 ? null : next(sentence, by + 1);
    return agent == null ? null : parties.opponent(parties.side(agent));
  }

  /** "inflicted losses of 180": the place of such a verb, or -1. */
  static int inflicted(Count count) {
    for (int i = count.figure().outer() - 1; i >= Math.max(0, count.figure().outer() - REACH); i--) {
      if (count.sentence().word(i, "inflicting")) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable PartyMention on(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 4); i++) {
      if (sentence.is(i, "on") || sentence.is(i, "upon")) {
        return next(sentence, i + 1);
      }
    }
    return null;
  }

  /** Whether the count's people were killed by somebody whom the sentence names before its verb. */
  static boolean isOfOthers(Count count) {
    return inflicted(count) >= 0
        || count.measureAt() < count.figure().from() && isDone(count.sentence(), count.measureAt());
  }

  /** "Killed", "captured", "destroyed": what one does to others, unlike "buried" and "lost killed". */
  private static boolean isDone(Sentence sentence, int verb) {
    return sentence.word(verb, "done to the enemy") && !sentence.word(verb - 1, "losing people");
  }

  private @Nullable String agentBefore(Sentence sentence, int verb, @Nullable Speaker speaker) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (sentence.isMark(i, ";:“”\"") || sentence.word(i, "place preposition")) {
        return null;
      }
      if (sentence.is(i, "it") && reporter(sentence, i) != null) {
        return reporter(sentence, i);
      }
      if (sentence.cue(i, "pronoun") || sentence.is(i, "we") || sentence.is(i, "it")) {
        return speaker == null ? null : speaker.side();
      }
      PartyMention mention = PartyMention.at(sentence, i);
      if (mention != null && mention.to() <= verb) {
        boolean own = mention.side().equals("=own");
        return own ? speaker == null ? null : speaker.side() : mention.armed() ? parties.side(mention) : null;
      }
      if (sentence.word(i, "possessive of a body")) {
        return speaker == null ? null : speaker.side();
      }
    }
    return null;
  }

  /** "Azerbaijan's report that it took 27 prisoners": whom "it" means. */
  private static @Nullable String reporter(Sentence sentence, int it) {
    for (int i = it - 1; i >= Math.max(0, it - 5) && sentence.is(it - 1, "that"); i--) {
      Phrases.Match owner = sentence.is(i, "'s") ? sentence.endingAt(i, "sides") : null;
      if (owner != null) {
        return owner.term().name();
      }
    }
    return null;
  }

  private static int by(Sentence sentence, int verb) {
    for (int i = verb + 1; i < verb + 4; i++) {
      if (sentence.is(i, "by")) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable PartyMention next(Sentence sentence, int from) {
    for (int i = from; i < from + 3; i++) {
      PartyMention mention = PartyMention.at(sentence, i);
      if (mention != null && mention.armed()) {
        return mention;
      }
    }
    return null;
  }
}
