package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;

/**
 * A stretch of time that a sentence names.
 *
 * @param at first token
 * @param end token after the last
 * @param date its end; null for a rate, which may have none
 * @param from its start, where it is a period
 * @param since whether it is only the start of what is counted
 * @param alone whether the text stresses that it counts this span and no more
 * @param per set for a rate and for the count of one span
 */
record Moment(int at, int end, @Nullable PartialDate date, @Nullable PartialDate from, Basis basis,
    boolean since, boolean alone, @Nullable Per per) {

  static Moment rate(int at, int end, Per per) {
    return new Moment(at, end, null, null, Basis.TEXT, false, false, per);
  }

  /** A rate that is the count of one such span just past, "in the past week", and no average. */
  Moment counted() {
    return new Moment(at, end, date, from, basis, since, true, per);
  }

  static Moment stated(int at, int end, PartialDate date) {
    return new Moment(at, end, date, null, Basis.TEXT, false, false, null);
  }

  static Moment inferred(int at, int end, PartialDate date) {
    return new Moment(at, end, date, null, Basis.INFERRED, false, false, null);
  }

  Moment from(PartialDate first) {
    return new Moment(at, end, date, first, basis, since, alone, per);
  }

  /** Whether it may be the date of a figure of its sentence. */
  boolean dates() {
    return date != null && !since;
  }

  /** "Only in January": before the preposition. */
  private boolean isOnly(Sentence sentence, int before) {
    int i = sentence.cue(before, "preposition") ? before - 1 : before;
    return date != null && !date.isDay() && sentence.is(i, "only") && sentence.is(before, "in");
  }

  /** The moment with what the words around it say: whether it opens a span, whether it stands alone. */
  Moment in(Sentence sentence) {
    return new Moment(at, end, date, from, basis, since || TimeReader.isSince(sentence, at),
        alone || sentence.is(end, "alone") || sentence.is(end, "only") || isOnly(sentence, at - 1), per);
  }
}
