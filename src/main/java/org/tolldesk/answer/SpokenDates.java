package org.tolldesk.answer;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tolldesk.question.Language;

/** Finds the dates of a text, so that their digits are not taken for people. */
final class SpokenDates {
  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH =
      "(?<m>"
          + MONTHS.keySet().stream()
              .sorted((a, b) -> b.length() - a.length())
              .map(Pattern::quote)
              .collect(Collectors.joining("|"))
          + ")\\b\\.?";
  private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th|-го|-е)?";
  private static final String YEAR =
      "(?<y>(?:19|20)\\d\\d)(?!\\d|[,.’' \\u00A0\\u202F]\\d{3}(?!\\d))";

  /** A year of any war, where a month, a bracket or a word for a year says that it is one. */
  private static final String ANY_YEAR = YEAR.replace("(?:19|20)", "(?:1\\d|20)");
  private static final String PEOPLE =
      "(?!\\s+(?:\\p{L}+\\s+)?(?:people|persons?|soldiers?|troops|civilians?|men|women"
          + "|children|dead|killed|wounded|deaths|casualties|військ|солдат|осіб|людей|людин|загибл|поранен|убит|вбит|чел|военн|погиб|ранен|мирн|гражд))";
  private static final String BEFORE_YEAR =
      "\\b(?:in|by|of|since|from|until|till|to|through|during|early|late|mid|for|end"
          + "|and|year|у|в|во|з|із|с|до|по|за|від|от|на|період:?|период:?)[\\s-]+";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("\\b(?<y>(?:19|20)\\d\\d)-(?<m>\\d\\d)(?:-(?<d>\\d\\d))?\\b"),
          Pattern.compile("\\b(?<d>\\d{1,2})[./](?<m>\\d{1,2})[./](?<y>(?:19|20)\\d\\d)\\b"),
          Pattern.compile("\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s+" + ANY_YEAR + ")?"),
          Pattern.compile(
              "\\b"
                  + MONTH
                  + "\\s+"
                  + DAY
                  + "(?!\\d|[.’'\\u00A0\\u202F]\\d{3}|,\\d{3})"
                  + PEOPLE
                  + "(?:,?\\s+"
                  + ANY_YEAR
                  + ")?"),
          Pattern.compile("\\b" + MONTH + ",?\\s+" + ANY_YEAR),
          Pattern.compile("\\b" + ANY_YEAR + "(?=\\s*(?:рок|рік|році|р\\.|год|г\\.))"),
          Pattern.compile(BEFORE_YEAR + YEAR + PEOPLE),
          Pattern.compile(BEFORE_YEAR + ANY_YEAR + "(?=\\s*(?:$|[;,.()\\[]|to\\s|до\\s|по\\s))"),
          Pattern.compile("\\(" + ANY_YEAR + "(?=[,)])"));

  private SpokenDates() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Language language : Language.values()) {
      DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language.code()));
      for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
          String[] names = symbols.getMonths(context, width);
          for (int i = 0; i < names.length; i++) {
            months.put(names[i].toLowerCase(Locale.ROOT).replace(".", ""), i + 1);
          }
        }
      }
    }
    return months;
  }

  /** The dates in a text, by place, none overlapping another. */
  static List<SpokenDate> in(String written) {
    String text = Vocabulary.lower(written);
    List<SpokenDate> found = new ArrayList<>();
    if (text.chars().noneMatch(Character::isDigit)) {
      return found;
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      while (matcher.find()) {
        SpokenDate date = date(matcher);
        boolean taken =
            found.stream()
                .anyMatch(other -> other.start() < matcher.end() && matcher.start() < other.end());
        if (!taken) {
          found.add(date);
        }
      }
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  private static SpokenDate date(Matcher matcher) {
    String month = group(matcher, "m");
    int number =
        month == null
            ? 0
            : Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.get(month);
    return new SpokenDate(
        number(group(matcher, "y")),
        number,
        number(group(matcher, "d")),
        matcher.start(),
        matcher.end());
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable String group(Matcher matcher, String name) {
    try {
      return matcher.group(name);
    } catch (IllegalArgumentException noSuchGroup) {
      return null;
    }
  }
}
