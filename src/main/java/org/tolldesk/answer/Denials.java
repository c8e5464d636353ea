package org.tolldesk.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which numbers of a sentence it rejects. */
final class Denials {
  private static final Pattern ONE_WORD =
      Pattern.compile(
          "[\\s“\"«‘']*(?:(?!only\\b|just\\b|merely\\b|лише|тільки|только)\\p{L}+\\s+)?");
  private static final Pattern JOINED =
      Pattern.compile("[\\s,“”\"«»]*(?:or|nor|and|і|та|або|чи|ні|и|или|ни|not|не)?[\\s“\"«]*");
  private static final Pattern CONTRACTED = Pattern.compile("(?s).*n['’]t\\s+(?:\\p{L}+\\s+)?");

  private final String lower;
  private final List<Numeral> numerals;
  private final List<Vocabulary.Found> qualifiers;
  private final Vocabulary vocabulary;

  Denials(
      String lower,
      List<Numeral> numerals,
      List<Vocabulary.Found> qualifiers,
      Vocabulary vocabulary) {
    this.lower = lower;
    this.numerals = numerals;
    this.qualifiers = qualifiers;
    this.vocabulary = vocabulary;
  }

  /**
   * Whether a number is rejected: by a verb, by a "not" before it, or together with its neighbour.
   */
  boolean deny(int at) {
    int start = numerals.get(at).start();
    return hasVerb(start)
        || endsWithNot(lower.substring(0, start))
        || at > 0 && deny(at - 1) && isJoined(at);
  }

  private boolean isJoined(int at) {
    return JOINED
        .matcher(lower.substring(numerals.get(at - 1).end(), numerals.get(at).start()))
        .matches();
  }

  private boolean hasVerb(int number) {
    Matcher verb = vocabulary.pattern("stance.denied").matcher(lower);
    while (verb.find()) {
      String between =
          verb.start() < number
              ? lower.substring(verb.end(), number)
              : lower.substring(number, verb.start());
      boolean undone = endsWithNot(lower.substring(0, verb.start()));
      if (!undone && reaches(between)) {
        return true;
      }
    }
    return false;
  }

  /** A denial ends with its clause and at a verb that affirms: "rejected that and said 31,000". */
  private boolean reaches(String between) {
    return between.indexOf(';') < 0 && !vocabulary.holds("stance.affirmed", between);
  }

  /** Whether a text ends in "not", a word after it at the most; "not less than" denies nothing. */
  private boolean endsWithNot(String before) {
    Matcher not = vocabulary.pattern("stance.not").matcher(before);
    int last = -1;
    while (not.find()) {
      last = not.end();
    }
    int end = last;
    boolean inQualifier =
        qualifiers.stream().anyMatch(word -> word.start() < end && end <= word.end());
    return end >= 0 && !inQualifier && ONE_WORD.matcher(before.substring(end)).matches()
        || CONTRACTED.matcher(before).matches();
  }
}
