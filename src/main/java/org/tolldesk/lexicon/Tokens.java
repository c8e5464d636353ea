package org.tolldesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words, numbers and marks. A number keeps its separators ({@code 12,000}, {@code 180 000},
 * {@code 1.2}); hyphens and possessive endings are tokens of their own.
 */
public final class Tokens {
  private static final String GROUPED =
      "(?<![\\d.,])\\d{1,3}(?:(?:[,.'\u2019 ]|[\u00A0\u202F\u2009] {0,8})\\d{3})+(?![\\d])(?![.,]\\d)";
  private static final String PLAIN = "\\d++(?:[.,]\\d++)*+";
  private static final String WORD = "\\p{L}[\\p{L}\\p{M}]*+(?:['\u2019\u02BC](?!s\\b)\\p{L}++)*+";
  private static final Pattern TOKEN =
      Pattern.compile("(?<n>" + GROUPED + "|" + PLAIN + ")|(?<w>" + WORD + "|['\u2019]s\\b)|(?<m>[^\\s\\p{Z}\\p{C}])");

  private Tokens() {}

  public static List<Token> of(String text) {
    return of(text, 0, text.length());
  }

  /** The tokens of a part of a text, with offsets into the whole of it. */
  public static List<Token> of(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(from, to);
    while (matcher.find()) {
      String piece = matcher.group();
      Token.Kind kind = matcher.group("n") != null ? Token.Kind.NUMBER
          : matcher.group("w") != null ? Token.Kind.WORD : Token.Kind.MARK;
      tokens.add(new Token(piece, norm(piece), kind, matcher.start(), matcher.end()));
    }
    return tokens;
  }

  private static String norm(String piece) {
    return piece.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02BC', '\'')
        .replace('ё', 'е');
  }
}
