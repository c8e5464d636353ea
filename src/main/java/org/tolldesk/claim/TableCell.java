package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;

/**
 * A stretch of a line between two bars, tabs or gaps, and what it says by itself.
 *
 * @param from its first token
 * @param to the token after its last; the first where it is empty
 */
record TableCell(Sentence sentence, int from, int to) {
  /** Whose people and what people; either may be unsaid. */
  record People(@Nullable String side, @Nullable String kind) {}

  /** Whether it holds no word and no number. */
  boolean isEmpty() {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).isWord() || sentence.token(i).isNumber()) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of its words is of a set. */
  boolean has(String set) {
    return sentence.findWord(set, from, to) >= 0;
  }

  String text() {
    return sentence.textOf(from, to);
  }

  /** Whether a figure of its line is what it holds, with no more than a measure and people beside it. */
  boolean holds(Figure figure) {
    if (figure.from() < from || figure.to() > to) {
      return false;
    }
    for (int i = from; i < figure.outer(); i++) {
      boolean known = sentence.endingAt(figure.outer(), "measures") != null || !sentence.token(i).isWord();
      if (!known || sentence.isMark(i, "$€£#№")) {
        return false;
      }
    }
    Token next = sentence.token(figure.to());
    boolean name = figure.to() < to && next.isWord() && (next.touches(sentence.token(figure.to() - 1))
        || next.isCapitalised() && sentence.match(figure.to(), "sides") == null
        && sentence.match(figure.to(), "kinds") == null && sentence.match(figure.to(), "measures") == null);
    if (name) {
      return false;
    }
    Phrases.Match unit = figure.to() < to ? sentence.variant(figure.to(), "units", "after") : null;
    return (unit == null || sentence.match(figure.to(), "measures") != null) && !isShare(figure);
  }

  private boolean isShare(Figure figure) {
    return figure.to() < to && (sentence.isMark(figure.to(), "%°$€£/") || sentence.is(figure.to(), "per"));
  }

  /** What its words say that people suffered; the dead and the wounded together where it names both. */
  @Nullable Measure measure() {
    Measure found = null;
    for (int i = from; i < to; i++) {
      Phrases.Match match = sentence.match(i, "measures");
      boolean lost = sentence.is(i, "lost") && i == from && to == i + 1;
      boolean inside = match != null && i + match.length() <= to && !sentence.cue(i, "auxiliary") && !lost;
      Measure here = inside ? MeasureFinder.measure(match) : null;
      if (here == null) {
        continue;
      }
      boolean both = found == Measure.KILLED && here == Measure.WOUNDED
          || found == Measure.WOUNDED && here == Measure.KILLED;
      found = both ? Measure.KILLED_OR_WOUNDED : found == null ? here : found;
      i += match.length() - 1;
    }
    return found;
  }

  /** Whether it opens with things and not with people: "tanks destroyed", "beds". */
  boolean isOfThings() {
    for (int i = from; i < to; i++) {
      Phrases.Match unit = sentence.variant(i, "units", "after");
      boolean thing = unit != null && !unit.term().name().equals("time") && !sentence.word(i, "place column")
          && i + unit.length() <= to;
      if (sentence.match(i, "kinds") != null || sentence.match(i, "measures") != null) {
        return sentence.variant(i, "units", "after") != null && sentence.match(i, "measures") == null;
      }
      if (thing || sentence.word(i, "thing column")) {
        return true;
      }
    }
    return false;
  }

  /** The people that it names: "Russian soldiers", "civilians in Ukraine", "Army", "convicts". */
  @Nullable People people() {
    int i = from;
    while (i < to && (sentence.word(i, "owner") || sentence.is(i, "own") || sentence.cue(i, "determiner")
        || sentence.isMark(i, "-•*–·") || sentence.is(i, "of") || sentence.is(i, "these"))) {
      i++;
    }
    boolean acronym = sentence.token(i).isWord() && sentence.match(i, "sides") == null
        && FreeNames.isAllCapitals(sentence.token(i).text());
    Phrases.Match armed = acronym && i + 1 < to ? sentence.match(i + 1, "kinds") : null;
    if (armed != null) {
      return new People(sentence.token(i).text(), armed.term().name());
    }
    PartyMention party = PartyMention.at(sentence, i);
    if (party != null && party.armed() && party.to() <= to && !party.side().equals("=own")) {
      return new People(party.sideOrRole(), party.kind() == null ? "soldiers" : party.kind());
    }
    String side = null;
    String kind = null;
    for (int at = i; at < to; at++) {
      Phrases.Match whose = sentence.match(at, "sides");
      boolean joined = whose != null && at > i && sentence.cue(at - 1, "preposition") && !sentence.is(at - 1,
          "of");
      side = side == null && whose != null && !joined && !whose.term().name().startsWith("=")
          ? whose.term().name() : side;
      Phrases.Match people = sentence.match(at, "kinds");
      kind = kind == null && people != null ? people.term().name() : kind;
      at += whose != null ? whose.length() - 1 : 0;
    }
    kind = kind == null && to == i + 1 && PersonNoun.isBuiltLikeOne(sentence.token(i).norm())
        ? sentence.token(i).norm() : kind;
    kind = kind == null && isUnit() ? "soldiers" : kind;
    return side == null && kind == null ? null : new People(side, kind);
  }

  /** What stands in its brackets; null where nothing does. */
  @Nullable TableCell bracket() {
    for (int i = from; i < to; i++) {
      if (sentence.isMark(i, "(")) {
        int end = i + 1;
        while (end < to && !sentence.isMark(end, ")")) {
          end++;
        }
        return end > i + 1 ? new TableCell(sentence, i + 1, end) : null;
      }
    }
    return null;
  }

  /** "- of these in Chad": a part of what the row above counts. */
  boolean isPart() {
    return sentence.isMark(from, "-–—•") && from + 1 < to || sentence.is(from, "of")
        || sentence.word(from, "opening a part");
  }

  /** Whether it names a party under arms: "Army", "RSF". */
  boolean isParty() {
    PartyMention party = PartyMention.at(sentence, from);
    return party != null && party.armed() && party.to() >= to || isUnit();
  }

  /** "47th Brigade": a unit of an army. */
  private boolean isUnit() {
    return sentence.match(from, "names") == null && to > from && sentence.cue(to - 1, "force");
  }

  /** Whether its words name a body or somebody who speaks: "British Defence Ministry", "OHCHR". */
  boolean isSpeaker() {
    if (measure() != null) {
      return false;
    }
    Phrases.Match name = sentence.match(from, "names");
    if (name != null && from + name.length() <= to) {
      return true;
    }
    boolean acronym = to - from == 1 && sentence.token(from).isWord()
        && sentence.token(from).text().length() > 1
        && FreeNames.isAllCapitals(sentence.token(from).text());
    for (int i = from; i < to; i++) {
      if (sentence.match(i, "saying", "head") != null || sentence.match(i, "saying",
          "organisation") != null) {
        return sentence.match(from, "kinds") == null;
      }
    }
    return acronym;
  }
}
