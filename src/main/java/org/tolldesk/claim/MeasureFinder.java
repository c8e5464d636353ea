package org.tolldesk.claim;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;

/**
 * Finds the words that say what the people of a figure suffered: before it, or in a toll's noun.
 */
final class MeasureFinder {
  /** In tokens, from a verb over one unnumbered person to the people beside that one. */
  private static final int BESIDE = 9;
  private static final Set<String> VARIANTS_AFTER = Set.of("passive", "active");

  /**
   * What was found.
   *
   * @param at the token at which its words begin
   * @param toll whether it is a toll's noun
   * @param lost whether the verb also fits things ("lost", "destroyed"), so that people must be named
   */
  record Found(Measure measure, int at, boolean toll, boolean lost) {}

  static Measure measure(Phrases.Match match) {
    return Measure.valueOf(match.term().name().toUpperCase(Locale.ROOT));
  }

  /** "killing at least 12", "has lost almost 10,000", "the deaths of 44", "загинуло щонайменше 12". */
  @Nullable Found before(Sentence sentence, int outer) {
    for (int end = outer; end > Math.max(0, outer - 5); end--) {
      Found found = verbEndingAt(sentence, end);
      if (found != null && sentence.is(found.at(), "admitted") && (sentence.is(found.at() + 1, "to")
          || sentence.is(found.at() + 1, "that"))) {
        return null;
      }
      Phrases.Match given = found == null ? null : sentence.endingAt(found.at(), "measures");
      if (given != null && given.term().name().equals("exchanged")
          && !sentence.is(found.at() - 1, "recovered") && !sentence.is(found.at() - 1, "retrieved")) {
        return null;
      }
      if (found != null) {
        return withOther(sentence, found);
      }
      if (!isSkippable(sentence, end - 1)) {
        return null;
      }
    }
    return null;
  }

  /** "Cripple or kill 29": two verbs for one figure. */
  private static Found withOther(Sentence sentence, Found found) {
    boolean joined = sentence.is(found.at() - 1, "or") || sentence.is(found.at() - 1, "and");
    Found other = joined ? verbEndingAt(sentence, found.at() - 1) : null;
    boolean both = other != null && (other.measure() == Measure.WOUNDED && found.measure() == Measure.KILLED
        || other.measure() == Measure.KILLED && found.measure() == Measure.WOUNDED);
    return both ? new Found(Measure.KILLED_OR_WOUNDED, other.at(), false, false) : found;
  }

  /**
   * "Killed a teacher and four pupils", "wounding the mayor, his driver and two guards": beside one
   * unnumbered.
   */
  @Nullable Found beside(Sentence sentence, int outer) {
    if (!sentence.is(outer - 1, "and") && !sentence.is(outer - 1, "or")) {
      return null;
    }
    int at = outer - 2;
    for (int end = at; end > Math.max(0, outer - BESIDE) && sentence.holds(end); end--) {
      Found found = verbEndingAt(sentence, end);
      if (found != null) {
        return isOneOf(sentence, end, outer - 1) ? found : null;
      }
      boolean part = sentence.token(end).isWord() || sentence.isMark(end, ",");
      if (!part || sentence.cue(end, "auxiliary") || sentence.cue(end, "subordinate")) {
        return null;
      }
    }
    return null;
  }

  /** "A teacher", "his wife", "Ahmed Said": one person or thing by a determiner or a name. */
  private static boolean isOneOf(Sentence sentence, int from, int to) {
    boolean opens = sentence.is(from, "a") || sentence.is(from, "an") || sentence.is(from, "the")
        || sentence.word(from, "possessive of a body") || sentence.token(from).isCapitalised();
    for (int i = from; i < to; i++) {
      boolean number = sentence.isNumber(i)
          && !sentence.is(i, "a");
      if (number || sentence.variant(i, "units", "after") != null || sentence.cue(i, "preposition")) {
        return false;
      }
    }
    return opens;
  }

  private static @Nullable Found verbEndingAt(Sentence sentence, int end) {
    Found best = null;
    for (int from = Math.max(0, end - 6); from < end; from++) {
      for (Phrases.Match match : sentence.matchesAt(from)) {
        if (!match.term().is("measures") || from + match.length() != end || best != null) {
          continue;
        }
        String variant = match.term().variant();
        boolean slavic = sentence.token(from).text().codePointAt(0) > 0x3FF;
        if (variant.equals("transitive") || variant.equals("destroyed") || slavic
            && VARIANTS_AFTER.contains(variant)) {
          best = new Found(measure(match), from, false, isLoss(sentence, from));
        }
      }
    }
    return best;
  }

  static boolean isLoss(Sentence sentence, int at) {
    return sentence.word(at, "loss") || sentence.is(at, "the") && sentence.is(at + 1, "loss");
  }

  private static boolean isSkippable(Sentence sentence, int at) {
    if (!sentence.holds(at)) {
      return false;
    }
    Token token = sentence.token(at);
    return sentence.cue(at, "determiner") || sentence.cue(at, "hedge") || sentence.cue(at, "more")
        || sentence.cue(at, "negative") && (isCyrillic(token) || token.is("not")
        && sentence.word(at - 1, "copula")) || sentence.isMark(at, "'\"‘“«”’»")
        || sentence.word(at, "before a sum");
  }

  /** Words that are written in Cyrillic letters stand in a freer order. */
  private static boolean isCyrillic(Token token) {
    return token.text().codePointAt(0) > 0x3FF;
  }

  /** "The death toll rose to 52", "the number of refugees could reach 10 million", "Killed: 120". */
  @Nullable Found toll(Sentence sentence, Figure figure) {
    Found found = toll(sentence, figure.outer());
    return found != null || figure.outer() == figure.from() ? found : toll(sentence, figure.from());
  }

  private @Nullable Found toll(Sentence sentence, int outer) {
    int value = sentence.isMark(outer - 1, ",") && endsToll(sentence, outer - 1) ? outer - 1
        : valueVerb(sentence, outer);
    if (value < 0 || sentence.isMark(value, ":|") && HeadingReader.isOfThings(sentence, outer)) {
      return null;
    }
    for (int i = value; i >= Math.max(0, value - 22); i--) {
      boolean other = sentence.isMark(value, ":") && sentence.word(i, "named number")
          && (sentence.is(i - 1, "another") || sentence.is(i - 1, "own") || sentence.is(i - 1, "different"));
      if (other || sentence.isMark(i, ";")) {
        return null;
      }
      if (AfterFigure.isHeldBy(sentence, i)) {
        return new Found(Measure.CAPTURED, i, true, false);
      }
      Phrases.Match toll = tollAt(sentence, i);
      if (toll != null) {
        return new Found(measure(whole(sentence, i, toll)), i, true, false);
      }
    }
    return null;
  }

  /** "Killed and wounded", "irrecoverable losses" where its last word was met first. */
  private static Phrases.Match whole(Sentence sentence, int at, Phrases.Match met) {
    for (int from = Math.max(0, at - 3); from < at; from++) {
      Phrases.Match longer = sentence.match(from, "measures", "killed_or_wounded");
      longer = longer == null ? sentence.variant(from, "measures", "noun") : longer;
      if (longer != null && from + longer.length() > at && longer.length() > at - from) {
        return longer;
      }
    }
    return met;
  }

  /** "More people were slain than the 18 whom officials acknowledge". */
  @Nullable Found compared(Sentence sentence, int outer) {
    int than = sentence.is(outer - 1, "than") ? outer - 1 : sentence.is(outer - 2, "than") ? outer - 2 : -1;
    for (int i = than - 1; than > 0 && i >= Math.max(0, than - 5); i--) {
      Phrases.Match verb = AfterFigure.verbAt(sentence, i);
      if (verb != null) {
        return new Found(measure(verb), i, false, false);
      }
    }
    return null;
  }

  /** "Was captured in Mariupol with 86 others": what happened to whoever they were with. */
  @Nullable Found passiveBefore(Sentence sentence, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 8) && !sentence.isMark(i, ",;:.–—"); i--) {
      Phrases.Match verb = AfterFigure.verbAt(sentence, i);
      if (verb != null) {
        return new Found(measure(verb), i, false, false);
      }
    }
    return null;
  }

  /** "Released another 303 soldiers", "390 people had come home": in an article about an exchange. */
  @Nullable Found released(Sentence sentence, int outer, int after) {
    for (int i = Math.max(1, outer - BESIDE); i < outer; i++) {
      if (sentence.word(i, "captivity") && (sentence.is(i - 1, "in") || sentence.is(i - 1, "into"))) {
        return new Found(Measure.CAPTURED, i, false, false);
      }
    }
    for (int i = Math.max(0, outer - 4); i < Math.min(sentence.size(), after + 7); i++) {
      Phrases.Match match = sentence.match(i, "measures", "exchanged");
      if (match != null && match.term().variant().equals("released")) {
        return new Found(Measure.EXCHANGED, i, false, false);
      }
    }
    return null;
  }

  /** Where a verb or mark that gives a value begins right before the figure, or -1. */
  int valueVerb(Sentence sentence, int outer) {
    int adjunct = adjunct(sentence, outer);
    return adjunct == outer ? valueVerbAt(sentence, outer)
        : Math.max(valueVerbAt(sentence, outer), valueVerbAt(sentence, adjunct));
  }

  /** Where a time between a verb and its value begins: "have made in November 1,350". */
  private static int adjunct(Sentence sentence, int outer) {
    int at = outer;
    while (at > outer - 4 && at > 0 && (sentence.match(at - 1, "months") != null
        || sentence.match(at - 1, "times") != null || sentence.is(at - 1, "this"))) {
      at--;
    }
    boolean opened = at < outer && (sentence.is(at - 1, "in") || sentence.is(at - 1, "on")
        || sentence.is(at - 1, "for"));
    return opened ? at - 1 : at < outer && sentence.is(at, "this") ? at : outer;
  }

  private int valueVerbAt(Sentence sentence, int outer) {
    for (int end = outer; end > Math.max(0, outer - 4); end--) {
      for (int from = Math.max(0, end - 4); from < end; from++) {
        Phrases.Match match = sentence.match(from, "cues", "value");
        if (match != null && from + match.length() == end) {
          return from;
        }
      }
      boolean label = sentence.isMark(end - 2, ":") && sentence.token(end - 1).isCapitalised()
          && sentence.match(end - 1, "units") == null;
      if (!label && !isSkippable(sentence, end - 1) && !sentence.cue(end - 1, "auxiliary")
          && !sentence.is(end - 1, "high")) {
        return -1;
      }
    }
    return -1;
  }

  /** "The number of missing, 56 as of Thursday". */
  private static boolean endsToll(Sentence sentence, int end) {
    Phrases.Match toll = sentence.endingAt(end, "measures");
    boolean owned = toll != null && (sentence.is(end - toll.length() - 1, "'s")
        || sentence.is(end - toll.length() - 1, "’s") || sentence.cue(end - toll.length() - 1, "determiner"));
    return toll != null && toll.term().variant().equals("toll") && (toll.length() > 1 || owned);
  }

  private static Phrases.@Nullable Match tollAt(Sentence sentence, int at) {
    Phrases.Match best = null;
    if ((sentence.is(at, "admitted") || sentence.is(at, "taken")) && sentence.is(at + 1, "to")) {
      return null;
    }
    for (Phrases.Match match : sentence.matchesAt(at)) {
      boolean noun = match.term().variant().equals("toll") || match.term().variant().equals("noun")
          || match.term().variant().equals("passive") || match.term().variant().equals("active")
          || match.term().variant().equals("transitive");
      if (match.term().is("measures") && noun && (best == null || match.length() > best.length())) {
        best = match;
      }
    }
    return best;
  }
}
