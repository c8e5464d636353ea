package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * A figure with what it counts.
 *
 * @param sentence where it stands
 * @param side whose people; null where unsaid
 * @param kind what people; null where unsaid
 * @param whole the count of which this one is a part; null for none
 * @param measureAt token where the measure's word begins, or the figure's own where it is taken over
 */
record Count(
    Sentence sentence,
    Figure figure,
    Measure measure,
    @Nullable String side,
    @Nullable String kind,
    @Nullable Count whole,
    int measureAt) {

  Count of(@Nullable String aSide, @Nullable String aKind) {
    return new Count(sentence, figure, measure, aSide, aKind, whole, measureAt);
  }

  Count as(Measure aMeasure) {
    return new Count(sentence, figure, aMeasure, side, kind, whole, measureAt);
  }

  Count with(Figure aFigure) {
    return new Count(sentence, aFigure, measure, side, kind, whole, measureAt);
  }

  Count partOf(@Nullable Count aWhole) {
    return new Count(sentence, figure, measure, side, kind, aWhole, measureAt);
  }
}
