package org.tolldesk.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sets of single words that one step of reading asks for by name: particles of names, words that open a
 * sentence. A form that ends in {@code *} stands for every word that begins with it.
 */
public final class WordSets {
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Stems<String>> stems = new HashMap<>();

  void add(String set, String form) {
    String norm = Tokens.of(form).get(0).norm();
    words.computeIfAbsent(set, key -> new HashSet<>());
    Stems<String> begun = stems.computeIfAbsent(set, key -> new Stems<>());
    if (form.endsWith("*")) {
      begun.at(norm, () -> norm);
    } else {
      words.get(set).add(norm);
    }
  }

  /**
   * Whether a set holds a word.
   *
   * @param norm the word as {@link Token#norm()} has it
   * @throws IllegalArgumentException when no file has such a set
   */
  public boolean holds(String set, String norm) {
    Set<String> whole = words.get(set);
    if (whole == null) {
      throw new IllegalArgumentException("no set of words is called '" + set + "'");
    }
    return whole.contains(norm) || stems.get(set).begin(norm);
  }
}
