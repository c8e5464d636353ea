package org.tolldesk.evaluation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When two names, or two words for a kind of people, count as the same. */
final class Names {
  private static final Map<String, String> KINDS = kinds();

  private Names() {}

  static boolean sameText(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null ? one == other : plain(one).equals(plain(other));
  }

  /** {@code troops} are {@code soldiers}: the lists are in {@code equivalent-kinds.yaml}. */
  static boolean sameKind(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null ? one == other : canonical(one).equals(canonical(other));
  }

  /**
   * The same words, or all words of one inside the other: {@code Defence Ministry}, {@code the
   * Russian Defence Ministry}.
   */
  static boolean sameName(@Nullable Object one, @Nullable Object other) {
    if (one == null || other == null) {
      return one == other;
    }
    Set<String> words = words(one);
    Set<String> others = words(other);
    return !words.isEmpty()
        && !others.isEmpty()
        && (words.containsAll(others) || others.containsAll(words));
  }

  private static String canonical(Object kind) {
    return KINDS.getOrDefault(plain(kind), plain(kind));
  }

  private static String plain(Object text) {
    return text.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(Object name) {
    Set<String> words = new HashSet<>(Arrays.asList(plain(name).split("[^\\p{L}\\p{N}]+")));
    words.removeAll(Set.of("", "the", "of", "s"));
    return words;
  }

  private static Map<String, String> kinds() {
    try (InputStream yaml = Names.class.getResourceAsStream("equivalent-kinds.yaml")) {
      Map<String, String> kinds = new HashMap<>();
      new YAMLMapper()
          .readValue(yaml, new TypeReference<Map<String, List<String>>>() {})
          .forEach((kind, words) -> words.forEach(word -> kinds.put(word, kind)));
      return kinds;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
