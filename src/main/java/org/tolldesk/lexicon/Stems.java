package org.tolldesk.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values under beginnings of words, letter by letter: one walk along a word meets each stem it begins with.
 */
final class Stems<V> {
  private final Map<Character, Stems<V>> letters = new HashMap<>();
  private @Nullable V value;

  /** What stands under a stem; made when there is nothing yet. */
  V at(String stem, Supplier<V> made) {
    Stems<V> node = this;
    for (int i = 0; i < stem.length(); i++) {
      node = node.letters.computeIfAbsent(stem.charAt(i), key -> new Stems<>());
    }
    if (node.value == null) {
      node.value = made.get();
    }
    return node.value;
  }

  boolean isEmpty() {
    return value == null && letters.isEmpty();
  }

  /** Whether a word begins with any of the stems. */
  boolean begin(String word) {
    Stems<V> node = this;
    for (int i = 0; i < word.length() && node != null; i++) {
      node = node.letters.get(word.charAt(i));
      if (node != null && node.value != null) {
        return true;
      }
    }
    return false;
  }

  /** Hands over the values of all stems that a word begins with, the shortest stem first. */
  void along(String word, Consumer<V> taker) {
    Stems<V> node = this;
    for (int i = 0; i < word.length(); i++) {
      node = node.letters.get(word.charAt(i));
      if (node == null) {
        return;
      }
      if (node.value != null) {
        taker.accept(node.value);
      }
    }
  }
}
