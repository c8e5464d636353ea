package org.tolldesk.corpus;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The words of which numbers are made in English, Ukrainian and Russian, as ICU spells them out.
 */
final class NumberWords {
  private static final Set<String> ALL =
      Stream.of("en", "uk", "ru").flatMap(NumberWords::of).collect(Collectors.toUnmodifiableSet());

  private NumberWords() {}

  /**
   * @param word in lower case
   */
  static boolean contains(String word) {
    return ALL.contains(word);
  }

  private static Stream<String> of(String language) {
    RuleBasedNumberFormat words =
        new RuleBasedNumberFormat(new Locale(language), RuleBasedNumberFormat.SPELLOUT);
    List<Long> large = List.of(100L, 200L, 300L, 500L, 1_000L, 1_000_000L, 1_000_000_000L);
    return Stream.concat(LongStream.rangeClosed(0, 99).boxed(), large.stream())
        .flatMap(number -> Arrays.stream(words.format(number.longValue()).split("[^\\p{L}]+")))
        .filter(word -> !word.isEmpty());
  }
}
