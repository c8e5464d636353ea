package org.tolldesk.telegram;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Finding;
import org.tolldesk.claim.Claim;

/**
 * Puts an answer's figures in bold, and nothing else that is a number: no citation mark, no date, and no
 * figure that its claimant rejects, which must not look like a toll. Pure.
 */
final class Figures {
  /** Not inside a word or a citation mark; thousands apart by comma, point or a space of any kind. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d\\[.,-])(?:\\d{1,3}(?:[,. \\u00A0\\u202F\\u2019]\\d{3})+|\\d+(?:[.,]\\d+)?)(?!\\d)");

  private final Set<Long> numbers;
  private final Map<Integer, Pattern> multipliers;

  Figures(Answer answer, Texts texts) {
    numbers =
        answer.findings().stream().map(Finding::claim).filter(Claim::isStanding).flatMap(Figures::numbers)
            .collect(Collectors.toSet());
    multipliers =
        Map.of(3, words(texts, "thousand"), 6, words(texts, "million"), 9, words(texts, "billion"));
  }

  private static Stream<Long> numbers(Claim claim) {
    return Stream.of(claim.value(), claim.low(), claim.high()).filter(number -> number != null);
  }

  private static Pattern words(Texts texts, String power) {
    return Pattern.compile("[ \\u00A0\\u202F](?:" + texts.raw("figures." + power) + ")\\p{L}*");
  }

  /** Plain text in, escaped HTML out. */
  String html(String text) {
    StringBuilder html = new StringBuilder();
    Matcher number = NUMBER.matcher(text);
    int at = 0;
    while (number.find()) {
      int end = end(text, number);
      if (end > 0) {
        html.append(Html.escape(text.substring(at, number.start())));
        html.append(Html.bold(Html.escape(text.substring(number.start(), end))));
        at = end;
      }
    }
    return html.append(Html.escape(text.substring(at))).toString();
  }

  /** Where the figure that begins here ends; 0 where it is none. */
  private int end(String text, Matcher number) {
    for (Map.Entry<Integer, Pattern> each : multipliers.entrySet()) {
      Matcher word = each.getValue().matcher(text).region(number.end(), text.length());
      if (word.lookingAt()) {
        BigDecimal value = new BigDecimal(number.group().replace(',', '.').replaceAll("[^\\d.]", ""));
        return isFigure(value.movePointRight(each.getKey())) ? word.end() : 0;
      }
    }
    return isFigure(new BigDecimal(number.group().replaceAll("\\D", ""))) ? number.end() : 0;
  }

  private boolean isFigure(BigDecimal value) {
    return numbers.stream().anyMatch(number -> value.compareTo(BigDecimal.valueOf(number)) == 0);
  }
}
