package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads every number of a text: digits of any script with any locale's separators, words in three
 * languages, scale words after either. Vague quantities ("dozens", "half", "twice") are numbers
 * that no claim has.
 */
final class Numerals {
  private static final String SEPARATOR = "[,.'’ \\u00A0\\u202F\\u2009]";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<digits>(?<!\\p{Nd})\\p{Nd}{1,3}(?:"
              + SEPARATOR
              + "\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+(?:[.,]\\p{Nd}+)?|\\p{No}|\\p{Nl})"
              + "|(?<word>\\p{L}[\\p{L}\\p{M}\\u00AD]*(?:['’ʼ]\\p{L}+)*)");
  private static final Pattern GROUPED =
      Pattern.compile("\\p{Nd}{1,3}(?:" + SEPARATOR + "\\p{Nd}{3})+");
  private static final Pattern SHARE =
      Pattern.compile("^\\s*(?:%|percent|per cent|відсот|процент)");
  private static final Pattern JOINT = Pattern.compile("[\\s\\p{Z}-]*(?:and\\s+)?");

  /** What stands between the ends of a range: "70 to 90 thousand". */
  private static final Pattern RANGE = Pattern.compile("\\s*[-‑–—]\\s*|\\s+(?:to|до)\\s+");

  /** The same behind "between". */
  private static final Pattern AND = Pattern.compile("\\s+(?:and|і|та|й|и)\\s+");

  private static final Pattern BETWEEN = Pattern.compile("(?<!\\p{L})(?:between|між|между)\\s+$");

  private final Vocabulary vocabulary;

  Numerals(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Numeral> in(String written) {
    String text = Vocabulary.lower(written);
    List<Numeral> found = new ArrayList<>();
    Running running = null;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      Piece piece = piece(matcher, text);
      if (piece == null && running != null && matcher.group().equals("and")) {
        continue;
      }
      if (piece == null) {
        running = finish(running, text, found);
      } else if (running == null || !running.accepts(piece, text)) {
        finish(running, text, found);
        running = new Running(piece);
      }
      if (piece == null && isVague(matcher, text)) {
        found.add(new Numeral(-1, false, matcher.start(), matcher.end()));
      }
    }
    finish(running, text, found);
    return found;
  }

  private static @Nullable Running finish(
      @Nullable Running running, String text, List<Numeral> found) {
    if (running != null) {
      boolean share = SHARE.matcher(text.substring(running.end)).find();
      scaleFirstOfRange(running, text, found);
      found.add(new Numeral(running.value(), share, running.start, running.end));
    }
    return null;
  }

  /** Whether a number is the lower end of a range of which the upper end begins at a place. */
  static boolean isRange(String lower, Numeral first, int second) {
    String between = lower.substring(first.end(), second);
    return RANGE.matcher(between).matches()
        || AND.matcher(between).matches()
            && BETWEEN.matcher(lower.substring(0, first.start())).find();
  }

  /** In "70 to 90 thousand" the scale word is that of both. */
  private static void scaleFirstOfRange(Running second, String text, List<Numeral> found) {
    Numeral first = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean unscaled =
        first != null && !first.isShare() && first.value() > 0 && first.value() < 1_000;
    if (unscaled
        && second.scale >= 1_000
        && first.value() * second.scale < second.value()
        && isRange(text, first, second.start)) {
      double value = Math.rint(first.value() * second.scale);
      found.set(found.size() - 1, new Numeral(value, false, first.start(), first.end()));
    }
  }

  /** A word that stands for a number or multiplies one, or a row of digits. */
  private record Piece(double value, long scale, boolean digits, int start, int end) {}

  private @Nullable Piece piece(Matcher matcher, String text) {
    String digits = matcher.group("digits");
    if (digits != null) {
      return new Piece(number(digits), 0, true, matcher.start(), matcher.end());
    }
    String word = NumberWords.fold(matcher.group("word"));
    boolean touchesDigit =
        matcher.start() > 0 && Character.isDigit(text.charAt(matcher.start() - 1));
    long scale = NumberWords.scale(word);
    if (scale > 0
        && (word.length() > 2 || touchesDigit || word.equals("bn") || word.equals("mn"))) {
      return new Piece(0, scale, false, matcher.start(), matcher.end());
    }
    Integer value = NumberWords.value(word);
    boolean number =
        value != null
            && (value != 1
                || isOneOfMany(text, matcher.end())
                || text.startsWith("-", matcher.start() - 1));
    return number ? new Piece(value, 0, false, matcher.start(), matcher.end()) : null;
  }

  /**
   * "One" is a number only before people or a scale word: "one soldier", not "one of the figures".
   */
  private boolean isOneOfMany(String text, int at) {
    Matcher next = TOKEN.matcher(text).region(at, text.length());
    if (next.find()
        && next.group("word") != null
        && NumberWords.scale(NumberWords.fold(next.group("word"))) > 0) {
      return true;
    }
    Matcher person = vocabulary.pattern("person").matcher(text).region(at, text.length());
    return person.find() && text.substring(at, person.start()).matches("[\\s-]*(?:\\p{L}+\\s+)?");
  }

  private boolean isVague(Matcher matcher, String text) {
    Matcher vague =
        vocabulary.pattern("derived").matcher(text).region(matcher.start(), text.length());
    return vague.lookingAt();
  }

  /** Groups of three digits are thousands; anything else after a point or comma is a fraction. */
  private static double number(String digits) {
    StringBuilder plain = new StringBuilder();
    boolean grouped = GROUPED.matcher(digits).matches();
    for (int i = 0; i < digits.length(); i++) {
      char unit = digits.charAt(i);
      if (Character.isDigit(unit)) {
        plain.append(Character.digit(unit, 10));
      } else if (Character.getNumericValue(unit) >= 0 && digits.length() == 1) {
        return Character.getNumericValue(unit);
      } else if (!grouped) {
        plain.append('.');
      }
    }
    return plain.chars().noneMatch(Character::isDigit) || plain.length() > 18
        ? -1
        : Double.parseDouble(plain.toString());
  }

  /** A number being read, piece by piece. */
  private static final class Running {
    private final int start;
    private int end;
    private double total;
    private double current;
    private long scale;
    private boolean vague;

    Running(Piece first) {
      start = first.start;
      vague = first.scale > 0;
      add(first);
    }

    boolean accepts(Piece next, String text) {
      boolean joined = JOINT.matcher(text.substring(end, next.start)).matches();
      if (!joined
          || next.digits
          || next.scale == 0 && current > 0 && current % magnitude(next.value) != 0) {
        return false;
      }
      add(next);
      return true;
    }

    /** "Thirty" takes "one" after it, "five" takes none. */
    private static double magnitude(double next) {
      return next < 10 ? 10 : next < 100 ? 100 : 1000;
    }

    private void add(Piece piece) {
      end = piece.end;
      if (piece.scale == 0) {
        current += piece.value;
      } else if (piece.scale == 100) {
        current = Math.max(1, current) * 100;
      } else {
        vague |= current == 0;
        total += current * piece.scale;
        current = 0;
        scale = piece.scale;
      }
    }

    double value() {
      return vague ? -1 : Math.rint((total + current) * 1000) / 1000;
    }
  }
}
