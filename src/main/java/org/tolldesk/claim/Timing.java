package org.tolldesk.claim;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Phrases;

/**
 * The date, rate and period of one count: the moment of its sentence that lies nearest, else the document's
 * date.
 */
record Timing(@Nullable PartialDate asOf, @Nullable Basis basis, @Nullable Per per, @Nullable Period period) {

  /** What a semicolon adds to a distance in tokens. */
  private static final int ACROSS = 15;

  /** What the words of saying add. */
  private static final int SAID = 6;

  /** In tokens: how far a rate may stand from its figure. */
  private static final int RATE_REACH = 9;

  /** In tokens: how far a clause may reach before its date. */
  private static final int ASIDE = 9;

  /** Months within which a bulletin looks back on a month. */
  private static final int LATELY = 2;

  /** The date of a document, for want of any other. */
  static Timing ofDocument(@Nullable PartialDate published) {
    return new Timing(published, published == null ? null : Basis.INFERRED, null, null);
  }

  /**
   * What the count's own sentence says.
   *
   * @param statistics the span by which the text counts; null where it is no bulletin
   */
  static Timing of(Count count, List<Moment> moments, @Nullable PartialDate published, @Nullable Per statistics) {
    Moment date = null;
    Moment rate = null;
    int toDate = Integer.MAX_VALUE;
    int toRate = Integer.MAX_VALUE;
    for (Moment moment : moments) {
      int gap = distance(count, moment);
      if (moment.per() != null) {
        boolean near = gap <= RATE_REACH || moment.at() == 0;
        if (near && gap < toRate && !isOfAnother(count, moment)) {
          rate = moment;
          toRate = gap;
        }
      } else if (moment.date() != null && gap < toDate && (!moment.since() || isEvent(count, moment))
          && !isAside(count, moment)) {
        date = moment;
        toDate = gap;
      }
    }
    Per per = rate == null ? null : rate.per();
    if (date == null) {
      return ofDocument(published).per(per);
    }
    boolean span = date.from() == null
        && !isSeason(count.sentence(), date)
        && (span(date.date()) == statistics || isSpan(count, date, published));
    return !span ? ofMoment(date).per(per) : ofSpan(date).per(per != null && toRate < toDate ? per
        : span(date.date()));
  }

  /** "The summer of 2003" is a part of its year. */
  static boolean isSeason(Sentence sentence, Moment moment) {
    for (int i = moment.at() - 2; i < moment.end(); i++) {
      Phrases.Match time = sentence.match(i, "times");
      if (time != null && time.term().tag("type").equals("season")) {
        return true;
      }
    }
    return false;
  }

  static Timing ofMoment(Moment date) {
    return new Timing(date.date(), date.basis(), null,
        date.from() == null ? null : new Period(date.from(), date.date()));
  }

  /** The count of the one month, year or day. */
  static Timing ofSpan(Moment date) {
    return date.from() != null ? ofMoment(date)
        : new Timing(date.date(), date.basis(), span(date.date()), new Period(date.date(), date.date()));
  }

  Timing per(@Nullable Per rate) {
    return new Timing(asOf, basis, rate, period);
  }

  /** Whether the figure counts what happened in this span and in no other. */
  private static boolean isSpan(Count count, Moment date, @Nullable PartialDate published) {
    Sentence sentence = count.sentence();
    return date.alone() || isRowOf(count, date) || isLately(count, date, published)
        || isNamedSpan(sentence, date);
  }

  /** "For January", "during 2024", "in February 1942, the worst month". */
  private static boolean isNamedSpan(Sentence sentence, Moment date) {
    if (date.date().isDay() || date.basis() != Basis.TEXT) {
      return false;
    }
    String unit = date.date().isMonth() ? "month" : "year";
    for (int i = date.at() - 3; i < date.end() + 4; i++) {
      boolean named = sentence.match(i, "times", unit) != null && (i < date.at() || i > date.end());
      if (named && !sentence.cue(i + 1, "distance")) {
        return true;
      }
    }
    return sentence.word(date.at() - 1, "for a span") || sentence.word(date.at(), "for a span");
  }

  /**
   * "Since November 2022, when 19 people died", "since 19 people died in November 2022": the date of what is
   * counted, not the start of a span.
   */
  private static boolean isEvent(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    int figure = count.figure().from();
    if (figure < moment.at()) {
      return sentence.is(count.figure().outer() - 1, "since");
    }
    for (int i = moment.end(); i < figure - 1; i++) {
      if (sentence.isMark(i, ",:") && (sentence.word(i + 1, "at which time") || sentence.is(i + 2, "which"))) {
        return true;
      }
    }
    return false;
  }

  /** "Gangs that took the town on 31 March have driven 27,300 from it": the date of another clause. */
  private static boolean isAside(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    if (moment.at() > count.figure().from() || !StoryTime.isNow(count)) {
      return false;
    }
    for (int i = moment.at() - 1; i > Math.max(0, moment.at() - ASIDE) && !sentence.isMark(i, ",;:"); i--) {
      if (sentence.cue(i, "relative") && !sentence.is(i, "that") || sentence.is(i, "that")
          && sentence.variant(i - 1, "saying", "say") == null) {
        return true;
      }
    }
    return false;
  }

  /** A row of a table or an item of a list that opens with a month or a year counts that span. */
  private static boolean isRowOf(Count count, Moment moment) {
    boolean row = Heading.isRow(count.sentence()) || count.sentence().isMark(moment.end(), ":");
    return row && moment.at() <= 1 && !moment.date().isDay();
  }

  /** The date alone, for a figure that goes on where another left off. */
  Timing dateOnly() {
    return new Timing(asOf, basis, null, null);
  }

  /** Whether it is the count of one month or year, and not a rate. */
  boolean isSpan() {
    return per != null && period != null;
  }

  /**
   * "We received 212 bodies in July", printed in August: after the figure, the month or year that has just ended
   * is what was counted, where the sentence names no single event.
   */
  private static boolean isLately(Count count, Moment moment, @Nullable PartialDate published) {
    Measure measure = count.measure();
    boolean standing = measure == Measure.CAPTURED || measure == Measure.MISSING
        || measure == Measure.EXCHANGED;
    Sentence sentence = count.sentence();
    boolean in = moment.basis() == Basis.INFERRED ? isLast(sentence, moment, published) : sentence.is(moment.at(), "in") || sentence.is(moment.at() - 1, "in")
        || sentence.is(moment.at() - 1, "during") || sentence.is(moment.at(), "during");
    if (published == null || standing || !in || moment.date().isDay()
        || moment.at() < count.figure().to() || sentence.findCue("event", 0, sentence.size()) >= 0
        || sentence.findCue("subject", count.figure().outer() - 4, count.figure().outer()) >= 0
        && !sentence.word(count.figure().outer() - 2, "bare subject")) {
      return false;
    }
    long months =
        ChronoUnit.MONTHS.between(moment.date().last().withDayOfMonth(1),
            published.first().withDayOfMonth(1));
    return moment.date().isYear() ? published.year() == moment.date().year() + 1 : months >= 0
        && months <= LATELY;
  }

  /** "Last year", "last month". */
  private static boolean isLast(Sentence sentence, Moment moment, @Nullable PartialDate published) {
    Phrases.Match time = sentence.match(moment.at(), "times");
    return time != null && time.term().tag("type").equals("shift") && published != null
        && moment.date().last().isBefore(published.first());
  }

  private static Per span(PartialDate date) {
    return date.isDay() ? Per.DAY : date.isMonth() ? Per.MONTH : Per.YEAR;
  }

  /** "74 in the past day, bringing the total to 38,410": what says the number over is of another span. */
  private static boolean isOfAnother(Count count, Moment rate) {
    Sentence sentence = count.sentence();
    int from = Math.min(rate.end(), count.figure().to());
    int to = Math.max(rate.at(), count.figure().from());
    for (int i = from; i < to; i++) {
      boolean or = sentence.is(i, "or") && i + 1 < to
          && (sentence.token(i + 1).isNumber() || sentence.match(i + 1, "qualifiers") != null);
      boolean clause = sentence.is(i, "and") && sentence.cue(i + 1, "pronoun");
      if (or || clause || sentence.word(i, "restating")) {
        return true;
      }
    }
    return false;
  }

  /** In tokens; what parts the two adds to it. */
  private static int distance(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    Figure figure = count.figure();
    int gap = moment.at() >= figure.to() ? moment.at() - figure.to() : figure.from() - moment.end() + 2;
    boolean semicolon = false;
    boolean said = false;
    for (int i = Math.min(moment.end(), figure.to()); i < Math.max(moment.at(), figure.from()); i++) {
      semicolon |= sentence.isMark(i, ";");
      said |= sentence.variant(i, "saying", "say") != null;
    }
    return gap + (semicolon ? ACROSS : 0) + (said ? SAID : 0);
  }
}
