package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads verbs of harm in another order than verb and people: in two parts around them ("put 69 villagers to
 * death"), behind what kills ("hunger takes 15 children"), before their subject ("killed were 14").
 */
final class PartedVerbs {
  /** In tokens, from the verb back to the thing that kills. */
  private static final int SUBJECT = 14;
  /** In tokens, from the people to the second part of the verb. */
  private static final int BEHIND = 6;
  /** In tokens, from a verb to its subject behind it. */
  private static final int INVERTED = 9;

  /**
   * A verb in two parts.
   *
   * @param verb the set of its words
   * @param behind the cue that ends it
   */
  private record Frame(String verb, String behind, Measure measure) {}

  private static final List<Frame> FRAMES = List.of(
      new Frame("doing to death", "dead behind", Measure.KILLED),
      new Frame("doing to death", "hurt behind", Measure.WOUNDED),
      new Frame("driving off", "homeless behind", Measure.DISPLACED),
      new Frame("bringing in captives", "captive behind", Measure.CAPTURED),
      new Frame("bringing in captives", "abducted behind", Measure.OTHER));

  private PartedVerbs() {}

  /** The measure of a verb around the figure's people or of a thing that takes lives; null for none. */
  static MeasureFinder.@Nullable Found around(Sentence sentence, Figure figure, NounPhrase phrase) {
    int verb = figure.outer() - 1;
    while (sentence.cue(verb, "determiner") || sentence.cue(verb, "more") || sentence.cue(verb, "hedge")) {
      verb--;
    }
    boolean known = phrase.kind() != null || phrase.side() != null || phrase.isEmpty() || phrase.partitive();
    if (!known || phrase.thing()) {
      return null;
    }
    for (Frame frame : FRAMES) {
      boolean march = frame.measure() == Measure.DISPLACED && phrase.kind() != null
          && sentence.words().holds("who fights", phrase.kind());
      int behind = !march && sentence.word(verb, frame.verb()) ? sentence.findCue(frame.behind(), phrase.to(),
          phrase.to() + BEHIND) : -1;
      if (behind >= 0 && onlyWords(sentence, phrase.to(), behind)) {
        return new MeasureFinder.Found(frame.measure(), behind, false, false);
      }
    }
    boolean alone = phrase.isEmpty() && (!sentence.holds(phrase.to())
        || sentence.isMark(phrase.to(), ".,;!?"))
        && (sentence.word(verb - 1, "what kills") || sentence.word(verb - 1, "disease")
        || sentence.cue(verb - 1, "auxiliary"));
    boolean takes = sentence.word(verb, "taking lives")
        && (alone || phrase.kind() != null || phrase.side() != null)
        && (sentence.findWord("what kills", verb - SUBJECT, verb) >= 0
        || sentence.findWord("disease", verb - SUBJECT, verb) >= 0);
    return takes ? new MeasureFinder.Found(Measure.KILLED, verb, false, false) : null;
  }

  private static boolean onlyWords(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.token(i).isWord() || sentence.cue(i, "relative") || sentence.cue(i, "subordinate")) {
        return false;
      }
    }
    return true;
  }

  /** The measure from words that stand far from their people; null for none. */
  static MeasureFinder.@Nullable Found late(Sentence sentence, Figure figure, NounPhrase phrase,
      List<Figure> figures) {
    if (isUnheardOf(sentence, figure, phrase)) {
      return new MeasureFinder.Found(Measure.MISSING, phrase.to(), false, false);
    }
    if (isSearchedFor(sentence, figure, phrase)) {
      return new MeasureFinder.Found(Measure.MISSING, figure.outer() - 1, false, false);
    }
    if (isSwapped(sentence, phrase)) {
      return new MeasureFinder.Found(Measure.EXCHANGED, phrase.to(), false, false);
    }
    boolean people = phrase.kind() != null || phrase.side() != null;
    boolean admitted = people && sentence.word(figure.outer() - 1, "taking in patients")
        && sentence.findWord("disease", phrase.to(), phrase.to() + BEHIND) >= 0;
    if (admitted) {
      return new MeasureFinder.Found(Measure.SICK, figure.outer() - 1, false, false);
    }
    MeasureFinder.Found second = people ? second(sentence, phrase, figures) : null;
    return second != null ? second : inverted(sentence, figure, phrase, figures);
  }

  /** "Six, by her account, came home in November's exchange." */
  private static boolean isSwapped(Sentence sentence, NounPhrase phrase) {
    for (int i = phrase.to(); i < phrase.to() + INVERTED && sentence.holds(i) && !sentence.isNumber(i); i++) {
      var home = sentence.match(i, "measures", "exchanged");
      int in = home == null ? i : i + home.length();
      if (home != null && sentence.cue(in, "preposition")) {
        for (int noun = in + 1; noun < in + BEHIND; noun++) {
          if (sentence.is(noun, "exchange") || sentence.is(noun, "swap") || sentence.is(noun, "swaps")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "The search goes on for 22", "combed the strait for 31 passengers". */
  private static boolean isSearchedFor(Sentence sentence, Figure figure, NounPhrase phrase) {
    int of = figure.outer() - 1;
    while (sentence.cue(of, "determiner") || sentence.cue(of, "more")) {
      of--;
    }
    boolean people = phrase.kind() != null && !phrase.kind().equals("fighters")
        || phrase.isEmpty() && sentence.endsPhrase(phrase.to());
    int search = people && sentence.is(of, "for") ? sentence.findWord("searching", of - BEHIND, of) : -1;
    for (int i = search; search >= 0 && i < of; i++) {
      if (!sentence.token(i).isWord() || sentence.isNumber(i)) {
        return false;
      }
    }
    return search >= 0;
  }

  /** "Of five more nothing is known", "of 12 others there is no trace". */
  private static boolean isUnheardOf(Sentence sentence, Figure figure, NounPhrase phrase) {
    int at = phrase.to();
    boolean nothing = sentence.is(at, "nothing") && (sentence.is(at + 2, "known")
        || sentence.is(at + 3, "heard") || sentence.is(at + 2, "heard") || sentence.is(at + 3, "known"));
    boolean none = sentence.is(at, "there") && sentence.is(at + 2, "no")
        && (sentence.is(at + 3, "trace") || sentence.is(at + 3, "word") || sentence.is(at + 3, "news")
        || sentence.is(at + 3, "sign"));
    return sentence.is(figure.outer() - 1, "of") && (nothing || none);
  }

  /** "Eleven residents do not answer and are listed as missing": the second verb of the people. */
  private static MeasureFinder.@Nullable Found second(Sentence sentence, NounPhrase phrase,
      List<Figure> figures) {
    if (!sentence.cue(phrase.to(), "auxiliary")) {
      return null;
    }
    for (int i = phrase.to(); i < phrase.to() + SUBJECT && sentence.holds(i); i++) {
      if (!sentence.token(i).isWord() || sentence.isNumber(i) || sentence.cue(i, "neutral")
          || sentence.cue(i, "subordinate")) {
        return null;
      }
      if (sentence.is(i, "and") && sentence.cue(i + 1, "auxiliary")) {
        return AfterFigure.measure(sentence, i + 1, figures);
      }
    }
    return null;
  }

  /**
   * "Into captivity marched 10,300 men", "killed there were 8,372 boys", "with measles fell ill 810
   * persons".
   */
  static MeasureFinder.@Nullable Found inverted(Sentence sentence, Figure figure, NounPhrase phrase,
      List<Figure> figures) {
    boolean people = phrase.kind() != null || phrase.side() != null
        || phrase.unknown() != null && PersonNoun.isBuiltLikeOne(phrase.unknown());
    boolean ends = !sentence.holds(phrase.to()) || !sentence.token(phrase.to()).isWord()
        || sentence.is(phrase.to(), "and") || sentence.cue(phrase.to(), "preposition")
        || sentence.token(phrase.to()).norm().endsWith("ed");
    if (!people || !ends || sentence.cue(figure.outer() - 1, "preposition")) {
      return null;
    }
    for (int i = figure.outer() - 1; i >= Math.max(0, figure.outer() - INVERTED); i--) {
      final int at = i;
      boolean taken = figures.stream().anyMatch(other -> other.from() <= at && at < other.to());
      if (taken || sentence.isMark(i, ";:()\"“”") || sentence.cue(i, "relative") && i > 0) {
        return null;
      }
      if (AfterFigure.isHeldBy(sentence, i) && sentence.findWord("copula", i, figure.outer()) >= 0) {
        return new MeasureFinder.Found(Measure.CAPTURED, i, false, false);
      }
      var verb = AfterFigure.verbAt(sentence, i);
      if (verb != null && i + verb.length() <= figure.outer()) {
        return isSubjectless(sentence, i)
            ? new MeasureFinder.Found(MeasureFinder.measure(verb), i, false, false) : null;
      }
    }
    return null;
  }

  /** Whether nobody before the verb can have suffered or done it. */
  private static boolean isSubjectless(Sentence sentence, int verb) {
    int at = verb - 1;
    while (sentence.cue(at, "hedge") || sentence.cue(at, "auxiliary")) {
      at--;
    }
    if (at < 0 || sentence.isMark(at, ",.;:") || at == 0 && sentence.is(0, "as")) {
      return true;
    }
    int from = at;
    while (from >= 0 && sentence.token(from).isWord() && !sentence.cue(from, "preposition")) {
      from--;
    }
    return from >= 0 && sentence.cue(from, "preposition") && at - from < (from == 0 ? INVERTED : 4)
        && (from == 0 || !sentence.token(from - 1).isWord() || from < 3);
  }
}
