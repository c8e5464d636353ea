package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Token;

/** A party that no list knows, told by the noun that ends its name: "New Delta Army", "Puntland Guard". */
final class FreeParty {
  /** In tokens. */
  private static final int LONGEST = 5;

  private FreeParty() {}

  /** The party whose name begins at a token or whose noun stands there; null for none. */
  static @Nullable PartyMention at(Sentence sentence, int at) {
    if (!isName(sentence, at)) {
      return null;
    }
    int from = at;
    while (sentence.word(at, "party noun") && isName(sentence, from - 1) && at - from < LONGEST) {
      from--;
    }
    if (isPartOfName(sentence, from - 1)) {
      return null;
    }
    int to = from;
    boolean own = false;
    while (isName(sentence, to) && to - from <= LONGEST) {
      own |= !sentence.word(to, "no name of a party") && !sentence.word(to, "party noun");
      to++;
    }
    boolean army = sentence.word(to - 1, "party noun");
    return own && army && to - from > 1 && to > at
        ? new PartyMention(name(sentence, from, to), from, to, "fighters", true, null) : null;
  }

  /** "Myanmar National Democratic Alliance Army", "2nd Shock Army": more of the name stands before. */
  private static boolean isPartOfName(Sentence sentence, int at) {
    return isName(sentence, at) || sentence.match(at, "sides") != null && sentence.token(at).isCapitalised()
        || sentence.holds(at) && Character.isDigit(sentence.token(at).text().charAt(0));
  }

  /** Whether such a party fights a state and does not guard it: "front", unlike "guard" and "force". */
  static boolean isOfRebels(Sentence sentence, int at) {
    PartyMention party = at(sentence, at);
    return party != null && !sentence.word(party.to() - 1, "guards of a state");
  }

  private static boolean isName(Sentence sentence, int at) {
    return sentence.holds(at) && sentence.token(at).isCapitalised() && sentence.token(at).isWord()
        && !sentence.is(at, "the") && !CyrillicBodies.isCyrillic(sentence, at)
        && sentence.match(at, "sides") == null && !sentence.isNumber(at);
  }

  private static String name(Sentence sentence, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean shouted = token.text().length() > 2 && FreeNames.isAllCapitals(token.text())
          && FreeNames.isAllCapitals(sentence.token(to - 1).text());
      name.append(i == from ? "" : " ").append(shouted
          ? token.text().charAt(0) + token.norm().substring(1) : token.text());
    }
    return name.toString();
  }
}
