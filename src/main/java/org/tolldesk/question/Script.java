package org.tolldesk.question;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;

/** Turns Cyrillic words into Latin ones and every spelling of a name into one skeleton. Thread-safe. */
final class Script {
  private static final Transliterator UKRAINIAN =
      Transliterator.getInstance("Ukrainian-Latin/BGN; Latin-ASCII; Lower");
  private static final Transliterator RUSSIAN =
      Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII; Lower");
  private static final Transliterator FOLD = Transliterator.getInstance("Latin-ASCII; Lower");

  /** What different transliterations write for one sound, in the order of replacement. */
  private static final List<String[]> SAME = List.of(
      new String[] {"[^a-z]", ""}, new String[] {"sch", "sh"}, new String[] {"zh", "i"},
      new String[] {"kh|gh|(?<![sc])h", "g"},
      new String[] {"tz|ts", "c"}, new String[] {"ck", "k"}, new String[] {"ph", "f"},
      new String[] {"w", "v"},
      new String[] {"[yj]", "i"}, new String[] {"ie", "e"}, new String[] {"(.)\\1+", "$1"});

  private Script() {}

  static boolean isCyrillic(String word) {
    return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }

  /** The Latin spelling of a word, in lower case without accents. */
  static String latin(String word, Language language) {
    if (!isCyrillic(word)) {
      return FOLD.transliterate(word);
    }
    return (language == Language.RUSSIAN ? RUSSIAN : UKRAINIAN).transliterate(word)
        .replaceAll("[^a-z -]", "");
  }

  /**
   * One form for all spellings of a name: {@code Зеленський}, {@code Zelenskyy} and {@code Selenskij} nearly
   * so.
   */
  static String skeleton(String word) {
    String latin = isCyrillic(word) ? latin(word, Language.UKRAINIAN) : FOLD.transliterate(word);
    String skeleton = latin.toLowerCase(Locale.ROOT);
    for (String[] same : SAME) {
      skeleton = skeleton.replaceAll(same[0], same[1]);
    }
    return skeleton;
  }
}
