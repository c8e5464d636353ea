package org.tolldesk.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words whose full stop need not end a sentence, read from {@code sentences.properties}.
 *
 * @param neverEnd abbreviations that something always follows: {@code Gov.}, {@code м.}
 * @param beforeNumber those only when a number follows: {@code No.}
 * @param mayEnd those that end a sentence only when the next word is a starter: {@code U.S.}
 * @param starters lower-case words that open a sentence: {@code the}, {@code він}
 */
record Abbreviations(
    Set<String> neverEnd, Set<String> beforeNumber, Set<String> mayEnd, Set<String> starters) {
  private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.-?)*\\p{Lu}\\.");

  static Abbreviations load() {
    Properties words = new Properties();
    try (InputStream stream = Abbreviations.class.getResourceAsStream("sentences.properties")) {
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Abbreviations(
        set(words, "never_end"),
        set(words, "before_number"),
        set(words, "may_end"),
        set(words, "starters"));
  }

  private static Set<String> set(Properties words, String key) {
    return Set.copyOf(List.of(words.getProperty(key).strip().split("\\s+")));
  }

  /**
   * Whether a sentence can end with {@code word}, given the word that follows.
   *
   * @param word with its full stop
   */
  boolean canEndSentence(String word, String next) {
    if (has(neverEnd, word)) {
      return false;
    }
    if (has(beforeNumber, word)) {
      return next.isEmpty() || !Character.isDigit(next.charAt(0));
    }
    if (has(mayEnd, word) || INITIAL.matcher(word).matches()) {
      return starters.contains(next.toLowerCase(Locale.ROOT));
    }
    return true;
  }

  private static boolean has(Set<String> words, String word) {
    return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
  }
}
