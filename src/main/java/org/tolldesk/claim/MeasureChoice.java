package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** Chooses, among the words of a sentence that say what people suffered, those that belong to a figure. */
final class MeasureChoice {
  private final MeasureFinder measures = new MeasureFinder();

  /** The measure of the scene's figure number {@code k}; null where its sentence does not say. */
  MeasureFinder.@Nullable Found of(Scene scene, int k) {
    Sentence sentence = scene.sentence();
    Figure figure = scene.figures().get(k);
    NounPhrase phrase = scene.phrases().get(k);
    MeasureFinder.Found own = phrase.measure() == null ? null
        : new MeasureFinder.Found(phrase.measure(), figure.to(), false, false);
    boolean kindLike = own != null
        && (own.measure() == Measure.DISPLACED || own.measure() == Measure.CAPTURED)
        && !sentence.is(figure.to(), "displaced");
    if (own != null && !kindLike) {
      return own;
    }
    MeasureFinder.Found before = measures.before(sentence, figure.outer());
    boolean things = before != null && before.lost() && phrase.kind() == null
        && (phrase.unknown() != null || before.measure() == Measure.KILLED);
    if (before != null && !things) {
      return before;
    }
    MeasureFinder.Found after = measures.after(sentence, phrase.to(), scene.figures());
    return after != null ? after : fromAfar(scene, figure, phrase, own);
  }

  /** The measure where no verb takes the figure: from a group named first, a comparison or a toll's noun. */
  private MeasureFinder.@Nullable Found fromAfar(Scene scene, Figure figure, NounPhrase phrase,
      MeasureFinder.@Nullable Found own) {
    Sentence sentence = scene.sentence();
    MeasureFinder.Found fronted = PartCues.fronted(sentence, figure);
    if (fronted != null) {
      return fronted;
    }
    if (own != null) {
      return own;
    }
    MeasureFinder.Found compared = measures.compared(sentence, figure.outer());
    if (compared != null && sentence.endsPhrase(phrase.to())) {
      return compared;
    }
    MeasureFinder.Found toll = measures.toll(sentence, figure);
    boolean people = phrase.kind() != null || phrase.side() != null;
    MeasureFinder.Found released = toll != null || !scene.exchange() || !people ? toll
        : measures.released(sentence, figure.outer(), phrase.to());
    return released != null ? released : SlavicClause.measure(sentence, figure, phrase, scene.figures());
  }
}
