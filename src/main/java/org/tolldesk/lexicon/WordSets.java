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
  private final Set<String> names = new HashSet<>();
  private final Map<String, Set<String>> whole = new HashMap<>();
  private final Stems<Set<String>> begun = new Stems<>();

  void add(String set, String form) {
    names.add(set);
    String norm = Tokens.of(form).get(0).norm();
    Set<String> sets = form.endsWith("*") ? begun.at(norm, HashSet::new)
        : whole.computeIfAbsent(norm, key -> new HashSet<>());
    sets.add(set);
  }

  /**
   * The sets that hold a word.
   *
   * @param norm the word as {@link Token#norm()} has it
   */
  public Set<String> of(String norm) {
    Set<String> exact = whole.getOrDefault(norm, Set.of());
    if (!begun.begin(norm)) {
      return exact;
    }
    Set<String> all = new HashSet<>(exact);
    begun.along(norm, all::addAll);
    return all;
  }

  /**
   * Whether a set holds a word.
   *
   * @param norm the word as {@link Token#norm()} has it
   * @throws IllegalArgumentException when no file has such a set
   */
  public boolean holds(String set, String norm) {
    return named(set) && of(norm).contains(set);
  }

  /**
   * Whether there is a set of this name, which is always so.
   *
   * @throws IllegalArgumentException when no file has such a set
   */
  public boolean named(String set) {
    if (!names.contains(set)) {
      throw new IllegalArgumentException("no set of words is called '" + set + "'");
    }
    return true;
  }
}
