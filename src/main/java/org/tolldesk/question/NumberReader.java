package org.tolldesk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads figures in digits ({@code 31,000}, {@code 31k}, {@code 0.5 million}) and in words, in three languages. */
final class NumberReader {
  private static final Map<String, Long> SCALES = scales();
  private static final Map<String, Long> WORDS = words();

  private NumberReader() {}

  private static Map<String, Long> scales() {
    return Map.ofEntries(
        Map.entry("hundred", 100L), Map.entry("k", 1_000L), Map.entry("thousand", 1_000L), Map.entry("m", 1_000_000L),
        Map.entry("mln", 1_000_000L), Map.entry("million", 1_000_000L), Map.entry("billion", 1_000_000_000L),
        Map.entry("тис", 1_000L), Map.entry("тисяч", 1_000L), Map.entry("тисячі", 1_000L), Map.entry("тисяча", 1_000L),
        Map.entry("тыс", 1_000L), Map.entry("тысяч", 1_000L), Map.entry("тысячи", 1_000L), Map.entry("тысяча", 1_000L),
        Map.entry("млн", 1_000_000L), Map.entry("мільйон", 1_000_000L), Map.entry("мільйона", 1_000_000L),
        Map.entry("мільйони", 1_000_000L), Map.entry("мільйонів", 1_000_000L), Map.entry("миллион", 1_000_000L),
        Map.entry("миллиона", 1_000_000L), Map.entry("миллионов", 1_000_000L));
  }

  private static Map<String, Long> words() {
    Map<String, Long> words = new java.util.HashMap<>();
    String[] rows = {
      "one один одна", "two два дві две", "three три", "four чотири четыре", "five п'ять пять", "six шість шесть",
      "seven сім семь", "eight вісім восемь", "nine дев'ять девять", "ten десять", "eleven одинадцять одиннадцать",
      "twelve дванадцять двенадцать", "thirteen тринадцять тринадцать", "fourteen чотирнадцять четырнадцать",
      "fifteen п'ятнадцять пятнадцать", "sixteen шістнадцять шестнадцать", "seventeen сімнадцять семнадцать",
      "eighteen вісімнадцять восемнадцать", "nineteen дев'ятнадцять девятнадцать"
    };
    for (int i = 0; i < rows.length; i++) {
      for (String word : rows[i].split(" ")) {
        words.put(word, i + 1L);
      }
    }
    String[] tens = {
      "twenty двадцять двадцать", "thirty тридцять тридцать", "forty сорок", "fifty п'ятдесят пятьдесят",
      "sixty шістдесят шестьдесят", "seventy сімдесят семьдесят", "eighty вісімдесят восемьдесят",
      "ninety дев'яносто девяносто", "сто"
    };
    for (int i = 0; i < tens.length; i++) {
      for (String word : tens[i].split(" ")) {
        words.put(word, 10L * (i + 2));
      }
    }
    words.put("сто", 100L);
    String[] hundreds = {
      "двісті двести", "триста", "чотириста четыреста", "п'ятсот пятьсот", "шістсот шестьсот", "сімсот семьсот",
      "вісімсот восемьсот", "дев'ятсот девятьсот"
    };
    for (int i = 0; i < hundreds.length; i++) {
      for (String word : hundreds[i].split(" ")) {
        words.put(word, 100L * (i + 2));
      }
    }
    return Map.copyOf(words);
  }

  /** The figures in the free segments, which it takes. Small numbers in words ("two sides") are no figures. */
  static List<Long> read(Sentence sentence) {
    List<Long> numbers = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      if (!sentence.isFree(at)) {
        continue;
      }
      int end = sentence.at(at).isNumber() ? digits(sentence, at, numbers) : inWords(sentence, at, numbers);
      if (end > at) {
        sentence.take(at, end);
        at = end - 1;
      }
    }
    return numbers;
  }

  private static int digits(Sentence sentence, int at, List<Long> numbers) {
    double value = value(sentence.at(at).norm());
    Long scale = SCALES.get(sentence.at(at + 1).norm());
    numbers.add(Math.round(value * (scale == null ? 1 : scale)));
    return scale == null ? at + 1 : at + 2;
  }

  /** A group of three after a separator is thousands; anything else after one is a fraction. */
  private static double value(String digits) {
    String plain = digits.replaceAll("[ \u00A0\u202F\u2009'\u2019]", "");
    if (plain.matches("\\d{1,3}([.,]\\d{3})+")) {
      return Double.parseDouble(plain.replaceAll("[.,]", ""));
    }
    String[] parts = plain.split("[.,]");
    return Double.parseDouble(parts.length == 2 ? parts[0] + "." + parts[1] : String.join("", parts));
  }

  private static int inWords(Sentence sentence, int from, List<Long> numbers) {
    long total = 0;
    long part = 0;
    int at = from;
    for (; at < sentence.size(); at++) {
      String word = sentence.at(at).norm().toLowerCase(Locale.ROOT);
      Long unit = WORDS.get(word);
      Long scale = SCALES.get(word);
      if (unit != null) {
        part += unit;
      } else if (scale != null && scale == 100 && part > 0) {
        part *= scale;
      } else if (scale != null && (part > 0 || word.startsWith("т") || word.startsWith("м"))) {
        total += Math.max(1, part) * scale;
        part = 0;
      } else if (!(word.equals("-") || word.equals("and")) || part + total == 0
          || WORDS.get(sentence.at(at + 1).norm()) == null) {
        break;
      }
    }
    if (total + part < 10) {
      return from;
    }
    numbers.add(total + part);
    return at;
  }
}
