package org.tolldesk.claim;

import java.util.List;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;

/** Knows a word for people that is part of a body's name: "General Staff", "Save the Children". */
final class KindsInNames {
  /** In tokens: how far before such a word a number may stand that counts people: "40 Royal Marines". */
  private static final int COUNTED = 3;

  private KindsInNames() {}

  /** Takes the kinds of people out of what was found in a sentence wherever they only name a body. */
  static void drop(List<Token> tokens, List<List<Phrases.Match>> matches) {
    if (isTitle(tokens)) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean kind = isName(tokens.get(i))
          && matches.get(i).stream().anyMatch(match -> match.term().is("kinds"));
      if (kind && isInName(tokens, matches, i)) {
        matches.set(i, matches.get(i).stream().filter(match -> !match.term().is("kinds")).toList());
      }
    }
  }

  /** A headline that capitalises all its longer words, or a line of capitals, tells no name from a noun. */
  private static boolean isTitle(List<Token> tokens) {
    int capitals = 0;
    int small = 0;
    for (Token token : tokens) {
      if (token.text().equals("|")) {
        return false;
      }
      if (token.isWord() && token.text().length() > 3) {
        capitals += token.isCapitalised() ? 1 : 0;
        small += token.isCapitalised() ? 0 : 1;
      }
    }
    return capitals > 3 && 3 * small <= capitals;
  }

  private static boolean isName(Token token) {
    return token.isWord() && token.isCapitalised() && token.text().codePointAt(0) < 0x250
        && token.text().length() > 1 && Character.isLowerCase(token.text().charAt(1));
  }

  private static boolean isInName(List<Token> tokens, List<List<Phrases.Match>> matches, int at) {
    for (int i = at - 1; i >= Math.max(0, at - COUNTED); i--) {
      boolean number = tokens.get(i).isNumber()
          || matches.get(i).stream().anyMatch(match -> match.term().is("numbers"));
      if (number) {
        return false;
      }
    }
    boolean owns = at + 2 < tokens.size() && isName(tokens.get(at + 2))
        && (tokens.get(at + 1).is("'s") || "'’".contains(tokens.get(at + 1).text()));
    if (owns) {
      return true;
    }
    boolean goesOn = at + 1 < tokens.size() && isName(tokens.get(at + 1));
    int before = at - 1;
    boolean joined = before > 0 && List.of("of", "for", "and", "the").contains(tokens.get(before).norm());
    before -= joined ? 1 : 0;
    if (before < 0) {
      return goesOn && tokens.get(at + 1).is("without");
    }
    boolean small = before == 0 && matches.get(before).stream().anyMatch(match -> match.term().is("cues"));
    boolean whose = !joined && isSideBefore(matches, at);
    return isName(tokens.get(before)) && !small && (goesOn || !whose);
  }

  private static boolean isSideBefore(List<List<Phrases.Match>> matches, int end) {
    for (int from = Math.max(0, end - COUNTED); from < end; from++) {
      int at = from;
      if (matches.get(from).stream().anyMatch(m -> m.term().is("sides") && at + m.length() == end)) {
        return true;
      }
    }
    return false;
  }
}
