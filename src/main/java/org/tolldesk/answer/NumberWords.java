package org.tolldesk.answer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Lexicon;

/**
 * The words that stand for numbers in three languages and in every case: those of the lexicon that ships with
 * Tolldesk. What an admin adds there is left out; it must not loosen the gate.
 */
final class NumberWords {
  /** What a word does to the number that it is part of. */
  enum Role {
    /** Is added up: "thirty", "one". */
    UNIT,
    /** Multiplies what stands before it: "hundred", "dozen", "thousand". */
    SCALE,
    /** Is a number by itself: "a quarter of a million". */
    WHOLE,
    /** Halves the scale word behind it: "half a". */
    HALF,
    /** Adds a fraction: "and a half". */
    PART
  }

  /**
   * A word or phrase for a number.
   *
   * @param alone whether a scale word itself means one of its kind
   * @param first whether a scale word may stand before what it multiplies: "тысяч шестьсот"
   * @param unclear whether it is a number only before people or a scale word: "one", "семью" (family)
   */
  record Word(Role role, double value, Alone alone, boolean first, boolean unclear) {}

  /** Whether "тисяча" means one thousand: always, after a qualifier ("близько тисячі"), after "a". */
  enum Alone {
    ALWAYS,
    QUALIFIED,
    ARTICLE,
    NEVER
  }

  private static final Map<String, Role> ROLES =
      Map.of(
          "unit", Role.UNIT,
          "hundred", Role.SCALE,
          "dozen", Role.SCALE,
          "scale", Role.SCALE,
          "whole", Role.WHOLE,
          "half", Role.HALF,
          "part", Role.PART);

  /** Forms of the scale words that no list has; such a form alone is no definite number. */
  private static final Map<Pattern, Long> STEMS =
      Map.of(
          Pattern.compile("сот(?:н\\p{L}*)?"), 100L,
          Pattern.compile("десятк\\p{L}*"), 10L,
          Pattern.compile("дюжин\\p{L}*"), 12L,
          Pattern.compile("тисяч\\p{L}*|тысяч\\p{L}*"), 1_000L,
          Pattern.compile("millions|мільйон\\p{L}*|миллион\\p{L}*"), 1_000_000L,
          Pattern.compile("billions|мільярд\\p{L}*|миллиард\\p{L}*"), 1_000_000_000L,
          Pattern.compile("trillions?|трильйон\\p{L}*|триллион\\p{L}*"), 1_000_000_000_000L);

  /** "Двадцатипятитысячный": a number and its scale in one adjective. */
  private static final Pattern ADJECTIVE =
      Pattern.compile("(\\p{L}[\\p{L}']*?)(тисячн|тысячн|мільйонн|миллионн|мільярдн|миллиардн)\\p{L}+");

  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u0300\\u0301]");
  private static final Pattern APOSTROPHE = Pattern.compile("[’ʼ‘`´′]");

  /** Words that mean something else where they count nobody: a family, the seventh, a result. */
  private static final List<String> UNCLEAR = List.of("семью", "сьома");

  private static final String SCORE = "score";
  private static final Map<String, Word> WORDS = words();

  /** Of phrases that begin with a word, the number of words in the longest. */
  private static final Map<String, Integer> LONGEST =
      WORDS.keySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  form -> form.split(" ")[0], form -> form.split(" ").length, Math::max));

  private NumberWords() {}

  private static Map<String, Word> words() {
    Map<String, Word> words = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.shipped("numbers")) {
      Role role = ROLES.get(entry.term().tag("type"));
      String name = entry.term().name();
      double value = role == Role.HALF ? 0.5 : Double.parseDouble(name);
      for (String form : entry.forms()) {
        if (!form.endsWith("*")) {
          String key = key(form);
          boolean unclear = value == 1 || UNCLEAR.contains(key);
          words.putIfAbsent(
              key,
              new Word(role, value, alone(key, entry.term().tag("alone")),
                  !entry.term().tag("first").isEmpty(), unclear));
        }
      }
    }
    return Map.copyOf(words);
  }

  private static Alone alone(String key, String tag) {
    if (tag.isEmpty()) {
      return key.matches("[a-z]{3,}") && !key.endsWith("s") ? Alone.ARTICLE : Alone.NEVER;
    }
    return tag.equals("always") ? Alone.ALWAYS : Alone.QUALIFIED;
  }

  /** The words of a form, folded, one blank between them. */
  private static String key(String form) {
    return fold(form).replace('-', ' ').strip();
  }

  /** Lower case, without soft hyphens and stress marks, apostrophes straight, ё as е. */
  static String fold(String word) {
    String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String bare = UNSEEN.matcher(lower).replaceAll("");
    return APOSTROPHE.matcher(bare).replaceAll("'").replace('ё', 'е');
  }

  /** How many words the longest phrase has that begins with a folded word; 0 where none does. */
  static int longest(String folded) {
    return LONGEST.getOrDefault(folded, 1);
  }

  /** What folded words with a blank between them stand for, or null. */
  static @Nullable Word word(String folded) {
    Word known = WORDS.get(folded);
    return known != null ? known : folded.indexOf(' ') < 0 ? unlisted(folded) : null;
  }

  /** Whether a scale word counts only behind a number: "three score", not "the score". */
  static boolean isOnlyScale(String folded) {
    return folded.equals(SCORE);
  }

  private static @Nullable Word unlisted(String folded) {
    for (Map.Entry<Pattern, Long> stem : STEMS.entrySet()) {
      if (stem.getKey().matcher(folded).matches()) {
        return new Word(Role.SCALE, stem.getValue(), Alone.NEVER, false, false);
      }
    }
    Matcher adjective = ADJECTIVE.matcher(folded);
    return adjective.matches()
        ? new Word(Role.WHOLE, times(adjective.group(1), adjective.group(2)), Alone.NEVER, false, false)
        : null;
  }

  /** The number in front of the scale of an adjective; -1 where it is none, as in "many thousand". */
  private static double times(String units, String scale) {
    double sum = 0;
    int at = 0;
    while (at < units.length()) {
      int end = units.length();
      while (end > at && !adds(units.substring(at, end))) {
        end--;
      }
      if (end == at) {
        return -1;
      }
      sum += WORDS.get(units.substring(at, end)).value();
      at = end;
    }
    long by = scale.startsWith("т") ? 1_000 : scale.contains("рд") ? 1_000_000_000 : 1_000_000;
    return sum * by;
  }

  private static boolean adds(String word) {
    Word known = WORDS.get(word);
    return known != null && (known.role() == Role.UNIT || known.role() == Role.HALF);
  }
}
