package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Says whose people a count counts, and what people, from the words around its figure and measure. */
final class GroupFinder {
  /** In tokens, from a unit to the figure of its losses. */
  private static final int UNIT_REACH = 10;

  /** Completes a count whose measure was found in its own sentence. */
  Count complete(Count count, NounPhrase phrase, MeasureFinder.Found found, @Nullable Count here,
      @Nullable Count near) {
    Count result = onTheSide(count.of(origin(count, phrase), kind(count, phrase)), phrase);
    if (result.side() == null) {
      String side = SlavicGroups.side(count.sentence(), count.figure(), phrase);
      boolean own = "=own".equals(side) && Measure.LOSSES.contains(count.measure());
      result = result.of(side, own && result.kind() == null ? "soldiers" : result.kind());
    }
    if (result.kind() == null) {
      result = saidOfThem(result, phrase);
    }
    result = FrontedGroup.named(result, phrase);
    result = Complements.named(result, phrase);
    if (phrase.partitive() && result.kind() == null) {
      result = complemented(result, phrase);
    }
    if (result.side() == null && GroupOwner.isForce(result.kind())) {
      result = GroupOwner.ofToll(result);
      result = result.side() == null ? GroupOwner.ofLaterToll(result) : result;
    }
    result = GroupOwner.ofArmy(GroupOwner.ofSubject(besideMeasure(result, found), found), found);
    result = ofUnits(result);
    result = result.kind() == null ? SharedNoun.named(result, phrase) : result;
    result = likeNeighbour(result, phrase, here, near);
    if (result.kind() == null && result.side() != null && result.whole() == null) {
      boolean losses = result.measure() == Measure.KILLED_OR_WOUNDED;
      boolean same = near != null && result.side().equals(near.side());
      result = result.of(result.side(), same ? near.kind() : losses ? "soldiers" : null);
    }
    if (result.side() == null && result.kind() != null) {
      result = result.of(sideOfMembers(count.sentence(), result.kind()), result.kind());
    }
    Count whole = result.whole();
    boolean young = isYoung(result.kind(), whole);
    return whole == null ? result : result.of(result.side() == null && !young ? whole.side() : result.side(),
        result.kind() == null ? whole.kind() : result.kind());
  }

  /** "Losses of the Chadian units came to 240 persons": what an army's units lose is soldiers. */
  private static Count ofUnits(Count count) {
    Sentence sentence = count.sentence();
    boolean vague = count.kind() == null || count.kind().equals("people") || count.kind().equals("men");
    int from = Math.max(1, count.figure().outer() - UNIT_REACH);
    for (int i = from; vague && Measure.LOSSES.contains(count.measure()) && i < count.figure().outer(); i++) {
      boolean unit = sentence.word(i, "arm of an army") || sentence.is(i, "units");
      Phrases.Match army = unit ? sentence.endingAt(i, "sides") : null;
      boolean lost = army != null && (sentence.findWord("losing people", 0, count.figure().outer()) >= 0
          || count.measure() == Measure.KILLED_OR_WOUNDED);
      if (lost && !army.term().name().startsWith("=")) {
        return count.of(count.side() == null ? army.term().name() : count.side(), "soldiers");
      }
    }
    return count;
  }

  /** "14 of them from South Africa", "240 refugees from Eritrea": whose the people of a phrase are. */
  private static @Nullable String origin(Count count, NounPhrase phrase) {
    boolean comes = phrase.partitive() || phrase.side() == null && phrase.kind() != null
        && !count.sentence().words().holds("locals", phrase.kind());
    Phrases.Match place = comes && count.sentence().is(phrase.to(), "from")
        ? count.sentence().variant(phrase.to() + 1, "sides", "place") : null;
    boolean several = place != null && !phrase.partitive()
        && count.sentence().word(phrase.to() + 1 + place.length(), "count joint");
    place = several ? null : place;
    return phrase.side() != null ? phrase.side() : place != null ? place.term().name()
        : phrase.kind() == null ? null : owner(count.sentence(), phrase.to(), phrase.kind());
  }

  /** "servicemen of the Armed Forces of Ukraine", "elements of the militia". */
  private static @Nullable String owner(Sentence sentence, int of, String kind) {
    Phrases.Match country = sentence.is(of, "of") ? sentence.variant(of + 1, "sides", "place") : null;
    if (country != null && sentence.words().holds("subjects of a state", kind)
        && !sentence.is(of + 1 + country.length(), "'s")) {
      return country.term().name();
    }
    boolean force = Parties.armed(kind) != null || kind.equals("prisoners");
    int from = sentence.is(of + 1, "the") ? of + 2 : of + 1;
    for (int i = from; force && sentence.is(of, "of") && i < from + 4; i++) {
      Phrases.Match leader = i == from ? sentence.match(i, "names") : null;
      boolean person = leader != null && leader.term().tag("type").equals("person");
      if (person && !leader.term().tag("side").isEmpty()) {
        return leader.term().tag("side");
      }
      PartyMention party = PartyMention.at(sentence, i);
      if (party != null && (party.armed() || i > from || isUnit(sentence, party.to()))) {
        return party.isRole() && party.word() != null ? "=" + party.word() : party.side();
      }
      if (!sentence.cue(i, "force") && !sentence.cue(i, "preposition")
          && !(sentence.holds(i) && sentence.token(i).isCapitalised())) {
        return null;
      }
    }
    return null;
  }

  /** "Against 66 for our forces", "40 among the Malian troops": those of a figure that names none itself. */
  private static Count forForces(Count count, int at) {
    Sentence sentence = count.sentence();
    boolean joint = sentence.is(at, "for") || sentence.is(at, "among");
    int from = sentence.is(at + 1, "the") ? at + 2 : at + 1;
    PartyMention party = joint && count.side() == null ? PartyMention.at(sentence, from) : null;
    boolean bare = count.kind() == null || count.kind().equals("people") || count.kind().equals("men");
    boolean force = party != null && party.armed() && (party.kind() != null || party.isRole())
        && sentence.endsPhrase(party.to()) && !sentence.isMark(party.to(), "'’");
    return !force || !bare ? count
        : count.of(party.isRole() && party.word() != null && !party.side().equals("=own")
            ? "=" + party.word() : party.side(), party.kind() == null ? "soldiers" : party.kind());
  }

  /** A count that took its group from another, where its own words name forces after all. */
  static Count forces(Count taken, int at) {
    Count bare = taken.of(null, null);
    Count forces = forForces(bare, at);
    if (forces != bare) {
      return forces;
    }
    Sentence sentence = taken.sentence();
    String elided = ElidedToll.owner(taken);
    if (elided != null) {
      return taken.of(elided, taken.kind());
    }
    Phrases.Match other = sentence.is(taken.figure().outer() - 1, "one")
        || sentence.is(taken.figure().outer() - 1, "ones")
        ? sentence.endingAt(taken.figure().outer() - 1, "sides") : null;
    boolean named = other != null && !other.term().name().startsWith("=");
    return named ? taken.of(other.term().name(), taken.kind()) : Possessors.ofOtherSide(taken);
  }

  /** "57th Brigade", "101st Territorial Brigade": a unit with its number. */
  private static boolean isUnit(Sentence sentence, int at) {
    boolean numbered = sentence.isNumber(at) || sentence.holds(at)
        && Character.isDigit(sentence.token(at).text().charAt(0));
    return numbered && sentence.findCue("force", at + 1, at + 4) >= 0;
  }

  /** "on the Russian side", "on the rebels' own side": people of a party to the war. */
  private static Count onTheSide(Count count, NounPhrase phrase) {
    Sentence sentence = count.sentence();
    Count forces = forForces(count, phrase.to());
    if (forces != count) {
      return forces;
    }
    Phrases.Match harm = sentence.match(phrase.to(), "measures");
    int after = harm == null ? phrase.to() : phrase.to() + harm.length();
    for (int on = Math.max(0, count.figure().outer() - 8); on <= after && count.side() == null; on++) {
      boolean here = (sentence.is(on, "on") || sentence.is(on, "for") && on < 2)
          && (on < count.figure().outer() || on == after);
      int at = sentence.is(on + 1, "the") ? on + 2 : on + 1;
      PartyMention party = here ? PartyMention.at(sentence, at) : null;
      int end = party == null || on < after && !party.armed() ? 0 : sideEnd(sentence, party);
      if (end > 0) {
        if ("people".equals(count.kind()) && !party.armed() && isAtPeace(sentence, at)) {
          return count;
        }
        boolean bare = count.kind() == null || count.kind().equals("people");
        boolean role = party.isRole() && party.word() != null;
        return count.of(role ? "=" + party.word() : party.side(), role && bare ? null : bare ? "soldiers"
            : count.kind());
      }
    }
    return count;
  }

  /** "On the Chinese side" of a border: of a country that is at no war the lexicon knows. */
  private static boolean isAtPeace(Sentence sentence, int at) {
    Phrases.Match side = sentence.match(at, "sides");
    return side != null && side.term().tag("enemy").isEmpty();
  }

  /** The token after "side" where that follows a party's name, or 0. */
  private static int sideEnd(Sentence sentence, PartyMention party) {
    for (int i = party.from() + 1; i <= party.to() + 3; i++) {
      if (sentence.is(i, "side")) {
        return i + 1;
      }
      boolean small = sentence.isMark(i, "'’") || sentence.is(i, "'s") || sentence.is(i, "own");
      if (i >= party.to() && !small) {
        return 0;
      }
    }
    return 0;
  }

  /** What stands between the measure's words and the figure: "the deaths of Kenyan nurses, 12". */
  private static Count besideMeasure(Count count, MeasureFinder.Found found) {
    Sentence sentence = count.sentence();
    String side = count.side();
    String kind = count.kind();
    int to = found.at() < count.figure().from() && (side == null || kind == null) ? count.figure().outer()
        : 0;
    boolean verb = sentence.word(found.at(), "done to the enemy") && !found.toll();
    for (int i = Math.max(0, verb ? found.at() : found.at() - 3); i < to; i++) {
      Phrases.Match whose = sentence.match(i, "sides");
      if (side == null && whose != null && !Perpetrators.isNamed(sentence, i) && isWhose(sentence, i, whose)
          && touchesMeasure(i, whose, found.at())) {
        side = whose.term().name();
        PartyMention party = PartyMention.at(sentence, i);
        kind = "people".equals(kind) && party != null && party.armed() ? party.kind() : kind;
      }
      Phrases.Match people = sentence.match(i, "kinds");
      boolean sick = people != null && people.term().name().equals("patients")
          && sentence.match(i, "measures", "sick") != null;
      boolean plain = people != null && people.term().name().equals("people")
          && sentence.variant(i + people.length(), "measures", "passive") == null;
      boolean speaks = people != null && sentence.variant(i + people.length(), "saying", "say") != null;
      if (kind == null && people != null && !sick && !plain && !speaks
          && !isPartedFrom(sentence, i, found.at()) && touchesMeasure(i, people, found.at())) {
        kind = people.term().name();
      }
    }
    return count.of(side, kind);
  }

  /** A figure that says nothing of its people counts those of the figure beside it. */
  private static Count likeNeighbour(Count count, NounPhrase phrase, @Nullable Count here,
      @Nullable Count near) {
    boolean bare = count.kind() == null && count.side() == null && phrase.unknown() == null
        && count.whole() == null;
    boolean more = phrase.more() || count.sentence().cue(count.figure().outer() - 1, "more");
    if (!bare) {
      Count like = more && near != null && count.side() == null ? near.whole() == null ? near : near.whole()
          : null;
      boolean same = like != null && like.kind() != null && like.kind().equals(count.kind());
      return same ? count.of(like.side(), count.kind()) : count;
    }
    Count model = here != null && sameScene(here, count) ? here : more ? near : null;
    return model == null ? count : count.of(model.side(), model.kind());
  }

  /** Completes a count that took its measure from another. */
  Count part(Count count, NounPhrase phrase, Count model) {
    Count forces = forForces(count, phrase.to());
    if (forces != count) {
      return forces;
    }
    String kind = kind(count, phrase);
    Count said = kind == null
        ? FrontedGroup.named(Complements.named(complemented(count, phrase), phrase), phrase) : count;
    kind = kind == null ? said.kind() : kind;
    String own = said.side() == null ? origin(count, phrase) : said.side();
    boolean young = isYoung(kind, model);
    String side = own != null || young ? own : kind == null || count.whole() != null ? model.side()
        : null;
    return count.of(side, kind == null ? model.kind() : kind);
  }

  /** Children and women are of the same people only where their whole counts a people's civilians. */
  static boolean isYoung(@Nullable String kind, @Nullable Count whole) {
    boolean nation = whole != null && whole.side() != null && (whole.kind() == null
        || whole.kind().equals("people")) && PartyPeople.isNamedByNation(whole);
    return ("children".equals(kind) || "women".equals(kind)) && (whole == null
        || !nation && !whole.sentence().words().holds("peoples kind", String.valueOf(whole.kind())));
  }

  private static @Nullable String kind(Count count, NounPhrase phrase) {
    if (phrase.kind() != null) {
      return phrase.kind().equals("people") && phrase.partitive() ? null : phrase.kind();
    }
    boolean company = phrase.unknown() != null && phrase.partitive()
        && count.sentence().words().holds("company of members", phrase.unknown());
    if (company) {
      return phrase.unknown() + " members";
    }
    boolean plural = phrase.unknown() != null && count.measure() != Measure.SICK
        && phrase.unknown().length() > 3 && !phrase.unknown().equals("theirs")
        && phrase.unknown().matches(".*(?:[^us]s|men|women|folk|children|people)");
    return plural ? phrase.unknown() : null;
  }

  /** An adjective says whose; a country does so with a preposition or a possessive. */
  private static boolean isWhose(Sentence sentence, int at, Phrases.Match side) {
    if (CyrillicBodies.isCyrillic(sentence, at) && side.term().variant().equals("adjective")) {
      return SlavicGroups.describesPeople(sentence, at + side.length());
    }
    int next = at + side.length();
    if (side.term().variant().equals("adjective") && sentence.holds(next) && sentence.token(next).isWord()
        && sentence.match(next, "kinds") == null && sentence.match(next, "measures") == null
        && sentence.match(next + 1, "kinds") == null && sentence.match(next + 1, "measures") == null
        && sentence.match(next, "cues") == null && !sentence.is(next, "'s") && !sentence.is(next, "side")) {
      return false;
    }
    return !side.term().variant().equals("place") || sentence.is(at - 1, "of") || sentence.is(at - 1, "from")
        || sentence.is(at + side.length(), "'s");
  }

  /** "Killed 90, 12 of them children, and injured 400": whether a comma parts people from a verb. */
  private static boolean isPartedFrom(Sentence sentence, int people, int verb) {
    for (int i = people; i < verb; i++) {
      if (sentence.isMark(i, ",;")) {
        return true;
      }
    }
    return false;
  }

  private static boolean touchesMeasure(int at, Phrases.Match match, int measureAt) {
    int gap = at > measureAt ? at - measureAt : measureAt - (at + match.length());
    return gap <= 4;
  }

  /** The count with what the rest of its clause says that its people were. */
  private static Count complemented(Count count, NounPhrase phrase) {
    int of = phrase.to();
    boolean ofWhom = count.sentence().is(of, "of") && count.sentence().cue(of + 1, "relative");
    Group said = Complements.ofClause(count.sentence(), ofWhom ? of + 2 : of);
    return said == null ? count : count.of(said.side() == null ? count.side() : said.side(), said.kind());
  }

  /**
   * "Of all cases 1,870 were children", "46, every one of them a fighter", "of 26 nurses nineteen are dead".
   */
  private static Count saidOfThem(Count count, NounPhrase phrase) {
    if (phrase.kind() != null || phrase.unknown() != null || phrase.thing()) {
      return count;
    }
    Sentence sentence = count.sentence();
    boolean copula = sentence.word(phrase.to(), "copula") && phrase.measure() == null;
    Count said = copula ? complemented(count, phrase) : count;
    return said != count ? said : count.of(count.side(), allOfThem(sentence, count.figure(), phrase));
  }

  private static @Nullable String allOfThem(Sentence sentence, Figure figure, NounPhrase phrase) {
    int all = phrase.to() + 1;
    for (int i = all; phrase.partitive() || i + 2 < sentence.size() && !sentence.isMark(i, ";"); i++) {
      boolean later = !phrase.partitive() && sentence.isMark(i - 1, ",") && sentence.word(i, "one and all");
      if (later || phrase.partitive()) {
        all = i;
        break;
      }
    }
    if (sentence.isMark(all - 1, ",") && sentence.word(all, "one and all")) {
      int i = sentence.is(all + 1, "one") ? all + 2 : all + 1;
      i = sentence.is(i, "of") ? i + 2 : i;
      PersonNoun one = PersonNoun.one(sentence, i);
      return one == null ? null : one.kind();
    }
    int end = sentence.isMark(figure.outer() - 1, ",") ? figure.outer() - 1 : figure.outer();
    Phrases.Match group = sentence.endingAt(end, "kinds");
    int number = group == null ? 0 : end - group.length() - 1;
    boolean size = number > 0 && (sentence.token(number).isNumber()
        || sentence.match(number, "numbers") != null);
    int of = sentence.cue(number - 1, "determiner") ? number - 2 : number - 1;
    return size && sentence.is(of, "of") ? group.term().name() : null;
  }

  /** Mercenaries in a sentence that names Wagner are Wagner's. */
  private static @Nullable String sideOfMembers(Sentence sentence, String kind) {
    for (int i = 0; i < sentence.size(); i++) {
      Phrases.Match side = sentence.match(i, "sides");
      if (side != null && side.term().tag("members").equals(kind)) {
        return side.term().name();
      }
    }
    return null;
  }

  private static boolean sameScene(Count here, Count count) {
    return here.sentence() == count.sentence() && here.figure().to() <= count.figure().from();
  }
}
