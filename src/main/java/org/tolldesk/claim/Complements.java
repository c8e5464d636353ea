package org.tolldesk.claim;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Whom a figure counts by what follows its noun: "two of the missing are British backpackers". */
final class Complements {
  private static final Pattern PLURAL = Pattern.compile("\\p{Ll}{3,}[^us]s");

  /** In tokens: how far before a figure its subject may stand. */
  private static final int SUBJECT = 8;

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
    boolean from = phrase.isEmpty() && sentence.is(to, "from");
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

  private static @Nullable String kindAt(Sentence sentence, int at) {
    Phrases.Match people = sentence.match(at, "kinds");
    boolean plural = people == null && sentence.holds(at) && sentence.endsPhrase(at + 1)
        && PLURAL.matcher(sentence.token(at).text()).matches();
    return people != null ? people.term().name() : plural ? sentence.token(at).norm() : null;
  }
}
