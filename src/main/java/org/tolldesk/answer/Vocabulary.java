package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds in a text the words that the gate knows, from {@code vocabulary.properties}. Thread-safe.
 */
final class Vocabulary {
  /** A word found: the rest of its key after {@code family.}, and where it stands. */
  record Found(String name, int start, int end) {
    boolean overlaps(Found other) {
      return start < other.end && other.start < end;
    }

    int length() {
      return end - start;
    }
  }

  private final Map<String, Pattern> patterns = new LinkedHashMap<>();

  Vocabulary() {
    Properties words = Messages.properties("vocabulary.properties");
    words.stringPropertyNames().stream()
        .sorted()
        .forEach(
            key ->
                patterns.put(key, anyOf(Arrays.asList(words.getProperty(key).split("\\s*,\\s*")))));
  }

  /**
   * Every unit in lower case, in its place: matching without regard to case is several times
   * slower.
   */
  static String lower(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = Character.toLowerCase(units[i]);
    }
    return new String(units);
  }

  /**
   * Matches, in a {@link #lower} text, any of these whole words or phrases; a star stands for any
   * ending. The longest comes first.
   */
  static Pattern anyOf(List<String> phrases) {
    String any =
        phrases.stream()
            .map(Vocabulary::lower)
            .filter(phrase -> !phrase.isBlank())
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Vocabulary::regex)
            .collect(Collectors.joining("|"));
    if (any.isEmpty()) {
      return Pattern.compile("(?!)");
    }
    return Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + any + ")(?![\\p{L}\\p{M}])");
  }

  private static String regex(String phrase) {
    return Arrays.stream(phrase.strip().split("\\s+"))
        .map(
            word ->
                Arrays.stream(word.split("\\*", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[\\p{L}’']*")))
        .collect(Collectors.joining("[\\s\\p{Z}-]+"));
  }

  /** The word list itself, for a {@link #lower} text. */
  Pattern pattern(String key) {
    return patterns.get(key);
  }

  boolean holds(String key, String text) {
    return pattern(key).matcher(lower(text)).find();
  }

  /**
   * The words of a family ({@code measure}, {@code kind}), by place; a longer phrase hides what it
   * contains.
   */
  List<Found> family(String family, String text) {
    List<Found> found = new ArrayList<>();
    String lower = lower(text);
    patterns.forEach(
        (key, pattern) -> {
          if (key.startsWith(family + ".")) {
            String name = key.substring(family.length() + 1);
            Matcher matcher = pattern.matcher(lower);
            while (matcher.find()) {
              found.add(new Found(name, matcher.start(), matcher.end()));
            }
          }
        });
    return found.stream()
        .filter(
            word ->
                found.stream()
                    .noneMatch(other -> other.overlaps(word) && other.length() > word.length()))
        .sorted(Comparator.comparing(Found::start))
        .toList();
  }
}
