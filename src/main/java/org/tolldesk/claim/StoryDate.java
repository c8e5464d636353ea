package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;

/**
 * The past time that a whole article tells of: what its figures are of where neither their sentence nor the
 * one before says when.
 *
 * @param told the span that a survey or a history covers, else the month of an undated story; null where the
 *     article names neither
 */
record StoryDate(@Nullable Moment told) {
  /** In sentences: how far down an article says which span it is about. */
  private static final int OPENING = 5;

  /** In months: a span that ended later is still that of the news. */
  private static final int LATELY = 2;

  static StoryDate of(List<Sentence> article, List<List<Moment>> moments, @Nullable PartialDate published) {
    Moment period = null;
    for (int i = 0; i < Math.min(OPENING, article.size()) && period == null; i++) {
      period = moments.get(i).stream().filter(moment -> moment.from() != null && isPast(moment, published))
          .findFirst().orElse(null);
    }
    return new StoryDate(period != null || published != null ? period : most(article, moments));
  }

  private static boolean isPast(Moment moment, @Nullable PartialDate published) {
    return published == null || moment.date().last().plusMonths(LATELY).isBefore(published.first());
  }

  /** Of a figure that says nothing of its time; null for one that still holds. */
  @Nullable Timing of(Count count) {
    Sentence sentence = count.sentence();
    if (Tense.isStillNow(count) || sentence.findWord("still so", 0, sentence.size()) >= 0) {
      return null;
    }
    return told == null ? null : Timing.ofMoment(told).dateOnly();
  }

  /** The month of most of the dates that an article names, where they are far more than the others. */
  private static @Nullable Moment most(List<Sentence> article, List<List<Moment>> moments) {
    List<Moment> dates = moments.stream().flatMap(List::stream)
        .filter(moment -> moment.dates() && !moment.date().isYear()).toList();
    List<Moment> free = article.stream().flatMap(sentence -> moments.get(sentence.index()).stream()
        .filter(moment -> dates.contains(moment) && !isBound(sentence, moment))).toList();
    for (Moment moment : free) {
      PartialDate month = moment.date().toMonth();
      long same = free.stream().filter(other -> other.date().toMonth().equals(month)).count();
      if (same * 3 >= dates.size() * 2) {
        return Moment.inferred(moment.at(), moment.end(), month);
      }
    }
    return null;
  }

  /** "By December 2025": up to when something was counted, not when it happened. */
  private static boolean isBound(Sentence sentence, Moment moment) {
    return sentence.word(moment.at() - 1, "deadline") || sentence.word(moment.at(), "deadline");
  }
}
