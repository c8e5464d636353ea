package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * A party to a fight as a sentence names it: "Malian troops", "the rebels", "Kyiv".
 *
 * @param side whose forces; {@link Parties#STATE} or {@link Parties#REBELS} where only their part is named
 * @param from its first token
 * @param to the token after it
 * @param kind what its people are, where it says so
 * @param armed whether it names people under arms and not just a country
 * @param word the noun of those people
 */
record PartyMention(String side, int from, int to, @Nullable String kind, boolean armed,
    @Nullable String word) {
  /** Tokens that may stand between whose and what: "Ukraine's own armed forces". */
  private static final int GAP = 3;

  /** Whether only the part that it plays is named: "the rebels", "our troops". */
  boolean isRole() {
    return side.startsWith("=");
  }

  /** Whose forces, or the noun of those of whom only their part is named. */
  String sideOrRole() {
    return isRole() ? "=" + word : side;
  }

  /** The mention that begins at a token, or whose noun stands there; null for none. */
  static @Nullable PartyMention at(Sentence sentence, int at) {
    Phrases.Match side = sentence.match(at, "sides");
    Phrases.Match capital = side == null ? sentence.match(at, "saying", "capital") : null;
    if (side != null || capital != null) {
      String name = side != null ? side.term().name() : capital.term().tag("side");
      return sided(sentence, at, at + (side != null ? side : capital).length(), name, side);
    }
    PartyMention led = leader(sentence, at);
    PartyMention free = led != null ? led : FreeParty.at(sentence, at);
    if (free != null) {
      return free;
    }
    String role = sentence.word(at, "state party") || isStates(sentence, at) ? Parties.STATE
        : sentence.word(at, "rebel party") ? Parties.REBELS : null;
    if (role == null) {
      return forcesOf(sentence, at);
    }
    int end = sentence.is(at - 1, "'s") ? at - 1 : at;
    Phrases.Match owner = sentence.endingAt(end, "sides");
    Phrases.Match name = owner == null && end < at ? sentence.endingAt(end, "names") : null;
    PartyMention ledBy = name == null ? null : leader(sentence, end - name.length());
    if (ledBy != null) {
      return ledBy;
    }
    int of = sentence.is(at + 1, "of") ? at + 2 : at + 1;
    Phrases.Match after = sentence.match(of, "sides");
    if (owner == null && after != null && after.term().variant().equals("place")) {
      return new PartyMention(after.term().name(), at, of + after.length(), "soldiers", true,
          sentence.token(at).norm());
    }
    return owner == null || owner.term().name().startsWith("=")
        ? new PartyMention(role, at, at + 1, null, true, sentence.token(at).norm())
        : sided(sentence, end - owner.length(), end, owner.term().name(), owner);
  }

  /** "The state's troops", "government forces": an army named by whose it is. */
  private static boolean isStates(Sentence sentence, int at) {
    int owner = sentence.is(at - 1, "'s") ? at - 2 : at - 1;
    boolean state = sentence.is(owner, "state") && owner < at - 1 || sentence.is(owner, "government")
        || sentence.is(owner, "regime");
    return state && sentence.cue(at, "force");
  }

  /** "Vladimir Putin's army": forces named by who leads their country. */
  private static @Nullable PartyMention leader(Sentence sentence, int at) {
    Phrases.Match name = sentence.match(at, "names");
    boolean person = name != null && name.term().tag("type").equals("person")
        && !name.term().tag("side").isEmpty();
    if (!person || !sentence.is(at + name.length(), "'s")) {
      return null;
    }
    PartyMention led = sided(sentence, at, at + name.length(), name.term().tag("side"), null);
    int men = at + name.length() + 1;
    return led.armed() ? led : !sentence.word(men, "men of a leader") ? null
        : new PartyMention(led.side(), at, men + 1, "soldiers", true, sentence.token(men).norm());
  }

  /** "The armed forces of Armenia". */
  private static @Nullable PartyMention forcesOf(Sentence sentence, int at) {
    Phrases.Match force = sentence.cue(at, "force") ? sentence.match(at, "cues", "force") : null;
    int of = force == null ? -1 : at + force.length();
    Phrases.Match owner = sentence.is(of, "of") ? sentence.variant(of + 1, "sides", "place") : null;
    boolean whole = owner != null && !sentence.is(of + 1 + owner.length(), "'s");
    return !whole ? null : new PartyMention(owner.term().name(),
        at, of + 1 + owner.length(), "soldiers", true,
        sentence.token(of - 1).norm());
  }

  /** The nearest mention that ends at or before a token, not farther back than {@code limit} tokens. */
  static @Nullable PartyMention before(Sentence sentence, int to, int limit) {
    for (int i = to - 1; i >= Math.max(0, to - limit) && !sentence.isMark(i, ";"); i--) {
      PartyMention found = at(sentence, i);
      if (found != null && found.from <= i) {
        return found;
      }
    }
    return null;
  }

  private static PartyMention sided(Sentence sentence, int from, int end, String name,
      Phrases.@Nullable Match side) {
    boolean owned = sentence.is(end, "'s");
    String members = side == null ? "" : side.term().tag("members");
    for (int i = owned ? end + 1 : end; i < end + GAP && sentence.holds(i); i++) {
      Phrases.Match people = sentence.match(i, "kinds");
      String armed = people == null ? null : Parties.armed(people.term().name());
      if (armed != null) {
        return new PartyMention(name, from, i + people.length(), armed, true, sentence.token(i).norm());
      }
      if (sentence.cue(i, "force") || sentence.word(i, "state party")) {
        return new PartyMention(name, from, i + 1, members.isEmpty() ? "soldiers" : members, true,
            sentence.token(i).norm());
      }
      if (sentence.word(i, "rebel party")) {
        return new PartyMention(name, from, i + 1, members.isEmpty() ? "fighters" : members, true,
            sentence.token(i).norm());
      }
      if (people != null || !sentence.token(i).isWord() || sentence.match(i, "cues") != null) {
        break;
      }
    }
    boolean group = !members.isEmpty();
    return new PartyMention(name, from, end, group ? members : null, group, null);
  }
}
