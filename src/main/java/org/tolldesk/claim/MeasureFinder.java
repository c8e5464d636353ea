package org.tolldesk.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;

/**
 * Finds the words that say what the people of a figure suffered: after it, before it, or in a toll's noun.
 */
final class MeasureFinder {
  private static final int REACH = 16;
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

  /** "31,000 troops have been killed", "12 people, among them 3 children, died". */
  @Nullable Found after(Sentence sentence, int from, List<Figure> figures) {
    boolean auxiliary = false;
    int start = from;
    for (int i = from; i < Math.min(from + REACH, sentence.size()); ) {
      Phrases.Match measure = verbAfter(sentence, i);
      if (measure == null && hasInjuries(sentence, i)) {
        return new Found(Measure.WOUNDED, i, false, false);
      }
      if (measure == null && isHeldBy(sentence, i)) {
        return new Found(Measure.CAPTURED, i, false, false);
      }
      if (measure != null) {
        boolean describes = i == from && sentence.variant(i + measure.length(), "units", "after") != null;
        if (describes || !auxiliary && !sentence.cue(i, "auxiliary") && takesObject(sentence, i)
            && isAgent(sentence, i + measure.length(), figures)) {
          return null;
        }
        return new Found(measure(measure), i, false, false);
      }
      int next = stepAfter(sentence, i, start, figures, auxiliary);
      if (next < 0) {
        return null;
      }
      if (sentence.cue(i, "auxiliary")) {
        auxiliary = true;
      }
      i = next;
    }
    return null;
  }

  private static Phrases.@Nullable Match verbAfter(Sentence sentence, int at) {
    Phrases.Match best = null;
    for (Phrases.Match match : sentence.matches().get(at)) {
      boolean apposed = match.term().is("measures", "killed_or_wounded")
          && match.term().variant().equals("noun")
          && sentence.isMark(at - 1, ",");
      if (match.term().is("measures") && (VARIANTS_AFTER.contains(match.term().variant()) || apposed)
          && (best == null || match.length() > best.length())) {
        best = match;
      }
    }
    return best != null ? best : amongCounted(sentence, at);
  }

  /** "Among the 37 dead": the noun of those whom another figure counts. */
  private static Phrases.@Nullable Match amongCounted(Sentence sentence, int at) {
    if (!sentence.is(at, "among") || !sentence.is(at + 1, "the") || !sentence.holds(at + 2)) {
      return null;
    }
    boolean counted = sentence.token(at + 2).isNumber() || sentence.match(at + 2, "numbers") != null;
    return counted ? sentence.variant(at + 3, "measures", "noun") : null;
  }

  /** "suffered ear injuries", "with gunshot or machete wounds": what a verb of suffering takes. */
  private static boolean hasInjuries(Sentence sentence, int at) {
    if (!sentence.word(at, "suffering")) {
      return false;
    }
    for (int i = at + 1; i < Math.min(at + 5, sentence.size()) && sentence.token(i).isWord(); i++) {
      if (sentence.word(i, "injury")) {
        return true;
      }
    }
    return false;
  }

  /** "In Russian captivity", "in enemy hands". */
  private static boolean isHeldBy(Sentence sentence, int at) {
    Phrases.Match whose = sentence.is(at, "in") ? sentence.variant(at + 1, "sides", "adjective") : null;
    int noun = at + 1 + (whose == null ? 1 : whose.length());
    return (whose != null || sentence.word(at + 1, "possessive of a body")) && sentence.word(noun, "captivity");
  }

  /** Whether the verb here can have been done to somebody: "killed", but not "fled". */
  private static boolean takesObject(Sentence sentence, int at) {
    return sentence.variant(at, "measures", "transitive") != null
        || sentence.variant(at, "measures", "passive") != null;
  }

  /** "300 soldiers killed 12": the ones before the verb did it. */
  private static boolean isAgent(Sentence sentence, int after, List<Figure> figures) {
    for (Figure figure : figures) {
      if (figure.outer() == after || figure.from() == after) {
        return true;
      }
    }
    if (sentence.cue(after - 1, "preposition")) {
      return false;
    }
    boolean some = sentence.is(after, "a") && sentence.match(after + 1, "times") == null;
    return some || sentence.is(after, "the") || sentence.is(after, "his")
        || sentence.is(after, "her") || sentence.is(after, "their");
  }

  /** The next token to look at, or -1 where the clause ends or another verb takes the figure. */
  private static int stepAfter(Sentence sentence, int i, int start, List<Figure> figures, boolean auxiliary) {
    Token token = sentence.token(i);
    for (Figure figure : figures) {
      if (figure.from() == i) {
        return -1;
      }
    }
    if (token.isNumber()) {
      return i + 1;
    }
    if (!token.isWord()) {
      return stepOverMark(sentence, i);
    }
    boolean reports = !auxiliary && token.norm().endsWith("ed") && sentence.cue(i, "hedge")
        && sentence.match(i + 1, "measures") == null && !sentence.cue(i + 1, "hedge");
    if (reports) {
      return -1;
    }
    for (String cue : new String[] {"auxiliary", "hedge", "relative", "preposition", "determiner"}) {
      Phrases.Match match = sentence.match(i, "cues", cue);
      if (match != null) {
        return i + match.length();
      }
    }
    if (token.is("and") || token.is("та") || token.is("і") || token.is("и") || token.is("or")) {
      boolean joinsNames = sentence.holds(i + 1) && (sentence.token(i + 1).isCapitalised()
          || sentence.is(i + 1, "a") || sentence.is(i + 1, "an") || sentence.is(i + 1, "their")
          || sentence.is(i + 1, "his")
          || sentence.match(i + 1, "kinds") != null);
      return joinsNames ? i + 1 : -1;
    }
    if (token.is("but") || token.is("not") || token.is("n't") || sentence.cue(i, "subordinate")
        || sentence.cue(i, "neutral") || sentence.variant(i, "saying", "say") != null && i > start) {
      return -1;
    }
    boolean verb = token.norm().endsWith("ed") && !token.is("armed") && !token.isCapitalised() || auxiliary && !token.isCapitalised()
        && sentence.match(i, "kinds") == null && isVerbLike(token);
    return verb && sentence.match(i, "measures") == null ? -1 : i + 1;
  }

  private static boolean isVerbLike(Token token) {
    return token.norm().endsWith("ing") || token.norm().endsWith("en");
  }

  /** Brackets and short asides are stepped over; anything else ends the clause. */
  private static int stepOverMark(Sentence sentence, int i) {
    if (sentence.isMark(i, "(")) {
      return closing(sentence, i, ")");
    }
    if (sentence.isMark(i, "–—-") && sentence.token(i).touches(sentence.token(Math.max(0, i - 1)))) {
      return i + 1;
    }
    if (sentence.isMark(i, ",–—")) {
      int end = closing(sentence, i, sentence.token(i).text());
      boolean aside = end > 0 && end - i < 14;
      boolean opened = sentence.cue(i + 1, "part") || sentence.cue(i + 1, "relative")
          || sentence.word(i + 1, "aside opener");
      if (sentence.is(i + 1, "aged")) {
        return afterAges(sentence, i + 2);
      }
      if (sentence.match(i + 1, "measures", "killed_or_wounded") != null) {
        return i + 1;
      }
      boolean goesOn = aside && (opened || sentence.cue(end, "auxiliary") || verbAfter(sentence, end) != null
          && PartCues.isPartOf(sentence, i + 1, end));
      return goesOn ? end : -1;
    }
    return sentence.isMark(i, "'’\"”") ? i + 1 : -1;
  }

  private static int afterAges(Sentence sentence, int from) {
    int i = from;
    while (sentence.holds(i)
        && (sentence.token(i).isNumber() || sentence.isMark(i, ",") || sentence.is(i, "and")
        || sentence.is(i, "to") || sentence.match(i, "numbers") != null)) {
      i++;
    }
    return i;
  }

  /** The token after the next such mark, or -1. */
  private static int closing(Sentence sentence, int from, String mark) {
    for (int i = from + 1; i < sentence.size(); i++) {
      if (sentence.isMark(i, mark)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "killing at least 12", "has lost almost 10,000", "the deaths of 44", "загинуло щонайменше 12". */
  @Nullable Found before(Sentence sentence, int outer) {
    for (int end = outer; end > Math.max(0, outer - 5); end--) {
      Found found = verbEndingAt(sentence, end);
      if (found != null) {
        return found;
      }
      if (!isSkippable(sentence, end - 1)) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Found verbEndingAt(Sentence sentence, int end) {
    Found best = null;
    for (int from = Math.max(0, end - 6); from < end; from++) {
      for (Phrases.Match match : sentence.matches().get(from)) {
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
    return sentence.word(at, "loss");
  }

  private static boolean isSkippable(Sentence sentence, int at) {
    if (!sentence.holds(at)) {
      return false;
    }
    Token token = sentence.token(at);
    return sentence.cue(at, "determiner") || sentence.cue(at, "hedge") || sentence.cue(at, "more")
        || sentence.cue(at, "negative") && isCyrillic(token) || sentence.isMark(at, "'\"‘“«”’»")
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
    if (value < 0) {
      return null;
    }
    for (int i = value - 1; i >= Math.max(0, value - 22); i--) {
      if (sentence.isMark(i, ";")) {
        return null;
      }
      Phrases.Match toll = tollAt(sentence, i);
      if (toll != null) {
        return new Found(measure(whole(sentence, i, toll)), i, true, false);
      }
    }
    return null;
  }

  /** "Killed and wounded" where its last word was met first. */
  private static Phrases.Match whole(Sentence sentence, int at, Phrases.Match met) {
    for (int from = Math.max(0, at - 3); from < at; from++) {
      Phrases.Match longer = sentence.match(from, "measures", "killed_or_wounded");
      if (longer != null && from + longer.length() >= at + met.length() && longer.length() > met.length()) {
        return longer;
      }
    }
    return met;
  }

  /** "More people were slain than the 18 whom officials acknowledge". */
  @Nullable Found compared(Sentence sentence, int outer) {
    int than = sentence.is(outer - 1, "than") ? outer - 1 : sentence.is(outer - 2, "than") ? outer - 2 : -1;
    for (int i = than - 1; than > 0 && i >= Math.max(0, than - 5); i--) {
      Phrases.Match verb = verbAfter(sentence, i);
      if (verb != null) {
        return new Found(measure(verb), i, false, false);
      }
    }
    return null;
  }

  /** "Released another 303 soldiers", "390 people had come home": in an article about an exchange. */
  @Nullable Found released(Sentence sentence, int outer, int after) {
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
    for (int end = outer; end > Math.max(0, outer - 4); end--) {
      for (int from = Math.max(0, end - 4); from < end; from++) {
        Phrases.Match match = sentence.match(from, "cues", "value");
        if (match != null && from + match.length() == end) {
          return from;
        }
      }
      if (!isSkippable(sentence, end - 1) && !sentence.cue(end - 1, "auxiliary")
          && !sentence.is(end - 1, "high")) {
        return -1;
      }
    }
    return -1;
  }

  /** "The number of missing, 56 as of Thursday". */
  private static boolean endsToll(Sentence sentence, int end) {
    Phrases.Match toll = sentence.endingAt(end, "measures");
    return toll != null && toll.term().variant().equals("toll") && toll.length() > 1;
  }

  private static Phrases.@Nullable Match tollAt(Sentence sentence, int at) {
    Phrases.Match best = null;
    for (Phrases.Match match : sentence.matches().get(at)) {
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
