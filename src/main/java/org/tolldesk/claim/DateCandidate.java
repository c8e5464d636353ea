package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;

/** A date that a figure may be of, with all places where the article gives it. */
final class DateCandidate {
  /** Where else than in words a date comes from. */
  enum Place { DOCUMENT, SECTION, STORY, LAST, WHOLE, TWIN, RULE, NONE }

  private final @Nullable PartialDate date;
  private final List<Moment> own = new ArrayList<>();
  private final List<NamedMoment> before = new ArrayList<>();
  private final Set<Place> places = EnumSet.noneOf(Place.class);

  /** A time with the sentence that names it. */
  record NamedMoment(Sentence sentence, Moment moment) {}

  DateCandidate(@Nullable PartialDate date) {
    this.date = date;
  }

  @Nullable PartialDate date() {
    return date;
  }

  /** The times of the figure's sentence that are this date. */
  List<Moment> own() {
    return own;
  }

  /** The times of sentences before that are this date, the last first. */
  List<NamedMoment> before() {
    return before;
  }

  Set<Place> places() {
    return places;
  }

  /** The period that the words give it; null for none. */
  @Nullable Moment moment() {
    return !own.isEmpty() ? own.get(0) : before.isEmpty() ? null : before.get(0).moment();
  }
}
