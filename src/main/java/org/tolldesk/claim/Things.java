package org.tolldesk.claim;

import org.tolldesk.lexicon.Phrases;

/** Tells whether things, and no people, were numbered last before a figure: "293 boats. 131 of these". */
final class Things {
  private final Scene scene;

  Things(Scene scene) {
    this.scene = scene;
  }

  /** Whether the last number before the figure in its sentence counts things. */
  boolean here(Figure figure) {
    Count last = scene.lastHere();
    return isLast(scene.sentence(), last == null ? 0 : last.figure().to(), figure.outer());
  }

  /** Whether the last number of its sentence or of the one before counts things, and none there people. */
  boolean near(Figure figure) {
    Sentence sentence = scene.sentence();
    if (scene.lastWithin(1) != null) {
      return false;
    }
    boolean numbered = false;
    for (int i = 0; i < figure.outer(); i++) {
      numbered |= sentence.isNumber(i);
    }
    Sentence other = numbered || sentence.index() == 0 ? sentence : scene.article().get(sentence.index() - 1);
    for (int i = 0; i < other.size(); i++) {
      if (other.match(i, "kinds") != null) {
        return false;
      }
    }
    return isLast(other, 0, other == sentence ? figure.outer() : other.size());
  }

  private static boolean isLast(Sentence sentence, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      boolean number = sentence.isNumber(i);
      Phrases.Match unit = number ? sentence.variant(i + 1, "units", "after") : null;
      if (unit != null && unit.term().name().equals("thing")) {
        return true;
      }
      if (sentence.match(i, "kinds") != null) {
        return false;
      }
    }
    return false;
  }
}
