package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Says whose people under arms a figure counts, and what they are, by the parties of the article. */
final class PartyPeople {
  /** In tokens: how far a unit that opens a sentence may reach. */
  private static final int UNIT = 4;

  private final Parties parties;
  private final OwnUnits ownUnits;

  PartyPeople(Parties parties, OwnUnits ownUnits) {
    this.parties = parties;
    this.ownUnits = ownUnits;
  }

  /**
   * People under arms are those of the party that the sentence fights or, else, the only one of their kind.
   */
  Count fighting(Count count, @Nullable Speaker speaker) {
    if (count.kind() == null && count.side() == null && isOfArmies(count.sentence())) {
      return count.of(null, "soldiers");
    }
    String kind = count.kind() == null ? null : Parties.armed(count.kind());
    Count freed = Exchanges.isOfPart(count) ? freed(count, speaker) : count;
    if (freed != count) {
      return freed;
    }
    boolean men = kind != null || count.kind() == null || count.kind().equals("men");
    men |= count.measure() == Measure.EXCHANGED
        || count.measure() == Measure.CAPTURED && "prisoners".equals(count.kind());
    if (count.side() != null || !men || !Belligerents.isOfWar(count.measure())) {
      return count;
    }
    boolean slavic = count.measure() == Measure.EXCHANGED && SlavicClause.isCyrillic(count.sentence());
    String side = slavic ? null : count.measure() == Measure.EXCHANGED
        ? new Exchanges(parties).home(count, speaker)
        : new Agents(parties).victims(count, speaker);
    if (side == null && speaker != null && speaker.side() != null && ownUnits.around(count.sentence())
        && (kind == null || kind.equals("soldiers")) && Belligerents.isOfBattle(count.measure())) {
      return count.of(speaker.side(), "soldiers");
    }
    if (side == null && count.measure() == Measure.CAPTURED && speaker != null && !speaker.isPerson()
        && speaker.side() != null && kind != null) {
      side = parties.opponent(speaker.side());
    }
    boolean stated = speaker == null || !speaker.isPerson() && parties.isPublisher(speaker.side());
    if (side == null && count.measure() == Measure.KILLED_OR_WOUNDED && stated) {
      side = parties.foe(parties.publisher());
    }
    boolean fits = side != null && (kind == null || kind.equals(parties.kind(side)) || !parties.fights(side));
    if (!fits) {
      boolean open = kind == null || isOfBoth(count.sentence()) || count.measure() == Measure.EXCHANGED;
      side = open ? null : parties.of(kind, word(count));
    }
    boolean bare = count.kind() == null || count.kind().equals("men");
    if (side != null && count.measure() == Measure.CAPTURED && "prisoners".equals(count.kind())) {
      return count.of(side, parties.fights(side) ? parties.kind(side) : "soldiers");
    }
    return side == null ? count : count.of(side, bare ? parties.kind(side) : count.kind());
  }

  /** "185 servicemen and 20 civilians came home", said by one of a side at war: that side's. */
  private Count freed(Count count, @Nullable Speaker speaker) {
    boolean ours = count.side() == null && speaker != null && speaker.type() != Speaker.Type.OUTLET
        && parties.isAtWar(speaker.side()) && new Exchanges(parties).home(count, speaker) == null
        && count.sentence().findWord("hands over", 0, count.sentence().size()) < 0
        && count.sentence().findWord("handing over", 0, count.sentence().size()) < 0;
    return ours ? count.of(speaker.side(), count.kind()) : count;
  }

  /** "84 Russians and 47 Malian soldiers": people of a party, beside or among those under arms. */
  boolean isNation(Count count) {
    Sentence sentence = count.sentence();
    boolean people = "people".equals(count.kind())
        && (parties.fights(count.side()) || parties.isAtWar(count.side()));
    if (!people || !Belligerents.isOfWar(count.measure()) || sentence.match(count.figure().to(),
        "sides") == null) {
      return false;
    }
    boolean fought = count.measure() == Measure.CAPTURED || count.measure() == Measure.KILLED_OR_WOUNDED
        || sentence.findWord("scene of combat", 0, sentence.size()) >= 0
        || count.measureAt() < count.figure().from() && sentence.word(count.measureAt(), "done to the enemy")
            && sentence.findWord("first person", 0, count.measureAt()) >= 0;
    for (int i = 0; i < sentence.size() && !fought; i++) {
      Phrases.Match kind = sentence.match(i, "kinds");
      PartyMention party = PartyMention.at(sentence, i);
      fought = kind != null && Parties.armed(kind.term().name()) != null
          || party != null && party.armed() && party.to() < count.figure().from();
    }
    return fought;
  }

  /** "109 Russians": people of whom only the nation is said. */
  static boolean isNamedByNation(Count count) {
    return "people".equals(count.kind()) && count.side() != null
        && count.sentence().variant(count.figure().to(), "sides", "people") != null;
  }

  /** "157 Ukrainian servicemen came back while 150 Russians went": whether soldiers are counted too. */
  static boolean isBesideSoldiers(Count count) {
    Sentence sentence = count.sentence();
    boolean beside = false;
    for (int i = 0; i < sentence.size() && isNamedByNation(count); i++) {
      Phrases.Match people = sentence.match(i, "kinds", "soldiers");
      int number = people != null && sentence.match(i - 1, "sides") != null ? i - 2 : i - 1;
      beside |= people != null && sentence.isNumber(number);
    }
    return beside;
  }

  /** "85 soldiers died. Three of the dead are students": people who are no part of an army counted before. */
  static boolean isNoneOfArmy(Count part) {
    Count whole = part.whole();
    return whole != null && part.kind() != null && Belligerents.isSoldier(whole.kind())
        && whole.sentence() != part.sentence()
        && part.sentence().words().holds("civil kind", part.kind());
  }

  /** People under arms who are only inferred are what their party's people are. */
  Count ofParty(Count count) {
    String kind = parties.kind(count.side());
    if (kind == null || kind.equals("soldiers") || !Belligerents.isOfWar(count.measure())) {
      return count;
    }
    if (count.kind() == null) {
      return count.of(count.side(), kind);
    }
    boolean inferred = word(count) == null && (Belligerents.isSoldier(count.kind())
        || count.kind().equals("people"));
    boolean named = kind.equals("fighters") && count.kind().equals("soldiers")
        || kind.equals("mercenaries") && count.kind().equals("fighters");
    return inferred || named ? count.of(count.side(), kind) : count;
  }

  /** "The two sides together lost 8,300": of no side alone. */
  static boolean isOfBoth(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean sides = sentence.is(i + 1, "sides") || sentence.is(i + 1, "armies")
          || sentence.is(i + 1, "nations");
      if (sides && (sentence.is(i, "both") || sentence.is(i, "two")) || sentence.is(i, "either")) {
        return true;
      }
    }
    return false;
  }

  /** "Both armies together", "the two militaries". */
  private static boolean isOfArmies(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean both = sentence.is(i, "both") || sentence.is(i, "two") || sentence.is(i, "either");
      boolean armies = sentence.is(i + 1, "armies") || sentence.is(i + 1, "army")
          || sentence.is(i + 1, "militaries");
      if (both && armies) {
        return true;
      }
    }
    return false;
  }

  /** Soldiers whom no word names are no soldiers where the article names no armed people at all. */
  Count atPeace(Count count, boolean atWar) {
    boolean inferred = "soldiers".equals(count.kind()) && word(count) == null
        && count.sentence().findWord("arm of an army", 0, count.figure().outer()) < 0
        && count.sentence().findCue("force", 0, count.figure().outer()) < 0
        && !(count.sentence().is(0, "of") && count.sentence().findWord("own unit", 0, UNIT) >= 0);
    if (!inferred || atWar || parties.publisher() != null || parties.areNamed() || parties.areAllArmies()) {
      return count;
    }
    boolean nation = false;
    for (int i = 0; i < count.sentence().size(); i++) {
      Phrases.Match named = count.sentence().variant(i, "sides", "people");
      nation |= named != null && named.term().name().equals(count.side());
    }
    return nation && count.measure() == Measure.KILLED_OR_WOUNDED ? count
        : count.of(nation ? count.side() : null, null);
  }

  /** The noun that names the people counted: "rebels". */
  private static @Nullable String word(Count count) {
    for (int i = count.figure().to(); i < count.figure().to() + 5; i++) {
      if (count.sentence().match(i, "kinds", String.valueOf(count.kind())) != null) {
        return count.sentence().token(i).norm();
      }
    }
    return null;
  }
}
