package org.tolldesk.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets of single words that one step of reading asks for by name: particles of names, words that open a
 * sentence. A form that ends in {@code *} stands for every word that begins with it.
 */
public final class WordSets {
  private final Map<String, Words> sets = new HashMap<>();

  /** The words of a set as they stand, and the beginnings of others; null where it has none. */
  private record Words(Set<String> whole, @Nullable Stems<String> begun) {
    boolean hold(String norm) {
      return whole.contains(norm) || begun != null && begun.begin(norm);
    }
  }

  void add(String set, String form) {
    String norm = Tokens.of(form).get(0).norm();
    Words words = sets.computeIfAbsent(set, key -> new Words(new HashSet<>(), null));
    if (!form.endsWith("*")) {
      words.whole().add(norm);
      return;
    }
    Stems<String> begun = words.begun() == null ? new Stems<>() : words.begun();
    begun.at(norm, () -> norm);
    sets.put(set, new Words(words.whole(), begun));
  }

  /**
   * Whether a set holds a word.
   *
   * @param norm the word as {@link Token#norm()} has it
   * @throws IllegalArgumentException when no file has such a set
   */
  public boolean holds(String set, String norm) {
    Words words = sets.get(set);
    if (words == null) {
      throw new IllegalArgumentException("no set of words is called '" + set + "'");
    }
    return words.hold(norm);
  }
}
