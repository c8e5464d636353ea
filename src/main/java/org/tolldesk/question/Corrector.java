package org.tolldesk.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;

/**
 * Finds the known word that an unknown one was meant to be: another spelling or script of a name, or a typing
 * error or two. Short words and frequent English words are never corrected.
 */
final class Corrector {
  private static final List<String> WORDS = List.of("measures", "kinds", "sides", "months", "questions");
  private static final Set<String> COMMON = common();

  /** How people type plain words in haste. */
  private static final Map<String, String> HASTY = Map.ofEntries(Map.entry("ppl", "people"),
      Map.entry("peeps", "people"), Map.entry("pple", "people"), Map.entry("meny", "many"),
      Map.entry("mny", "many"), Map.entry("mani", "many"), Map.entry("hw", "how"), Map.entry("abt", "about"),
      Map.entry("bout", "about"), Map.entry("govt", "government"), Map.entry("gov't", "government"),
      Map.entry("sed", "said"), Map.entry("sayd", "said"), Map.entry("ded", "dead"),
      Map.entry("kild", "killed"), Map.entry("wer", "were"), Map.entry("wich", "which"),
      Map.entry("pres", "president"), Map.entry("dieing", "dying"), Map.entry("teh", "the"),
      Map.entry("frm", "from"), Map.entry("sldrs", "soldiers"), Map.entry("civs", "civilians"));
  private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "ly", "er");

  private final Map<String, String> bySkeleton = new HashMap<>();
  private final Map<Integer, Set<String>> skeletons = new HashMap<>();
  private final Map<Integer, Set<String>> words = new HashMap<>();
  private final Map<String, String> undoubled = new HashMap<>();

  /** The words of the lexicon. */
  static Corrector of(Lexicon lexicon) {
    Corrector corrector = new Corrector();
    for (Lexicon.Entry entry : lexicon.entries("names")) {
      entry.forms().forEach(corrector::addName);
    }
    for (Lexicon.Entry entry : lexicon.entries("subjects")) {
      entry.forms().stream().filter(form -> Character.isUpperCase(form.charAt(0)))
          .forEach(corrector::addName);
    }
    for (String category : WORDS) {
      lexicon.entries(category).stream().filter(entry -> !entry.term().is("questions", "plain"))
          .forEach(entry -> entry.forms().forEach(corrector::addWords));
    }
    Offices.nouns().forEach(corrector::addWords);
    lexicon.entries("subjects").stream().flatMap(entry -> entry.forms().stream())
        .filter(form -> form.matches("[a-z]{5,}"))
        .forEach(form -> corrector.undoubled.putIfAbsent(undouble(form), form));
    return corrector;
  }

  /** Names that only the corpus knows. */
  static Corrector ofNames(Collection<String> names) {
    Corrector corrector = new Corrector();
    names.forEach(corrector::addName);
    return corrector;
  }

  private static Set<String> common() {
    Set<String> common = new HashSet<>();
    try (BufferedReader in = new BufferedReader(new InputStreamReader(
        Corrector.class.getResourceAsStream("common-words.txt"), StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.startsWith("#"))
          .forEach(line -> common.addAll(List.of(line.split(" "))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return common;
  }

  /** Whether this is a frequent English word of five letters or more. */
  static boolean isCommon(String word) {
    return COMMON.contains(word);
  }

  /** Whether this is such a word, or its plural, past or participle. */
  static boolean isCommonForm(String word) {
    return COMMON.contains(word) || ENDINGS.stream().anyMatch(ending -> word.endsWith(ending)
        && (COMMON.contains(word.substring(0, word.length() - ending.length()))
            || COMMON.contains(word.substring(0, word.length() - ending.length()) + "e")));
  }

  private void addName(String form) {
    for (Token token : Tokens.of(form.replace("*", ""))) {
      String skeleton = token.isWord() ? Script.skeleton(token.norm()) : "";
      if (skeleton.length() >= 4 && !COMMON.contains(token.norm())) {
        bySkeleton.putIfAbsent(skeleton, token.norm());
        skeletons.computeIfAbsent(skeleton.length(), key -> new HashSet<>()).add(skeleton);
      }
    }
  }

  private void addWords(String form) {
    for (Token token : Tokens.of(form.replace("*", ""))) {
      if (token.isWord() && token.norm().length() >= 5) {
        words.computeIfAbsent(token.norm().length(), key -> new HashSet<>()).add(token.norm());
        undoubled.putIfAbsent(undouble(token.norm()), token.norm());
      }
    }
  }

  /** The plain word that somebody typed in haste: {@code ppl}. */
  static Optional<String> hasty(String word) {
    return Optional.ofNullable(HASTY.get(word));
  }

  /** The name that this is another spelling of. */
  Optional<String> respelt(String word) {
    return Optional.ofNullable(bySkeleton.get(Script.skeleton(word)));
  }

  /** The known word meant, in lower case; empty where there is none or it is not clear. */
  Optional<String> correct(String word) {
    if (word.length() < 4) {
      return Optional.empty();
    }
    String skeleton = Script.skeleton(word);
    String sameName = bySkeleton.get(skeleton);
    if (sameName != null) {
      return Optional.of(sameName);
    }
    if (COMMON.contains(word)) {
      return Optional.empty();
    }
    String doubled = undoubled.get(undouble(word));
    if (doubled != null) {
      return Optional.of(doubled);
    }
    Optional<String> stem = Script.isCyrillic(word) ? declined(skeleton) : Optional.empty();
    return stem.or(() -> closest(word, words))
        .or(() -> closest(skeleton, skeletons).map(bySkeleton::get));
  }

  private static String undouble(String word) {
    return word.replaceAll("(.)\\1+", "$1");
  }

  /** A name with a Cyrillic case ending of up to three letters. */
  private Optional<String> declined(String skeleton) {
    for (int cut = 1; cut <= 3 && skeleton.length() - cut >= 4; cut++) {
      String name = bySkeleton.get(skeleton.substring(0, skeleton.length() - cut));
      if (name != null) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> closest(String word, Map<Integer, Set<String>> known) {
    int allowance = Spelling.allowance(word.length());
    String best = null;
    int least = allowance + 1;
    for (int length = word.length() - allowance; length <= word.length() + allowance; length++) {
      for (String candidate : known.getOrDefault(length, Set.of())) {
        int distance = Spelling.distance(word, candidate, allowance);
        if (distance < least && plausible(word, candidate, distance)) {
          least = distance;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** People rarely mistype the first letter; where they do, the rest must be right and long enough. */
  private static boolean plausible(String word, String candidate, int distance) {
    return word.charAt(0) == candidate.charAt(0) && (distance < 2 || candidate.length() > 7)
        || distance == 1 && word.length() > 6;
  }
}
