package org.tolldesk.claim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Whose prisoners were exchanged where the figure does not say so: who was brought home belongs to the enemy
 * of whose captivity it was, who was handed over to that side itself. "З російського полону", "российской
 * стороне передали". "The exchange of 314 prisoners" is of both sides.
 */
final class ExchangeSides {
  private final Map<String, String> enemies;
  private final @Nullable String captor;

  ExchangeSides(List<Sentence> sentences, Map<String, String> enemies) {
    this.enemies = enemies;
    this.captor = sentences.stream().map(this::captor).filter(side -> side != null).findFirst().orElse(null);
  }

  /** The side of people exchanged; null where the article names no captor. */
  @Nullable String of(Count count) {
    if (captor == null || count.measure() != Measure.EXCHANGED) {
      return null;
    }
    Sentence sentence = count.sentence();
    boolean home = false;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i, "handing over")) {
        return captor;
      }
      Phrases.Match freed = sentence.match(i, "measures", "exchanged");
      String variant = freed == null ? "" : freed.term().variant();
      home |= variant.equals("released") || variant.equals("active");
    }
    return home ? enemies.get(captor) : null;
  }

  /** The side in whose captivity people were, or to which people were handed. */
  private @Nullable String captor(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      Phrases.Match side = sentence.word(i, "captivity") ? sentence.endingAt(i, "sides") : null;
      if (side != null && enemies.containsKey(side.term().name())) {
        return side.term().name();
      }
    }
    return null;
  }
}
