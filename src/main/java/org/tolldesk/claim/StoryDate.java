package org.tolldesk.claim;

import java.time.YearMonth;
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

  /** In months, without the last. */
  private static final int YEAR = 11;

  /** In years: how old what is told must be to be history. */
  private static final int HISTORY = 10;

  static StoryDate of(List<Sentence> article, List<List<Moment>> moments, @Nullable PartialDate published) {
    Moment period = null;
    boolean news = false;
    for (int i = 0; i < Math.min(OPENING, article.size()) && period == null && !news; i++) {
      for (Moment moment : moments.get(i)) {
        news |= published != null && moment.dates() && !moment.date().isYear() && !isPast(moment, published)
            && !moment.date().equals(published) && article.get(i).findWord("issued", moment.at() - 3,
            moment.at()) < 0;
        period = period == null && !news && moment.from() != null && isPast(moment, published)
            ? moment : period;
      }
    }
    return new StoryDate(period != null ? period
        : published == null ? most(article, moments) : longAgo(article, moments, published));
  }

  /** The months that it tells of, where they are no more than twelve, to read a bare month by; or null. */
  @Nullable Period months() {
    if (told == null) {
      return null;
    }
    PartialDate to = told.date();
    PartialDate from = told.from() == null ? PartialDate.of(YearMonth.from(to.last().minusMonths(YEAR)))
        : told.from();
    boolean year = !to.isYear() && from.first().plusMonths(YEAR + 1).isAfter(to.first());
    return year ? new Period(from, to) : null;
  }

  /** The first date that an article of history names near its top, where no year of late stands in it. */
  private static @Nullable Moment longAgo(List<Sentence> article, List<List<Moment>> moments,
      PartialDate published) {
    Moment first = null;
    for (Sentence sentence : article) {
      for (Moment moment : moments.get(sentence.index())) {
        boolean year = moment.dates() && sentence.token(moment.end() - 1).text().matches("[12]\\d{3}");
        boolean past = year && moment.date().year() <= published.year() - HISTORY;
        if (year && !past && !moment.date().equals(published)) {
          return null;
        }
        boolean opens = past && !moment.date().isYear() && sentence.index() < OPENING;
        first = first == null && opens ? moment : first;
      }
    }
    return first == null ? null : Moment.inferred(first.at(), first.end(), first.date().toMonth());
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
