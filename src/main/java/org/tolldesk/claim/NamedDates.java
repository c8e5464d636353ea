package org.tolldesk.claim;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Phrases;

/**
 * The dates that an article names, for the figures that point back at them.
 *
 * @param moments the times of each sentence
 * @param published the day of the text; null where nothing says
 */
record NamedDates(List<List<Moment>> moments, @Nullable PartialDate published) {
  /** In sentences: how far "that night" points back. */
  private static final int BACK = 10;

  /** In sentences: how far down a text may say when it was written. */
  private static final int TOP = 6;

  /** In tokens: how far before its date a verb of planning may stand. */
  private static final int PLAN = 7;

  /** In tokens: how far behind "two years after" its date may stand. */
  private static final int AFTER = 9;

  private static final Pattern CLOCK = Pattern.compile("[0-2]?\\d\\.[0-5]\\d");

  /** The first day with its year that a text without a date of its own names near its top, or null. */
  static @Nullable PartialDate firstDay(List<Sentence> article) {
    TimeReader calendar = new TimeReader(null);
    return article.stream().limit(TOP).flatMap(sentence -> calendar.read(sentence).stream())
        .filter(moment -> moment.dates() && moment.date().isDay()).map(Moment::date).findFirst()
        .orElse(null);
  }

  /** That first day where the text names none that is later: it is from then; else null. */
  static @Nullable PartialDate newsDay(List<Sentence> article, List<List<Moment>> moments) {
    PartialDate day = firstDay(article);
    if (day == null || isBound(article, moments, day)) {
      return null;
    }
    for (Sentence sentence : article) {
      for (Moment moment : moments.get(sentence.index())) {
        boolean later = moment.date() != null && moment.date().first().isAfter(day.first());
        if (later && !TimeReader.looksAhead(sentence, 0, moment.end())) {
          return null;
        }
      }
    }
    return day;
  }

  /** The twelve months from a day on, by which a story that goes on from there names its months. */
  static Period yearFrom(PartialDate day) {
    return new Period(day.toMonth(), PartialDate.of(YearMonth.of(day.year(), day.month()).plusMonths(11)));
  }

  /** Whether a text names a later year than that of its first day, as a story of the past does. */
  static boolean goesBeyond(List<Sentence> article, List<List<Moment>> moments, PartialDate day) {
    return article.stream().anyMatch(sentence -> moments.get(sentence.index()).stream()
        .anyMatch(moment -> moment.dates() && moment.date().year() > day.year()
            && !TimeReader.looksAhead(sentence, 0, moment.end()) && !sentence.word(moment.at(), "deadline")
            && !sentence.word(moment.at() - 1, "deadline")
            && sentence.token(moment.end() - 1).text().equals(String.valueOf(moment.date().year()))));
  }

  /** "By 25 January we had listed": up to when something was counted, not when it was written. */
  private static boolean isBound(List<Sentence> article, List<List<Moment>> moments, PartialDate day) {
    return article.stream().limit(TOP).anyMatch(sentence -> moments.get(sentence.index()).stream()
        .anyMatch(moment -> day.equals(moment.date()) && (sentence.word(moment.at() - 1, "deadline")
            || sentence.word(moment.at(), "deadline"))));
  }

  /** The last date that the text names before this sentence. */
  @Nullable PartialDate before(Sentence sentence) {
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - BACK); i--) {
      List<Moment> named = moments.get(i);
      for (int j = named.size() - 1; j >= 0; j--) {
        if (named.get(j).date() != null && named.get(j).basis() == Basis.TEXT && !isToCome(named.get(j))) {
          return named.get(j).date();
        }
      }
    }
    return null;
  }

  /** "Two months on", "a week later", "the next day": so long after the date named before it, or null. */
  @Nullable PartialDate later(Sentence sentence) {
    for (int i = 1; i + 1 < sentence.size(); i++) {
      Phrases.Match unit = sentence.match(i, "times");
      boolean span = unit != null && unit.term().tag("type").equals("unit");
      boolean next = span && sentence.word(i - 1, "following");
      boolean after = span && sentence.is(i + 1, "after");
      int number = next ? 1 : after || span && isLater(sentence, i + 1) ? number(sentence, i - 1) : 0;
      PartialDate from = number == 0 ? null : after ? in(sentence, i + 2) : before(sentence);
      PartialDate date = from == null ? null : RelativeDates.after(from, unit.term().name(), number);
      if (date != null && (published == null || !date.first().isAfter(published.last()))) {
        return date;
      }
    }
    return null;
  }

  /** The date of this sentence close behind a token, or null. */
  private @Nullable PartialDate in(Sentence sentence, int from) {
    return moments.get(sentence.index()).stream()
        .filter(moment -> moment.dates() && moment.at() >= from && moment.at() < from + AFTER)
        .map(Moment::date).findFirst().orElse(null);
  }

  private static boolean isLater(Sentence sentence, int at) {
    return sentence.word(at, "later on")
        && (!sentence.is(at, "on") || !sentence.holds(at + 1) || !sentence.token(at + 1).isWord());
  }

  private static int number(Sentence sentence, int at) {
    if (sentence.is(at, "a") || sentence.is(at, "one")) {
      return 1;
    }
    String text = sentence.token(at).text();
    Phrases.Match word = sentence.match(at, "numbers");
    String digits = word == null ? text : word.term().name();
    return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
  }

  /** The last time of a sentence that may date what is told. */
  @Nullable Moment lastOf(Sentence sentence) {
    List<Moment> named = moments.get(sentence.index());
    for (int i = named.size() - 1; i >= 0; i--) {
      if (named.get(i).dates() && !isToCome(named.get(i))) {
        return named.get(i);
      }
    }
    return null;
  }

  /** The times of a sentence without those for which something is planned, of which nothing is so yet. */
  List<Moment> untilNow(Sentence sentence) {
    return moments.get(sentence.index()).stream()
        .filter(moment -> moment.date() == null || !isToCome(moment)
            || sentence.findWord("planned", Math.max(0, moment.at() - PLAN), moment.at()) < 0).toList();
  }

  /** "The trial opens on 9 April": a date behind that of the text, of which nothing is told yet. */
  private boolean isToCome(Moment moment) {
    return published != null && moment.date().first().isAfter(published.last());
  }

  /** Whether a sentence opens an entry of a live report, with the time of day. */
  static boolean isEntry(Sentence sentence) {
    boolean clock = sentence.holds(2) && sentence.token(0).isNumber()
        && (sentence.isMark(1, ":") && sentence.token(2).isNumber()
            || CLOCK.matcher(sentence.token(0).text()).matches());
    return clock || sentence.isMark(0, "[") && sentence.holds(1) && sentence.token(1).isNumber();
  }
}
