package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import org.tolldesk.lexicon.Token;

/** Reads the spaced slashes of a table's row as its bars: "Unity / 14,902 / 288". */
final class SlashRows {
  /** In tokens. */
  private static final int LONGEST = 40;

  private SlashRows() {}

  /** The tokens with bars for slashes; the same where they are no row. */
  static List<Token> read(List<Token> tokens) {
    int slashes = 0;
    for (int i = 1; i + 1 < tokens.size() && tokens.size() <= LONGEST; i++) {
      slashes += isSpaced(tokens, i) ? 1 : 0;
    }
    if (slashes < 2 || ".!?".contains(tokens.get(tokens.size() - 1).text())) {
      return tokens;
    }
    List<Token> row = new ArrayList<>(tokens);
    for (int i = 1; i + 1 < row.size(); i++) {
      Token token = row.get(i);
      row.set(i, isSpaced(row, i) ? new Token("|", "|", token.kind(), token.start(), token.end()) : token);
    }
    return row;
  }

  private static boolean isSpaced(List<Token> tokens, int at) {
    return tokens.get(at).text().equals("/") && !tokens.get(at).touches(tokens.get(at - 1))
        && !tokens.get(at + 1).touches(tokens.get(at));
  }
}
