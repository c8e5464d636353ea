package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Reads a figure that takes up one before it: asks it back, negates its verb, or counts others with it. */
final class Echoes {
  /** In tokens, from people to the verb that is negated. */
  private static final int VERB_REACH = 5;
  /** In tokens, from "as many" to the number that says how many. */
  private static final int AS_MANY = 5;

  private final Scene scene;
  private final Sentence sentence;
  private final TakenOver taken;

  Echoes(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.taken = new TakenOver(scene);
  }

  /** What the figure echoes; null where it is no echo. */
  @Nullable Count of(Figure figure, NounPhrase phrase) {
    Count said = askedBack(figure, phrase);
    said = said == null ? contradicted(figure, phrase) : said;
    said = said == null ? alsoTaken(figure, phrase) : said;
    said = said == null ? new TakenUp(scene).of(figure, phrase) : said;
    said = said == null ? asMany(figure, phrase) : said;
    return said == null ? new Parallels(scene).of(figure, phrase) : said;
  }

  /** "Handed over as many, eighteen, guards", "gave back just as many guerrillas - 31". */
  private @Nullable Count asMany(Figure figure, NounPhrase phrase) {
    Count same = scene.sameNumber(figure);
    for (int i = figure.outer() - 2; same != null && i > figure.outer() - AS_MANY; i--) {
      if (sentence.is(i, "as") && sentence.is(i + 1, "many")) {
        PersonNoun people = PersonNoun.at(sentence, i + 2, false);
        String kind = phrase.kind() != null ? phrase.kind() : people != null ? people.kind() : same.kind();
        String side = phrase.side() != null || people == null ? phrase.side() : people.side();
        return new Count(sentence, figure, same.measure(), side, kind, null, figure.from());
      }
    }
    return null;
  }

  /** "Eighty rebels?": what was claimed before and is asked back. */
  private @Nullable Count askedBack(Figure figure, NounPhrase phrase) {
    Count claimed = sentence.isMark(phrase.to(), "?") ? scene.sameNumber(figure) : null;
    boolean open = phrase.isEmpty() && !isRefused();
    return claimed == null || figure.outer() > 1 || open || phrase.unknown() != null ? null
        : taken.like(figure, phrase, claimed);
  }

  /** "No." */
  private boolean isRefused() {
    int next = sentence.index() + 1;
    return next < scene.article().size() && scene.article().get(next).word(0, "flat no");
  }

  /** "Forty of our policemen did not die there": the number of others, whose verb is negated. */
  private @Nullable Count contradicted(Figure figure, NounPhrase phrase) {
    Count claimed = phrase.kind() != null || phrase.isEmpty() || phrase.unknown() != null
        ? scene.sameNumber(figure) : null;
    for (int i = phrase.to(); claimed != null && i < phrase.to() + VERB_REACH && sentence.holds(i); i++) {
      Phrases.Match verb = AfterFigure.verbAt(sentence, i);
      if (verb != null && StanceReader.isNegatedVerb(sentence, i)) {
        Count again = taken.like(figure, phrase, claimed);
        return new Count(sentence, figure, again.measure(), again.side(), again.kind(), null, i);
      }
    }
    return null;
  }

  /** "Three teachers were also taken": what befell those counted before. */
  private @Nullable Count alsoTaken(Figure figure, NounPhrase phrase) {
    boolean also = phrase.kind() != null && sentence.cue(phrase.to(), "auxiliary")
        && (sentence.is(phrase.to() + 1, "also") || sentence.is(phrase.to() + 1, "likewise"))
        && sentence.word(phrase.to() + 2, "befallen likewise");
    return also && scene.lastNear() != null ? taken.like(figure, phrase, scene.lastNear()) : null;
  }
}
