package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Says whose people a count counts, and what people, from the words around its figure and measure. */
final class GroupFinder {

  /** Completes a count whose measure was found in its own sentence. */
  Count complete(Count count, NounPhrase phrase, MeasureFinder.Found found, @Nullable Count here,
      @Nullable Count near) {
    Count result = onTheSide(count.of(origin(count, phrase), kind(count, phrase)), phrase);
    if (phrase.partitive() && result.kind() == null) {
      result = result.of(result.side(), complement(count.sentence(), phrase.to()));
    }
    if (result.side() == null && isForce(result.kind())) {
      result = ofToll(result);
    }
    result = likeNeighbour(ofSubject(besideMeasure(result, found), found), phrase, here, near);
    if (result.kind() == null && result.side() != null && result.whole() == null) {
      boolean losses = result.measure() == Measure.KILLED_OR_WOUNDED;
      boolean same = near != null && result.side().equals(near.side());
      result = result.of(result.side(), same ? near.kind() : losses ? "soldiers" : null);
    }
    if (result.side() == null && result.kind() != null) {
      result = result.of(sideOfMembers(count.sentence(), result.kind()), result.kind());
    }
    Count whole = result.whole();
    boolean young = "children".equals(result.kind()) || "women".equals(result.kind());
    return whole == null ? result : result.of(result.side() == null && !young ? whole.side() : result.side(),
        result.kind() == null ? whole.kind() : result.kind());
  }

  /** "14 of them from South Africa": the side of a part. */
  private static @Nullable String origin(Count count, NounPhrase phrase) {
    Phrases.Match place = phrase.partitive() && count.sentence().is(phrase.to(), "from")
        ? count.sentence().variant(phrase.to() + 1, "sides", "place") : null;
    return phrase.side() != null ? phrase.side() : place != null ? place.term().name()
        : phrase.kind() == null ? null : owner(count.sentence(), phrase.to(), phrase.kind());
  }

  /** "servicemen of the Armed Forces of Ukraine", "elements of the militia". */
  private static @Nullable String owner(Sentence sentence, int of, String kind) {
    boolean force = Parties.armed(kind) != null || kind.equals("prisoners");
    int from = sentence.is(of + 1, "the") ? of + 2 : of + 1;
    for (int i = from; force && sentence.is(of, "of") && i < from + 4; i++) {
      PartyMention party = PartyMention.at(sentence, i);
      if (party != null && (party.armed() || i > from)) {
        return party.side().startsWith("=") && party.word() != null ? "=" + party.word() : party.side();
      }
      if (!sentence.cue(i, "force") && !sentence.cue(i, "preposition")
          && !(sentence.holds(i) && sentence.token(i).isCapitalised())) {
        return null;
      }
    }
    return null;
  }

  /** "on the Russian side", "on the rebels' own side": people of a party to the war. */
  private static Count onTheSide(Count count, NounPhrase phrase) {
    Sentence sentence = count.sentence();
    int after = phrase.to();
    for (int on = Math.max(0, count.figure().outer() - 8); on <= after && count.side() == null; on++) {
      boolean here = sentence.is(on, "on") && (on < count.figure().outer() || on == after);
      int at = sentence.is(on + 1, "the") ? on + 2 : on + 1;
      PartyMention party = here ? PartyMention.at(sentence, at) : null;
      int end = party == null || on < after && !party.armed() ? 0 : sideEnd(sentence, party);
      if (end > 0) {
        boolean bare = count.kind() == null || count.kind().equals("people");
        boolean role = party.side().startsWith("=") && party.word() != null;
        return count.of(role ? "=" + party.word() : party.side(), role && bare ? null : bare ? "soldiers"
            : count.kind());
      }
    }
    return count;
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
      if (side == null && whose != null && isWhose(sentence, i, whose)
          && touchesMeasure(i, whose, found.at())) {
        side = whose.term().name();
      }
      Phrases.Match people = sentence.match(i, "kinds");
      if (kind == null && people != null && !people.term().name().equals("people")
          && touchesMeasure(i, people, found.at())) {
        kind = people.term().name();
      }
    }
    return count.of(side, kind);
  }

  /** "RSF casualties in that city at 9,000", "Ukraine's losses came to 140,000": of the toll's owner. */
  private static Count ofToll(Count count) {
    Sentence sentence = count.sentence();
    for (int i = count.figure().outer() - 1; i >= Math.max(0, count.figure().outer() - 14); i--) {
      if (sentence.isMark(i, ";:") || sentence.token(i).isNumber() || sentence.cue(i, "relative")) {
        return count;
      }
      Phrases.Match toll = sentence.match(i, "measures");
      boolean noun = toll != null && (toll.term().variant().equals("toll") || toll.term().variant().equals("noun"));
      if (noun || sentence.match(i, "kinds", "prisoners") != null) {
        Phrases.Match owner = sentence.endingAt(sentence.is(i - 1, "'s") ? i - 1 : i, "sides");
        boolean whose = owner != null && (owner.term().variant().equals("adjective") || sentence.is(i - 1, "'s"));
        if (whose) {
          boolean losses = toll != null && MeasureFinder.measure(toll) == Measure.KILLED_OR_WOUNDED;
          return count.of(owner.term().name(), count.kind() == null && losses ? "soldiers" : count.kind());
        }
      }
    }
    return count;
  }

  /** "Russia lost 12", "its army suffered": of the subject of a verb of losing. */
  private static Count ofSubject(Count count, MeasureFinder.Found found) {
    if (count.side() == null && isTheirs(count)) {
      return count.of("=enemy", count.kind());
    }
    boolean own = count.side() == null && !Agents.isOfOthers(count)
        && (isForce(count.kind()) && isOwn(count.sentence(), count.figure(), found) || isSuffered(count, found));
    if (!own) {
      return count;
    }
    Whose whose = subjectBefore(count.sentence(), Math.min(found.at(), count.figure().outer()));
    String side = whose.side() != null || !isOwn(count.sentence(), count.figure(), found) ? whose.side()
        : Belligerents.ITS;
    return count.of(side, count.kind() == null && whose.force() ? "soldiers" : count.kind());
  }

  private static boolean isForce(@Nullable String kind) {
    return kind == null || kind.equals("people") || kind.equals("men") || kind.equals("citizens") || Parties.armed(kind) != null;
  }

  /** A figure that says nothing of its people counts those of the figure beside it. */
  private static Count likeNeighbour(Count count, NounPhrase phrase, @Nullable Count here,
      @Nullable Count near) {
    boolean bare = count.kind() == null && count.side() == null && phrase.unknown() == null
        && count.whole() == null;
    if (!bare) {
      return count;
    }
    boolean more = phrase.more() || count.sentence().cue(count.figure().outer() - 1, "more");
    Count model = here != null && sameScene(here, count) ? here : more ? near : null;
    return model == null ? count : count.of(model.side(), model.kind());
  }

  /** Completes a count that took its measure from another. */
  Count part(Count count, NounPhrase phrase, Count model) {
    String kind = kind(count, phrase);
    if (kind == null) {
      kind = complement(count.sentence(), phrase.to());
    }
    String own = origin(count, phrase);
    boolean young = "children".equals(kind) || "women".equals(kind);
    String side = own != null || young ? own : kind == null || count.whole() != null ? model.side()
        : null;
    return count.of(side, kind == null ? model.kind() : kind);
  }

  private static @Nullable String kind(Count count, NounPhrase phrase) {
    if (phrase.kind() != null) {
      return phrase.kind().equals("people") && phrase.partitive() ? null : phrase.kind();
    }
    boolean plural = phrase.unknown() != null && count.measure() != Measure.SICK
        && phrase.unknown().length() > 3
        && phrase.unknown().matches(".*[^us]s");
    return plural ? phrase.unknown() : null;
  }

  /** An adjective says whose; a country does so with a preposition or a possessive. */
  private static boolean isWhose(Sentence sentence, int at, Phrases.Match side) {
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

  private static boolean touchesMeasure(int at, Phrases.Match match, int measureAt) {
    int gap = at > measureAt ? at - measureAt : measureAt - (at + match.length());
    return gap <= 4;
  }

  /** "29 of the victims were women": what the rest of the clause says they were. */
  private static @Nullable String complement(Sentence sentence, int from) {
    int i = from;
    for (int to = from + 9; i < to && sentence.holds(i) && !sentence.word(i, "copula"); i++) {
      if (sentence.isMark(i, ".;:") || sentence.cue(i, "relative") || sentence.match(i, "measures") != null) {
        return null;
      }
    }
    while (sentence.word(i, "copula") || sentence.cue(i, "hedge") || sentence.cue(i, "auxiliary")
        || sentence.cue(i, "determiner")) {
      i++;
    }
    Phrases.Match people = i > from ? sentence.match(i, "kinds") : null;
    return people == null ? null : people.term().name();
  }

  /** "its soldiers", "his own troops": near the figure or near the words that measure it. */
  private static boolean isOwn(Sentence sentence, Figure figure, MeasureFinder.Found found) {
    int from = Math.max(0, Math.min(figure.outer() - 3, found.at() - 6));
    int to = Math.min(sentence.size(), Math.max(figure.to() + 3, Math.min(found.at(), figure.to() + 12)));
    for (int i = from; i < to; i++) {
      boolean possessive = sentence.word(i, "possessive of a body");
      int next = sentence.is(i + 1, "own") ? i + 2 : i + 1;
      boolean near = i >= figure.outer() - 3 && i < figure.to() + 3;
      boolean people = sentence.match(next, "kinds") != null || sentence.word(next, "own people");
      if (possessive && (near && next > i + 1 || people)) {
        return true;
      }
    }
    return isInOwnRanks(sentence, figure.to());
  }

  /** "They leave 80 dead on that road": said of the enemy. */
  private static boolean isTheirs(Count count) {
    Sentence sentence = count.sentence();
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
    if (found.lost() && sentence.word(found.at(), "losing people")) {
      return true;
    }
    for (int i = count.figure().outer() - 1; i >= Math.max(0, count.figure().outer() - 14); i--) {
      if (sentence.word(i, "leaving dead")) {
        PartyMention party = PartyMention.before(sentence, i, 6);
        return party != null && party.armed();
      }
    }
    for (int i = count.figure().outer() - 1; i >= Math.max(0, count.figure().outer() - 7); i--) {
      boolean took = sentence.word(i, "taking losses") && count.measure() == Measure.KILLED_OR_WOUNDED;
      if (took || sentence.word(i, "suffered losses") || sentence.word(i, "buries its own")) {
        return true;
      }
    }
    return false;
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

  /** Whose people the subject before a verb of losing names. */
  private record Whose(@Nullable String side, boolean force) {}

  /** "At Avdiivka in Ukraine, they lost": a place in the clause is not who lost. */
  private static boolean isInside(Sentence sentence, int at, int verb) {
    return sentence.variant(at, "sides", "place") != null && !sentence.is(at - 1, "of")
        && !sentence.is(at - 1, "for") && sentence.findCue("pronoun", at, verb) >= 0;
  }

  private static Whose subjectBefore(Sentence sentence, int verb) {
    boolean force = false;
    for (int i = verb - 1; i >= Math.max(0, verb - 20); i--) {
      force |= sentence.cue(i, "force");
      PartyMention party = PartyMention.at(sentence, i);
      if (party != null && party.word() != null && party.side().startsWith("=") && i < verb
          && !sentence.token(Math.max(0, i - 1)).isNumber() && !party.side().equals("=own") && !party.side().equals("=enemy")) {
        return new Whose("=" + party.word(), false);
      }
      boolean pronoun = verb - i <= 4
          && (sentence.cue(i, "pronoun") || sentence.is(i, "it") || sentence.is(i, "we"));
      if (pronoun && !sentence.is(i, "he") && !sentence.is(i, "she")) {
        return new Whose(Belligerents.ITS, false);
      }
      Phrases.Match whose = sentence.match(i, "sides");
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
