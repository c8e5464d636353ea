package org.tolldesk.claim;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;

/** Reads one number, in digits or in words, with its scale word: {@code 1.2 million}, {@code 31k}, two hundred and six. */
final class NumberReader {
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,'\u2019 \u00A0\u202F\u2009]\\d{3})+");
  private static final Pattern PLAIN = Pattern.compile("\\d+");
  private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]\\d+");

  /**
   * A number read.
   *
   * @param to token after it
   * @param scale what the scale word multiplied by; 1 without one
   */
  record Number(double value, int to, double scale, boolean digits) {
    boolean isWhole() {
      return value >= 0 && value < 1e11 && Math.abs(value - Math.rint(value)) < 1e-6;
    }
  }

  @Nullable Number at(Sentence sentence, int at) {
    if (!sentence.holds(at)) {
      return null;
    }
    return sentence.token(at).isNumber() ? digits(sentence, at) : words(sentence, at);
  }

  private static @Nullable Number digits(Sentence sentence, int at) {
    Double value = parse(sentence.token(at).text());
    if (value == null || value > 1e11) {
      return null;
    }
    Phrases.Match scale = scale(sentence, at + 1);
    if (scale == null || isMetre(sentence, at + 1)) {
      return new Number(value, at + 1, 1, true);
    }
    double by = Double.parseDouble(scale.term().name());
    return new Number(value * by, at + 1 + scale.length() + dot(sentence, at + 1 + scale.length()), by, true);
  }

  /** The dot of an abbreviated scale word ("31 тис."), unless it ends the sentence. */
  private static int dot(Sentence sentence, int at) {
    return sentence.isMark(at, ".") && sentence.token(at).touches(sentence.token(at - 1))
        && sentence.holds(at + 1) ? 1 : 0;
  }

  /** One-letter scales count only when they touch the number ("31k"). */
  private static boolean isMetre(Sentence sentence, int at) {
    return sentence.token(at).text().length() == 1 && !sentence.token(at).touches(sentence.token(at - 1));
  }

  static @Nullable Double parse(String text) {
    if (GROUPED.matcher(text).matches() && !text.startsWith("0")) {
      return Double.valueOf(text.replaceAll("\\D", ""));
    }
    if (PLAIN.matcher(text).matches()) {
      return text.length() > 1 && text.startsWith("0") ? null : Double.valueOf(text);
    }
    return DECIMAL.matcher(text).matches() ? Double.valueOf(text.replace(',', '.')) : null;
  }

  private static @Nullable Number words(Sentence sentence, int at) {
    Phrases.Match half = sentence.match(at, "numbers", "half");
    if (half != null) {
      Phrases.Match scale = scale(sentence, at + half.length());
      if (scale != null) {
        double by = Double.parseDouble(scale.term().name());
        return new Number(by / 2, at + half.length() + scale.length(), by, false);
      }
    }
    Phrases.Match whole = numberOf(sentence, at, "whole");
    if (whole != null) {
      return new Number(Double.parseDouble(whole.term().name()), at + whole.length(), 1, false);
    }
    return sum(sentence, at);
  }

  /** Adds units up, multiplies them by hundred, dozen and scale words. */
  private static @Nullable Number sum(Sentence sentence, int at) {
    double total = 0;
    double part = 0;
    boolean any = false;
    double scaled = 1;
    int i = at;
    boolean article = sentence.is(at, "a") || sentence.is(at, "an");
    if (article) {
      part = 1;
      i++;
    }
    for (; sentence.holds(i); ) {
      Token token = sentence.token(i);
      if (any && (token.is("and") || sentence.isMark(i, "-"))) {
        if (!continues(sentence, i + 1, token.is("and"), part, total)) {
          break;
        }
        i++;
        continue;
      }
      Phrases.Match match = sentence.match(i, "numbers");
      if (match == null || token.isNumber()) {
        break;
      }
      String type = match.term().tag("type");
      if (match.term().name().equals("half") || type.equals("whole")) {
        break;
      }
      double value = Double.parseDouble(match.term().name());
      if (type.equals("unit")) {
        if (article && !any || any && !adds(part, value)) {
          break;
        }
        part += value;
      } else if (part == 0) {
        break;
      } else if (type.equals("scale")) {
        if (token.text().length() == 1) {
          break;
        }
        total += part * value;
        part = 0;
        scaled = value;
      } else {
        part *= value;
        scaled = Math.max(scaled, type.equals("hundred") ? value : 1);
      }
      any = true;
      i += match.length();
    }
    return any ? new Number(total + part, i, scaled, false) : null;
  }

  /** After "and" or a hyphen a number goes on only with a smaller unit: "two hundred and six", "twenty-three". */
  private static boolean continues(Sentence sentence, int at, boolean and, double part, double total) {
    Phrases.Match next = sentence.match(at, "numbers");
    if (next == null || !next.term().tag("type").equals("unit")) {
      return false;
    }
    double value = Double.parseDouble(next.term().name());
    return and ? (part >= 100 && part % 100 == 0 || part == 0 && total > 0) : adds(part, value);
  }

  private static boolean adds(double part, double value) {
    if (part == 0) {
      return true;
    }
    return part % 100 == 0 && value < 100 || part % 100 >= 20 && part % 10 == 0 && value < 10;
  }

  private static Phrases.@Nullable Match scale(Sentence sentence, int at) {
    return numberOf(sentence, at, "scale");
  }

  private static Phrases.@Nullable Match numberOf(Sentence sentence, int at, String type) {
    Phrases.Match match = sentence.match(at, "numbers");
    return match != null && match.term().tag("type").equals(type) ? match : null;
  }
}
