package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Finds whose people a figure counts that its sentence names as owners: who lost, buried or admitted them.
 */
final class GroupOwner {
  /** In tokens: how far before its figure the noun of a toll may stand. */
  private static final int TOLL = 20;

  private GroupOwner() {}

  /** "RSF casualties in that city at 9,000", "Ukraine's losses came to 140,000": of the toll's owner. */
  static Count ofToll(Count count) {
    String elided = ElidedToll.owner(count);
    return elided == null ? ofTollsNoun(count) : count.of(elided, count.kind());
  }

  private static Count ofTollsNoun(Count count) {
    Sentence sentence = count.sentence();
    for (int i = count.figure().outer() - 1; i >= Math.max(0, count.figure().outer() - TOLL); i--) {
      boolean clause = sentence.cue(i, "relative") && !sentence.cue(i - 1, "preposition");
      if (sentence.isMark(i, ";:") || sentence.token(i).isNumber() || clause) {
        return count;
      }
      Phrases.Match toll = sentence.variant(i, "measures", "toll");
      toll = toll != null ? toll : sentence.variant(i, "measures", "noun");
      boolean noun = toll != null;
      boolean name = sentence.token(i).isCapitalised() && sentence.holds(i + 1)
          && sentence.token(i + 1).isCapitalised() && !CyrillicBodies.isCyrillic(sentence, i);
      if (!name && (noun || sentence.match(i, "kinds", "prisoners") != null)) {
        int end = ownerEnd(sentence, i);
        boolean owned = sentence.is(end - 1, "'s");
        Phrases.Match owner = sentence.endingAt(owned ? end - 1 : end, "sides");
        Phrases.Match capital = owner == null && owned ? capitalBefore(sentence, end - 1) : null;
        if (capital != null && (count.kind() == null || isForce(count.kind()))) {
          return count.of(capital.term().tag("side"), isBare(count) ? "soldiers" : count.kind());
        }
        boolean military = sentence.findCue("force", end, i) >= 0
            || toll != null && MeasureFinder.measure(toll) == Measure.KILLED_OR_WOUNDED;
        if (owner != null && (owned || owner.term().variant().equals("adjective"))) {
          return count.of(owner.term().name(), count.kind() == null && military ? "soldiers" : count.kind());
        }
        PartyMention party = noun && sentence.is(i + 1, "of") ? partyFrom(sentence, i + 2) : null;
        boolean losses = party != null && party.kind() == null && isForce(count.kind())
            && MeasureFinder.measure(toll) == Measure.KILLED_OR_WOUNDED;
        if (losses && !party.isRole()) {
          return count.of(party.side(), isBare(count) ? "soldiers" : count.kind());
        }
        if (party != null && party.armed() && !party.isRole()) {
          return count.of(party.side(), isBare(count) ? party.kind() : count.kind());
        }
      }
    }
    return count;
  }

  private static Phrases.@Nullable Match capitalBefore(Sentence sentence, int end) {
    for (int from = Math.max(0, end - 2); from < end; from++) {
      Phrases.Match capital = sentence.match(from, "saying", "capital");
      if (capital != null && from + capital.length() == end) {
        return capital;
      }
    }
    return null;
  }

  private static boolean isBare(Count count) {
    return count.kind() == null || count.kind().equals("people") || count.kind().equals("men");
  }

  /** "983 killed and wounded a day as Russia's average": of the toll's owner after it. */
  static Count ofLaterToll(Count count) {
    Sentence sentence = count.sentence();
    for (int i = count.figure().to(); i < count.figure().to() + 8 && !sentence.isMark(i, ".;"); i++) {
      boolean opens = sentence.is(i, "as") || sentence.is(i, "for");
      Phrases.Match owner = opens ? sentence.match(i + 1, "sides") : null;
      int noun = owner == null ? -1 : i + 1 + owner.length();
      noun += sentence.is(noun, "'s") ? 1 : 0;
      while (noun > 0 && sentence.word(noun, "between owner and toll")) {
        noun++;
      }
      Phrases.Match toll = noun < 0 ? null : sentence.match(noun, "measures");
      if (toll != null || sentence.word(noun, "count noun")) {
        boolean losses = count.measure() == Measure.KILLED_OR_WOUNDED;
        return owner.term().name().startsWith("=") ? count
            : count.of(owner.term().name(), count.kind() == null && losses ? "soldiers" : count.kind());
      }
    }
    return count;
  }

  /** Where the owner of a toll's noun ends: "Russia's own military dead". */
  private static int ownerEnd(Sentence sentence, int noun) {
    int end = noun;
    while (end > 0 && sentence.word(end - 1, "between owner and toll")) {
      end--;
    }
    return end;
  }

  /** "The losses of the Armed Forces of Ukraine". */
  private static @Nullable PartyMention partyFrom(Sentence sentence, int from) {
    for (int i = from; i < from + 5 && sentence.holds(i) && sentence.token(i).isWord(); i++) {
      PartyMention party = PartyMention.at(sentence, i);
      if (party != null) {
        boolean state = party.isRole();
        boolean country = !party.armed() && sentence.findCue("force", from, party.to()) >= 0;
        return country ? new PartyMention(party.side(), from, party.to(), "soldiers", true, null)
            : state ? null : party;
      }
    }
    return null;
  }

  /** "Russia lost 12", "its army suffered": of the subject of a verb of losing. */
  static Count ofSubject(Count count, MeasureFinder.Found found) {
    if (count.side() == null && isTheirs(count)) {
      return count.of("=enemy", count.kind());
    }
    boolean ofOurs = count.sentence().is(count.figure().to(), "of")
        && count.sentence().is(count.figure().to() + 1, "ours");
    if ((count.side() == null || ofOurs) && isForce(count.kind()) && Possessors.isOfOurs(count)) {
      return count.of("=own", count.kind());
    }
    if (count.side() == null && isForce(count.kind()) && LossOwner.isGivenByUs(count)) {
      return count.of("=own", count.kind());
    }
    if (count.side() == null && isOfLeader(count)) {
      return count.of(Belligerents.ITS, count.kind());
    }
    Count named = count.side() == null && isForce(count.kind()) ? LossOwner.of(count) : count;
    if (named != count) {
      return named;
    }
    String country = count.side() == null && !isForce(count.kind()) ? Possessors.country(count) : null;
    if (country != null) {
      return count.of(country, count.kind());
    }
    boolean own = count.side() == null && !Agents.isOfOthers(count) && !isOfTheirVictims(count)
        && (isForce(count.kind()) && isOwn(count.sentence(), count.figure(), found)
        || isSuffered(count, found));
    if (!own) {
      return count;
    }
    return ofOwner(count, found);
  }

  private static Count ofOwner(Count count, MeasureFinder.Found found) {
    int of = count.figure().to();
    boolean itsOwn = count.sentence().is(of, "of") && count.sentence().word(of + 1, "possessive of a body")
        && count.sentence().is(of + 2, "own") && isForce(count.kind());
    String possessor = itsOwn ? Possessors.before(count.sentence(), count.figure().outer()) : null;
    if (possessor != null) {
      return count.of(possessor, count.kind());
    }
    Whose whose = subjectBefore(count.sentence(), Math.min(found.at(), count.figure().outer()));
    String side = whose.side() != null || !isOwn(count.sentence(), count.figure(), found) ? whose.side()
        : Belligerents.ITS;
    return count.of(side, count.kind() == null && whose.force() ? "soldiers" : count.kind());
  }

  /** "Credits its airmen with 640 rebels": fighters are none of an army's own soldiers. */
  private static boolean isOfTheirVictims(Count count) {
    Sentence sentence = count.sentence();
    boolean soldiers = false;
    for (int i = Math.max(0, count.figure().outer() - 8); i < count.figure().outer(); i++) {
      Phrases.Match people = sentence.word(i, "possessive of a body") ? sentence.match(i + 1, "kinds") : null;
      soldiers |= people != null && "soldiers".equals(Parties.armed(people.term().name()));
    }
    return soldiers && "fighters".equals(count.kind());
  }

  static boolean isForce(@Nullable String kind) {
    return kind == null || kind.equals("people") || kind.equals("men") || kind.equals("citizens")
        || Parties.armed(kind) != null;
  }

  /** "The Armenian army lost 15,000 persons". */
  static Count ofArmy(Count count, MeasureFinder.Found found) {
    boolean army = "people".equals(count.kind()) && count.side() != null && found.lost()
        && isArmyBefore(count.sentence(), found.at());
    return army ? count.of(count.side(), "soldiers") : count;
  }

  private static boolean isArmyBefore(Sentence sentence, int verb) {
    return sentence.cue(verb - 1, "force") || sentence.cue(verb - 2, "force");
  }

  /** "47,800 of his soldiers", "his own brigades had buried 400", "his own losses he gives as 1,350". */
  private static boolean isOfLeader(Count count) {
    Sentence sentence = count.sentence();
    int of = count.figure().to();
    if (sentence.is(of, "of") && sentence.word(of + 1, "own by leader") && isForce(count.kind())) {
      return !Armies.enemiesNamed(sentence);
    }
    for (int i = Math.max(0, count.figure().outer() - 10); i < count.figure().outer(); i++) {
      boolean own = sentence.word(i, "own by leader") && sentence.is(i + 1, "own");
      if (own && isForce(count.kind())
          && (sentence.word(i + 2, "own people") || sentence.word(i + 2, "own unit"))) {
        return true;
      }
    }
    return false;
  }

  /** "its soldiers", "his own troops": near the figure or near the words that measure it. */
  private static boolean isOwn(Sentence sentence, Figure figure, MeasureFinder.Found found) {
    int from = Math.max(0, Math.min(figure.outer() - 3, found.at() - 6));
    int to = Math.min(sentence.size(), Math.max(figure.to() + 3, Math.min(found.at(), figure.to() + 12)));
    for (int i = from; i < to; i++) {
      boolean possessive = sentence.word(i, "possessive of a body");
      int next = sentence.is(i + 1, "own") ? i + 2 : i + 1;
      boolean ofOther = i < figure.outer() && sentence.is(i - 1, "of") && sentence.holds(i - 2)
          && sentence.isNumber(i - 2);
      if (ofOther) {
        continue;
      }
      boolean near = i >= figure.outer() - 3 && i < figure.to() + 3;
      boolean people = sentence.match(next, "kinds") != null || sentence.word(next, "own people");
      if (possessive && (near && next > i + 1 || people)) {
        return true;
      }
    }
    return isInOwnRanks(sentence, figure.to());
  }

  /** "They leave 80 dead on that road", "forty of theirs": said of the enemy. */
  private static boolean isTheirs(Count count) {
    Sentence sentence = count.sentence();
    int of = count.figure().to() + (sentence.cue(count.figure().to(), "more") ? 1 : 0);
    boolean theirs = sentence.is(of + 1, "theirs")
        || sentence.is(of + 1, "their") && sentence.isMark(count.figure().outer() - 1, "\"“«");
    if (sentence.is(of, "of") && theirs) {
      return true;
    }
    for (int i = count.figure().outer() - 1; i >= Math.max(0, count.figure().outer() - 4); i--) {
      if (sentence.word(i, "leaving dead") && sentence.is(i - 1, "they")) {
        return true;
      }
    }
    return false;
  }

  /** "two dead in its ranks", "ten deaths of their own": of those who say so. */
  private static boolean isInOwnRanks(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 7) && !sentence.isMark(i, ",;"); i++) {
      boolean of = sentence.cue(i, "preposition")
          && (sentence.word(i + 1, "possessive of a body") || sentence.is(i + 1, "our"));
      if (of && (sentence.is(i + 2, "own") || sentence.word(i + 2, "own people"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuffered(Count count, MeasureFinder.Found found) {
    Sentence sentence = count.sentence();
    if (found.lost() && sentence.word(found.at(), "losing people") || LossOwner.isLosing(count)) {
      return true;
    }
    for (int i = count.figure().outer() - 1; i >= Math.max(0, count.figure().outer() - 14); i--) {
      if (sentence.word(i, "leaving dead")) {
        PartyMention party = PartyMention.before(sentence, i, 6);
        Phrases.Match leaver = sentence.endingAt(i, "sides");
        boolean men = "men".equals(count.kind()) || Belligerents.isSoldier(count.kind())
            || leaver != null && isForce(count.kind()) && (leaver.term().variant().equals("people")
            || leaver.term().name().equals(Belligerents.ENEMY));
        return party != null && (party.armed() || men && leaver != null);
      }
    }
    for (int i = count.figure().outer() - 1; i >= Math.max(0, count.figure().outer() - 7); i--) {
      boolean took = sentence.word(i, "taking losses") && count.measure() == Measure.KILLED_OR_WOUNDED;
      boolean admits = sentence.match(i, "saying", "admit") != null && !isForce(count.kind());
      if (admits) {
        return false;
      }
      boolean captured = count.measure() == Measure.CAPTURED && sentence.word(i, "done to the enemy");
      if (took || sentence.word(i, "suffered losses") && !captured || sentence.word(i, "buries its own")) {
        return true;
      }
    }
    return false;
  }

  /** Whose people the subject before a verb of losing names. */
  private record Whose(@Nullable String side, boolean force) {}

  /** "At Avdiivka in Ukraine, they lost": a place in the clause is not who lost. */
  private static boolean isInside(Sentence sentence, int at, int verb) {
    return sentence.variant(at, "sides", "place") != null && !sentence.is(at - 1, "of")
        && !sentence.is(at - 1, "for") && sentence.findCue("pronoun", at, verb) >= 0;
  }

  /** The side named here, whole: "Bosnian Serb" and not its "Serb". */
  private static Phrases.@Nullable Match longest(Sentence sentence, int at) {
    Phrases.Match here = sentence.match(at, "sides");
    Phrases.Match whole = here == null ? null : sentence.endingAt(at + here.length(), "sides");
    return whole != null && whole.length() > here.length() ? whole : here;
  }

  /** "Asserts that the tribe lost": a subject of the clause's own, which is not who speaks. */
  private static boolean opensOwnSubject(Sentence sentence, int that) {
    return sentence.is(that, "that") && sentence.cue(that + 1, "determiner")
        && sentence.variant(that - 1, "saying", "say") != null;
  }

  private static boolean isPlural(Sentence sentence, int i) {
    boolean nobody = sentence.is(i, "it") && sentence.word(i + 1, "copula")
        && (sentence.is(i + 2, "lost") || sentence.is(i + 2, "killed"));
    boolean pronoun = !nobody
        && (sentence.cue(i, "pronoun") || sentence.is(i, "it") || sentence.is(i, "we"));
    return pronoun && !sentence.is(i, "he") && !sentence.is(i, "she");
  }

  /** The side named here, unless it owns something else: "a country with a third of Iran's population". */
  private static Phrases.@Nullable Match owning(Sentence sentence, int at, int verb) {
    Phrases.Match whose = longest(sentence, at);
    return whose == null || ownsNoToll(sentence, at + whose.length(), verb) ? null : whose;
  }

  /** An owner, in an aside, of neither men nor losses. */
  private static boolean ownsNoToll(Sentence sentence, int from, int verb) {
    boolean owned = sentence.is(from, "'s");
    int comma = from + 1;
    while (owned && comma < verb && !sentence.isMark(comma, ",")) {
      owned = sentence.match(comma, "kinds") == null && sentence.match(comma, "measures") == null
          && !sentence.word(comma, "own people") && !sentence.word(comma, "own unit");
      comma++;
    }
    return owned && sentence.isMark(comma, ",") && comma < verb;
  }

  private static Whose subjectBefore(Sentence sentence, int verb) {
    boolean force = false;
    for (int i = verb - 1; i >= Math.max(0, verb - 20); i--) {
      force |= sentence.cue(i, "force");
      if (!force && opensOwnSubject(sentence, i)) {
        return new Whose(null, false);
      }
      if (sentence.is(i, "your") && sentence.word(i + 1, "own unit")) {
        return new Whose(Belligerents.YOURS, true);
      }
      Phrases.Match owner = sentence.is(i, "whose")
          ? sentence.endingAt(sentence.isMark(i - 1, ",") ? i - 1 : i, "sides") : null;
      if (owner != null && sentence.cue(i + 1, "force")) {
        return new Whose(owner.term().name(), true);
      }
      PartyMention party = sentence.is(i - 1, "whose") ? null : PartyMention.at(sentence, i);
      if (party != null && party.word() != null && party.isRole() && i < verb
          && !sentence.isNumber(Math.max(0, i - 1)) && !sentence.isNumber(Math.max(0, i - 2))
          && !party.side().equals("=own") && !party.side().equals("=enemy")) {
        return new Whose("=" + party.word(), false);
      }
      if (verb - i <= 4 && isPlural(sentence, i)) {
        return new Whose(Belligerents.ITS, false);
      }
      Phrases.Match whose = force ? longest(sentence, i) : owning(sentence, i, verb);
      if (whose != null && i + whose.length() <= verb && !whose.term().name().equals("=own")
          && !(sentence.cue(i - 1, "preposition") && isInside(sentence, i, verb))) {
        return new Whose(whose.term().name(), true);
      }
      Phrases.Match capital = sentence.match(i, "saying", "capital");
      if (capital != null && !sentence.cue(i - 1, "preposition")) {
        return new Whose(capital.term().tag("side"), true);
      }
      Phrases.Match name = sentence.match(i, "names");
      String tag = name == null || name.term().tag("type").equals("outlet") ? "" : name.term().tag("side");
      if (!tag.isEmpty() && i + name.length() <= verb) {
        return new Whose(tag, force);
      }
    }
    return new Whose(null, force);
  }
}
