package org.tolldesk.corpus;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a line that states when an article was published and hardly anything else: {@code
 * 20220322}, {@code Published: 12 March 2024}, {@code Monday, January 28, 2019}, {@code KYIV, Feb.
 * 25, 2024 (Agency) -}.
 */
final class DateLine {
  private static final Map<String, Integer> MONTHS = monthNames();
  private static final Set<String> LABELS = Set.copyOf(WordList.read("date-labels.txt"));
  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String NAME = "(\\p{L}{3,})\\.?,?\\s+";
  private static final List<Form> FORMS =
      List.of(
          new Form("ymd", Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)")),
          new Form(
              "ymd",
              Pattern.compile(
                  "((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)(?:T[\\d:.]+Z?)?")),
          new Form("ym", Pattern.compile("((?:19|20)\\d{2})-(\\d{2})(?![\\d-])")),
          new Form("dmy", Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\." + YEAR)),
          new Form("dny", Pattern.compile(DAY + "\\s+" + NAME + YEAR)),
          new Form("ndy", Pattern.compile(NAME + DAY + ",?\\s+" + YEAR)),
          new Form("ny", Pattern.compile(NAME + YEAR)));
  private static final Pattern PLACE_BEFORE = Pattern.compile("\\p{Lu}[\\p{L} .,'’-]{1,60},\\s*");
  private static final Pattern NAME_OF_PLACE =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}(?: \\p{Lu}[\\p{L}'’-]+){0,2},\\s*");
  private static final Pattern AGENCY_AFTER =
      Pattern.compile("\\.?\\s*(?:\\([\\p{L}\\d ./&-]{2,40}\\)\\s*)?[-–—].*");
  private static final Pattern BY = Pattern.compile("(?:By|BY|Автор|Текст):?\\s+(?=\\p{Lu})");
  /** "September 2017: 324,000", "May 2024 | 96 | 12": a line of a table. */
  private static final Pattern COUNT_AFTER = Pattern.compile(
      "(?:\\s*[:;|/–—]|\\s+-|\\t|\\s{2,}|\\s*\\.{3,})\\s*\\d{1,3}(?:[.,'’ \u00A0\u202F]?\\d{3})*\\s*"
          + "(?:(?:[;|\\t/]|\\s{2,}|\\s[–—-]\\s).*)?");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LONGEST = 100;

  private DateLine() {}

  /** The date, if the whole line does nothing but state it. */
  static Optional<PartialDate> alone(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return find(line, DateLine::isOnlyLabels);
  }

  /** The date of a line that holds a day and not one word more. */
  static Optional<PartialDate> bare(String line) {
    return line.length() > LONGEST ? Optional.empty()
        : find(line, (before, after) -> !WORD.matcher(before + after).find()).filter(PartialDate::isDay);
  }

  /**
   * The date of a dateline: a place in capitals, the date, perhaps an agency, a dash, then the
   * text.
   */
  static Optional<PartialDate> opening(String line) {
    return find(
        line.substring(0, Math.min(line.length(), LONGEST)),
        (before, after) ->
            PLACE_BEFORE.matcher(before).matches()
                && (startsInCapitals(before) || isName(before))
                && AGENCY_AFTER.matcher(after).matches());
  }

  /**
   * The date at the end of a short line that is in brackets, or has a comma before the date, or is
   * a byline: {@code (Agency, 13 October 2025)}, {@code By Ann Lee, Monday, May 26, 2025}. The line
   * says more than the date.
   */
  static Optional<PartialDate> closing(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return find(
            line,
            (before, after) ->
                isOnlyLabels("", after)
                    && (line.startsWith("(") || before.strip().endsWith(",") || isByline(before)))
        .filter(PartialDate::isDay);
  }

  /** The author of a byline that goes on with a date; empty where the line is none. */
  static Optional<String> bylineBefore(String line) {
    Matcher by = BY.matcher(line);
    if (closing(line).isEmpty() || !by.lookingAt()) {
      return Optional.empty();
    }
    StringBuilder author = new StringBuilder();
    for (String word : line.substring(by.end()).split("\\s+")) {
      String plain = word.replaceAll("[,.:]+$", "");
      boolean name = !plain.isEmpty() && Character.isUpperCase(plain.codePointAt(0));
      String lower = plain.toLowerCase(Locale.ROOT);
      if (!name || LABELS.contains(lower) || MONTHS.containsKey(lower)) {
        break;
      }
      author.append(author.isEmpty() ? "" : " ").append(plain);
    }
    return author.isEmpty() ? Optional.empty() : Optional.of(author.toString());
  }

  private static boolean isByline(String before) {
    return BY.matcher(before).lookingAt();
  }

  private interface Surroundings {
    boolean fit(String before, String after);
  }

  private static Optional<PartialDate> find(String line, Surroundings surroundings) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(line);
      if (matcher.find()
          && surroundings.fit(line.substring(0, matcher.start()), line.substring(matcher.end()))) {
        Optional<PartialDate> date = form.date(matcher);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** "Port-au-Prince, ": a name of a few words and nothing else. */
  private static boolean isName(String place) {
    return NAME_OF_PLACE.matcher(place).matches();
  }

  private static boolean startsInCapitals(String place) {
    String name = place.substring(0, place.indexOf(','));
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isOnlyLabels(String before, String after) {
    String rest = (before + ' ' + after).toLowerCase(Locale.ROOT);
    return !COUNT_AFTER.matcher(after).matches()
        && WORD.matcher(rest).results().allMatch(word -> LABELS.contains(word.group()));
  }

  /**
   * A way to write a date; the letters say what each group is: year, month, day, name of a month.
   */
  private record Form(String groups, Pattern pattern) {
    Optional<PartialDate> date(Matcher matcher) {
      Integer month =
          has('n')
              ? MONTHS.get(group(matcher, 'n').toLowerCase(Locale.ROOT))
              : Integer.valueOf(number(matcher, 'm'));
      if (month == null) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            new PartialDate(number(matcher, 'y'), month, has('d') ? number(matcher, 'd') : 0));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    private boolean has(char part) {
      return groups.indexOf(part) >= 0;
    }

    private String group(Matcher matcher, char part) {
      return matcher.group(groups.indexOf(part) + 1);
    }

    private int number(Matcher matcher, char part) {
      return Integer.parseInt(group(matcher, part));
    }
  }

  private static Map<String, Integer> monthNames() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : List.of("en", "uk", "ru")) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(new Locale(language));
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
          String[] names = symbols.getMonths(context, width);
          for (int i = 0; i < names.length; i++) {
            months.putIfAbsent(names[i].toLowerCase(Locale.ROOT).replace(".", ""), i + 1);
          }
        }
      }
    }
    months.putIfAbsent("sept", 9);
    return Map.copyOf(months);
  }
}
