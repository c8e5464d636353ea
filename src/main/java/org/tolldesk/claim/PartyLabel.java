package org.tolldesk.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Whom the lines of a list count that a party heads or opens: "ERITREAN ARMY", "Army of Peru: 4 killed". */
final class PartyLabel {
  /** In tokens. */
  private static final int LONGEST = 10;
  /** In lines, from a heading to the last line below it. */
  private static final int REACH = 12;
  /** In lines, within which labels are of one list. */
  private static final int BESIDE = 4;

  private PartyLabel() {}

  /** The count, of the party of its line or of the heading above it where it names no other people. */
  static Count named(Count count, List<Sentence> article) {
    String kind = count.kind();
    boolean open = kind == null || kind.equals("people") || kind.equals("men")
        || Parties.armed(kind) != null || kind.equals("prisoners") && count.measure() == Measure.CAPTURED;
    if (count.side() != null || !open || SlavicClause.isCyrillic(count.sentence())) {
      return count;
    }
    Group country = country(count.sentence(), article);
    Group own = country != null ? country : opening(count.sentence(), article);
    Group group = own != null ? own : above(count.sentence(), article);
    boolean named = kind != null && Parties.armed(kind) != null;
    return group == null ? count : count.of(group.side(), named ? kind : group.kind());
  }

  /** The party that opens a line and is followed by its numbers; null for a label of anything else. */
  static @Nullable Group opening(Sentence sentence) {
    int from = start(sentence);
    int mark = labelEnd(sentence, from);
    return mark < 0 ? null : party(sentence, from, mark);
  }

  /** "Russia - killed: 240,000", in a list of what armies lost: the country that opens a line of harm. */
  private static @Nullable Group country(Sentence sentence, List<Sentence> article) {
    int from = start(sentence);
    Phrases.Match place = sentence.variant(from, "sides", "place");
    int end = place == null ? 0 : from + place.length();
    boolean label = place != null
        && (sentence.isMark(end, ",:(–—-") || sentence.match(end, "measures") != null);
    int colon = end;
    while (label && colon < Math.min(sentence.size(), from + LONGEST) && !sentence.isMark(colon, ":")
        && !sentence.isNumber(colon)) {
      colon++;
    }
    boolean harm = label && colon > end && isHarm(sentence, end, colon);
    return harm && isOfArmies(sentence, place, article) ? new Group(place.term().name(), "soldiers") : null;
  }

  /** Whether nothing but words of harm stands here: ", killed and wounded". */
  private static boolean isHarm(Sentence sentence, int from, int to) {
    int harms = 0;
    for (int i = from; i < to; i++) {
      Phrases.Match harm = sentence.match(i, "measures");
      harms += harm == null ? 0 : 1;
      i += harm == null ? 0 : harm.length() - 1;
      if (harm == null && sentence.token(i).isWord() && !sentence.word(i, "count joint")
          && !sentence.is(i, "or")) {
        return false;
      }
    }
    return harms > 0;
  }

  /** Whether a list is of armies: of a country at war, or below lines that speak of the military. */
  private static boolean isOfArmies(Sentence sentence, Phrases.Match place, List<Sentence> article) {
    boolean armies = !place.term().tag("enemy").isEmpty();
    for (int i = sentence.index() - 1; !armies && i >= Math.max(0, sentence.index() - REACH); i--) {
      Sentence before = article.get(i);
      armies = before.findCue("force", 0, before.size()) >= 0 || before.is(0, "military");
    }
    return armies;
  }

  /** The same, or a name that stands in a list beside parties. */
  private static @Nullable Group opening(Sentence sentence, List<Sentence> article) {
    Group known = opening(sentence);
    int from = start(sentence);
    int mark = known == null ? labelEnd(sentence, from) : -1;
    for (int i = Math.max(0, sentence.index() - BESIDE); mark > 0 && i < article.size()
        && i <= sentence.index() + BESIDE; i++) {
      if (opening(article.get(i)) != null) {
        return stranger(sentence, from, mark);
      }
    }
    return known;
  }

  /** "PUNTLAND GUARD": armed people that the lexicon does not know. */
  private static @Nullable Group stranger(Sentence sentence, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to && !sentence.isMark(i, "("); i++) {
      String text = sentence.token(i).text();
      if (!sentence.token(i).isCapitalised() || sentence.match(i, "kinds") != null
          || sentence.match(i, "months") != null || sentence.match(i, "measures") != null) {
        return null;
      }
      name.append(name.isEmpty() ? "" : " ").append(text.charAt(0)).append(FreeNames.isAllCapitals(text)
          ? text.substring(1).toLowerCase(Locale.ROOT) : text.substring(1));
    }
    return name.isEmpty() ? null : new Group(name.toString(), "fighters");
  }

  /** The party whose name alone is the heading above a line. */
  private static @Nullable Group above(Sentence sentence, List<Sentence> article) {
    boolean line = !isText(sentence) && sentence.size() < 2 * LONGEST;
    for (int i = sentence.index() - 1; line && i >= Math.max(0, sentence.index() - REACH); i--) {
      Sentence other = article.get(i);
      int from = start(other);
      int to = other.size() - (other.isMark(other.size() - 1, ":") ? 1 : 0);
      Group group = isText(other) || to - from > LONGEST ? null : party(other, from, to);
      if (group != null || isText(other)) {
        return group;
      }
    }
    return null;
  }

  private static boolean isText(Sentence sentence) {
    boolean item = sentence.isMark(0, "-•*–·");
    return !item && sentence.isMark(sentence.size() - 1, ".!?”\"");
  }

  private static int start(Sentence sentence) {
    return sentence.size() > 1 && sentence.isMark(0, "-•*–·") ? 1 : 0;
  }

  /** Where a label ends, at a colon or dash before a number; negative for no label. */
  private static int labelEnd(Sentence sentence, int from) {
    for (int i = from + 1; i < Math.min(sentence.size() - 1, from + LONGEST); i++) {
      boolean dash = sentence.isMark(i, "–—-") && !sentence.token(i).touches(sentence.token(i - 1));
      if (sentence.isMark(i, ":") || dash) {
        boolean number = sentence.token(i + 1).isNumber() || sentence.match(i + 1, "numbers") != null
            || sentence.match(i + 1, "qualifiers") != null || sentence.match(i + 1, "measures") != null;
        return number ? i : -1;
      }
      if (sentence.isMark(i, ".;\"“”")) {
        return -1;
      }
    }
    return -1;
  }

  /** The party whose name fills a stretch but for what stands in brackets. */
  private static @Nullable Group party(Sentence sentence, int from, int to) {
    PartyMention party = null;
    for (int i = from; i < Math.min(to, from + 3) && party == null; i++) {
      PartyMention found = PartyMention.at(sentence, i);
      party = found != null && found.armed() && found.from() <= from + 1 && !found.side().equals("=own")
          ? found : null;
    }
    int end = party == null ? 0 : party.to();
    while (end > 0 && end < to && sentence.cue(end, "force")) {
      end++;
    }
    if (party != null && (end >= to || sentence.isMark(end, "(") || isHarm(sentence, end, to))) {
      String kind = party.kind() == null ? "soldiers" : party.kind();
      return new Group(party.sideOrRole(), kind);
    }
    Phrases.Match first = sentence.match(from, "kinds", "police officers");
    boolean of = first != null && sentence.is(from + first.length(), "of");
    Phrases.Match last = of ? first : sentence.endingAt(to, "kinds");
    Phrases.Match whose = sentence.match(of ? from + first.length() + 1 : from, "sides");
    boolean police = last != null && last.term().name().equals("police officers");
    return police && whose != null ? new Group(whose.term().name(), last.term().name()) : null;
  }
}
