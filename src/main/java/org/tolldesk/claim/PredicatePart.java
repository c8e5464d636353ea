package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** Reads a figure that says with a copula what some of those counted before were: "ten are Malaysians". */
final class PredicatePart {
  /** In sentences, to those who were counted. */
  private static final int NEAR = 2;

  /** In tokens, from a verb that sets a value to that value. */
  private static final int OBJECT = 5;

  private final Scene scene;
  private final Sentence sentence;

  PredicatePart(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** The phrase of a figure, or the one behind its copula: "14 were doctors". */
  static NounPhrase phrase(Sentence sentence, Figure figure, NounPhrase phrase) {
    if (phrase.isEmpty() && isObjectBehind(sentence, figure)) {
      return NounPhrase.at(sentence, figure.to() + 1);
    }
    if (!phrase.isEmpty() || phrase.partitive() || phrase.more() || !isCopula(sentence, figure.to())) {
      return phrase;
    }
    boolean small = sentence.is(figure.to() + 1, "also") || sentence.is(figure.to() + 1, "of");
    int noun = figure.to() + (small ? 2 : 1);
    boolean people = sentence.match(noun, "kinds") != null && !sentence.word(noun, "kin")
        || sentence.match(noun, "sides") != null;
    NounPhrase said = people ? NounPhrase.at(sentence, noun) : phrase;
    boolean whole = said.measure() == null && !said.thing()
        && (said.kind() != null || isPlural(sentence, said.to() - 1));
    boolean verb = sentence.match(said.to(), "measures") != null || sentence.cue(said.to(), "auxiliary");
    return people && whole && !verb ? said : phrase;
  }

  /** "Brings to 17 the health workers lost", "put at 312 the villagers murdered": the object behind. */
  private static boolean isObjectBehind(Sentence sentence, Figure figure) {
    boolean at = sentence.is(figure.outer() - 1, "to") || sentence.is(figure.outer() - 1, "at");
    boolean the = sentence.is(figure.to(), "the") && (sentence.match(figure.to() + 1, "kinds") != null
        || sentence.match(figure.to() + 1, "sides") != null
        || sentence.variant(figure.to() + 1, "measures", "noun") != null);
    return at && the && sentence.findWord("setting a value", figure.outer() - OBJECT, figure.outer()) >= 0;
  }

  private static boolean isSpan(Sentence sentence, int at) {
    var unit = sentence.variant(at, "units", "after");
    return unit != null && unit.term().name().equals("time") && isPlural(sentence, at);
  }

  private static boolean isPlural(Sentence sentence, int at) {
    return sentence.token(at).norm().endsWith("s");
  }

  private static boolean isCopula(Sentence sentence, int at) {
    return sentence.is(at, "were") || sentence.is(at, "are") || sentence.is(at, "was");
  }

  /** The part of what was counted last; null where the figure has no such predicate. */
  @Nullable Count of(Figure figure, NounPhrase phrase) {
    int before = figure.outer() - 1;
    boolean opens = before < 0 || !sentence.token(before).isWord() || sentence.is(before, "and");
    boolean predicate = phrase.to() > figure.to() + 1 && isCopula(sentence, figure.to());
    Count last = scene.lastWithin(NEAR);
    if (!opens || !predicate || last == null || !isLess(figure, last)) {
      return null;
    }
    Count whole = last.whole() == null ? last : last.whole();
    String side = phrase.side() == null ? whole.side() : phrase.side();
    String kind = phrase.kind() == null ? whole.kind() : phrase.kind();
    return new Count(sentence, figure, whole.measure(), side, kind, whole, figure.from());
  }

  private static boolean isLess(Figure figure, Count last) {
    Long size = last.whole() == null ? last.figure().value() : last.whole().figure().value();
    return figure.value() != null && (size == null || figure.value() <= size);
  }

  /** "Silent weeks, 6 of them", "obituaries, of which it holds 1,730": some of things and not of people. */
  static boolean isOfThings(Sentence sentence, Figure figure) {
    int mark = figure.outer() - 1;
    boolean ofThem = sentence.isMark(mark, ",(") && sentence.is(figure.to(), "of")
        && sentence.is(figure.to() + 1, "them");
    if (ofThem) {
      return isSpan(sentence, mark - 1);
    }
    for (int i = mark; i > Math.max(1, mark - 5); i--) {
      boolean ofWhich = sentence.is(i, "which") && sentence.is(i - 1, "of") && sentence.isMark(i - 2, ",");
      if (ofWhich) {
        return sentence.match(i - 3, "kinds") == null && sentence.match(i - 3, "measures") == null
            && sentence.holds(i - 3) && sentence.token(i - 3).norm().endsWith("s");
      }
    }
    return false;
  }
}
