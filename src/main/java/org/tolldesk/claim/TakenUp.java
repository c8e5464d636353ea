package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * Reads a bare figure whose clause takes up those counted before by a pronoun or as their list: "put them at
 * about 1,900", "he had five at 07:40", "5,100 had still not returned", "her list includes 61 children".
 */
record TakenUp(Scene scene) {
  /** In sentences, to those who were counted. */
  private static final int NEAR = 2;
  /** In tokens, from people to what says that they have not come home. */
  private static final int HOME = 6;
  /** In tokens, from a list's owner to its verb. */
  private static final int LIST = 7;

  @Nullable Count of(Figure figure, NounPhrase phrase) {
    boolean onList = phrase.kind() != null && isOnList(figure);
    Count last = scene.lastWithin(onList ? 2 * NEAR : NEAR);
    if (last == null) {
      return null;
    }
    Count whole = last.whole() == null ? last : last.whole();
    boolean bare = phrase.isEmpty();
    if (bare && (isSetAt(figure) || isHadAt(figure)) && scene.lastHere() == null) {
      return new Count(scene.sentence(), figure, whole.measure(), whole.side(), whole.kind(), null,
          figure.from());
    }
    boolean out = whole.measure() == Measure.DISPLACED && (bare || phrase.partitive())
        && isStillAway(figure);
    boolean some = isLess(figure, whole) && (out || onList);
    return !some ? null : new Count(scene.sentence(), figure, whole.measure(),
        phrase.side() == null ? whole.side() : phrase.side(),
        phrase.kind() == null ? whole.kind() : phrase.kind(), whole, figure.from());
  }

  private static boolean isLess(Figure figure, Count whole) {
    return figure.value() != null && whole.figure().value() != null
        && figure.value() < whole.figure().value();
  }

  /** "Has put them at about 1,900". */
  private boolean isSetAt(Figure figure) {
    Sentence sentence = scene.sentence();
    int them = figure.outer() - 2;
    return sentence.is(them + 1, "at") && sentence.word(them - 1, "setting a value")
        && (sentence.is(them, "them") || sentence.is(them, "it") || sentence.is(them, "these")
        || sentence.is(them, "those") || sentence.is(them, "that") || sentence.is(them, "this"))
        && sentence.endsPhrase(figure.to());
  }

  /** "He had five at 07:40", "they were at nine by noon": a count of one hour or day. */
  private boolean isHadAt(Figure figure) {
    Sentence sentence = scene.sentence();
    int verb = figure.outer() - 1;
    while (sentence.cue(verb, "hedge")) {
      verb--;
    }
    boolean they = sentence.cue(verb - 1, "pronoun") || sentence.is(verb - 1, "we")
        || sentence.is(verb - 1, "it");
    int at = figure.to() + 1;
    boolean when = (sentence.is(at - 1, "at") || sentence.is(at - 1, "by") || sentence.is(at - 1, "on"))
        && (sentence.match(at, "times") != null || sentence.word(at, "time of day")
        || sentence.match(at, "months") != null || sentence.isNumber(at) && sentence.isMark(at + 1, ":."));
    return they && when && sentence.word(verb, "keeping");
  }

  /** "5,100 had still not returned in February". */
  private boolean isStillAway(Figure figure) {
    Sentence sentence = scene.sentence();
    int home = sentence.findWord("homecoming", figure.to(), figure.to() + HOME);
    return home > 0 && sentence.findCue("negative", figure.to(), home) >= 0;
  }

  /** "Her list, she said, includes 61 children". */
  private boolean isOnList(Figure figure) {
    Sentence sentence = scene.sentence();
    int verb = figure.outer() - 1;
    int list = sentence.word(verb, "inclusion") ? sentence.findWord("list noun", verb - LIST, verb) : -1;
    return list > 0 && (sentence.word(list - 1, "possessive of a body") || sentence.is(list - 1, "the")
        || sentence.is(list - 1, "that") || sentence.is(list - 1, "'s"));
  }
}
