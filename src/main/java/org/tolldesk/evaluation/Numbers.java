package org.tolldesk.evaluation;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the numbers of a text, on purpose in another way than the extractor and the gate do: they
 * must not share a mistake with what judges them.
 */
final class Numbers {
  private static final List<Locale> LOCALES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("uk"), Locale.forLanguageTag("ru"));

  private static final List<RuleBasedNumberFormat> SPELLED =
      LOCALES.stream()
          .map(locale -> new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT))
          .toList();

  private static final Pattern MARK = Pattern.compile("\\[\\d+(?:\\s*[,–-]\\s*\\d+)*]");

  private static final Pattern DATE = date();

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\d{1,3}(?:[,.\\u0020\\u00A0\\u202F'’]\\d{3})+|\\d+)(?:[.,](\\d+))?"
              + "(?:[\\s\\u00A0-]?((?:k|m)(?!\\p{L})|thousand|million"
              + "|(?:тис|тыс|млн|мільйон|миллион)\\p{L}*))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Half a million", "a quarter of a million", "чверть мільйона", "півтора мільйона". */
  private static final Pattern FRACTION =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<h>half|пів|пол)|(?<t>three quarters)|(?<q>quarter|чверт\\p{L}+|четверт\\p{L}+)"
              + "|(?<o>півтора|полтора|полутора))"
              + "(?: of)?(?: an?)?[ -]?(?:(?<m>million|мільйон|миллион)|thousand|тисяч|тысяч)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  /** "A hundred and fifty" is one hundred fifty. */
  private static final Pattern ARTICLE =
      Pattern.compile("(?<!\\p{L})an? (?=(?:hundred|thousand|million)(?!\\p{L}))", Pattern.CASE_INSENSITIVE);

  private static final int WORDS_OF_A_NUMBER = 6;

  private Numbers() {}

  /** Every number that is neither a citation mark nor part of a date. */
  static List<BigDecimal> outsideMarksAndDates(String text) {
    String rest = DATE.matcher(MARK.matcher(text).replaceAll(" ")).replaceAll(" ");
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(rest);
    while (matcher.find()) {
      numbers.add(scaled(matcher));
    }
    return numbers;
  }

  /**
   * Every number that a quote can be said to hold: as digits, with its scale word, and in words.
   */
  static Set<BigDecimal> in(String quote) {
    Set<BigDecimal> numbers = new TreeSet<>();
    Matcher matcher = NUMBER.matcher(quote);
    while (matcher.find()) {
      numbers.add(scaled(matcher));
      numbers.add(digits(matcher));
    }
    numbers.addAll(inWords(quote));
    Matcher fraction = FRACTION.matcher(quote);
    while (fraction.find()) {
      numbers.add(fraction(fraction));
    }
    return numbers;
  }

  private static BigDecimal fraction(Matcher matcher) {
    String part =
        matcher.group("h") != null
            ? "0.5"
            : matcher.group("t") != null ? "0.75" : matcher.group("q") != null ? "0.25" : "1.5";
    return new BigDecimal(part)
        .multiply(BigDecimal.valueOf(matcher.group("m") != null ? 1_000_000 : 1_000))
        .stripTrailingZeros();
  }

  private static BigDecimal digits(Matcher matcher) {
    String whole = matcher.group(1).replaceAll("\\D", "");
    return new BigDecimal(matcher.group(2) == null ? whole : whole + "." + matcher.group(2));
  }

  private static BigDecimal scaled(Matcher matcher) {
    if (matcher.group(3) == null) {
      return digits(matcher);
    }
    String scale = matcher.group(3).toLowerCase(Locale.ROOT);
    boolean million = scale.startsWith("m") || scale.startsWith("м");
    return digits(matcher).multiply(BigDecimal.valueOf(million ? 1_000_000 : 1_000));
  }

  private static Set<BigDecimal> inWords(String quote) {
    String spelt = ARTICLE.matcher(quote).replaceAll("one ");
    List<String> words =
        WORD.matcher(spelt).results().map(one -> one.group().toLowerCase(Locale.ROOT)).toList();
    Set<BigDecimal> numbers = new HashSet<>();
    for (RuleBasedNumberFormat format : SPELLED) {
      RuleBasedNumberFormat spelled = (RuleBasedNumberFormat) format.clone(); // not thread-safe
      for (int from = 0; from < words.size(); from++) {
        addNumbersFrom(words.subList(from, words.size()), spelled, numbers);
      }
    }
    return numbers;
  }

  /** Adds the number that the first word is, and those that it begins with the words after it. */
  private static void addNumbersFrom(
      List<String> words, RuleBasedNumberFormat spelled, Set<BigDecimal> numbers) {
    for (int count = 1; count <= Math.min(words.size(), WORDS_OF_A_NUMBER); count++) {
      String run = String.join(" ", words.subList(0, count)).replace(" and ", " ");
      ParsePosition position = new ParsePosition(0);
      Number number = spelled.parse(run, position);
      if (position.getIndex() == run.length()) {
        numbers.add(new BigDecimal(number.toString()));
      } else if (count == 1) {
        return;
      }
    }
  }

  private static Pattern date() {
    String months =
        LOCALES.stream()
            .flatMap(
                locale ->
                    Arrays.stream(Month.values()).flatMap(month -> names(month, locale).stream()))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")\\.?"));
    String day = "\\d{1,2}(?:st|nd|rd|th|-\\p{L}{1,2})?";
    String year = "(?:19|20)\\d{2}";
    return Pattern.compile(
        year
            + "-\\d{2}(?:-\\d{2})?(?!\\d)|(?<!\\d)"
            + day
            + "\\s+(?:of\\s+)?"
            + months
            + "(?:,?\\s+"
            + year
            + ")?"
            + "|"
            + months
            + "\\s+"
            + day
            + "(?!\\d)(?:,?\\s+"
            + year
            + ")?|"
            + months
            + "\\s+"
            + year
            + "|(?<![\\d,.])"
            + year
            + "(?![\\d]|[,.]\\d)",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<String> names(Month month, Locale locale) {
    return List.of(
        month.getDisplayName(TextStyle.FULL, locale),
        month.getDisplayName(TextStyle.FULL_STANDALONE, locale),
        month.getDisplayName(TextStyle.SHORT, locale).replace(".", ""));
  }
}
