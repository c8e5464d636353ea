package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Finds every whole number of a sentence: digits, words, ranges and intervals, each with its qualifier. */
final class FigureReader {
  /** In tokens, from a figure to the interval that bounds it. */
  private static final int BRACKET_REACH = 18;
  /** In tokens, from a figure to the number by which it may be wrong. */
  private static final int MARGIN_REACH = 9;

  private final NumberReader numbers = new NumberReader();

  List<Figure> read(Sentence sentence) {
    List<Figure> figures = new ArrayList<>();
    for (int at = 0; at < sentence.size(); ) {
      Figure figure = figureAt(sentence, at);
      if (figure == null) {
        at++;
      } else {
        figures.add(qualify(sentence, figure));
        at = figure.to();
      }
    }
    return withIntervals(sentence, figures);
  }

  private @Nullable Figure figureAt(Sentence sentence, int at) {
    NumberReader.Number first = numbers.at(sentence, at);
    if (first == null) {
      return null;
    }
    Figure range = range(sentence, at, first);
    range = range == null ? guess(sentence, at, first) : range;
    if (range != null) {
      return range;
    }
    return first.isWhole()
        ? new Figure(at, first.to(), at, (long) first.value(), null, null, Qualifier.EXACT, first.digits())
        : null;
  }

  private @Nullable Figure range(Sentence sentence, int at, NumberReader.Number first) {
    int join = first.to();
    boolean between = sentence.word(at - 1, "before a range");
    boolean joined = sentence.word(join, "range joint") || sentence.isMark(join, "-–—−")
        || between && sentence.word(join, "range and");
    if (!joined || changesBefore(sentence, at)) {
      return null;
    }
    NumberReader.Number second = numbers.at(sentence, join + 1);
    if (second == null || second.digits() != first.digits() && second.scale() == 1
        || isYearBefore(sentence, at, first)) {
      return null;
    }
    if (sentence.isMark(join, "-–—−") && !isTight(sentence, join)) {
      return null;
    }
    double low = first.value();
    if (first.scale() == 1 && second.scale() > 1 && low < second.value() / second.scale() * 1.0001) {
      low *= second.scale();
    }
    if (low >= second.value()) {
      return null;
    }
    int from = between ? at - 1 : at;
    return new Figure(at, second.to(), from, null, Math.round(low), Math.round(second.value()),
        Qualifier.BETWEEN,
        first.digits());
  }

  /** "Thirty, forty", "12, perhaps 14", "two or three", "fifty, if not sixty": two numbers for one guess. */
  private @Nullable Figure guess(Sentence sentence, int at, NumberReader.Number first) {
    int join = first.to();
    boolean comma = sentence.isMark(join, ",");
    boolean ifNot = comma && sentence.is(join + 1, "if") && sentence.is(join + 2, "not");
    boolean perhaps = sentence.word(join + 1, "perhaps");
    if (first.digits() && !ifNot && !perhaps || !comma && !sentence.is(join, "or")) {
      return null;
    }
    int from = join + (ifNot ? 3 : perhaps ? 2 : 1);
    NumberReader.Number second = numbers.at(sentence, from);
    boolean higher = second != null && second.digits() == first.digits() && second.value() > first.value()
        && second.value() <= 2 * first.value() && first.value() > 1;
    boolean alone = higher && (!comma || from > join + 1 || !goesOn(sentence, second.to()));
    return !alone ? null : new Figure(at, second.to(), at, null, Math.round(first.value()),
        Math.round(second.value()), Qualifier.BETWEEN, false);
  }

  /** "Ten, eleven and twelve" are three numbers, "thirty, forty" and "sixty, seventy dead" are one. */
  private static boolean goesOn(Sentence sentence, int at) {
    return sentence.isMark(at, ",") || sentence.word(at, "count joint")
        || sentence.match(at, "measures") == null
        && sentence.match(at, "kinds") == null && sentence.holds(at) && sentence.token(at).isWord();
  }

  /** "Since February 2022 to 492,300": the first is no bound. */
  private static boolean isYearBefore(Sentence sentence, int at, NumberReader.Number first) {
    return sentence.match(at - 1, "months") != null && first.digits() && first.scale() == 1
        && first.value() >= 1900 && first.value() <= 2100;
  }

  /** "rose from 12 to 15" gives two figures, not a range. */
  private static boolean changesBefore(Sentence sentence, int at) {
    boolean goesOn = sentence.is(at - 1, "to") && sentence.holds(at - 2) && sentence.token(at - 2).isNumber();
    return goesOn || sentence.is(at - 1, "from") && sentence.findWord("change", at - 4, at - 1) >= 0;
  }

  /** A dash between numbers joins them only without spaces, or with spaces on both sides of a dash. */
  private static boolean isTight(Sentence sentence, int join) {
    boolean left = sentence.token(join).touches(sentence.token(join - 1));
    boolean right = sentence.holds(join + 1) && sentence.token(join + 1).touches(sentence.token(join));
    return left == right;
  }

  private static Figure qualify(Sentence sentence, Figure figure) {
    int outer = figure.outer();
    Qualifier qualifier = figure.qualifier() == Qualifier.EXACT
        && NumberReader.isReversed(sentence, figure.from()) ? Qualifier.ABOUT : figure.qualifier();
    for (int step = 0; step < 3; step++) {
      Phrases.Match before = before(sentence, outer);
      if (before == null) {
        break;
      }
      outer -= before.length();
      Qualifier found = Qualifier.valueOf(before.term().name().toUpperCase(Locale.ROOT));
      qualifier = stronger(qualifier, found);
    }
    Phrases.Match after = sentence.variant(figure.to(), "qualifiers", "after");
    if (after != null) {
      qualifier = stronger(qualifier,
          Qualifier.valueOf(after.term().name().toUpperCase(Locale.ROOT)));
      return figure.qualified(outer, qualifier).endingAt(figure.to() + after.length());
    }
    return figure.qualified(outer, qualifier);
  }

  private static Phrases.@Nullable Match before(Sentence sentence, int end) {
    for (int from = Math.max(0, end - 5); from < end; from++) {
      Phrases.Match match = sentence.variant(from, "qualifiers", "before");
      if (match != null && from + match.length() == end && !endsValue(sentence, end)) {
        return match;
      }
    }
    return null;
  }

  /** The last word of "зросла до" is no qualifier. */
  private static boolean endsValue(Sentence sentence, int end) {
    Phrases.Match value = sentence.endingAt(end, "cues");
    return value != null && value.term().name().equals("value") && value.length() > 1;
  }

  private static Qualifier stronger(Qualifier held, Qualifier found) {
    if (held == Qualifier.BETWEEN || found == Qualifier.EXACT) {
      return held;
    }
    return held == Qualifier.EXACT || held == Qualifier.ABOUT ? found : held;
  }

  /** "4,300 (95% CI 3,900-4,800)": the range in brackets bounds the figure before it. */
  private static List<Figure> withIntervals(Sentence sentence, List<Figure> figures) {
    List<Figure> result = new ArrayList<>();
    for (Figure figure : figures) {
      if (isMargin(sentence, result, figure)) {
        Figure point = result.remove(result.size() - 1);
        result.add(point.within(point.value() - figure.value(), point.value() + figure.value(), point.to()));
        continue;
      }
      Figure last = null;
      for (int back = result.size() - 1; back >= 0 && last == null
          && figure.from() - result.get(back).to() < BRACKET_REACH;
          back--) {
        Figure earlier = result.get(back);
        if (earlier.value() != null && figure.low() != null && earlier.value() >= figure.low()
            && earlier.value() <= figure.high() && isBracketed(sentence, earlier, figure)) {
          last = earlier;
          while (result.size() > back) {
            result.remove(result.size() - 1);
          }
        }
      }
      result.add(last == null ? figure
          : last.within(figure.low(), figure.high(), afterBracket(sentence, last, figure)));
    }
    return result;
  }

  /** "1,200 people, give or take 100", "62,000 ± 5,000": by how much the figure before it may be wrong. */
  private static boolean isMargin(Sentence sentence, List<Figure> before, Figure figure) {
    Phrases.Match cue = sentence.endingAt(figure.from(), "cues");
    cue = cue == null || !cue.term().name().equals("margin") ? sentence.endingAt(figure.outer(), "cues")
        : cue;
    Figure point = before.isEmpty() || cue == null || !cue.term().name().equals("margin") ? null
        : before.get(before.size() - 1);
    return point != null && point.value() != null && point.low() == null && figure.value() != null
        && figure.value() < point.value() && figure.from() - point.to() < MARGIN_REACH;
  }

  /** A bracket that follows the number at once belongs to it; what is counted stands behind. */
  private static int afterBracket(Sentence sentence, Figure point, Figure range) {
    boolean close = sentence.isMark(point.to(), "([") && sentence.isMark(range.to(), ")]");
    return close ? range.to() + 1 : point.to();
  }

  private static boolean isBracketed(Sentence sentence, Figure point, Figure range) {
    boolean open = false;
    boolean named = false;
    for (int i = point.to(); i < range.from(); i++) {
      open |= sentence.isMark(i, "([");
      named |= sentence.word(i, "interval");
    }
    return open || named;
  }
}
