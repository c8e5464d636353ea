package org.tolldesk.lexicon;

/**
 * A word, a number or a mark of punctuation.
 *
 * @param text as it stands
 * @param norm in lower case, apostrophes straight
 * @param kind which of the three
 * @param start offset in the text, in UTF-16 units
 * @param end offset after it
 */
public record Token(String text, String norm, Kind kind, int start, int end) {

  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean is(String aNorm) {
    return norm.equals(aNorm);
  }

  /** Whether it starts with a capital letter. */
  public boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether no space lies between this and the token before it. */
  public boolean touches(Token before) {
    return before.end == start;
  }
}
