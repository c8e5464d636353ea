package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Reads a figure that counts what stands above it: a heading, the head of a table, a question. */
final class HeadingReader {
  /** In rows. */
  private static final int LONGEST_TABLE = 20;
  /** In tokens: how far into its sentence an answer may stand. */
  private static final int OPENING = 4;
  /** In paragraphs, from the answer of a short question back to the full one. */
  private static final int FOLLOW_UP = 4;
  /** In tokens, of a short question. */
  private static final int SHORT = 9;
  /** In tokens: how far into a label its noun may stand. */
  private static final int LABEL = 4;

  private final GroupFinder groups = new GroupFinder();

  /** "Civilians: 1,340" below a heading that names the measure, or a cell of a table. */
  @Nullable Count line(Scene scene, Figure figure, NounPhrase phrase) {
    Sentence sentence = scene.sentence();
    Heading heading = scene.heading();
    Measure measure = heading.at(sentence, figure.from());
    Count above = measure == null ? introduced(scene, figure) : null;
    if (above != null) {
      return new Count(sentence, figure, above.measure(), above.side(), label(sentence, above), above,
          figure.from());
    }
    if (measure == null || figure.from() > 24 || phrase.unknown() != null && phrase.kind() == null) {
      return null;
    }
    boolean named = isOfName(scene, figure);
    if (!(named && isOfRest(sentence)) && isOfThings(sentence, figure.outer())) {
      return null;
    }
    for (int i = figure.outer() - 1; i >= 0 && i > figure.outer() - 8; i--) {
      if (!named && sentence.variant(i, "units", "after") != null
          && sentence.match(i, "measures") == null) {
        return null;
      }
      boolean clock = sentence.isMark(i, ":") && sentence.token(i + 1).isNumber()
          && sentence.token(i + 1).touches(sentence.token(i));
      if (named || sentence.isMark(i, ":–—|") && !clock || Heading.isRow(sentence)) {
        Count plain = new Count(sentence, figure, measure, null, null, null, figure.from());
        Count count =
            groups.complete(plain, phrase, new MeasureFinder.Found(measure, 0, true, false), null, null);
        Group cell = heading.groupAt(sentence, figure.from());
        if (cell != null) {
          return count.of(cell.side() == null ? rowSide(sentence, cell) : cell.side(), cell.kind());
        }
        PartyMention row = count.side() == null && heading.side() == null ? rowOf(sentence) : null;
        if (row != null) {
          return count.of(row.sideOrRole(),
              count.kind() == null ? row.kind() : count.kind());
        }
        return count.of(count.side() == null ? heading.side() : count.side(),
            count.kind() == null ? heading.kind() : count.kind());
      }
    }
    return null;
  }

  /** "All other provinces 1,716". */
  private static boolean isOfRest(Sentence sentence) {
    return sentence.is(0, "all") || sentence.is(0, "other") || sentence.is(0, "rest")
        || sentence.is(0, "remaining") || sentence.is(0, "the");
  }

  /** "July 270", "Lusaka 6,140": a line of a month or one of several lines of a name and its figure. */
  private static boolean isOfName(Scene scene, Figure figure) {
    Sentence sentence = scene.sentence();
    if (figure.to() != sentence.size() || figure.outer() == 0 || figure.outer() > LABEL) {
      return false;
    }
    if (figure.outer() == 1 && sentence.match(0, "months") != null) {
      return true;
    }
    for (int i = 0; i < figure.outer(); i++) {
      if (!sentence.token(i).isWord() || sentence.match(i, "measures") != null
          || sentence.cue(i, "auxiliary") || sentence.variant(i, "units", "before") != null) {
        return false;
      }
    }
    int next = sentence.index() + 1;
    boolean beside = next < scene.article().size() && isNameAndNumber(scene.article().get(next))
        || next > 1 && isNameAndNumber(scene.article().get(next - 2));
    return beside && isNameAndNumber(sentence);
  }

  private static boolean isNameAndNumber(Sentence sentence) {
    int last = sentence.size() - 1;
    return last > 0 && last <= LABEL && sentence.token(0).isCapitalised()
        && sentence.token(last - 1).isWord() && sentence.isNumber(last);
  }

  /** "Main battle tanks, Russia | 3,900", "Vehicles burned: 18": a label that opens with things. */
  static boolean isOfThings(Sentence sentence, int outer) {
    if (isDone(sentence) || sentence.is(0, "this")) {
      return true;
    }
    for (int i = 0; i < Math.min(LABEL, outer); i++) {
      Phrases.Match unit = sentence.variant(i, "units", "after");
      boolean named = i > 0 && sentence.token(i).isCapitalised() && sentence.token(i - 1).isCapitalised();
      if (unit != null && unit.term().name().equals("thing") && sentence.match(i, "measures") == null
          && !named) {
        return true;
      }
      if (!sentence.token(i).isWord() || sentence.match(i, "kinds") != null
          || sentence.match(i, "measures") != null) {
        return false;
      }
    }
    return false;
  }

  /** "Latrines built: 24,700": a plural that no list knows, and what was done to it. */
  private static boolean isDone(Sentence sentence) {
    boolean plural = sentence.size() > 3 && sentence.isMark(2, ":") && sentence.matchesAt(0).isEmpty()
        && sentence.token(0).norm().endsWith("s");
    return plural && sentence.match(1, "measures") == null && sentence.match(1, "kinds") == null;
  }

  /** "Who they were, by category:" and rows of a label and a number: parts of what was counted before. */
  private static @Nullable Count introduced(Scene scene, Figure figure) {
    Sentence sentence = scene.sentence();
    int i = sentence.index() - 1;
    while (i >= 0 && Heading.isRow(scene.article().get(i))) {
      i--;
    }
    Sentence opening = i < 0 ? null : scene.article().get(i);
    boolean opens = opening != null && opening.isMark(opening.size() - 1, ":")
        && sentence.index() - i <= LONGEST_TABLE;
    boolean pair = Heading.isRow(sentence) && figure.to() == sentence.size() && figure.from() > 0
        && sentence.token(0).isWord();
    return opens && pair ? scene.wholeBefore(opening) : null;
  }

  private static @Nullable String label(Sentence sentence, Count above) {
    Phrases.Match people = sentence.match(0, "kinds");
    return people == null ? above.kind() : people.term().name();
  }

  /** "Army: 4,106": the party whose row or item this is. */
  private static @Nullable PartyMention rowOf(Sentence sentence) {
    int from = sentence.token(0).isWord() ? 0 : 1;
    PartyMention party = PartyMention.at(sentence, from);
    return party != null && party.armed() && !party.side().equals("=own") ? party : null;
  }

  /** "SAF | its own soldiers": whose people a cell means that names only people under arms. */
  private static @Nullable String rowSide(Sentence sentence, Group cell) {
    PartyMention row = Parties.armed(cell.kind()) == null ? null : PartyMention.at(sentence, 0);
    return row == null || row.isRole() ? null : row.side();
  }

  /** "Malian Armed Forces | 17 soldiers dead": people under arms in a party's row are the party's. */
  static Count inRow(Count count) {
    boolean armed = count.side() == null && (count.kind() == null || Parties.armed(count.kind()) != null)
        && Heading.isRow(count.sentence());
    PartyMention row = armed ? rowOf(count.sentence()) : null;
    if (row != null && count.kind() == null) {
      return count.of(row.sideOrRole(), row.kind());
    }
    boolean own = row != null && !row.isRole() && count.kind().equals(row.kind());
    return own ? count.of(row.side(), count.kind()) : count;
  }

  /** "How many of your soldiers died?" – "Four thousand": a bare figure answers the question before it. */
  @Nullable Count answer(Scene scene, Figure figure, NounPhrase phrase) {
    Sentence sentence = scene.sentence();
    Sentence asked = question(scene, figure);
    boolean opens = figure.outer() == 0 || !sentence.token(figure.outer() - 1).isWord();
    if (asked != null && isTopic(asked) && (figure.outer() > OPENING || sentence.index() > 0
        && scene.article().get(sentence.index() - 1).paragraph() == sentence.paragraph())) {
      return null;
    }
    boolean people = "people".equals(phrase.kind()) || opens && phrase.measure() == null && !phrase.thing();
    boolean bare = phrase.isEmpty() || people && phrase.unknown() == null;
    boolean number = sentence.word(phrase.to(), "being")
        && (sentence.word(phrase.to() + 1, "named number") || sentence.word(phrase.to() + 2, "named number"));
    if (asked == null || !bare || !number && !sentence.endsPhrase(phrase.to())
        || asked.paragraph() < sentence.paragraph() - FOLLOW_UP) {
      return null;
    }
    Heading heading = Heading.of(asked);
    if (heading.measure() == null) {
      Heading topic = Heading.of(scene.article().get(0));
      heading = new Heading(topic.measure(), heading.side(), heading.kind(), topic.columns(), Bounds.NONE);
    }
    if (heading.measure() == null) {
      return null;
    }
    boolean named = phrase.kind() != null && !phrase.kind().equals("people");
    String side = phrase.side() == null ? heading.side() : phrase.side();
    return new Count(sentence, figure, heading.measure(), side, named ? phrase.kind() : heading.kind(), null,
        figure.from());
  }

  /** The sentence before, or the last of the paragraph before this one, where that asks how many. */
  private static @Nullable Sentence question(Scene scene, Figure figure) {
    Sentence sentence = scene.sentence();
    List<Sentence> sentences = scene.article();
    int i = sentence.index();
    Sentence before = i == 0 ? null : sentences.get(i - 1);
    boolean first = sentence.findCue("value", 0, figure.outer()) < 0 && figure.outer() < OPENING;
    if (first && before != null && before.findCue("how many", 0, before.size()) >= 0) {
      return before;
    }
    while (i >= 0 && sentences.get(i).paragraph() == sentence.paragraph()) {
      i--;
    }
    while (i > 0 && isFollowUp(sentences.get(i))) {
      i -= 2;
      while (i > 0 && !sentences.get(i).isMark(sentences.get(i).size() - 1, "?")
          && sentences.get(i).paragraph() >= sentence.paragraph() - FOLLOW_UP) {
        i--;
      }
    }
    Sentence last = i < 0 ? null : sentences.get(i);
    boolean asks = last != null && last.isMark(last.size() - 1, "?")
        && (last.findCue("how many", 0, last.size()) >= 0 || isTopic(last));
    return asks ? last : null;
  }

  /** "And deaths?", "Q: What about the wounded?": a question that only names what befell them. */
  private static boolean isTopic(Sentence sentence) {
    int from = sentence.isMark(1, ":") ? 2 : 0;
    int end = sentence.size() - 1;
    while (sentence.cue(from, "determiner") || sentence.is(from, "and") || sentence.is(from, "what")
        || sentence.is(from, "about") || sentence.is(from, "but") || sentence.isMark(from, ",")) {
      from++;
    }
    Phrases.Match noun = from < end ? sentence.variant(from, "measures", "noun") : null;
    return noun != null && from + noun.length() >= end - 2 && Clauses.findFigure(sentence) < 0;
  }

  /** "And this week?", "And your own?": a question that repeats the one before for another time or group. */
  private static boolean isFollowUp(Sentence sentence) {
    int from = sentence.isMark(1, ":") ? 2 : 0;
    boolean opens = sentence.is(from, "and") || sentence.is(from, "what") && sentence.is(from + 1, "about");
    return opens && sentence.size() - from < SHORT && sentence.isMark(sentence.size() - 1, "?")
        && Heading.of(sentence).measure() == null;
  }
}
