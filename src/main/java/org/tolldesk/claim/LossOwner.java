package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Whose people a figure counts that the sentence names as possessor, as the one who pays, or in front. */
final class LossOwner {
  /** Tokens between a fronted owner and its figure: "Of the Houthis, the general said, 400 died". */
  private static final int ASIDE = 8;

  /** In tokens: how long the name of a unit may be, with its "of". */
  private static final int UNIT = 8;

  /** In tokens: how long the name of an army may be. */
  private static final int ARMY = 4;

  /** In tokens: how far before its figure a verb of losing may stand, measures between them. */
  private static final int LOST = 5;

  /** In tokens: how far before the price of a gain whoever paid it may stand. */
  private static final int CLAUSE = 30;

  private LossOwner() {}

  /** "We have given 455 martyrs", "we paid with 300 fallen". */
  static boolean isGivenByUs(Count count) {
    Sentence sentence = count.sentence();
    int verb = count.figure().outer() - 1;
    while (sentence.cue(verb, "hedge") || sentence.is(verb, "with")) {
      verb--;
    }
    boolean given = Measure.LOSSES.contains(count.measure()) && sentence.word(verb, "giving up people");
    int we = verb - 1;
    while (given && (sentence.cue(we, "auxiliary") || sentence.word(we, "adverb of time")
        || sentence.is(we, "already"))) {
      we--;
    }
    return given && sentence.is(we, "we");
  }

  /** "They are losing between 1,000 and 1,150 killed and wounded": the verb right before the figure. */
  static boolean isLosing(Count count) {
    Sentence sentence = count.sentence();
    int verb = count.figure().outer() - 1;
    int last = Math.max(0, verb - LOST);
    while (verb > last && !sentence.word(verb, "losing people") && (sentence.cue(verb, "hedge")
        || sentence.is(verb, "and") || sentence.match(verb, "measures") != null)) {
      verb--;
    }
    return GroupOwner.isForce(count.kind()) && sentence.word(verb, "losing people")
        && !sentence.is(verb, "loss");
  }

  /** The count with the owner that the sentence names so; unchanged where it names none. */
  static Count of(Count count) {
    boolean bare = count.kind() == null || count.kind().equals("people");
    PartyMention fronted = bare ? fronted(count) : null;
    if (fronted != null) {
      return count.of(fronted.side(), fronted.kind());
    }
    String side = Belligerents.isOfBattle(count.measure()) ? possessor(count) : null;
    side = side == null ? payer(count) : side;
    boolean pronoun = Belligerents.OWN.equals(side) || Belligerents.ITS.equals(side);
    boolean army = count.kind() == null && !pronoun;
    return side == null ? count : count.of(side, army ? "soldiers" : count.kind());
  }

  /** "Of the Houthis, he boasts, 22,000 died". */
  private static @Nullable PartyMention fronted(Count count) {
    Sentence sentence = count.sentence();
    if (!sentence.is(0, "of")) {
      return null;
    }
    PartyMention party = PartyMention.at(sentence, 1);
    party = party == null && sentence.is(1, "the") ? PartyMention.at(sentence, 2) : party;
    boolean near = party != null && party.armed() && party.kind() != null && !party.isRole()
        && party.to() <= count.figure().outer() && count.figure().outer() <= party.to() + ASIDE;
    return near && sentence.isMark(party.to(), ",") ? party : null;
  }

  /** "Iraq, he thinks, has more than 5,000 dead". */
  private static @Nullable String possessor(Count count) {
    Sentence sentence = count.sentence();
    int has = count.figure().outer() - 1;
    if (!sentence.word(has, "having") || count.measureAt() < count.figure().to()
        || count.measureAt() > count.figure().to() + 1) {
      return null;
    }
    while (sentence.word(has - 1, "having") || sentence.cue(has - 1, "auxiliary")
        || sentence.word(has - 1, "adverb of time") || sentence.is(has - 1, "already")) {
      has--;
    }
    int end = has;
    if (sentence.is(has - 1, "it") || sentence.is(has - 1, "they")) {
      return Belligerents.ITS;
    }
    if (sentence.is(has - 1, "we")) {
      return Belligerents.OWN;
    }
    if (sentence.isMark(has - 1, ",")) {
      for (end = has - 2; end > 0 && !sentence.isMark(end, ","); end--) {
        if (has - end > ASIDE) {
          return null;
        }
      }
    }
    return country(sentence, end);
  }

  /** "The summer may cost Ukraine 30,000 casualties". */
  private static @Nullable String payer(Count count) {
    int end = count.figure().outer();
    boolean force = count.kind() == null || GroupOwner.isForce(count.kind());
    for (int at = 2; force && at < end; at++) {
      boolean price = count.sentence().word(at, "price paid") && count.sentence().is(at - 2, "at");
      PartyMention winner = price ? firstForce(count.sentence(), at - 2) : null;
      if (winner != null) {
        return winner.side();
      }
    }
    Phrases.Match paid = count.sentence().endingAt(end, "sides");
    boolean cost = paid != null && count.sentence().word(end - paid.length() - 1, "costing");
    return cost && count.measure() == Measure.KILLED_OR_WOUNDED ? country(count.sentence(), end) : null;
  }

  /** "Russian forces took two hamlets at a cost of 900 men": the force that a clause opens with. */
  private static @Nullable PartyMention firstForce(Sentence sentence, int to) {
    int from = to;
    while (from > 0 && to - from < CLAUSE && !sentence.isMark(from - 1, ".;:\"“")) {
      from--;
    }
    for (int i = from; i < to; i++) {
      PartyMention party = PartyMention.at(sentence, i);
      if (party != null && party.armed() && !party.isRole()
          && sentence.variant(party.to(), "saying", "say") == null) {
        return party;
      }
    }
    return null;
  }

  private static @Nullable String country(Sentence sentence, int end) {
    Phrases.Match found = sentence.endingAt(end, "sides");
    for (int from = Math.max(0, end - ARMY); from < end; from++) {
      PartyMention army = PartyMention.at(sentence, from);
      boolean whole = army != null && army.armed() && army.to() == end && !army.isRole();
      if (whole) {
        return army.side();
      }
    }
    boolean named = found != null && !found.term().name().startsWith("=")
        && (found.term().variant().equals("place") || found.term().variant().equals("people"))
        && !sentence.cue(end - found.length() - 1, "preposition");
    return named ? found.term().name() : peopleOf(sentence, end);
  }

  /** "The Germans of Army Group North": people of a nation, of such a unit. */
  private static @Nullable String peopleOf(Sentence sentence, int end) {
    for (int of = end - 1; of > Math.max(0, end - UNIT); of--) {
      Phrases.Match people = sentence.is(of, "of") ? sentence.endingAt(of, "sides") : null;
      if (people != null && people.term().variant().equals("people")
          && sentence.findCue("force", of, end) >= 0) {
        return people.term().name();
      }
    }
    return null;
  }
}
