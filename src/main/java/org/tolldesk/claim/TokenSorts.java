package org.tolldesk.claim;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Term;
import org.tolldesk.lexicon.Token;

/** Of what sort each token of a sentence is, in a number from 0 to 31, as far as the lexicon knows it. */
final class TokenSorts {
  static final int EDGE = 1;
  static final int NUMBER = 2;
  private static final int HARM = 3;
  private static final int PEOPLE = 4;
  private static final int SIDE = 5;
  private static final int UNIT = 6;
  private static final int SAYING = 7;
  private static final int TIME = 8;
  private static final int NAME = 9;
  private static final int VALUE = 10;
  private static final int NAMED = 11;
  private static final Map<String, Integer> CUES = Map.ofEntries(Map.entry("auxiliary", 12),
      Map.entry("modal", 13), Map.entry("determiner", 14), Map.entry("pronoun", 15), Map.entry("part", 16),
      Map.entry("more", 17), Map.entry("neutral", 18), Map.entry("relative", 19),
      Map.entry("subordinate", 19), Map.entry("negative", 20), Map.entry("denial", 20),
      Map.entry("preposition", 21), Map.entry("hedge", 22), Map.entry("event", 23), Map.entry("force", 24),
      Map.entry("subject", 25));
  private static final String MARKS = ",:;(\"";
  private static final int MARK = 26;

  private final int[] sorts;
  private final Phrases.Match[] harms;

  TokenSorts(Sentence sentence) {
    sorts = new int[sentence.size()];
    harms = new Phrases.Match[sorts.length];
    for (int i = 0; i < sorts.length; i++) {
      sorts[i] = sort(sentence, i);
    }
    for (int i = 0; i < sorts.length; i++) {
      harms[i] = sorts[i] == NUMBER ? null : sentence.match(i, "measures");
      i += harms[i] == null ? 0 : harms[i].length() - 1;
    }
  }

  /** The word or words of harm that begin at a token, none inside longer ones; null where none do. */
  Phrases.@Nullable Match harmAt(int token) {
    return token < 0 || token >= harms.length ? null : harms[token];
  }

  /** The sort of a token; {@link #EDGE} outside the sentence. */
  int at(int token) {
    return token < 0 || token >= sorts.length ? EDGE : sorts[token];
  }

  private static int sort(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.isNumber()) {
      return NUMBER;
    }
    int best = 0;
    for (Phrases.Match match : sentence.matchesAt(at)) {
      int found = sort(match.term());
      best = found != 0 && (best == 0 || found < best) ? found : best;
    }
    if (token.kind() == Token.Kind.MARK) {
      return best == UNIT ? UNIT : mark(token.text());
    }
    return best != 0 ? best : token.isCapitalised() && at > 0 ? NAMED : 0;
  }

  private static int mark(String text) {
    char first = text.charAt(0);
    if (".!?".indexOf(first) >= 0) {
      return EDGE;
    }
    int place = MARKS.indexOf(first == '“' || first == '”' ? '"' : first);
    return MARK + (place < 0 ? MARKS.length() : place);
  }

  private static int sort(Term term) {
    return switch (term.category()) {
      case "numbers" -> NUMBER;
      case "measures" -> HARM;
      case "kinds" -> PEOPLE;
      case "sides" -> SIDE;
      case "units" -> UNIT;
      case "saying" -> term.variant().equals("say") || term.variant().equals("count") ? SAYING : 0;
      case "months", "times" -> TIME;
      case "names" -> NAME;
      case "cues" -> term.name().equals("value") ? VALUE : CUES.getOrDefault(term.name(), 0);
      default -> 0;
    };
  }
}
