package org.tolldesk.question;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns Cyrillic words into Latin ones and every spelling of a name into one skeleton. Thread-safe. */
final class Script {
  /** Building these takes a fifth of a second, which a question in English need not wait for. */
  private static final class Cyrillic {
    static final Transliterator UKRAINIAN =
        Transliterator.getInstance("Ukrainian-Latin/BGN; Latin-ASCII; Lower");
    static final Transliterator RUSSIAN =
        Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII; Lower");
  }

  private static final class Accents {
    static final Transliterator FOLD = Transliterator.getInstance("Latin-ASCII; Lower");
  }

  /** What different transliterations write for one sound, in the order of replacement. */
  private static final List<Same> SAME = List.of(
      same("[^a-z]", ""),
      same("sch", "sh"),
      same("zh", "i"),
      same("kh|gh|(?<![sc])h", "g"),
      same("tz|ts", "c"),
      same("ck", "k"),
      same("ph", "f"),
      same("w", "v"),
      same("[yj]", "i"),
      same("ie", "e"),
      same("(.)\\1+", "$1"));

  private record Same(Pattern pattern, String by) {}

  private Script() {}

  private static Same same(String pattern, String by) {
    return new Same(Pattern.compile(pattern), by);
  }

  static boolean isCyrillic(String word) {
    return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }

  /** The Latin spelling of a word, in lower case without accents. */
  static String latin(String word, Language language) {
    if (!isCyrillic(word)) {
      return folded(word);
    }
    return (language == Language.RUSSIAN ? Cyrillic.RUSSIAN : Cyrillic.UKRAINIAN).transliterate(word)
        .replaceAll("[^a-z -]", "");
  }

  /**
   * One form for all spellings of a name: {@code Зеленський}, {@code Zelenskyy} and {@code Selenskij} nearly
   * so.
   */
  static String skeleton(String word) {
    String latin = isCyrillic(word) ? latin(word, Language.UKRAINIAN) : folded(word);
    String skeleton = latin.toLowerCase(Locale.ROOT);
    for (Same same : SAME) {
      skeleton = same.pattern.matcher(skeleton).replaceAll(same.by);
    }
    return skeleton;
  }

  private static String folded(String word) {
    boolean ascii = word.chars().allMatch(c -> c < 128);
    return ascii ? word.toLowerCase(Locale.ROOT) : Accents.FOLD.transliterate(word);
  }
}
