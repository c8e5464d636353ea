package org.tolldesk.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;

/** Walks on from a figure to the verb that says what its people suffered. */
final class AfterFigure {
  private static final int REACH = 16;
  /** In tokens, from a comma to the word that says what another means. */
  private static final int GLOSS = 7;
  /** In tokens, from a comma to the end of a quotation. */
  private static final int QUOTED = 8;
  /** In tokens, of the people of a figure. */
  private static final int PHRASE = 5;
  private static final Set<String> VARIANTS = Set.of("passive", "active", "destroyed");

  private AfterFigure() {}

  /** "31,000 troops have been killed", "12 people, among them 3 children, died". */
  static MeasureFinder.@Nullable Found measure(Sentence sentence, int from, List<Figure> figures) {
    boolean auxiliary = false;
    boolean survivors = sentence.is(from, "survivors") && sentence.cue(from + 1, "auxiliary");
    int start = survivors || isApposed(sentence, from, figures) ? from + 1 : from;
    int limit = from + REACH;
    Phrases.Match classed = sentence.is(from, "as") ? verbAt(sentence, from + 1) : null;
    if (classed != null) {
      return new MeasureFinder.Found(MeasureFinder.measure(classed), from + 1, false, false);
    }
    for (int i = start; i < Math.min(limit, sentence.size()); ) {
      Phrases.Match match = verbAt(sentence, i);
      match = match != null && match.term().variant().equals("destroyed") && !auxiliary ? null : match;
      match = match != null && isLed(sentence, i + match.length()) ? null : match;
      MeasureFinder.Found told = match == null ? withoutVerb(sentence, i, from, auxiliary) : null;
      if (told != null) {
        return told;
      }
      if (match != null) {
        boolean describes = i == from && sentence.variant(i + match.length(), "units", "after") != null;
        if (describes || !auxiliary && !sentence.cue(i, "auxiliary")
            && takesObject(sentence, i, match.length())
            && isAgent(sentence, i + match.length(), figures)) {
          return null;
        }
        return new MeasureFinder.Found(glossed(sentence, i + match.length(), MeasureFinder.measure(match)), i,
            false, false);
      }
      int next = stepAfter(sentence, i, start, figures, auxiliary);
      if (next < 0) {
        return null;
      }
      if (sentence.cue(i, "auxiliary")) {
        auxiliary = true;
      }
      // an aside does not take the verb further away
      limit += next - i > 2 ? next - i : 0;
      i = next;
    }
    return null;
  }

  /** "Suffered burns", "have been taken to a clinic", "in enemy hands": harm without its own verb. */
  private static MeasureFinder.@Nullable Found withoutVerb(Sentence sentence, int i, int from,
      boolean auxiliary) {
    Phrases.Match captives = sentence.is(i, "as") && sentence.cue(from, "relative")
        ? sentence.match(i + 1, "measures", "captured") : null;
    Measure measure = hasInjuries(sentence, i) || auxiliary && isBroughtIn(sentence, i) ? Measure.WOUNDED
        : auxiliary && isSheltered(sentence, i) ? Measure.DISPLACED
        : captives != null || isHeldBy(sentence, i) || auxiliary && isHeldIn(sentence, i) ? Measure.CAPTURED
        : null;
    return measure == null ? null : new MeasureFinder.Found(measure, i, false, false);
  }

  /** "Neutralised, that is to say killed": what a word means that leaves open what befell them. */
  private static Measure glossed(Sentence sentence, int end, Measure measure) {
    boolean opens = measure == Measure.KILLED_OR_WOUNDED && (sentence.isMark(end, ",(–—")
        || sentence.is(end, "or"));
    for (int i = end + 1; opens && i < end + GLOSS && sentence.holds(i); i++) {
      Phrases.Match said = sentence.variant(i, "measures", "passive");
      if (said != null) {
        return MeasureFinder.measure(said);
      }
      if (!sentence.token(i).isWord() && !sentence.isMark(i, "\"“”’'") || sentence.is(i, "and")) {
        return measure;
      }
    }
    return measure;
  }

  /** "Half the town, some 72,000 people, have fled": the verb of an apposition stands behind its comma. */
  private static boolean isApposed(Sentence sentence, int from, List<Figure> figures) {
    return sentence.isMark(from, ",–—") && sentence.cue(from + 1, "auxiliary")
        && figures.stream().anyMatch(figure -> figure.to() <= from && figure.to() > from - PHRASE
            && sentence.isMark(figure.outer() - 1, ",–—"));
  }

  static Phrases.@Nullable Match verbAt(Sentence sentence, int at) {
    Phrases.Match best = null;
    for (Phrases.Match match : sentence.matchesAt(at)) {
      boolean apposed = match.term().is("measures", "killed_or_wounded")
          && match.term().variant().equals("noun")
          && sentence.isMark(at - 1, ",");
      boolean down = sentence.is(at, "shot") && sentence.is(at + 1, "down") && match.length() == 1;
      if (!down && match.term().is("measures") && (VARIANTS.contains(match.term().variant()) || apposed)
          && (best == null || match.length() > best.length())) {
        best = match;
      }
    }
    return best != null ? best : amongCounted(sentence, at);
  }

  static boolean isAmongCounted(Sentence sentence, int at) {
    return amongCounted(sentence, at) != null;
  }

  /** "Among the 37 dead": the noun of those whom another figure counts. */
  private static Phrases.@Nullable Match amongCounted(Sentence sentence, int at) {
    if (!sentence.is(at, "among") || !sentence.is(at + 1, "the") || !sentence.holds(at + 2)) {
      return null;
    }
    boolean counted = sentence.isNumber(at + 2);
    return counted ? sentence.variant(at + 3, "measures", "noun") : null;
  }

  /** "suffered ear injuries", "with gunshot or machete wounds": what a verb of suffering takes. */
  private static boolean hasInjuries(Sentence sentence, int at) {
    boolean had = sentence.is(at, "had") || sentence.is(at, "have") || sentence.is(at, "has");
    if (!had && !sentence.word(at, "suffering")) {
      return false;
    }
    for (int i = at + 1; i < Math.min(at + 5, sentence.size()) && sentence.token(i).isWord(); i++) {
      if (sentence.word(i, "injury") && !(had && sentence.token(i).norm().endsWith("ed"))) {
        return true;
      }
    }
    return false;
  }

  /** "Have been admitted to Haukeland hospital". */
  private static boolean isBroughtIn(Sentence sentence, int at) {
    boolean there = sentence.is(at, "in") && sentence.cue(at - 1, "auxiliary");
    if (there && sentence.findWord("house of healing", at + 1, at + 4) >= 0) {
      return true;
    }
    boolean brought = sentence.word(at, "bringing in") && (sentence.is(at + 1, "to")
        || sentence.is(at + 1, "into"));
    return brought && sentence.findWord("house of healing", at + 2, at + 7) >= 0;
  }

  /** "Were taken to the coast": no capture, unless it is to a prison. */
  private static boolean isLed(Sentence sentence, int to) {
    return sentence.is(to, "to") && sentence.is(to - 1, "taken")
        && sentence.findWord("captivity", to + 1, to + PHRASE) < 0;
  }

  /** "Have been taken to the sports hall": to where those are brought who had to leave their homes. */
  private static boolean isSheltered(Sentence sentence, int at) {
    boolean brought = sentence.word(at, "bringing in") && (sentence.is(at + 1, "to")
        || sentence.is(at + 1, "into"));
    return brought && sentence.findWord("house of shelter", at + 2, at + PHRASE + 1) >= 0;
  }

  /** "In Russian captivity", "in enemy hands". */
  static boolean isHeldBy(Sentence sentence, int at) {
    int from = sentence.is(at + 1, "the") ? at + 2 : at + 1;
    Phrases.Match whose = sentence.is(at, "in") ? sentence.variant(from, "sides", "adjective") : null;
    int noun = from + (whose == null ? 1 : whose.length());
    return sentence.is(at, "in") && (whose != null || sentence.word(from, "possessive of a body"))
        && sentence.word(noun, "captivity");
  }

  /** "Are held in Russia", "is being held by Hamas": who holds them, or where. */
  private static boolean isHeldIn(Sentence sentence, int at) {
    boolean held = sentence.is(at, "held") && (sentence.is(at + 1, "in") || sentence.is(at + 1, "by"));
    return held && (sentence.match(at + 2, "sides") != null || sentence.word(at + 3, "captivity"));
  }

  /** Whether the verb here can have been done to somebody: "killed", but not "fled". */
  private static boolean takesObject(Sentence sentence, int at, int length) {
    Phrases.Match active = length > 1 ? sentence.variant(at, "measures", "active") : null;
    if (active != null && active.length() == length) {
      return false;
    }
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
    if (auxiliary && sentence.word(i, "classing")) {
      return isClassed(sentence, i) ? i + 1 : -1;
    }
    boolean reports = !auxiliary && token.norm().endsWith("ed") && sentence.cue(i, "hedge")
        && sentence.match(i + 1, "measures") == null && !sentence.cue(i + 1, "hedge");
    if (reports) {
      return -1;
    }
    if (auxiliary && token.is("as")) {
      return i + 1;
    }
    int small = afterSmallWord(sentence, i);
    if (small > i) {
      return small;
    }
    if (sentence.word(i, "joint of people")) {
      return joinsPeople(sentence, i + 1) ? i + 1 : -1;
    }
    if (token.is("but") || token.is("not") || token.is("n't") || sentence.cue(i, "subordinate")
        || sentence.cue(i, "neutral") || sentence.variant(i, "saying", "say") != null && i > start) {
      return -1;
    }
    boolean adjective = sentence.cue(i - 1, "determiner") && i > start
        && sentence.holds(i + 1) && sentence.token(i + 1).isWord();
    boolean verb = token.norm().endsWith("ed") && !token.is("armed") && !token.isCapitalised() && !adjective
        || auxiliary && !token.isCapitalised()
        && sentence.match(i, "kinds") == null && isVerbLike(token);
    return verb && sentence.match(i, "measures") == null ? -1 : i + 1;
  }

  private static int afterSmallWord(Sentence sentence, int at) {
    for (String cue : new String[] {"auxiliary", "hedge", "relative", "preposition", "determiner"}) {
      Phrases.Match match = sentence.match(at, "cues", cue);
      if (match != null) {
        boolean verb = match.length() > 1 && verbAt(sentence, at + 1) != null;
        return verb ? at + 1 : at + match.length();
      }
    }
    return at;
  }

  /** "Soldiers and civilians", "a man and his son": the subject goes on. */
  private static boolean joinsPeople(Sentence sentence, int at) {
    return sentence.holds(at) && (sentence.token(at).isCapitalised() || sentence.is(at, "a")
        || sentence.is(at, "an") || sentence.word(at, "possessive") || sentence.match(at, "kinds") != null);
  }

  /** "Are listed by it as missing". */
  private static boolean isClassed(Sentence sentence, int verb) {
    for (int i = verb + 1; i < Math.min(verb + 5, sentence.size()); i++) {
      if (sentence.is(i, "as")) {
        return verbAt(sentence, i + 1) != null;
      }
    }
    return false;
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
    if (sentence.isMark(i, ",–—-")) {
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
      boolean said = aside && isReport(sentence, i + 1, end - 1);
      int quote = closing(sentence, i, "\"”’'");
      if (quote > 0 && quote - i < QUOTED && isPlain(sentence, i + 1, quote - 1)
          && (end < 0 || end > quote)) {
        return sentence.isMark(quote, ",") ? quote + 1 : quote;
      }
      boolean goesOn = said || aside && (opened
          || verbAt(sentence, end) != null && isPlain(sentence, i + 1, end)
          || sentence.cue(end, "auxiliary") || verbAt(sentence, end) != null
          && PartCues.isPartOf(sentence, i + 1, end));
      return goesOn ? end : -1;
    }
    return sentence.isMark(i, "'’\"”") ? i + 1 : -1;
  }

  /** ", it is added there,", ", the army said,": who says so, between commas. */
  private static boolean isReport(Sentence sentence, int from, int to) {
    boolean says = false;
    for (int i = from; i < to; i++) {
      if (sentence.isNumber(i) || sentence.match(i, "measures") != null) {
        return false;
      }
      says |= sentence.variant(i, "saying", "say") != null;
    }
    return says && !sentence.cue(from, "relative") && !sentence.is(from, "and") && !sentence.is(from, "but");
  }

  /** Words that count nobody and say nothing of harm: ", widowed or not,". */
  private static boolean isPlain(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isNumber(i)
          || sentence.match(i, "measures") != null || sentence.match(i, "kinds") != null) {
        return false;
      }
    }
    return to - from < 8;
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
  private static int closing(Sentence sentence, int from, String marks) {
    for (int i = from + 1; i < sentence.size(); i++) {
      if (sentence.isMark(i, marks)) {
        return i + 1;
      }
    }
    return -1;
  }
}
