package org.tolldesk.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Term;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.Tokens;

/**
 * Reads the numbers that a text gives in words, or in digits with a scale word: "one and a half million", "70
 * to 90 thousand". It knows the words that the extractor knows, but puts them together by itself. An article
 * alone is no number: "a soldier" counts nobody, "a single soldier" one.
 */
final class SpeltNumbers {
  private static final Phrases WORDS = Lexicon.standard().phrases();
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final Set<String> TO = Set.of("to", "or", "-", "–", "—", "до", "або", "чи", "или");
  private static final Set<String> BETWEEN = Set.of("between", "між", "между");
  private static final Set<String> AND = Set.of("and", "і", "й", "та", "и");

  private final List<Token> tokens;

  private SpeltNumbers(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The numbers of a text; of a range that shares its scale word both ends. */
  static Set<BigDecimal> in(String text) {
    return new SpeltNumbers(Tokens.of(text)).all();
  }

  /** A number, where it begins and ends, and what its last scale word multiplied by. */
  private record Spelt(BigDecimal value, int from, int to, BigDecimal scale) {}

  private Set<BigDecimal> all() {
    Set<BigDecimal> numbers = new TreeSet<>();
    Spelt last = null;
    for (int at = 0; at < tokens.size(); at++) {
      Spelt spelt = new Sum(at).read();
      if (spelt != null) {
        numbers.add(spelt.value());
        if (last != null && isRange(last, spelt)) {
          numbers.add(last.value().multiply(spelt.scale()));
        }
        last = spelt;
        at = spelt.to() - 1;
      }
    }
    return numbers;
  }

  /** "Seventy to ninety thousand", "between 70 and 90 thousand". */
  private boolean isRange(Spelt first, Spelt second) {
    boolean scaled = second.scale().compareTo(THOUSAND) >= 0 && first.scale().equals(BigDecimal.ONE)
        && first.value().multiply(second.scale()).compareTo(second.value()) < 0;
    boolean between = first.from() > 0 && BETWEEN.contains(tokens.get(first.from() - 1).norm());
    return scaled && second.from() == first.to() + 1
        && (TO.contains(tokens.get(first.to()).norm())
            || between && AND.contains(tokens.get(first.to()).norm()));
  }

  private Phrases.@Nullable Match number(int at) {
    return at < tokens.size() ? match(at, "numbers") : null;
  }

  private Phrases.@Nullable Match match(int at, String category) {
    return WORDS.at(tokens, at).stream()
        .filter(match -> match.term().is(category))
        .findFirst()
        .orElse(null);
  }

  private static BigDecimal value(Phrases.Match word) {
    return new BigDecimal(word.term().name());
  }

  private static boolean is(Phrases.@Nullable Match word, String type) {
    return word != null && word.term().tag("type").equals(type);
  }

  /** One number being put together: units are added up, scale words multiply what stands before them. */
  private final class Sum {
    private final int from;
    private final boolean digits;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal part;
    private BigDecimal scale = BigDecimal.ONE;

    Sum(int from) {
      this.from = from;
      this.digits = tokens.get(from).isNumber();
      this.at = from;
    }

    @Nullable Spelt read() {
      Phrases.Match first = number(from);
      if (is(first, "whole")) {
        return new Spelt(value(first), from, from + first.length(), BigDecimal.ONE);
      }
      if (is(first, "scale") && !first.term().tag("first").isEmpty() && is(number(from + 1), "unit")) {
        return reversed(value(first));
      }
      if (digits) {
        part = Numbers.plain(tokens.get(from).text());
        at++;
      } else if (!opens(first)) {
        return null;
      }
      while (takes(number(at)) || joins()) {
        continue;
      }
      BigDecimal value = part == null ? total : total.add(part);
      return new Spelt(value.stripTrailingZeros(), from, at, scale);
    }

    /** "Тысяч шестьсот": the scale word before its number. */
    private @Nullable Spelt reversed(BigDecimal times) {
      Spelt units = new Sum(from + 1).read();
      return units == null ? null : new Spelt(units.value().multiply(times), from, units.to(), times);
    }

    /** Whether a number in words begins here; takes what does not add up by itself. */
    private boolean opens(Phrases.@Nullable Match first) {
      if (tokens.get(from).is("a") || tokens.get(from).is("an")) {
        at++;
        part = BigDecimal.ONE;
        return is(number(at), "hundred") || is(number(at), "scale") || is(number(at), "dozen");
      }
      if (is(first, "half")) {
        at += first.length();
        part = new BigDecimal("0.5");
        return is(number(at), "scale") || is(number(at), "dozen");
      }
      boolean one = is(first, "hundred") || is(first, "scale") && isAlone(first.term());
      part = one ? BigDecimal.ONE : null;
      return one || is(first, "unit");
    }

    /** "Тисяча", "близько тисячі": the scale word itself means one of its kind. */
    private boolean isAlone(Term word) {
      String alone = word.tag("alone");
      return alone.equals("always")
          || alone.equals("qualified") && from > 0 && match(from - 1, "qualifiers") != null;
    }

    private boolean takes(Phrases.@Nullable Match word) {
      if (word == null) {
        return false;
      }
      boolean taken = switch (word.term().tag("type")) {
        case "unit" -> adds(value(word));
        case "hundred", "dozen" -> multiplies(value(word));
        case "scale" -> scales(value(word));
        case "part" -> fraction(value(word), number(at + word.length()));
        default -> false;
      };
      at += taken ? word.length() : 0;
      return taken;
    }

    private boolean adds(BigDecimal unit) {
      if (part != null && (digits || !fits(part, unit))) {
        return false;
      }
      part = part == null ? unit : part.add(unit);
      return true;
    }

    /** "Thirty" takes "one" behind it, "five" takes none. */
    private static boolean fits(BigDecimal part, BigDecimal unit) {
      int above = unit.intValue() < 10 ? 10 : unit.intValue() < 100 ? 100 : 1_000;
      return part.signum() > 0 && part.remainder(BigDecimal.valueOf(above)).signum() == 0
          && !(part.intValue() == 10 && unit.intValue() < 10);
    }

    private boolean multiplies(BigDecimal times) {
      if (part == null) {
        return false;
      }
      part = part.multiply(times);
      return true;
    }

    private boolean scales(BigDecimal times) {
      if (part == null || tokens.get(at).text().length() == 1) {
        return false;
      }
      total = total.add(part.multiply(times));
      part = null;
      scale = times;
      return true;
    }

    /** "And a half", before the scale word or behind it. */
    private boolean fraction(BigDecimal rest, Phrases.@Nullable Match next) {
      if (part != null && is(next, "scale")) {
        part = part.add(rest);
        return true;
      }
      boolean behind = part == null && scale.compareTo(BigDecimal.ONE) > 0;
      total = behind ? total.add(rest.multiply(scale)) : total;
      return behind;
    }

    /** "Two hundred and six", "twenty-three": a joint with a smaller number behind it. */
    private boolean joins() {
      Phrases.Match next = number(at + 1);
      boolean hyphen = at < tokens.size() && tokens.get(at).is("-");
      boolean and = at < tokens.size() && tokens.get(at).is("and");
      boolean open = part == null ? total.signum() > 0 : and ? part.intValue() >= 100 : hyphen;
      if (!(hyphen || and) || !open || !is(next, "unit") || part != null && !fits(part, value(next))) {
        return false;
      }
      at++;
      return true;
    }
  }
}
