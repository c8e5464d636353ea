package org.tolldesk.claim;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;

/** Tells by its shape and its neighbours what a word between a number and its noun is. */
record PhraseWords(Sentence sentence) {
  private static final Pattern DEMONYM =
      Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:ian|ean|an|ese|ish|ite|ari|ali|eni|ani)");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,6}");

  /** "31,000 as the number of Ukrainian soldiers killed". */
  boolean isNumberOf(int at) {
    int the = sentence.is(at, "as") ? at + 1 : at;
    return sentence.cue(the, "determiner") && sentence.word(the + 1, "count noun")
        && sentence.is(the + 2, "of");
  }

  Phrases.@Nullable Match measureNoun(int at) {
    Phrases.Match noun = sentence.variant(at, "measures", "noun");
    Phrases.Match passive = sentence.variant(at, "measures", "passive");
    boolean adjective = passive != null && !sentence.cue(at, "auxiliary")
        && isPeople(at + passive.length());
    return OtherCount.isOfOffices(sentence, at) ? null : noun == null && adjective ? passive : noun;
  }

  /** "Soldiers", "Armenian soldiers". */
  private boolean isPeople(int from) {
    Phrases.Match whose = sentence.variant(from, "sides", "adjective");
    return sentence.match(whose == null ? from : from + whose.length(), "kinds") != null;
  }

  /** "15,550 reported deaths", "73,540 confirmed military dead". */
  boolean describesToll(int at) {
    boolean force = sentence.cue(at + 1, "force") || sentence.match(at + 1, "kinds") != null;
    return sentence.variant(at + (force ? 2 : 1), "measures", "noun") != null;
  }

  /** A capitalised adjective of a people that the lexicon does not know: "Tessian soldiers". */
  static boolean isDemonym(Token token) {
    return token.isCapitalised() && DEMONYM.matcher(token.text()).matches();
  }

  /** "SPLA fighters": a group that the lexicon does not know. */
  static boolean isAcronym(Token token) {
    return ACRONYM.matcher(token.text()).matches();
  }

  boolean looksLikeVerb(int at) {
    String word = sentence.token(at).norm();
    return word.endsWith("ed") && !word.equals("armed") && !word.equals("unarmed") && !word.equals("red")
        || word.endsWith("ing") && !word.equals("young") || word.length() < 3
        && !sentence.isMark(at - 1, "-‑")
        || sentence.word(at, "verb of a crowd");
  }

  /** "The 37 of the year before": a time and not those of whom a number is some. */
  boolean isOfTime(int of) {
    int at = of + 1;
    while (sentence.cue(at, "determiner") || sentence.is(at, "last")) {
      at++;
    }
    Phrases.Match unit = sentence.variant(at, "units", "after");
    boolean owner = sentence.is(at + 1, "'s") || sentence.is(at + 1, "’s");
    boolean span = !owner && unit != null && unit.term().name().equals("time");
    return span && (sentence.is(at + 1, "before") || sentence.is(at + 1, "earlier")
        || sentence.is(at - 1, "last") || sentence.is(at - 1, "previous"))
        || sentence.is(at - 1, "previous") || sentence.is(at, "previous");
  }
}
