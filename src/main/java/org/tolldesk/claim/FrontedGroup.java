package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** The people whom a clause names in front and then counts: "Among staff, 17", "Civilians only: 300". */
final class FrontedGroup {
  /** In tokens: how far before its figure a group may be named. */
  private static final int REACH = 22;

  /** In tokens: how far the name of a unit may reach. */
  private static final int UNIT = 8;

  private FrontedGroup() {}

  /** The count with the group that its clause names first; unchanged where the figure has its own. */
  static Count named(Count count, NounPhrase phrase) {
    Count topical = bySubject(count, phrase);
    return topical != null ? topical : byClause(count, phrase);
  }

  /** The count with the topic that a colon before it names; null for none. */
  private static @Nullable Count bySubject(Count count, NounPhrase phrase) {
    boolean bare = phrase.kind() == null && !phrase.thing()
        && (phrase.unknown() == null || phrase.partitive());
    boolean named = count.kind() != null && !count.kind().equals("people");
    Group topic = !bare || named || SlavicClause.isCyrillic(count.sentence()) ? null
        : Topics.of(count.sentence(), count.figure().outer());
    return topic == null ? null
        : count.of(count.side() == null ? topic.side() : count.side(), topic.kind());
  }

  private static Count byClause(Count count, NounPhrase phrase) {
    Sentence sentence = count.sentence();
    boolean bare = phrase.kind() == null && !phrase.thing()
        && (phrase.unknown() == null || phrase.partitive());
    boolean named = count.kind() != null && !count.kind().equals("people");
    if (!bare || named || SlavicClause.isCyrillic(sentence)) {
      return count;
    }
    int end = count.figure().outer();
    int start = clauseStart(sentence, end);
    String topic = topicBefore(sentence, start, end);
    if (topic != null) {
      return count.of(count.side(), topic);
    }
    Phrases.Match nation = isShare(sentence, end) ? sentence.variant(start, "sides", "people") : null;
    if (nation != null && phrase.partitive()) {
      return count.of(nation.term().name(), count.kind());
    }
    int of = sentence.is(start, "out") ? start + 1 : start;
    boolean among = sentence.word(of, "some of a group");
    int group = skipped(sentence, among ? of + 1 : of);
    Phrases.Match people = sentence.match(group, "kinds");
    boolean open = among && (people == null || people.term().name().equals("men"));
    Count other = open ? ofOthers(count, people == null, of, group) : count;
    if (other != count) {
      return other;
    }
    if (people == null || people.term().name().equals("people") || group + people.length() > end
        || namesOthers(sentence, group + people.length(), end)
        || sentence.word(group, "company of people") && sentence.is(group + 1, "of")) {
      return count;
    }
    boolean share = isShare(sentence, end) || phrase.partitive() && sentence.word(end - 1, "copula");
    boolean label = !sentence.word(group, "who speaks in headlines")
        && isLabel(sentence, group + people.length(), end);
    if (!among && !share && !label) {
      return count;
    }
    Phrases.Match side = sentence.endingAt(sentence.is(group - 1, "'s") ? group - 1 : group, "sides");
    boolean whose = side != null && group - side.length() >= start && !side.term().name().startsWith("=");
    return count.of(whose ? side.term().name() : count.side(), people.term().name());
  }

  /** "The bureau has published on civilians: 90 killed": what a sentence says that its figures are about. */
  private static @Nullable String topicBefore(Sentence sentence, int start, int end) {
    int colon = end - 1;
    while (colon > start && !sentence.isMark(colon, ":")) {
      colon--;
    }
    Phrases.Match people = colon > start ? sentence.endingAt(colon, "kinds") : null;
    int about = people == null ? -1 : colon - people.length() - 1;
    about -= about > 0 && sentence.cue(about, "determiner") ? 1 : 0;
    boolean names = people != null && !people.term().name().equals("people") && colon >= end - 3;
    return names && sentence.word(about, "before a topic") ? people.term().name() : null;
  }

  /** "Of the 40 bricklayers, 13", "of that company five": people that the lexicon does not know, a unit. */
  private static Count ofOthers(Count count, boolean unknown, int of, int group) {
    Sentence sentence = count.sentence();
    int end = count.figure().outer();
    PersonNoun noun = unknown ? PersonNoun.at(sentence, group, true) : null;
    if (noun == null) {
      return ofUnit(count, group, end);
    }
    boolean all = !noun.kind().equals("people") && noun.to() <= end
        && !namesOthers(sentence, noun.to(), end) && sentence.findCue("determiner", of, group) >= 0;
    return all ? count.of(noun.side(), noun.kind()) : count;
  }

  /** "Of the men of Ukraine's 47th Brigade, 28", "of that company five": soldiers, of the unit's side. */
  private static Count ofUnit(Count count, int from, int end) {
    Sentence sentence = count.sentence();
    String side = count.side();
    for (int i = Math.max(0, from - 1); i < Math.min(end, from + UNIT); i++) {
      Phrases.Match whose = sentence.match(i, "sides");
      boolean named = whose != null && !whose.term().name().startsWith("=");
      side = side == null && named ? whose.term().name() : side;
      boolean unit = sentence.word(i, "arm of an army")
          || i <= from + 1 && (sentence.is(i, "company") || sentence.is(i, "unit"));
      if (unit) {
        return count.of(side, "soldiers");
      }
      if (sentence.isMark(i, ",;:") || sentence.cue(i, "relative")) {
        return count;
      }
    }
    return count;
  }

  /** Where the clause of a figure begins: after a mark that parts clauses, not before a label's own colon. */
  private static int clauseStart(Sentence sentence, int end) {
    int from = Math.max(0, end - REACH);
    boolean colon = false;
    for (int i = end - 1; i >= from; i--) {
      boolean joint = sentence.isMark(i, ",") && (sentence.is(i + 1, "and") || sentence.is(i + 1, "but"));
      boolean mark = sentence.isMark(i, ";.!?|\"“«") || sentence.isMark(i, ":–—") && colon;
      colon |= sentence.isMark(i, ":–—");
      if (mark || joint) {
        return joint ? i + 2 : i + 1;
      }
    }
    return from > 0 ? end : sentence.isMark(0, "-•*–·") ? 1 : 0;
  }

  /** The token after what may stand before the noun of a group: "the 212 young Kenyan". */
  private static int skipped(Sentence sentence, int from) {
    int i = from;
    while (i < from + 5 && sentence.match(i, "kinds") == null) {
      boolean number = sentence.holds(i) && sentence.token(i).isNumber()
          || sentence.match(i, "numbers") != null;
      Phrases.Match side = sentence.match(i, "sides");
      boolean small = sentence.cue(i, "determiner") || number || sentence.is(i, "'s")
          || sentence.match(i, "times") != null || sentence.word(i, "age of people")
          || i == from && sentence.word(i, "owner");
      if (side == null && !small) {
        return i;
      }
      i += side == null ? 1 : side.length();
    }
    return i;
  }

  /** Whether other people are named between the group and its figure; one alone is who says so. */
  private static boolean namesOthers(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Phrases.Match people = sentence.match(i, "kinds");
      boolean one = sentence.is(i - 1, "a") || sentence.is(i - 1, "an") || sentence.is(i - 1, "one");
      if (people != null && !one && !people.term().name().equals("people")) {
        return true;
      }
    }
    return false;
  }

  /** "Children under five make up 3,104", "women accounted for 6,200". */
  private static boolean isShare(Sentence sentence, int end) {
    boolean joined = sentence.is(end - 1, "for") || sentence.is(end - 1, "up");
    return sentence.word(joined ? end - 2 : end - 1, "being a share");
  }

  /** "Civilians only, to the end of 2022:". */
  private static boolean isLabel(Sentence sentence, int from, int to) {
    boolean colon = false;
    for (int i = from; i < to; i++) {
      boolean said = sentence.variant(i, "saying", "say") != null && !colon;
      if (said || sentence.isMark(i, "\"“”«»")) {
        return false;
      }
      colon |= sentence.isMark(i, ":–—");
    }
    return colon;
  }
}
