package org.tolldesk.evaluation;

/**
 * The language of a text by its letters, enough to split scores by: {@code en}, {@code uk} or
 * {@code ru}.
 */
final class Script {
  private static final String ONLY_UKRAINIAN = "іїєґІЇЄҐ";

  private Script() {}

  static String of(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long cyrillic = text.codePoints().filter(Script::isCyrillic).count();
    if (2 * cyrillic < letters || letters == 0) {
      return "en";
    }
    return text.chars().anyMatch(letter -> ONLY_UKRAINIAN.indexOf(letter) >= 0) ? "uk" : "ru";
  }

  private static boolean isCyrillic(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
  }
}
