package org.tolldesk.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Whose people the lines of a list count: those of the party that opens the line ("Army of Peru: 4 killed")
 * or that a heading above it names alone ("Armenian army", "RUSSIAN SIDE (our estimate)").
 */
final class PartyLines {
  /** In tokens: how long a heading of nothing but a party may be. */
  private static final int HEADING = 10;

  private final Map<Integer, PartyMention> headings = new HashMap<>();

  PartyLines(List<Sentence> sentences) {
    PartyMention party = null;
    for (Sentence sentence : sentences) {
      if (isHeading(sentence)) {
        party = alone(sentence);
      } else if (party != null && isLine(sentence)) {
        headings.put(sentence.index(), party);
      } else {
        party = null;
      }
    }
  }

  /** The count with the party of its line or heading; unchanged where it has a side of its own. */
  Count named(Count count) {
    Sentence sentence = count.sentence();
    if (Heading.isRow(sentence)) {
      return count;
    }
    PartyMention label = label(sentence, count.figure().outer());
    PartyMention party = label != null ? label : headings.get(sentence.index());
    String kind = count.kind();
    boolean bare = kind == null || kind.equals("people") || kind.equals("men") || kind.equals("prisoners");
    boolean fits = bare || party != null && (kind.equals(party.kind()) || Parties.armed(kind) != null);
    if (party == null || count.side() != null || !fits || !Belligerents.isOfWar(count.measure())) {
      return count;
    }
    boolean taken = "prisoners".equals(kind) && count.measure() != Measure.EXCHANGED;
    Count harmed = taken && count.measure() == Measure.KILLED ? count.as(Measure.CAPTURED) : count;
    return harmed.of(party.side(), bare ? party.kind() : kind);
  }

  /** "* Peruvian National Police: 17 killed; 303 injured": the party before the colon of a figure's line. */
  private static @Nullable PartyMention label(Sentence sentence, int figure) {
    int from = start(sentence);
    PartyMention party = party(sentence, from);
    int end = party == null ? -1 : afterAside(sentence, party.to());
    boolean apart = sentence.isMark(end, ":–—") || sentence.isMark(end, "-")
        && !sentence.token(end).touches(sentence.token(end - 1));
    return apart && end < figure ? party : null;
  }

  /** The party that a heading names and nothing besides. */
  private static @Nullable PartyMention alone(Sentence sentence) {
    PartyMention party = party(sentence, start(sentence));
    if (party == null) {
      return null;
    }
    int end = afterAside(sentence, sentence.is(party.to(), "side") ? party.to() + 1 : party.to());
    return end == sentence.size() || end == sentence.size() - 1 && sentence.isMark(end, ":") ? party : null;
  }

  private static int start(Sentence sentence) {
    int from = sentence.isMark(0, "-•*–·|") || sentence.is(0, "o") ? 1 : 0;
    return sentence.cue(from, "determiner") ? from + 1 : from;
  }

  private static int afterAside(Sentence sentence, int from) {
    int start = sentence.is(from, "forces") ? from + 1 : from;
    int end = start;
    while (sentence.isMark(start, "(") && sentence.holds(end) && !sentence.isMark(end, ")")) {
      end++;
    }
    return end > start ? end + 1 : start;
  }

  /** A party under arms, a police force, or a country's side. */
  private static @Nullable PartyMention party(Sentence sentence, int at) {
    PartyMention party = PartyMention.at(sentence, at);
    boolean vague = party == null || party.side().startsWith("=");
    if (!vague && party.armed() && party.kind() != null) {
      return party;
    }
    Phrases.Match side = sentence.match(at, "sides");
    boolean named = side != null && !side.term().name().startsWith("=");
    int police = named ? at + side.length() : -1;
    police += sentence.is(police, "national") || sentence.is(police, "federal") ? 1 : 0;
    if (named && sentence.is(police, "police")) {
      return new PartyMention(side.term().name(), at, police + 1, "police officers", false, null);
    }
    Phrases.Match country = sentence.is(at, "police") && sentence.is(at + 1, "of")
        ? sentence.variant(at + 2, "sides", "place") : null;
    if (country != null) {
      return new PartyMention(country.term().name(), at, at + 2 + country.length(), "police officers", false,
          null);
    }
    return named && sentence.is(at + side.length(), "side")
        ? new PartyMention(side.term().name(), at, at + side.length(), "soldiers", false, null) : null;
  }

  /** A short line that tells nothing: no figure, no mark at its end but a colon. */
  private static boolean isHeading(Sentence sentence) {
    boolean quiet = sentence.size() <= HEADING && !sentence.isMark(sentence.size() - 1, ".!?,;\"”»")
        && !Heading.isRow(sentence);
    for (int i = 0; i < sentence.size() && quiet && !sentence.isMark(i, "("); i++) {
      quiet = !sentence.token(i).isNumber() && sentence.variant(i, "saying", "say") == null;
    }
    return quiet;
  }

  private static boolean isLine(Sentence sentence) {
    return sentence.isMark(0, "-•*–·|") || !sentence.isMark(sentence.size() - 1, ".!?\"”»")
        || sentence.size() <= HEADING;
  }
}
