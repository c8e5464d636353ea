package org.tolldesk.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Blanks captions that repeat the article: a paragraph whose words another, at least as long one near it also
 * has, in the same order. Words that only turn a sentence into a caption may differ ({@code captions.txt}), and
 * endings may; a number, a name or any other word may not, so that no claim of its own is lost.
 */
final class Repeats {
  private static final Set<String> CAPTION_WORDS = Set.copyOf(WordList.read("captions.txt"));
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’]\\p{N}+)*");
  private static final int SHORTEST = 4;
  private static final int WINDOW = 60;
  private static final int STEM = 5;
  private static final double SAME_ORDER = 0.8;

  private Repeats() {}

  private record Paragraph(Span span, List<String> words, Set<String> set, Set<String> stems, Set<String> pairs) {}

  static String blank(String text) {
    List<Paragraph> paragraphs =
        Sentences.paragraphs(text, 0, text.length()).stream().map(span -> paragraph(text, span)).toList();
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
      if (j != i && (fuller || even) && holds(other, one) && (fuller || j < i || !holds(one, other))) {
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
    return numbersStay && same >= SAME_ORDER * part.pairs().size();
  }

  private static boolean isInflected(String word, Paragraph full) {
    return word.length() >= STEM && !hasDigit(word) && full.stems().contains(word.substring(0, STEM));
  }

  private static boolean hasDigit(String words) {
    return words.chars().anyMatch(Character::isDigit);
  }

  private static Paragraph paragraph(String text, Span span) {
    String lower = span.of(text).toLowerCase(Locale.ROOT);
    List<String> words = WORD.matcher(lower).results().map(MatchResult::group).toList();
    Set<String> stems = new HashSet<>();
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).length() >= STEM) {
        stems.add(words.get(i).substring(0, STEM));
      }
      if (i > 0) {
        pairs.add(words.get(i - 1) + ' ' + words.get(i));
      }
    }
    return new Paragraph(span, words, new HashSet<>(words), stems, pairs);
  }
}
