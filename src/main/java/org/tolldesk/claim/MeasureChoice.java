package org.tolldesk.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses, among the words of a sentence that say what people suffered, those that belong to a figure. */
final class MeasureChoice {
  /** Kinds of people whose losses are the wounded too. */
  private static final Set<String> ARMED = Set.of("people", "men", "soldiers", "officers", "generals",
      "mobilised soldiers", "recruits", "mercenaries", "fighters", "volunteers", "police officers", "guards");

  private final MeasureFinder measures = new MeasureFinder();

  /** The measure of the scene's figure number {@code k}; null where its sentence does not say. */
  MeasureFinder.@Nullable Found of(Scene scene, int k) {
    MeasureFinder.Found found = chosen(scene, k);
    return found == null ? null : meant(scene, scene.phrases().get(k).kind(), found);
  }

  /** Lost people who bear no arms are dead; who is taken to hospital where a disease is counted is sick. */
  private static MeasureFinder.Found meant(Scene scene, @Nullable String kind, MeasureFinder.Found found) {
    boolean mourned = found.lost() && found.measure() == Measure.KILLED_OR_WOUNDED && kind != null
        && !ARMED.contains(kind);
    boolean sick = found.measure() == Measure.WOUNDED && isInHospital(scene.sentence(), found.at())
        && ("patients".equals(kind) || isOfDisease(scene));
    Measure measure = mourned ? Measure.KILLED : sick ? Measure.SICK : found.measure();
    return new MeasureFinder.Found(measure, found.at(), found.toll(), found.lost());
  }

  private static boolean isInHospital(Sentence sentence, int at) {
    return sentence.word(at, "hospitalised") || sentence.word(at + 1, "hospitalised");
  }

  private static boolean isOfDisease(Scene scene) {
    Sentence sentence = scene.sentence();
    return scene.counts().stream().anyMatch(count -> count.measure() == Measure.SICK)
        || sentence.tokens().stream().anyMatch(token -> sentence.words().holds("disease", token.norm()));
  }

  private MeasureFinder.@Nullable Found chosen(Scene scene, int k) {
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
      MeasureFinder.Found freed = scene.exchange() && SlavicClause.isCyrillic(sentence)
          ? measures.released(sentence, figure.outer(), phrase.to()) : null;
      return freed != null ? freed : own;
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
