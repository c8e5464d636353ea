package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Reads a bare figure whose clause names in front what befell whom: "For Russian soldiers killed we say
 * 200,000",
 * "Add the wounded and you are past 900,000", "another 300 arrive every day".
 */
final class FrontedToll {
  /** In tokens, from the start of a sentence to what it is about. */
  private static final int OPENING = 3;
  /** In tokens, from a label's colon to the group and what befell it. */
  private static final int GROUP = 6;
  /** In tokens, from what is added up to the sum. */
  private static final int SUM = 12;

  private FrontedToll() {}

  /** The count; null where the clause names nothing in front. */
  static @Nullable Count of(Scene scene, Figure figure, NounPhrase phrase) {
    boolean open = !SlavicClause.isCyrillic(scene.sentence()) && phrase.kind() == null
        && phrase.measure() == null
        && !phrase.thing();
    boolean bare = open && phrase.unknown() == null;
    Count topic = bare ? topic(scene.sentence(), figure) : null;
    return topic == null && open ? arriving(scene, figure) : topic;
  }

  /** "For Russian soldiers killed since February we say between 190,000 and 220,000". */
  private static @Nullable Count topic(Sentence sentence, Figure figure) {
    int start = start(sentence);
    int opener = start;
    while (opener < start + OPENING && !isOpener(sentence, opener)) {
      opener++;
    }
    if (opener >= start + OPENING || opener > start && sentence.token(start).isCapitalised()
        && !sentence.is(start, "as") && !sentence.word(start, "count joint") || !isGiven(sentence,
        figure.outer() - 1)) {
      return null;
    }
    String side = null;
    String kind = null;
    Phrases.Match harm = null;
    for (int i = opener + 1; i < Math.min(opener + GROUP, figure.outer()) && harm == null; i++) {
      Phrases.Match whose = sentence.match(i, "sides");
      side = side == null && whose != null && !whose.term().name().startsWith("=") ? whose.term().name()
          : side;
      Phrases.Match people = sentence.match(i, "kinds");
      kind = kind == null && people != null ? people.term().name() : kind;
      harm = sentence.match(i, "measures");
      if (sentence.isNumber(i) || sentence.isMark(i, ",;:.")) {
        return null;
      }
    }
    return harm == null || kind == null && side == null ? null
        : new Count(sentence, figure, MeasureFinder.measure(harm), side, kind, null, figure.from());
  }

  private static boolean isOpener(Sentence sentence, int at) {
    return sentence.is(at, "for") || sentence.is(at, "of") || sentence.is(at, "on") || sentence.is(at,
        "regarding");
  }

  /** "We say", "the army gives", "our number is": what a figure is given by. */
  private static boolean isGiven(Sentence sentence, int at) {
    return sentence.variant(at, "saying", "say") != null || sentence.word(at, "copula") || sentence.is(at,
        "give")
        || sentence.is(at, "gives") || sentence.is(at, "have") || sentence.is(at, "has");
  }

  /**
   * "Add the wounded and you are past 900,000": the dead before and those added, together; null for
   * no sum.
   */
  static @Nullable Count sum(Scene scene, Figure figure, NounPhrase phrase) {
    Sentence sentence = scene.sentence();
    if (!phrase.isEmpty() || SlavicClause.isCyrillic(sentence)) {
      return null;
    }
    int start = start(sentence);
    int noun = sentence.cue(start + 1, "determiner") || sentence.is(start + 1, "in") ? start + 2 : start + 1;
    noun += sentence.cue(noun, "determiner") ? 1 : 0;
    Phrases.Match added = sentence.word(start, "adding up") ? sentence.match(noun, "measures") : null;
    Count last = scene.lastNear();
    if (added == null || last == null || figure.outer() - noun > SUM) {
      return null;
    }
    Measure measure = MeasureFinder.measure(added);
    boolean both = measure != last.measure() && Measure.KILLED_OR_WOUNDED.includes(measure)
        && Measure.KILLED_OR_WOUNDED.includes(last.measure());
    return both ? new Count(sentence, figure, Measure.KILLED_OR_WOUNDED, last.side(), last.kind(), null,
        figure.from())
        : null;
  }

  /** "Another 300 arrive every day": more of those whom the same sentence counts. */
  private static @Nullable Count arriving(Scene scene, Figure figure) {
    Sentence sentence = scene.sentence();
    boolean more = sentence.word(figure.outer() - 1, "some more") || sentence.word(figure.from() - 1,
        "some more");
    Count last = scene.lastHere();
    boolean joins = more && last != null && sentence.word(figure.to(), "joining the counted");
    return joins ? new Count(sentence, figure, last.measure(), last.side(), last.kind(), null,
        figure.from()) : null;
  }

  /** Where a sentence begins behind the label of who speaks. */
  private static int start(Sentence sentence) {
    for (int i = 1; i < OPENING && sentence.token(i - 1).isWord(); i++) {
      if (sentence.isMark(i, ":")) {
        return i + 1;
      }
    }
    return 0;
  }
}
