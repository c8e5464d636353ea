package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Tells by the words around a figure that it counts some of those counted before: "of whom", "including". */
final class PartCues {
  /** In tokens, from "including" back to the noun of what is counted. */
  private static final int NOUN_REACH = 6;

  /** In tokens, of a clause between commas. */
  private static final int ASIDE = 8;

  /** In tokens, of a group that a clause describes. */
  private static final int CLAUSE = 14;

  private PartCues() {}

  /** Whether a figure counts a part of another. */
  static boolean isPart(Sentence sentence, Figure figure, NounPhrase phrase) {
    return phrase.partitive() && !isOwned(sentence, figure) || partCue(sentence, figure) >= 0
        || fronted(sentence, figure) != null
        || isAmong(sentence, figure) || isAmongNumber(sentence, figure.outer() - 1)
        || isOfVictims(sentence, figure);
  }

  /** Whether "of them" or the like stands between two places. */
  static boolean isPartOf(Sentence sentence, int from, int to) {
    return sentence.findCue("part", from, to) >= 0;
  }

  /** "Two of its soldiers", "1,200 of our compatriots": some of a people, not of those counted. */
  private static boolean isOwned(Sentence sentence, Figure figure) {
    int of = figure.to() + (sentence.cue(figure.to(), "more") ? 1 : 0);
    return sentence.is(of, "of") && (sentence.word(of + 1, "owner") || sentence.is(of + 2, "'s"));
  }

  /** "Six of whom have died": a part of those counted last, whatever they suffered. */
  static boolean isOfThem(Sentence sentence, Figure figure) {
    return sentence.is(figure.to(), "of") && sentence.cue(figure.to(), "part");
  }

  /** "Of the victims, 46 were women": people who can only be those counted before. */
  private static boolean isOfVictims(Sentence sentence, Figure figure) {
    int victims = figure.outer() - 2;
    return sentence.isMark(figure.outer() - 1, ",") && sentence.word(victims, "those counted")
        && sentence.cue(victims - 1, "determiner")
        && (sentence.is(victims - 2, "of") || sentence.is(victims - 2, "among"));
  }

  /** "Two girls were among the dead". */
  private static boolean isAmong(Sentence sentence, Figure figure) {
    return among(sentence, figure) >= 0;
  }

  private static int among(Sentence sentence, Figure figure) {
    for (int i = figure.to(); i < Math.min(figure.to() + 14, sentence.size()); i++) {
      boolean group = sentence.cue(i, "part") || AfterFigure.isAmongCounted(sentence, i)
          || sentence.is(i + 1, "the") && sentence.variant(i + 2, "measures", "noun") != null;
      if (sentence.is(i, "among") && group && !sentence.isMark(i - 1, ",")) {
        return i;
      }
    }
    return -1;
  }

  /** "Two girls who had come to help were among the dead": the measure that their group names. */
  static MeasureFinder.@Nullable Found amongThose(Sentence sentence, Figure figure) {
    int at = among(sentence, figure);
    Phrases.Match group = at < 0 ? null : sentence.variant(at, "measures", "passive");
    group = group == null && at >= 0 ? sentence.variant(at + 2, "measures", "noun") : group;
    return group == null ? null : new MeasureFinder.Found(MeasureFinder.measure(group), at, false, false);
  }

  /** Where "including", "of whom" or "among them" introduces the figure, or -1. */
  private static int partCue(Sentence sentence, Figure figure) {
    for (int from = Math.max(0, figure.outer() - 6); from < figure.outer(); from++) {
      Phrases.Match match = sentence.match(from, "cues", "part");
      if (match != null && from + match.length() <= figure.outer()
          && onlySmall(sentence, from + match.length(), figure.outer())) {
        return from;
      }
    }
    int start = sentence.token(0).isWord() ? 0 : 1;
    boolean labelled = sentence.is(start, "among") && sentence.cue(start, "part")
        && sentence.isMark(figure.outer() - 1, ":");
    if (labelled) {
      return start;
    }
    for (int i = figure.to(); i < Math.min(figure.to() + 2, sentence.size()); i++) {
      Phrases.Match match = sentence.match(i, "cues", "part");
      if (match != null && sentence.word(i, "of")) {
        return i;
      }
    }
    return -1;
  }

  /** "Of the injured, he added, six", "the killed include 433": the measure of the group named first. */
  static MeasureFinder.@Nullable Found fronted(Sentence sentence, Figure figure) {
    int verb = figure.outer() - 1;
    if (isSpared(sentence, figure.to()) || isAmongNumber(sentence, verb)) {
      return null;
    }
    int end = verb;
    for (int i = verb - 2; sentence.isMark(verb - 1, ",") && i > verb - ASIDE; i--) {
      end = end == verb && sentence.isMark(i, ",") ? i : end;
    }
    Phrases.Match subject = sentence.word(verb, "inclusion") ? sentence.endingAt(end, "measures") : null;
    if (subject != null) {
      return new MeasureFinder.Found(MeasureFinder.measure(subject), end - subject.length(), false, false);
    }
    MeasureFinder.Found trailing = trailing(sentence, figure);
    if (trailing != null) {
      return trailing;
    }
    MeasureFinder.Found uncounted = uncounted(sentence, figure);
    if (uncounted != null) {
      return uncounted;
    }
    MeasureFinder.Found told = told(sentence, figure);
    if (told != null) {
      return told;
    }
    for (int i = figure.outer() - 2; i >= Math.max(0, figure.outer() - 9); i--) {
      boolean of = (sentence.is(i, "of") || sentence.is(i, "among"))
          && (i == 0 || !sentence.token(i - 1).isWord());
      boolean slavic = sentence.is(i, "серед") || sentence.is(i, "среди");
      if (!slavic && (!of || !sentence.cue(i + 1, "determiner"))) {
        continue;
      }
      Phrases.Match noun = sentence.variant(slavic ? i + 1 : i + 2, "measures", "noun");
      noun = noun == null && !slavic && sentence.isMark(figure.outer() - 1, ",")
          ? sentence.variant(i + 3, "measures", "noun") : noun;
      if (noun != null) {
        return new MeasureFinder.Found(MeasureFinder.measure(noun), i + 2, false, false);
      }
    }
    return null;
  }

  /** "Of 212 hostages taken, 150 were freed". */
  private static boolean isSpared(Sentence sentence, int to) {
    return sentence.cue(to, "auxiliary") && sentence.cue(to + 1, "neutral");
  }

  /** "Of the Ukrainians who fled the war, 1,340": the verb of a clause about the group named first. */
  private static MeasureFinder.@Nullable Found told(Sentence sentence, Figure figure) {
    int comma = figure.outer() - 1;
    MeasureFinder.Found verb = null;
    for (int i = comma - 1; sentence.isMark(comma, ",") && i >= Math.max(0, comma - CLAUSE); i--) {
      Phrases.Match harm = AfterFigure.verbAt(sentence, i);
      verb = harm == null ? verb : new MeasureFinder.Found(MeasureFinder.measure(harm), i, false, false);
      if (verb == null && sentence.isNumber(i) && i == comma - 1 || !sentence.token(i).isWord()
          && !sentence.token(i).isNumber()) {
        return null;
      }
      if (sentence.is(i, "of") && (i == 0 || !sentence.token(i - 1).isWord())) {
        return verb == null || sentence.findCue("relative", i, verb.at()) < 0 ? null : verb;
      }
    }
    return null;
  }

  /** "Dozens were hurt, 11 of them badly": the verb of those whom no number counts. */
  private static MeasureFinder.@Nullable Found trailing(Sentence sentence, Figure figure) {
    boolean ofThem = sentence.isMark(figure.outer() - 1, ",(–—") && sentence.is(figure.to(), "of")
        && sentence.cue(figure.to(), "part");
    Phrases.Match verb = ofThem ? sentence.endingAt(figure.outer() - 1, "measures") : null;
    return verb == null ? null
        : new MeasureFinder.Found(MeasureFinder.measure(verb), figure.outer() - 1 - verb.length(), false,
        false);
  }

  /** "More cases of measles, including 165 on Friday": the noun before, which no number counts. */
  private static MeasureFinder.@Nullable Found uncounted(Sentence sentence, Figure figure) {
    int including = sentence.is(figure.outer() - 1, "including") ? figure.outer() - 1 : -1;
    for (int i = including - 1; i >= Math.max(0, including - NOUN_REACH); i--) {
      Phrases.Match noun = sentence.variant(i, "measures", "noun");
      if (noun != null) {
        boolean more = sentence.cue(i - 1, "more") || sentence.cue(i - 1, "determiner");
        return more ? new MeasureFinder.Found(MeasureFinder.measure(noun), i, false, false) : null;
      }
    }
    return null;
  }

  /** "Among the 88 are 29 children": a part of those whom a number alone names. */
  static boolean isAmongNumber(Sentence sentence, int verb) {
    return sentence.word(verb, "copula") && sentence.holds(verb - 1) && sentence.token(verb - 1).isNumber()
        && sentence.cue(verb - 2, "determiner") && (sentence.is(verb - 3, "among")
        || sentence.is(verb - 3, "of"));
  }

  private static boolean onlySmall(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean small = sentence.cue(i, "determiner") || sentence.cue(i, "auxiliary") || sentence.cue(i, "more")
          || sentence.match(i, "qualifiers") != null || sentence.isMark(i, ",:") || sentence.cue(i, "hedge")
          || sentence.match(i, "kinds") != null || sentence.is(i, "and");
      if (!small) {
        return false;
      }
    }
    return true;
  }
}
