package org.tolldesk.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;
import org.tolldesk.corpus.PartialDate;

/** The times that an article names, as far as they bear on all of its figures. */
final class ArticleTimes {
  /** In sentences: how far down its top reaches. */
  private static final int TOP = 4;

  private final List<Sentence> sentences;
  private final List<List<Moment>> moments;
  private final Map<PartialDate, Integer> times = new LinkedHashMap<>();
  private final Map<PartialDate, Integer> first = new LinkedHashMap<>();
  private final int old;
  private int named;

  ArticleTimes(List<Sentence> sentences, List<List<Moment>> moments, @Nullable PartialDate published) {
    this.sentences = sentences;
    this.moments = moments;
    int past = 0;
    for (int i = 0; i < moments.size(); i++) {
      for (Moment moment : moments.get(i)) {
        if (moment.date() != null) {
          named++;
          times.merge(moment.date().toMonth(), 1, Integer::sum);
          first.putIfAbsent(moment.date().toMonth(), i);
          past += Features.is(MomentSigns.age(moment.date(), published) >= 6
              && MomentSigns.age(moment.date(), published) != 9);
        }
      }
    }
    this.old = named == 0 ? 0 : 1 + Features.step(10 * past / named, 0, 3, 6, 9);
  }

  List<Moment> moments(int sentence) {
    return moments.get(sentence);
  }

  Sentence sentence(int index) {
    return sentences.get(index);
  }

  /** How many dates the article names. */
  int named() {
    return named;
  }

  /** Which share of its dates is of long ago, in steps. */
  int old() {
    return old;
  }

  /** How often it names a date of the same month, or the same year. */
  int timesNamed(PartialDate date) {
    return times.getOrDefault(date.toMonth(), 0);
  }

  boolean isAtTop(PartialDate date) {
    return first.getOrDefault(date.toMonth(), TOP) < TOP;
  }

  /** The month that it names most often, or null. */
  @Nullable PartialDate mostNamed() {
    return times.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }

  /** Whether no other time is named between one and a later sentence. */
  boolean isLastBefore(Sentence earlier, Moment moment, Sentence sentence) {
    for (int i = earlier.index(); i < sentence.index(); i++) {
      for (Moment other : moments.get(i)) {
        if (other.date() != null && (i > earlier.index() || other.at() > moment.at())) {
          return false;
        }
      }
    }
    return true;
  }
}
