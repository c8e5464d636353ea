package org.tolldesk.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tolldesk.lexicon.Token;

/**
 * What a text speaks of: its words without their endings, its names, and the known people, places and events
 * among them. Immutable.
 *
 * @param stems the words without their endings
 * @param names the words with a capital, in lower case, and the skeleton of each
 * @param known what the lexicon knows of it, as category and name
 */
record Spoken(Set<String> stems, Map<String, String> names, Set<String> known) {
  private static final List<String> ENDINGS = List.of("ings", "ing", "ied", "ies", "ed", "es", "s", "y", "e");

  static Spoken of(List<Token> tokens, Set<String> known) {
    Set<String> stems = new HashSet<>();
    Map<String, String> names = new HashMap<>();
    for (Token token : tokens) {
      if (token.isWord()) {
        stems.add(stem(token.norm()));
      }
      if (token.isCapitalised()) {
        names.computeIfAbsent(token.norm(), Script::skeleton);
      }
    }
    return new Spoken(stems, names, known);
  }

  /** Whether the one word of a topic, or anything that it is known to mean, is spoken of. */
  boolean bears(Topic topic) {
    return stems.contains(topic.stem) || topic.known.stream().anyMatch(known::contains)
        || names.entrySet().stream().anyMatch(name -> sameName(topic.skeleton, name.getKey(), name.getValue()));
  }

  /**
   * What is looked for in a text.
   *
   * @param stem of a topic of one word; empty for longer ones
   * @param skeleton likewise
   * @param known as in {@link Spoken}
   */
  record Topic(String stem, String skeleton, Set<String> known) {
    static Topic of(List<Token> words, Set<String> known) {
      String word = words.size() == 1 ? words.get(0).norm() : "";
      return word.isEmpty() ? new Topic("", "", known) : new Topic(Spoken.stem(word), Script.skeleton(word), known);
    }
  }

  /**
   * Whether two spellings are one place or person: declined ({@code у Вовківці}) or transliterated another
   * way.
   */
  private static boolean sameName(String skeleton, String word, String other) {
    if (skeleton.length() < 3 || word.charAt(0) != skeleton.charAt(0) && !Script.isCyrillic(word)) {
      return false;
    }
    String a = withoutVowels(skeleton);
    String b = withoutVowels(other);
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return a.equals(b) && a.length() > 2 || a.length() > 6 && Spelling.distance(a, b, 1) == 1
        || same >= 5 && same >= Math.max(a.length(), b.length()) - 1;
  }

  /** Without the vowels at its end. */
  private static String withoutVowels(String skeleton) {
    int end = skeleton.length();
    while (end > 0 && "aeiou".indexOf(skeleton.charAt(end - 1)) >= 0) {
      end--;
    }
    return skeleton.substring(0, end);
  }

  /** A word without its ending, roughly: plural, past and participle forms meet. */
  private static String stem(String word) {
    String latin = Script.isCyrillic(word) ? Script.latin(word, Language.UKRAINIAN) : word;
    for (String ending : ENDINGS) {
      if (latin.endsWith(ending) && latin.length() - ending.length() >= 4) {
        return latin.substring(0, latin.length() - ending.length());
      }
    }
    return latin;
  }
}
