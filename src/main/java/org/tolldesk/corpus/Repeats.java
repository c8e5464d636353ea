package org.tolldesk.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Blanks captions that repeat the article: a paragraph whose words another, at least as long one
 * near it also has, in the same order. Words that only turn a sentence into a caption may differ
 * ({@code captions.txt}), and endings may; a number, a name or any other word may not, so that no
 * claim of its own is lost.
 */
final class Repeats {
  private static final Set<String> CAPTION_WORDS = Set.copyOf(WordList.read("captions.txt"));
  private static final Set<String> NEGATIONS = Set.copyOf(WordList.read("negations.txt"));
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’]\\p{N}+)*");
  private static final int SHORTEST = 4;
  private static final int WINDOW = 60;
  private static final int STEM = 5;
  private static final int ENDING = 2;
  private static final double SAME_ORDER = 0.8;

  private Repeats() {}

  private record Paragraph(Span span, List<String> words, Set<String> set, Set<String> pairs) {}

  static String blank(String text) {
    List<Paragraph> paragraphs =
        Sentences.paragraphs(text, 0, text.length()).stream()
            .map(span -> paragraph(text, span))
            .toList();
    List<Span> repeats = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isRepeat(paragraphs, i)) {
        repeats.add(paragraphs.get(i).span());
      }
    }
    return Blanks.over(text, repeats);
  }

  private static boolean isRepeat(List<Paragraph> paragraphs, int i) {
    Paragraph one = paragraphs.get(i);
    if (one.words().size() < SHORTEST) {
      return false;
    }
    int last = Math.min(paragraphs.size(), i + WINDOW);
    for (int j = Math.max(0, i - WINDOW); j < last; j++) {
      Paragraph other = paragraphs.get(j);
      boolean fuller = other.words().size() > one.words().size();
      boolean even = other.words().size() == one.words().size();
      if (j != i
          && (fuller || even)
          && holds(other, one)
          && (fuller || j < i || !holds(one, other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Paragraph full, Paragraph part) {
    for (String word : part.set()) {
      if (!full.set().contains(word) && !CAPTION_WORDS.contains(word) && !isInflected(word, full)) {
        return false;
      }
    }
    long same = part.pairs().stream().filter(full.pairs()::contains).count();
    boolean numbersStay =
        part.pairs().stream().filter(Repeats::hasDigit).allMatch(full.pairs()::contains);
    boolean literal = same == part.pairs().size();
    return literal
        || numbersStay && same >= SAME_ORDER * part.pairs().size() && !negates(full, part);
  }

  /** Whether the full paragraph may say no to what the part says. */
  private static boolean negates(Paragraph full, Paragraph part) {
    return full.set().stream()
        .anyMatch(word -> NEGATIONS.contains(word) && !part.set().contains(word));
  }

  /** Whether the full paragraph has the word with another ending; a number has none to spare. */
  private static boolean isInflected(String word, Paragraph full) {
    return !hasDigit(word)
        && !NumberWords.contains(word)
        && full.set().stream().anyMatch(other -> sharesStem(word, other));
  }

  private static boolean sharesStem(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= Math.max(STEM, Math.max(one.length(), other.length()) - ENDING);
  }

  private static boolean hasDigit(String words) {
    return words.chars().anyMatch(Character::isDigit);
  }

  private static Paragraph paragraph(String text, Span span) {
    String lower = span.of(text).toLowerCase(Locale.ROOT);
    List<String> words = WORD.matcher(lower).results().map(MatchResult::group).toList();
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + ' ' + words.get(i));
    }
    return new Paragraph(span, words, new HashSet<>(words), pairs);
  }
}
