package org.tolldesk.disagreement;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tolldesk.claim.Claim;

/**
 * What of a sentence tells of one of its figures: "46,200 were killed" of "46,200 were killed, nine of them
 * officers". Words beside another figure say nothing of this one.
 */
final class Clause {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "[,;:()|“”«»\"](?!\\d)|\\s[-–—]+\\s|—|\\b(?:and|but|while|although|whereas)\\b"
              + "|\\s(?:а|и|і|й|та|но|але|однак)\\s");
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,’'\\u00a0\\u202f ]\\d+)*");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b(?![.,]?\\d)");
  private static final int SPELT_OUT = 100;
  private static final Map<Long, Set<String>> SPELT = spelt();
  private static final Pattern WORDS =
      Pattern.compile(
          SPELT.entrySet().stream()
              .filter(entry -> entry.getKey() > 1)
              .flatMap(entry -> entry.getValue().stream())
              .map(Pattern::quote)
              .sorted((a, b) -> b.length() - a.length())
              .collect(
                  Collectors.joining(
                      "|", "(?iu)(?<!\\p{L})(?:hundreds|dozens|thousands|половина|half|", ")(?!\\p{L})")));

  private Clause() {}

  /** The part of the quote around the claim's figure; all of it where the figure is not found. */
  static String of(Claim claim) {
    String quote = claim.quote();
    int at = figure(claim, quote);
    if (at < 0) {
      return quote;
    }
    List<int[]> pieces = pieces(quote);
    int own = 0;
    while (own + 1 < pieces.size() && pieces.get(own)[1] <= at) {
      own++;
    }
    int first = own;
    while (first > 0 && !hasNumber(YEAR.matcher(text(quote, pieces.get(first - 1))).replaceAll(" "))) {
      first--;
    }
    int last = own;
    int end = end(claim, quote, at);
    while (last + 1 < pieces.size() && pieces.get(last)[1] <= end) {
      last++;
    }
    while (last + 1 < pieces.size() && !hasNumber(text(quote, pieces.get(last + 1)))) {
      last++;
    }
    return quote.substring(pieces.get(first)[0], pieces.get(last)[1]);
  }

  /** Where the upper bound of a range stands, so that "and" between its bounds parts nothing. */
  private static int end(Claim claim, String quote, int at) {
    if (claim.value() != null || claim.high() == null) {
      return at;
    }
    return Math.max(at, digits(claim.high(), quote, at));
  }

  /** Where a number stands in digits: with all of them, or else without the noughts that close it. */
  private static int digits(long number, String quote, int from) {
    String all = Long.toString(number);
    int abridged = -1;
    Matcher digits = DIGITS.matcher(quote);
    for (boolean more = digits.find(from); more; more = digits.find()) {
      if (digits.group().replaceAll("\\D", "").equals(all)) {
        return digits.start();
      }
      if (abridged < 0 && significant(digits.group()).equals(significant(all))) {
        abridged = digits.start();
      }
    }
    return abridged;
  }

  /** The quote from its start to the end of the claim's clause, in which parts may be told one by one. */
  static String upTo(Claim claim) {
    String clause = of(claim);
    return claim.quote().substring(0, claim.quote().indexOf(clause) + clause.length());
  }

  private static List<int[]> pieces(String quote) {
    List<int[]> pieces = new ArrayList<>();
    Matcher boundary = BOUNDARY.matcher(quote);
    int from = 0;
    while (boundary.find()) {
      pieces.add(new int[] {from, boundary.end()});
      from = boundary.end();
    }
    pieces.add(new int[] {from, quote.length()});
    return pieces;
  }

  private static String text(String quote, int[] piece) {
    return quote.substring(piece[0], piece[1]);
  }

  private static boolean hasNumber(String text) {
    return DIGITS.matcher(text).find() || WORDS.matcher(text).find();
  }

  /** Where the figure stands, told by its digits or by its words. */
  private static int figure(Claim claim, String quote) {
    long number = claim.value() != null ? claim.value() : claim.least();
    int written = digits(number, quote, 0);
    if (written >= 0) {
      return written;
    }
    for (String word : SPELT.getOrDefault(number, Set.of())) {
      Matcher spelt =
          Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
              .matcher(quote.toLowerCase(Locale.ROOT));
      if (spelt.find()) {
        return spelt.start();
      }
    }
    return -1;
  }

  private static String significant(String digits) {
    return digits.replaceAll("\\D", "").replaceAll("0+$", "");
  }

  private static Map<Long, Set<String>> spelt() {
    Map<Long, Set<String>> spelt = new HashMap<>();
    for (String language : List.of("en", "uk", "ru")) {
      RuleBasedNumberFormat words =
          new RuleBasedNumberFormat(new Locale(language), RuleBasedNumberFormat.SPELLOUT);
      List<String> rules =
          Arrays.stream(words.getRuleSetNames()).filter(name -> name.contains("cardinal")).toList();
      for (long number = 1; number <= SPELT_OUT; number++) {
        Set<String> forms = spelt.computeIfAbsent(number, key -> new TreeSet<>());
        for (String rule : rules) {
          forms.add(words.format(number, rule));
        }
      }
    }
    return spelt;
  }
}
