package org.tolldesk.claim;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Whom a figure counts by what follows its noun: "two of the missing are British backpackers". */
final class Complements {
  private static final Pattern PLURAL = Pattern.compile("\\p{Ll}{3,}[^us]s");

  /** In tokens: how far before a figure its subject may stand. */
  private static final int SUBJECT = 8;

  /** In tokens: how long the name of a body may be. */
  private static final int BODY = 5;

  /** In tokens: how long a relative clause may be that says what befell somebody. */
  private static final int FATE = 9;

  private Complements() {}

  /** The count with the group that a complement names; unchanged where none does. */
  static Count named(Count count, NounPhrase phrase) {
    Sentence sentence = count.sentence();
    int to = phrase.to();
    Count said = inPredicate(count, phrase);
    if (said != count) {
      return said;
    }
    if (phrase.partitive() && count.kind() == null && sentence.word(to, "copula")) {
      Phrases.Match whose = sentence.variant(to + 1, "sides", "adjective");
      String kind = whose == null ? null : kindAt(sentence, to + 1 + whose.length());
      return kind == null ? count : count.of(whose.term().name(), kind);
    }
    PersonNoun apposed = phrase.partitive() && count.kind() == null && sentence.isMark(to, ",")
        ? PersonNoun.at(sentence, to + 1, false) : null;
    if (apposed != null && (sentence.isMark(apposed.to(), ",")
        || sentence.cue(apposed.to(), "preposition"))) {
      return count.of(apposed.side() == null ? count.side() : apposed.side(), apposed.kind());
    }
    int among = sentence.variant(to, "measures", "noun") != null ? to + 1 : to;
    if (sentence.is(among, "among") && sentence.word(among + 1, "possessive of a body")) {
      int noun = sentence.is(among + 2, "own") ? among + 3 : among + 2;
      Phrases.Match people = sentence.match(noun, "kinds");
      return people == null ? count
          : count.of(count.side() == null ? theirs(count) : count.side(), people.term().name());
    }
    if (phrase.isEmpty() && sentence.is(to, "each") && sentence.is(to + 1, "from")) {
      return count.of(count.side(), "people");
    }
    Group body = count.kind() == null || count.kind().equals("people") ? ofBody(sentence, phrase) : null;
    if (body != null) {
      return count.of(body.side() == null ? count.side() : body.side(), body.kind());
    }
    boolean from = (phrase.isEmpty() || phrase.partitive()) && sentence.is(to, "from");
    int force = sentence.cue(to + 1, "determiner") ? to + 2 : to + 1;
    return from && sentence.cue(force, "force") ? count.of(count.side(), "soldiers") : count;
  }

  /** "Among the dead, four were Dutch surveyors", "two died as soldiers of Greece": what they were. */
  private static Count inPredicate(Count count, NounPhrase phrase) {
    Sentence sentence = count.sentence();
    boolean among = count.kind() == null && phrase.isEmpty() && sentence.word(phrase.to(), "copula")
        && !sentence.word(phrase.to() + 1, "kin");
    int those = sentence.word(phrase.to(), "copula") ? phrase.to() + 1 : phrase.to();
    boolean ofThem = phrase.partitive() && (sentence.is(those, "those") && sentence.is(those + 1, "of")
        || those == phrase.to() && sentence.cue(those - 1, "part") && sentence.is(those, "of"));
    int group = sentence.is(those, "of") ? those + 1 : those + 2;
    PersonNoun held = ofThem ? PersonNoun.at(sentence, group, true) : null;
    if (held != null) {
      return count.of(held.side() == null ? count.side() : held.side(), held.kind());
    }
    PersonNoun people = among ? PersonNoun.at(sentence, phrase.to() + 1, false) : null;
    for (int as = phrase.to() + 1; people == null && as < phrase.to() + SUBJECT && sentence.holds(as)
        && sentence.token(as).isWord(); as++) {
      PersonNoun role = sentence.is(as, "as") ? PersonNoun.at(sentence, as + 1, false) : null;
      boolean army = role != null && (Parties.armed(role.kind()) != null || role.kind().equals("privates"));
      if (army) {
        PartyMention party = PartyMention.before(sentence, Math.min(sentence.size(), role.to() + 5), 5);
        String side = role.side() != null ? role.side() : party == null || party.isRole() ? null
            : party.side();
        String kind = role.kind().equals("privates") ? "soldiers" : role.kind();
        return count.of(side == null ? count.side() : side, kind);
      }
    }
    return people == null ? count
        : count.of(people.side() == null ? count.side() : people.side(), people.kind());
  }

  /** "Five of them from the crew of 13", "four were of the fire brigade": members of a body. */
  private static @Nullable Group ofBody(Sentence sentence, NounPhrase phrase) {
    int from = phrase.to();
    while (sentence.word(from, "copula") || sentence.is(from, "came")) {
      from++;
    }
    boolean member = sentence.is(from, "from") || from > phrase.to()
        && (sentence.is(from, "of") || sentence.is(from, "to"));
    for (int i = from + 1; member && i < from + BODY && sentence.holds(i)
        && sentence.token(i).isWord(); i++) {
      Phrases.Match people = sentence.match(i, "kinds");
      boolean fire = sentence.is(i, "fire") && sentence.word(i + 1, "body of firefighters");
      boolean police = people != null && people.term().name().equals("police officers");
      if (fire || police || people != null && sentence.word(i, "company of people")) {
        String kind = fire ? "firefighters" : people.term().name();
        Phrases.Match side = sentence.endingAt(i, "sides");
        boolean named = side != null && !side.term().name().startsWith("=");
        return new Group(named ? side.term().name() : null, kind);
      }
      if (people != null || sentence.cue(i, "force") || sentence.isMark(i, ",")) {
        return null;
      }
    }
    return null;
  }

  /** "Azerbaijani prosecutors count 61 dead among their civilians": whom "their" means. */
  private static String theirs(Count count) {
    for (int end = count.figure().outer(); end > Math.max(0, count.figure().outer() - SUBJECT); end--) {
      Phrases.Match side = count.sentence().endingAt(end, "sides");
      if (side != null && !side.term().name().startsWith("=")) {
        return side.term().name();
      }
    }
    return Belligerents.ITS;
  }

  /** "Of those who have fallen ill were children": where their fate is told, else the start. */
  private static int pastFate(Sentence sentence, int from) {
    boolean fate = false;
    for (int i = from; i < from + FATE && sentence.holds(i) && sentence.token(i).isWord(); i++) {
      fate |= sentence.match(i, "measures") != null;
      if (fate && sentence.word(i, "copula") && sentence.match(i + 1, "measures") == null) {
        return i;
      }
    }
    return from;
  }

  /** "29 of the victims were women", "17,000 were Wagner mercenaries": what the clause says they were. */
  static @Nullable Group ofClause(Sentence sentence, int from) {
    int i = from;
    if (sentence.is(from - 1, "those") || sentence.is(from - 2, "those")) {
      i = from = pastFate(sentence, from);
    }
    boolean dash = sentence.isMark(from, "–—") && SlavicClause.isCyrillic(sentence);
    for (int to = from + 9; !dash && i < to && sentence.holds(i) && !sentence.word(i, "copula"); i++) {
      if (sentence.isMark(i, ".;:") || sentence.cue(i, "relative") || sentence.match(i, "measures") != null) {
        return null;
      }
    }
    while (sentence.word(i, "copula") || sentence.cue(i, "hedge") || sentence.cue(i, "auxiliary")
        || sentence.cue(i, "determiner")
        || i == from && dash) {
      i++;
    }
    Phrases.Match whose = i > from && !dash ? sentence.match(i, "sides") : null;
    int noun = whose == null ? i : i + whose.length();
    Phrases.Match people = i > from && !sentence.word(noun, "kin") ? sentence.match(noun, "kinds") : null;
    if (people == null && i == from + 1 && sentence.isMark(from, "–—") && sentence.holds(i + 1)
        && sentence.token(i).isWord()) {
      people = sentence.match(i + 1, "kinds");
    }
    boolean named = whose != null && !whose.term().name().startsWith("=");
    return people == null ? null : new Group(named ? whose.term().name() : null, people.term().name());
  }

  private static @Nullable String kindAt(Sentence sentence, int at) {
    Phrases.Match people = sentence.match(at, "kinds");
    boolean plural = people == null && sentence.holds(at) && sentence.endsPhrase(at + 1)
        && PLURAL.matcher(sentence.token(at).text()).matches();
    return people != null ? people.term().name() : plural ? sentence.token(at).norm() : null;
  }
}
