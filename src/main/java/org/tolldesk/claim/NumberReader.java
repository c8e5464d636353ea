package org.tolldesk.claim;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Reads one number, in digits or in words, with its scale word: {@code 1.2 million}, {@code 31k}, two hundred
 * and six.
 */
final class NumberReader {
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:(?:[.,'\u2019 ]|[\u00A0\u202F\u2009] {0,8})\\d{3})+");
  private static final Pattern SEPARATOR = Pattern.compile("\\D");
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
      return Double.valueOf(SEPARATOR.matcher(text).replaceAll(""));
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
      Phrases.Match dozen = numberOf(sentence, at + half.length(), "dozen");
      if (dozen != null) {
        return new Number(Double.parseDouble(dozen.term().name()) / 2, at + half.length() + dozen.length(),
            1, false);
      }
    }
    Phrases.Match whole = numberOf(sentence, at, "whole");
    if (whole != null) {
      return new Number(Double.parseDouble(whole.term().name()), at + whole.length(), 1, false);
    }
    Number mixed = mixed(sentence, at);
    Number reversed = mixed == null ? reversed(sentence, at) : mixed;
    return reversed != null ? reversed : new Sum(sentence, at).read();
  }

  /** "One and a quarter million", "two and a half thousand". */
  private static @Nullable Number mixed(Sentence sentence, int at) {
    Phrases.Match unit = numberOf(sentence, at, "unit");
    Phrases.Match part = unit == null ? null : numberOf(sentence, at + unit.length(), "part");
    Phrases.Match scale = part == null ? null : scale(sentence, at + unit.length() + part.length());
    if (scale == null) {
      return null;
    }
    double by = Double.parseDouble(scale.term().name());
    double value = Double.parseDouble(unit.term().name()) + Double.parseDouble(part.term().name());
    return new Number(value * by, at + unit.length() + part.length() + scale.length(), by, false);
  }

  /** "тысяч шестьсот": the scale before its number, which so is about as many. */
  private static @Nullable Number reversed(Sentence sentence, int at) {
    if (!isReversed(sentence, at)) {
      return null;
    }
    double by = Double.parseDouble(sentence.match(at, "numbers").term().name());
    Number units = new Sum(sentence, at + 1).read();
    return units == null ? null : new Number(units.value() * by, units.to(), by, false);
  }

  /** Whether a scale word opens a number here that names its units after it. */
  static boolean isReversed(Sentence sentence, int at) {
    Phrases.Match scale = numberOf(sentence, at, "scale");
    return scale != null && !scale.term().tag("first").isEmpty() && numberOf(sentence, at + 1, "unit") != null
        && !(sentence.holds(at - 1)
        && sentence.isNumber(at - 1));
  }

  private static Phrases.@Nullable Match scale(Sentence sentence, int at) {
    return numberOf(sentence, at, "scale");
  }

  private static Phrases.@Nullable Match numberOf(Sentence sentence, int at, String type) {
    Phrases.Match match = sentence.match(at, "numbers");
    return match != null && match.term().tag("type").equals(type) ? match : null;
  }

  /** Adds units up, multiplies them by hundred, dozen and scale words. */
  private static final class Sum {
    private final Sentence sentence;
    private final boolean article;
    private double total;
    private double part;
    private double scaled = 1;
    private boolean any;
    private int at;

    Sum(Sentence sentence, int from) {
      this.sentence = sentence;
      this.article = sentence.is(from, "a") || sentence.is(from, "an");
      this.part = article ? 1 : 0;
      this.at = article ? from + 1 : from;
    }

    @Nullable Number read() {
      while (sentence.holds(at) && (isJoint() ? continues() : takeWord())) {
        any = true;
      }
      return any ? new Number(total + part + fraction(), at, scaled, false) : null;
    }

    /** "A million and a half", "two million and a quarter": a part of the scale that ends the number. */
    private double fraction() {
      Phrases.Match part = scaled > 1 && total > 0 ? numberOf(sentence, at, "part") : null;
      at += part == null ? 0 : part.length();
      return part == null ? 0 : Double.parseDouble(part.term().name()) * scaled;
    }

    private boolean isJoint() {
      return any && (sentence.is(at, "and") || sentence.isMark(at, "-"));
    }

    /**
     * After "and" or a hyphen a number goes on only with a smaller unit: "two hundred and six",
     * "twenty-three".
     */
    private boolean continues() {
      Phrases.Match next = numberOf(sentence, at + 1, "unit");
      if (next == null) {
        return false;
      }
      boolean rest = part >= 100 && part % 100 == 0 || part == 0 && total > 0;
      boolean goesOn = sentence.is(at, "and") ? rest : adds(Double.parseDouble(next.term().name()));
      at += goesOn ? 1 : 0;
      return goesOn;
    }

    private boolean takeWord() {
      Phrases.Match match = sentence.match(at, "numbers");
      if (match == null || sentence.token(at).isNumber()) {
        return false;
      }
      boolean taken = switch (match.term().tag("type")) {
        case "whole", "half", "part" -> false;
        case "unit" -> takeUnit(Double.parseDouble(match.term().name()));
        case "scale" -> takeScale(Double.parseDouble(match.term().name()), match.term().tag("alone"));
        default -> takeFactor(Double.parseDouble(match.term().name()), match.term().tag("type"));
      };
      at += taken ? match.length() : 0;
      return taken;
    }

    private boolean takeUnit(double value) {
      if (article && !any || any && !adds(value)) {
        return false;
      }
      part += value;
      return true;
    }

    /**
     * @param alone whether the word itself means one of its kind: "тисяча", and after a qualifier "тисячі"
     */
    private boolean takeScale(double value, String alone) {
      boolean one = !any && (alone.equals("always") || alone.equals("qualified") && isQualified());
      if (part == 0 && !one || sentence.token(at).text().length() == 1) {
        return false;
      }
      total += (one ? 1 : part) * value;
      part = 0;
      scaled = value;
      return true;
    }

    private boolean isQualified() {
      return sentence.endingAt(at, "qualifiers") != null;
    }

    /** A hundred that nothing multiplies is one where the number goes on: "hundred fifty thousand". */
    private boolean takeFactor(double value, String type) {
      boolean one = !any && type.equals("hundred") && numberOf(sentence, at + 1, "unit") != null;
      if (part == 0 && !one) {
        return false;
      }
      part = one ? value : part * value;
      scaled = Math.max(scaled, type.equals("hundred") ? value : 1);
      return true;
    }

    private boolean adds(double value) {
      return part == 0 || part % 100 == 0 && value < 100 || part % 100 >= 20 && part % 10 == 0 && value < 10;
    }
  }
}
