package org.tolldesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.answer.NumberWords.Role;
import org.tolldesk.answer.NumberWords.Word;

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
              + "|(?<word>\\p{L}[\\p{L}\\p{M}\\u00AD]*(?:['’ʼ‘`´′]\\p{L}[\\p{L}\\p{M}\\u00AD]*)*)");
  private static final Pattern GROUPED =
      Pattern.compile("\\p{Nd}{1,3}(?:" + SEPARATOR + "\\p{Nd}{3})+");
  private static final Pattern SHARE =
      Pattern.compile("^\\s*(?:%|percent|per cent|відсот|процент)");
  private static final Pattern JOINT = Pattern.compile("[\\s\\p{Z}-]*(?:and\\s+)?");

  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}-]*");

  /** What makes "thousand" one thousand. */
  private static final Pattern ARTICLE = Pattern.compile("(?<!\\bof |-of-|\\bmany )\\ba[\\s\\p{Z}-]+$");

  /** What may stand between "one" and the people: "one Ukrainian soldier", not "one of soldiers". */
  private static final Pattern ONE_BETWEEN =
      Pattern.compile("[\\s\\p{Z}-]*(?:(?!(?:of|in|for|з|із|зі|из|в|у|про|о|на)\\s)\\p{L}+[\\s\\p{Z}-]+)?");

  /** "No one was killed". */
  private static final Pattern NOBODY = Pattern.compile("(?<!\\p{L})no[\\s\\p{Z}-]+$");

  /** What stands between the ends of a range: "70 to 90 thousand". */
  private static final Pattern RANGE = Pattern.compile("\\s*[-‑–—]\\s*|\\s+(?:to|до)\\s+");

  /** The same behind "between". */
  private static final Pattern AND = Pattern.compile("\\s+(?:and|і|та|й|и)\\s+");

  private static final Pattern BETWEEN = Pattern.compile("(?<!\\p{L})(?:between|між|между)\\s+$");

  private final Vocabulary vocabulary;

  Numerals(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A word or a row of digits, its letters folded. */
  private record Bit(String folded, boolean digits, int start, int end) {}

  List<Numeral> in(String written) {
    String text = Vocabulary.lower(written);
    List<Bit> bits = bits(text);
    List<Numeral> found = new ArrayList<>();
    Running running = null;
    int at = 0;
    while (at < bits.size()) {
      Bit bit = bits.get(at);
      Piece piece = piece(bits, at, text, running);
      at += piece == null ? 1 : piece.bits;
      if (piece == null && running != null && bit.folded.equals("and")) {
        continue;
      }
      if (piece == null) {
        running = finish(running, text, found);
        if (isVague(bit, text)) {
          found.add(new Numeral(-1, false, bit.start, bit.end));
        }
      } else if (running != null && running.accepts(piece, text)) {
        running.add(piece);
      } else {
        finish(running, text, found);
        running = new Running(piece);
      }
    }
    finish(running, text, found);
    return found;
  }

  private static List<Bit> bits(String text) {
    List<Bit> bits = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      boolean digits = matcher.group("digits") != null;
      String piece = matcher.group();
      bits.add(
          new Bit(digits ? piece : NumberWords.fold(piece), digits, matcher.start(), matcher.end()));
    }
    return bits;
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

  /**
   * A word or phrase that is part of a number, or a row of digits.
   *
   * @param one whether a scale word stands for one of its kind here
   * @param bits how many words it has
   */
  private record Piece(
      Role role, double value, boolean digits, boolean one, boolean first, int bits, int start, int end) {
    /** Whether it multiplies all before it, as "thousand" does and "dozen" does not. */
    boolean closes() {
      return role == Role.SCALE && value >= 1_000;
    }
  }

  private @Nullable Piece piece(List<Bit> bits, int at, String text, @Nullable Running running) {
    Bit bit = bits.get(at);
    if (bit.digits) {
      double value = number(text.substring(bit.start, bit.end));
      return new Piece(Role.UNIT, value, true, false, false, 1, bit.start, bit.end);
    }
    for (int length = NumberWords.longest(bit.folded); length > 0; length--) {
      String folded = phrase(bits, at, length, text);
      Word word = folded == null ? null : NumberWords.word(folded);
      if (word != null) {
        int end = bits.get(at + length - 1).end;
        boolean one = word.role() == Role.SCALE && isOne(word, text, bit.start);
        Piece piece =
            new Piece(word.role(), word.value(), false, one, word.first(), length, bit.start, end);
        if (counts(piece, word, folded, text, running, bits)) {
          return piece;
        }
      }
    }
    return null;
  }

  /** The next words with a blank between them; null where something else stands between them. */
  private static @Nullable String phrase(List<Bit> bits, int at, int length, String text) {
    if (at + length > bits.size()) {
      return null;
    }
    StringBuilder phrase = new StringBuilder(bits.get(at).folded);
    for (int i = at + 1; i < at + length; i++) {
      if (!GAP.matcher(text.substring(bits.get(i - 1).end, bits.get(i).start)).matches()) {
        return null;
      }
      phrase.append(' ').append(bits.get(i).folded);
    }
    return phrase.toString();
  }

  /** Whether a word is part of a number where it stands. */
  private boolean counts(
      Piece piece, Word word, String folded, String text, @Nullable Running running, List<Bit> bits) {
    boolean goesOn = running != null && running.accepts(piece, text);
    boolean touchesDigit =
        piece.start > 0 && Character.isDigit(text.charAt(piece.start - 1));
    return switch (word.role()) {
      case UNIT, WHOLE ->
          !word.unclear() || goesOn
              || isOneOfMany(text, piece.end) && !NOBODY.matcher(text.substring(0, piece.start)).find()
              || piece.value == 1 && text.startsWith("-", piece.start - 1);
      case SCALE ->
          NumberWords.isOnlyScale(folded)
              ? goesOn || piece.one
              : folded.length() > 1 || touchesDigit;
      case HALF -> isScale(text, piece.end);
      case PART -> goesOn;
    };
  }

  /** "Тисяча", "близько тисячі", "a thousand", but not "a third of a thousand". */
  private boolean isOne(Word word, String text, int start) {
    return switch (word.alone()) {
      case ALWAYS -> true;
      case QUALIFIED -> {
        String before = text.substring(0, start).stripTrailing();
        yield vocabulary.family("qualifier", before).stream()
            .anyMatch(qualifier -> qualifier.end() == before.length());
      }
      case ARTICLE -> ARTICLE.matcher(text.substring(0, start)).find();
      case NEVER -> false;
    };
  }

  /** Whether a scale word comes next. */
  private static boolean isScale(String text, int at) {
    Matcher next = TOKEN.matcher(text).region(at, text.length());
    if (!next.find() || next.group("word") == null) {
      return false;
    }
    Word word = NumberWords.word(NumberWords.fold(next.group("word")));
    return word != null && word.role() == Role.SCALE && next.group("word").length() > 1
        && GAP.matcher(text.substring(at, next.start())).matches();
  }

  /**
   * "One" is a number only before people or a scale word: "one soldier", not "one of the figures".
   */
  private boolean isOneOfMany(String text, int at) {
    if (isScale(text, at)) {
      return true;
    }
    Matcher person = vocabulary.pattern("person").matcher(text).region(at, text.length());
    return person.find() && ONE_BETWEEN.matcher(text.substring(at, person.start())).matches();
  }

  private boolean isVague(Bit bit, String text) {
    return vocabulary.pattern("derived").matcher(text).region(bit.start, text.length()).lookingAt();
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
    private boolean digits;
    private boolean vague;
    /** What a scale word at the head multiplies by, where its number follows it; 0 without one. */
    private double head;

    Running(Piece first) {
      start = first.start;
      vague = first.role == Role.SCALE && !first.one;
      head = first.first ? first.value : 0;
      add(first);
    }

    boolean accepts(Piece next, String text) {
      String between = text.substring(end, next.start);
      boolean touching = GAP.matcher(between).matches();
      boolean joined = touching || JOINT.matcher(between).matches() && isWhole();
      return !next.digits
          && switch (next.role) {
            case SCALE -> touching;
            case PART -> touching && (current > 0 || scale > 0);
            case HALF -> false;
            case UNIT, WHOLE -> joined && !digits && fits(next.value);
          };
    }

    /** "Two hundred", which takes "and six"; "twenty" takes none. */
    private boolean isWhole() {
      return current == 0 ? scale > 0 : current % 100 == 0;
    }

    /** "Thirty" takes "one" after it, "five" and "ten" take none. */
    private boolean fits(double next) {
      double above = next < 10 ? 10 : next < 100 ? 100 : 1000;
      boolean ten = next < 10 && current % 100 == 10;
      return next >= 0 && next < 1000 && (current == 0 || current % above == 0 && !ten);
    }

    void add(Piece piece) {
      end = piece.end;
      digits = piece.digits;
      if (piece.closes()) {
        double times = current == 0 && piece.one && total == 0 ? 1 : current;
        vague |= times == 0;
        total += times * piece.value;
        current = 0;
        scale = (long) piece.value;
      } else if (piece.role == Role.SCALE) {
        current = (current == 0 ? 1 : current) * piece.value;
      } else if (piece.role == Role.PART && current == 0) {
        total += piece.value * scale;
      } else {
        vague |= piece.value < 0;
        current += piece.value;
      }
    }

    double value() {
      if (head > 0 && vague && current > 0 && current < head) {
        return Math.rint(current * head);
      }
      return vague ? -1 : Math.rint((total + current) * 1000) / 1000;
    }
  }
}
