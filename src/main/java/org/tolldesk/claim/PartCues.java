package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Tells by the words around a figure that it counts some of those counted before: "of whom", "including". */
final class PartCues {
  private PartCues() {}

  /** Whether a figure counts a part of another. */
  static boolean isPart(Sentence sentence, Figure figure, NounPhrase phrase) {
    return phrase.partitive() || partCue(sentence, figure) >= 0 || fronted(sentence, figure) != null
        || isAmong(sentence, figure);
  }

  /** "Two girls were among the dead". */
  private static boolean isAmong(Sentence sentence, Figure figure) {
    for (int i = figure.to(); i < Math.min(figure.to() + 14, sentence.size()); i++) {
      if (sentence.is(i, "among") && sentence.cue(i, "part")) {
        return true;
      }
    }
    return false;
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
    for (int i = figure.to(); i < Math.min(figure.to() + 2, sentence.size()); i++) {
      Phrases.Match match = sentence.match(i, "cues", "part");
      if (match != null && sentence.word(i, "of")) {
        return i;
      }
    }
    return -1;
  }

  /** "Of the injured, he added, six": the measure of the group named first, or null. */
  static MeasureFinder.@Nullable Found fronted(Sentence sentence, Figure figure) {
    for (int i = figure.outer() - 2; i >= Math.max(0, figure.outer() - 9); i--) {
      boolean of = (sentence.is(i, "of") || sentence.is(i, "among"))
          && (i == 0 || !sentence.token(i - 1).isWord());
      boolean slavic = sentence.is(i, "серед") || sentence.is(i, "среди");
      if (!slavic && (!of || !sentence.cue(i + 1, "determiner"))) {
        continue;
      }
      Phrases.Match noun = sentence.variant(slavic ? i + 1 : i + 2, "measures", "noun");
      if (noun != null) {
        return new MeasureFinder.Found(MeasureFinder.measure(noun), i + 2, false, false);
      }
    }
    return null;
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
