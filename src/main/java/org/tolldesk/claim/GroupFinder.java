package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Term;

/** Says whose people a count counts, and what people, from the words around its figure and measure. */
final class GroupFinder {

  /** Completes a count whose measure was found in its own sentence. */
  Count complete(Count count, NounPhrase phrase, MeasureFinder.Found found, @Nullable Count here, @Nullable Count near) {
    Sentence sentence = count.sentence();
    String side = phrase.side();
    String kind = kind(count, phrase);
    Phrases.Match belligerent = onTheSide(sentence, phrase.to());
    if (belligerent != null && side == null) {
      side = belligerent.term().name();
      kind = kind == null || kind.equals("people") ? "soldiers" : kind;
    }
    if (phrase.partitive() && kind == null) {
      kind = complement(sentence, phrase.to());
    }
    if (found.at() < count.figure().from() && (side == null || kind == null)) {
      int from = Math.max(0, found.at() - 3);
      for (int i = from; i < count.figure().outer(); i++) {
        Phrases.Match whose = sentence.match(i, "sides");
        if (side == null && whose != null && isWhose(sentence, i, whose) && touchesMeasure(sentence, i, whose, found.at())) {
          side = whose.term().name();
        }
        Phrases.Match people = sentence.match(i, "kinds");
        if (kind == null && people != null && !people.term().name().equals("people")
            && touchesMeasure(sentence, i, people, found.at())) {
          kind = people.term().name();
        }
      }
    }
    if (side == null && (isOwn(sentence, count.figure(), found) || isSuffered(sentence, count, found))) {
      Whose whose = subjectBefore(sentence, Math.min(found.at(), count.figure().outer()));
      side = whose.side();
      if (kind == null && whose.force()) {
        kind = "soldiers";
      }
    }
    if (kind == null && side == null && phrase.unknown() == null && count.whole() == null) {
      boolean more = phrase.more() || count.sentence().cue(count.figure().outer() - 1, "more");
      Count model = here != null && sameScene(here, count) ? here : more ? near : null;
      if (model != null) {
        side = model.side();
        kind = model.kind();
      }
    }
    if (kind == null && side != null && count.whole() == null) {
      boolean losses = count.measure() == Measure.KILLED_OR_WOUNDED;
      kind = near != null && side.equals(near.side()) ? near.kind() : losses ? "soldiers" : null;
    }
    if (side == null && kind != null) {
      side = sideOfMembers(sentence, kind);
    }
    if (count.whole() != null) {
      side = side == null ? count.whole().side() : side;
      kind = kind == null ? count.whole().kind() : kind;
    }
    return count.of(side, kind);
  }

  /** Completes a count that took its measure from another. */
  Count part(Count count, NounPhrase phrase, Count model) {
    String kind = kind(count, phrase);
    if (kind == null) {
      kind = complement(count.sentence(), phrase.to());
    }
    String side = phrase.side() != null ? phrase.side() : kind == null || count.whole() != null ? model.side() : null;
    return count.of(side, kind == null ? model.kind() : kind);
  }

  private static @Nullable String kind(Count count, NounPhrase phrase) {
    if (phrase.kind() != null) {
      return phrase.kind().equals("people") && phrase.partitive() ? null : phrase.kind();
    }
    boolean plural = phrase.unknown() != null && count.measure() != Measure.SICK && phrase.unknown().length() > 3
        && phrase.unknown().matches(".*[^us]s");
    return plural ? phrase.unknown() : null;
  }

  /** An adjective says whose; a country does so with a preposition or a possessive. */
  private static boolean isWhose(Sentence sentence, int at, Phrases.Match side) {
    return !side.term().variant().equals("place") || sentence.is(at - 1, "of") || sentence.is(at - 1, "from")
        || sentence.is(at + side.length(), "'s");
  }

  private static boolean touchesMeasure(Sentence sentence, int at, Phrases.Match match, int measureAt) {
    int gap = at > measureAt ? at - measureAt : measureAt - (at + match.length());
    return gap <= 4;
  }

  /** "29 of the victims were women": what the rest of the clause says they were. */
  private static @Nullable String complement(Sentence sentence, int from) {
    int i = from;
    while (sentence.cue(i, "hedge") || sentence.cue(i, "auxiliary")) {
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
      if (possessive && (near && next > i + 1 || sentence.match(next, "kinds") != null)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuffered(Sentence sentence, Count count, MeasureFinder.Found found) {
    if (found.lost()) {
      return true;
    }
    for (int i = count.figure().outer() - 1; i >= Math.max(0, count.figure().outer() - 7); i--) {
      if (sentence.word(i, "suffered losses")) {
        return true;
      }
    }
    return false;
  }

  /** "on the Russian side": people of a party to the war. */
  private static Phrases.@Nullable Match onTheSide(Sentence sentence, int at) {
    Phrases.Match side = sentence.is(at, "on") && sentence.is(at + 1, "the") ? sentence.match(at + 2, "sides") : null;
    return side != null && sentence.is(at + 2 + side.length(), "side") ? side : null;
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

  private static Whose subjectBefore(Sentence sentence, int verb) {
    boolean force = false;
    for (int i = verb - 1; i >= Math.max(0, verb - 20); i--) {
      force |= sentence.cue(i, "force");
      Phrases.Match whose = sentence.match(i, "sides");
      if (whose != null && i + whose.length() <= verb && !whose.term().name().equals("=own")) {
        return new Whose(whose.term().name(), true);
      }
      Phrases.Match capital = sentence.match(i, "saying", "capital");
      if (capital != null && !sentence.cue(i - 1, "preposition")) {
        return new Whose(capital.term().tag("side"), true);
      }
      Phrases.Match name = sentence.match(i, "names");
      String tag = name == null || name.term().tag("type").equals("outlet") ? "" : sideOf(name.term());
      if (!tag.isEmpty() && i + name.length() <= verb) {
        return new Whose(tag, force);
      }
    }
    return new Whose(null, force);
  }

  private static String sideOf(Term name) {
    return name.tag("side");
  }
}
