package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Reads "Thirty-three pilgrims. They were shot.": people whose fate stands in the next sentence. */
final class Fragments {
  /** In tokens, from "they" to the verb of what befell them. */
  private static final int VERB = 4;

  private final Scene scene;
  private final GroupFinder groups = new GroupFinder();

  Fragments(Scene scene) {
    this.scene = scene;
  }

  /** The count of people who are all that their sentence names; null where the next tells nothing. */
  @Nullable Count of(Figure figure, NounPhrase phrase) {
    Sentence sentence = scene.sentence();
    int next = sentence.index() + 1;
    boolean opens = figure.outer() == 0 || figure.outer() == 1 && !sentence.token(0).isWord();
    boolean alone = opens && phrase.kind() != null && sentence.isMark(phrase.to(), ".,;:!”\"")
        && scene.figures().size() == 1;
    if (!alone || next >= scene.article().size()
        || scene.article().get(next).paragraph() != sentence.paragraph()) {
      return null;
    }
    Phrases.Match fate = fate(scene.article().get(next));
    if (fate == null) {
      return null;
    }
    MeasureFinder.Found found = new MeasureFinder.Found(MeasureFinder.measure(fate),
        phrase.to(), false, false);
    Count plain = new Count(sentence, figure, found.measure(), null, null, null, figure.from());
    return groups.complete(plain, phrase, found, null, null);
  }

  /** "They were shot", "all of them drowned". */
  private static Phrases.@Nullable Match fate(Sentence sentence) {
    int i = sentence.holds(0) && !sentence.token(0).isWord() ? 1 : 0;
    boolean all = sentence.is(i, "all") || sentence.is(i, "every") || sentence.is(i, "each");
    int they = sentence.findWord("those taken up", i, i + VERB);
    if (they < 0 || they > i && !all) {
      return null;
    }
    for (int verb = they + 1; verb <= they + VERB && sentence.holds(verb); verb++) {
      if (sentence.cue(verb, "negative") || !sentence.token(verb).isWord()) {
        return null;
      }
      Phrases.Match match = AfterFigure.verbAt(sentence, verb);
      if (match != null) {
        return match;
      }
    }
    return null;
  }
}
