package org.tolldesk.answer;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.question.Language;

/** The numbers that single words stand for, in every language and case that ICU can spell. */
final class NumberWords {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}'’]+");
  private static final List<Integer> SPELT =
      List.of(
          0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60,
          70, 80, 90, 100, 200, 300, 400, 500, 600, 700, 800, 900);
  private static final List<Scale> SCALES =
      List.of(
          new Scale("(?:hundred|сотн\\p{L}*)", 100),
          new Scale("(?:thousands?|k|тисяч\\p{L}*|тис|тысяч\\p{L}*|тыс)", 1_000),
          new Scale("(?:millions?|mln|mn|m|мільйон\\p{L}*|миллион\\p{L}*|млн)", 1_000_000),
          new Scale("(?:billions?|bn|мільярд\\p{L}*|миллиард\\p{L}*|млрд)", 1_000_000_000));

  private static final Map<String, Integer> VALUES = values();

  /** A word that multiplies the number before it. */
  private record Scale(Pattern word, long times) {
    Scale(String regex, long times) {
      this(Pattern.compile(regex), times);
    }
  }

  private NumberWords() {}

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    for (Language language : Language.values()) {
      ULocale locale = new ULocale(language.code());
      RuleBasedNumberFormat spellout =
          new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
      for (String rules : spellout.getRuleSetNames()) {
        if (rules.startsWith("%spellout-cardinal")) {
          SPELT.forEach(value -> putWord(values, spellout.format((long) value, rules), value));
        }
      }
    }
    return Map.copyOf(values);
  }

  private static void putWord(Map<String, Integer> values, String spelt, int value) {
    String word = fold(spelt);
    if (!NOT_LETTERS.matcher(word).find()) {
      values.put(word, value);
    }
  }

  /** Lower case, without soft hyphens, apostrophes straight, ё as е. */
  static String fold(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace("\u00AD", "")
        .replace('’', '\'')
        .replace('ʼ', '\'')
        .replace('ё', 'е');
  }

  static @Nullable Integer value(String folded) {
    return VALUES.get(folded);
  }

  /** 100, 1,000, 1,000,000 or 1,000,000,000; 0 where the word is no scale word. */
  static long scale(String folded) {
    return SCALES.stream()
        .filter(scale -> scale.word.matcher(folded).matches())
        .map(Scale::times)
        .findFirst()
        .orElse(0L);
  }
}
