package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;

/**
 * Tells numbers that cannot be tolls by what stands around them: money, dates, times, ages, labels, shares.
 */
final class NotATollRule {
  /** Why the figure is no toll, in a word; null where nothing speaks against it. */
  @Nullable String reason(Sentence sentence, Figure figure, NounPhrase phrase) {
    int from = figure.from();
    int to = figure.to();
    String unit = unit(sentence, figure);
    if (unit != null) {
      return unit;
    }
    if (isLabel(sentence, from) && !isWordBeforePeople(figure, phrase) || isFraction(sentence, figure)
        || isShare(sentence, figure, phrase)) {
      return "label";
    }
    if (figure.digits() && isDate(sentence, figure)) {
      return "date";
    }
    if (figure.digits() && isYear(sentence, figure, phrase)) {
      return "year";
    }
    if (isTime(sentence, from, to) || isClock(sentence, figure) || isPhone(sentence, from, to)
        || isOrdinal(sentence, from, to) || isGlued(sentence, from, to)) {
      return "code";
    }
    if (isAge(sentence, figure)) {
      return "age";
    }
    if (isListNumber(sentence, figure)) {
      return "list number";
    }
    boolean other = OtherCount.is(sentence, figure) || Sampled.is(sentence, figure, phrase)
        || OtherCount.isIncidence(sentence, phrase) || PlainNumbers.is(sentence, figure, phrase)
        || OtherCount.isOfFrontedThings(sentence, figure, phrase)
        || OtherCount.isDifference(sentence, figure, phrase);
    return phrase.thing() || other ? "thing" : null;
  }

  /** The name of the unit that a figure counts; null where it counts none. */
  private static @Nullable String unit(Sentence sentence, Figure figure) {
    Phrases.Match before = sentence.endingAt(figure.from(), "units");
    if (before != null && before.term().name().equals("money")) {
      return "money";
    }
    Phrases.Match after = sentence.variant(figure.to(), "units", "after");
    return after == null || isClaimWord(sentence, figure.to()) ? null : after.term().name();
  }

  /** A measure word that is also a unit word ("cases") counts people. */
  private static boolean isClaimWord(Sentence sentence, int at) {
    Phrases.Match measure = sentence.variant(at, "measures", "noun");
    Phrases.Match unit = sentence.variant(at, "units", "after");
    return measure != null && (unit == null || measure.length() >= unit.length());
  }

  private static boolean isLabel(Sentence sentence, int from) {
    int at = from;
    while (isAgeList(sentence, at)) {
      at--;
    }
    Phrases.Match before = sentence.cue(at - 2, "modal") ? null : sentence.endingAt(at, "units");
    if (sentence.is(from - 1, "number") && (sentence.is(from - 2, "now")
        || sentence.word(from - 2, "those counted") || sentence.is(from - 2, "to"))) {
      return false;
    }
    boolean numbered = !sentence.is(from - 1, "no") || isNumbered(sentence, from);
    boolean age = before != null && before.term().name().equals("age");
    boolean several = before != null && sentence.token(at - 1).norm().endsWith("s");
    return before != null && before.term().variant().equals("before")
        && (at == from && numbered || age || several)
        || sentence.is(from - 1, "every") || sentence.is(from - 1, "one-in");
  }

  /** "In his version four soldiers": a number in words that counts the people behind it. */
  private static boolean isWordBeforePeople(Figure figure, NounPhrase phrase) {
    return !figure.digits() && phrase.kind() != null;
  }

  /** "School No 4", but not "there were no 4". */
  private static boolean isNumbered(Sentence sentence, int at) {
    return at > 1 && sentence.token(at - 2).isWord() && sentence.token(at - 1).isCapitalised()
        && sentence.token(at).isNumber();
  }

  /** "aged 8, 13 and 17": the list goes on. */
  private static boolean isAgeList(Sentence sentence, int at) {
    return sentence.holds(at - 1) && (sentence.token(at - 1).isNumber() || sentence.isMark(at - 1, ",")
        || sentence.is(at - 1, "and") || sentence.is(at - 1, "to"));
  }

  /** "One in three". */
  private static boolean isFraction(Sentence sentence, Figure figure) {
    Phrases.Match of = sentence.match(figure.to() + 1, "numbers");
    Phrases.Match span = of == null ? null
        : sentence.variant(figure.to() + 1 + of.length(), "units", "after");
    boolean time = span != null && span.term().name().equals("time");
    boolean ratio = figure.value() != null && figure.value() == 1 && sentence.is(figure.from() - 1, "to")
        && sentence.holds(figure.from() - 2) && sentence.token(figure.from() - 2).isNumber();
    return ratio || sentence.is(figure.to(), "in") && of != null && !time
        || sentence.is(figure.from() - 1, "in") && sentence.match(figure.from() - 2, "numbers") != null;
  }

  /** "Two drownings in five go unreported", "four killed in every ten": a share. */
  private static boolean isShare(Sentence sentence, Figure figure, NounPhrase phrase) {
    if (isShared(sentence, figure)) {
      return true;
    }
    int in = phrase.to() + (sentence.is(phrase.to() + 1, "in") ? 1 : 0);
    boolean every = sentence.is(in + 1, "every") || sentence.is(in + 1, "each");
    int size = every ? in + 2 : in + 1;
    NumberReader.Number of = sentence.is(in, "in") && figure.value() != null
        ? new NumberReader().at(sentence, size) : null;
    if (of == null || phrase.isEmpty() && !every || of.value() > 100 || of.value() <= figure.value()) {
      return false;
    }
    boolean verb = sentence.cue(of.to(), "auxiliary") || sentence.is(of.to(), "go")
        || sentence.is(of.to(), "goes") || sentence.variant(of.to(), "measures", "active") != null;
    return verb || every && (sentence.endsPhrase(of.to()) || sentence.match(of.to(), "measures") != null);
  }

  /** "One patient in 50 dies": the number of which the one before is a share. */
  private static boolean isShared(Sentence sentence, Figure figure) {
    boolean in = sentence.is(figure.from() - 1, "in") && sentence.isNumber(figure.from() - 3)
        && sentence.match(figure.from() - 2, "kinds") != null;
    return in && (sentence.cue(figure.to(), "auxiliary") || sentence.endsPhrase(figure.to())
        || sentence.variant(figure.to(), "measures", "active") != null);
  }

  private static boolean isDate(Sentence sentence, Figure figure) {
    boolean day = figure.value() != null && figure.value() >= 1 && figure.value() <= 31
        && sentence.token(figure.from()).text().length() <= 2;
    if (figure.low() != null && figure.high() != null && figure.high() <= 31) {
      day = true;
    }
    int after = figure.to() + (sentence.is(figure.to(), "of") ? 1 : 0);
    return day && (isMonth(sentence, figure.from() - 1) && !startsCount(sentence, figure.to())
        || sentence.isMark(figure.from() - 1, ".") && isMonth(sentence, figure.from() - 2)
        || isMonth(sentence, after));
  }

  private static boolean startsCount(Sentence sentence, int at) {
    return sentence.match(at, "kinds") != null;
  }

  private static boolean isMonth(Sentence sentence, int at) {
    return sentence.match(at, "months") != null && (sentence.token(at).isCapitalised()
        || sentence.token(at).text().codePointAt(0) > 0x3FF);
  }

  private static boolean isYear(Sentence sentence, Figure figure, NounPhrase phrase) {
    if (figure.low() != null && figure.value() == null) {
      return figure.low() >= 1900 && figure.high() <= 2100
          && sentence.token(figure.from()).text().length() == 4;
    }
    String text = sentence.token(figure.from()).text();
    if (figure.value() == null || text.length() != 4 || figure.value() < 1800 || figure.value() > 2100) {
      return false;
    }
    if (isMonth(sentence, figure.from() - 1) || sentence.isMark(figure.to(), "/")
        || sentence.isMark(figure.from() - 1, "/")
        || sentence.match(figure.to(), "times") != null) {
      return true;
    }
    boolean counted = phrase.kind() != null || phrase.measure() != null;
    if (!counted) {
      return true;
    }
    return figure.outer() == figure.from() && sentence.word(figure.from() - 1, "before a year");
  }

  private static boolean isTime(Sentence sentence, int from, int to) {
    return sentence.isMark(to, ":") && sentence.holds(to + 1) && sentence.token(to + 1).isNumber()
            && sentence.token(to).touches(sentence.token(to - 1))
            && sentence.token(to + 1).touches(sentence.token(to))
        || sentence.isMark(from - 1, ":") && sentence.holds(from - 2) && sentence.token(from - 2).isNumber()
            && sentence.token(from).touches(sentence.token(from - 1));
  }

  /** "At three on Wednesday", "at seven this morning". */
  private static boolean isClock(Sentence sentence, Figure figure) {
    boolean hour = figure.value() != null && figure.value() <= 12 && sentence.is(figure.outer() - 1, "at");
    int after = figure.to();
    boolean day = sentence.is(after, "on") && sentence.match(after + 1, "times") != null
        || (sentence.is(after, "this") || sentence.is(after, "every") || sentence.is(after, "each")
        || sentence.is(after, "that") || sentence.is(after, "in"))
        && (sentence.match(after + 1, "times") != null || sentence.is(after + 1, "morning")
        || sentence.is(after + 1, "the"));
    Phrases.Match before = sentence.endingAt(figure.outer() - 1, "times");
    boolean told = before != null || sentence.word(figure.outer() - 2, "time of day");
    return hour && (day || figure.value() != null && told && sentence.match(after, "kinds") == null
        && sentence.match(after, "measures") == null);
  }

  /** "4-15-20": more numbers follow or go before, joined by hyphens. */
  private static boolean isPhone(Sentence sentence, int from, int to) {
    return isJoined(sentence, to) && sentence.token(to + 1).isNumber()
        || isJoined(sentence, from - 1) && sentence.holds(from - 2) && sentence.token(from - 2).isNumber();
  }

  /** Whether a hyphen stands here that touches what stands on both sides of it. */
  private static boolean isJoined(Sentence sentence, int at) {
    return sentence.isMark(at, "-‑") && sentence.holds(at + 1) && sentence.holds(at - 1)
        && sentence.token(at).touches(sentence.token(at - 1))
        && sentence.token(at + 1).touches(sentence.token(at));
  }

  private static boolean isOrdinal(Sentence sentence, int from, int to) {
    if (sentence.word(to, "ordinal")) {
      return true;
    }
    if (!sentence.holds(to) || !sentence.token(from).isNumber()) {
      return false;
    }
    Token next = sentence.token(to);
    return next.touches(sentence.token(to - 1)) && (next.isWord() && (sentence.word(to, "ordinal ending")
        || next.norm().length() <= 3
            && next.text().codePointAt(0) < 0x250 && !next.norm().equals("k"))
        || sentence.isMark(to, "-") && sentence.holds(to + 1) && sentence.token(to + 1).touches(next)
            && sentence.token(to + 1).isWord());
  }

  /** "S-300", "COVID-19", "G7", "+227 20", "12/7". */
  private static boolean isGlued(Sentence sentence, int from, int to) {
    if (!sentence.holds(from - 1) || !sentence.token(from).touches(sentence.token(from - 1))) {
      return sentence.isMark(to, "/") && sentence.token(to).touches(sentence.token(to - 1));
    }
    return sentence.token(from - 1).isWord() || sentence.isMark(from - 1, "+/#@_=")
        || sentence.isMark(from - 1, "-‑")
        && sentence.holds(from - 2) && sentence.token(from - 1).touches(sentence.token(from - 2));
  }

  /** "Ramesh, 44, searches", "Hrytsenko (68)". */
  private static boolean isAge(Sentence sentence, Figure figure) {
    if (figure.value() == null || figure.value() > 110 || !sentence.holds(figure.from() - 2)) {
      return false;
    }
    if (isHowOld(sentence, figure)) {
      return true;
    }
    if (sentence.is(figure.from() - 1, "of") && sentence.word(figure.from() - 2, "person of an age")) {
      return true;
    }
    boolean named = sentence.token(figure.from() - 2).isCapitalised()
        || sentence.isMark(figure.from() - 3, "-") && sentence.token(figure.from() - 4).isCapitalised();
    Phrases.Match person = sentence.endingAt(figure.from() - 1, "saying");
    if (figure.digits() && sentence.isMark(figure.from() - 1, ",") && sentence.isMark(figure.to(), ",")
        && person != null && person.term().name().equals("head")) {
      return true;
    }
    boolean commas = sentence.isMark(figure.from() - 1, ",")
        && (!sentence.holds(figure.to()) || sentence.isMark(figure.to(), ",.;"));
    boolean brackets = sentence.isMark(figure.from() - 1, "(") && sentence.isMark(figure.to(), ")");
    return figure.digits() && named && (commas || brackets)
        && sentence.match(figure.from() - 2, "sides") == null
        && sentence.match(figure.from() - 2, "times") == null;
  }

  /** "He was 101 and died": a number that somebody is, and no toll before it. */
  private static boolean isHowOld(Sentence sentence, Figure figure) {
    boolean being = sentence.is(figure.from() - 1, "was") || sentence.is(figure.from() - 1, "is")
        || sentence.is(figure.from() - 1, "turned");
    boolean told = sentence.is(figure.from() - 2, "who") || sentence.is(figure.from() - 2, "he")
        || sentence.is(figure.from() - 2, "she") || sentence.is(figure.from() - 2, "i");
    if (being && told && !figure.digits() && figure.outer() == figure.from()
        && sentence.isMark(figure.to(), ",.;")) {
      return true;
    }
    if (!being || !figure.digits() || figure.outer() != figure.from()) {
      return false;
    }
    for (int i = Math.max(0, figure.from() - 12); i < figure.from(); i++) {
      boolean named = i > 0 && sentence.token(i).isCapitalised();
      if (sentence.cue(i, "subject") || sentence.match(i, "measures") != null && !named) {
        return false;
      }
    }
    return !sentence.holds(figure.to()) || !sentence.token(figure.to()).isWord()
        || sentence.is(figure.to(), "and")
        || sentence.is(figure.to(), "when");
  }

  private static boolean isListNumber(Sentence sentence, Figure figure) {
    return figure.from() == 0 && figure.digits() && figure.value() != null && figure.value() < 100
        && (sentence.isMark(figure.to(), ".)") || sentence.size() == figure.to());
  }
}
