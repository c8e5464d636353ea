package org.tolldesk.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Decodes HTML character references ({@code &ndash;}, {@code &#8217;}) without changing the length:
 * what a reference leaves over is padded with spaces, outside the word it belongs to so that no
 * word is torn apart.
 */
final class CharacterReferences {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\\d{1,7}|#[xX]\\p{XDigit}{1,6});");

  private CharacterReferences() {}

  static String decode(String text) {
    Matcher references = REFERENCE.matcher(text);
    if (!references.find()) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int from = 0;
    do {
      copy(text, from, references.start(), decoded);
      String value = Parser.unescapeEntities(references.group(), true);
      boolean known =
          !value.equals(references.group()) && value.length() <= references.group().length();
      if (known && opensWord(text, references, value)) {
        pad(decoded, references.end() - value.length());
      }
      decoded.append(known ? value : references.group());
      if (known && !isWord(value)) {
        pad(decoded, references.end());
      }
      from = references.end();
    } while (references.find());
    copy(text, from, text.length(), decoded);
    return decoded.toString();
  }

  /** Copies, and makes up for what earlier references left over as soon as the word ends. */
  private static void copy(String text, int from, int to, StringBuilder decoded) {
    int at = from;
    while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    decoded.append(text, from, at);
    if (at < to || to == text.length()) {
      pad(decoded, at);
      decoded.append(text, at, to);
    }
  }

  private static void pad(StringBuilder decoded, int length) {
    while (decoded.length() < length) {
      decoded.append(' ');
    }
  }

  /** Such as an opening quotation mark: it belongs to what follows. */
  private static boolean opensWord(String text, Matcher reference, String value) {
    boolean wordBefore =
        reference.start() > 0 && Character.isLetterOrDigit(text.charAt(reference.start() - 1));
    boolean wordAfter =
        reference.end() < text.length() && Character.isLetterOrDigit(text.charAt(reference.end()));
    return wordAfter && !wordBefore && !Character.isLetterOrDigit(value.codePointAt(0));
  }

  private static boolean isWord(String value) {
    return value
        .codePoints()
        .allMatch(point -> Character.isLetterOrDigit(point) || point == '\'' || point == '’');
  }
}
