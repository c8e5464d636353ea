package org.tolldesk.evaluation;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the numbers of a text, on purpose in another way than the extractor and the gate do: they
 * must not share a mistake with what judges them. Only the list of number words is the same.
 */
final class Numbers {
  private static final List<Locale> LOCALES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("uk"), Locale.forLanguageTag("ru"));

  private static final Pattern MARK = Pattern.compile("\\[\\d+(?:\\s*[,–-]\\s*\\d+)*]");

  private static final Pattern DATE = date();

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<!\\d:)"
              + "(\\d{1,3}(?:[,.\\u0020\\u00A0\\u202F'’]\\d{3})+|\\d+)(?:[.,](\\d+))?"
              + "(?:[\\s\\u00A0-]?((?:k|m)(?!\\p{L})|thousand|million"
              + "|(?:тис|тыс|млн|мільйон|миллион)\\p{L}*))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
    numbers.addAll(SpeltNumbers.in(quote));
    return numbers;
  }

  private static BigDecimal digits(Matcher matcher) {
    String whole = matcher.group(1).replaceAll("\\D", "");
    return new BigDecimal(matcher.group(2) == null ? whole : whole + "." + matcher.group(2));
  }

  /** What a row of digits alone says: "1,500", "6.5". */
  static BigDecimal plain(String digits) {
    Matcher matcher = NUMBER.matcher(digits);
    return matcher.lookingAt() ? digits(matcher) : BigDecimal.valueOf(-1);
  }

  private static BigDecimal scaled(Matcher matcher) {
    if (matcher.group(3) == null) {
      return digits(matcher);
    }
    String scale = matcher.group(3).toLowerCase(Locale.ROOT);
    boolean million = scale.startsWith("m") || scale.startsWith("м");
    return digits(matcher).multiply(BigDecimal.valueOf(million ? 1_000_000 : 1_000));
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
    String year = "(?:1\\d|20)\\d{2}";
    String recent = "(?:19|20)\\d{2}";
    return Pattern.compile(
        recent
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
            + "|(?<=\\()"
            + year
            + "(?=[,)])|(?<![\\d,.])"
            + year
            + "(?=\\s+(?:рік|рок|роц|год))"
            + "|(?<![\\d,.])"
            + recent
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
