package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Phrases;

/** Chooses among the times that a sentence names the one of each of its figures: the nearest that can be. */
final class SentenceTime {
  /** What a semicolon adds to a distance in tokens. */
  private static final int ACROSS = 15;

  /** What the words of saying add. */
  private static final int SAID = 12;

  /** In tokens: how far a rate may stand from its figure. */
  private static final int RATE_REACH = 9;

  /** In tokens: how far before its figure. */
  private static final int RATE_BEFORE = 13;

  /** In tokens: how far behind a figure "are still" may stand. */
  private static final int STILL_REACH = 4;

  /** In tokens: how far behind its figure a total says since when it runs. */
  private static final int RUNNING_REACH = 7;

  /** In tokens: how far a clause may reach before its date. */
  private static final int ASIDE = 9;

  private final @Nullable PartialDate published;
  private final @Nullable PartialDate written;
  private final @Nullable Per statistics;

  /**
   * @param written when the text is from, as far as it says so itself where it has no date
   * @param statistics the span by which the text counts; null where it is no bulletin
   */
  SentenceTime(@Nullable PartialDate published, @Nullable PartialDate written, @Nullable Per statistics) {
    this.published = published;
    this.written = written;
    this.statistics = statistics;
  }

  /** What the sentence says of a figure's time, else the document's date. */
  Timing of(Count count, List<Moment> moments) {
    Moment date = null;
    Moment rate = null;
    int toDate = Integer.MAX_VALUE;
    int toRate = Integer.MAX_VALUE;
    for (Moment moment : moments) {
      int gap = distance(count, moment);
      boolean other = isBeyondFigure(count, moment, moments) || isBeforeComma(count, moment, moments);
      if (moment.per() != null) {
        boolean before = moment.end() <= count.figure().from();
        boolean near = gap <= (before ? RATE_BEFORE : RATE_REACH) || isFronted(count.sentence(), moment);
        boolean lasting = count.sentence().is(moment.at(), "within");
        int far = gap + (isBeyondFigure(count, moment, moments) ? ACROSS : 0);
        if (near && far < toRate && !lasting && !isOfAnother(count, moment)) {
          rate = moment;
          toRate = far;
        }
      } else if (gap + (other ? ACROSS : 0) < toDate && mayDate(count, moment)
          && !OtherDates.is(count, moment, moments)
          && !(other && (isOfPart(count.sentence(), moment) || isRunning(count)
          || TimeReader.looksAhead(count.sentence(), count.figure().to(), moment.at())))) {
        date = moment;
        toDate = gap + (other ? ACROSS : 0);
      }
    }
    if (date != null && !date.date().isDay() && rate != null && isPast(count.sentence(), rate)) {
      date = null;
    }
    Per per = rate == null ? increase(count) : rate.per();
    boolean average = rate == null ? per != null : !rate.alone();
    if (date == null) {
      return Timing.ofDocument(published).per(per);
    }
    if (!CountedSpan.is(count, date, written, statistics) && !isOneOfSpans(count, date, moments)) {
      return per == null ? Timing.ofMoment(date) : Timing.ofMoment(date).per(per);
    }
    boolean rated = per != null && (average || toRate < toDate);
    return Timing.ofSpan(date).per(rated ? per : Timing.span(date.date()));
  }

  /** "Over the past day, as the staff reports, it lost 180": what opens a sentence is of all of it. */
  private static boolean isFronted(Sentence sentence, Moment moment) {
    int i = moment.at() - 1;
    while (i >= 0 && (sentence.cue(i, "preposition") || sentence.cue(i, "determiner"))) {
      i--;
    }
    return i < 0;
  }

  /** "Could drown within a week": of a forecast, how long it has, and no rate. */
  boolean isDeadline(Count count, List<Moment> moments) {
    return moments.stream().anyMatch(moment -> moment.per() != null && moment.alone()
        && count.sentence().word(moment.at(), "within"));
  }

  /** "15,362 dead, 681 more than the day before": what one day, week, month or year has added to a total. */
  private static @Nullable Per increase(Count count) {
    Sentence sentence = count.sentence();
    int at = count.figure().to();
    boolean more = sentence.is(at, "more") && sentence.is(at + 1, "than");
    int unit = sentence.cue(at + 2, "determiner") || sentence.is(at + 2, "a") ? at + 3 : at + 2;
    Phrases.Match time = more ? sentence.match(unit, "times") : null;
    boolean total = sentence.findWord("restating", 0, at) >= 0 || isBelow(count);
    if (time == null || !total || !time.term().tag("type").equals("unit")
        || !sentence.word(unit + 1, "earlier than that")) {
      return null;
    }
    return switch (time.term().name()) {
      case "day" -> Per.DAY;
      case "week" -> Per.WEEK;
      case "month" -> Per.MONTH;
      case "year" -> Per.YEAR;
      default -> null;
    };
  }

  /** Whether a number with more digits stands before a figure. */
  private static boolean isBelow(Count count) {
    Sentence sentence = count.sentence();
    int digits = sentence.token(count.figure().from()).text().length();
    for (int i = 0; i < count.figure().outer(); i++) {
      if (sentence.token(i).isNumber() && sentence.token(i).text().length() > digits) {
        return true;
      }
    }
    return false;
  }

  /** "In the past week", "over the last 24 hours": a span that ends with the text. */
  private static boolean isPast(Sentence sentence, Moment rate) {
    boolean past = false;
    for (int i = rate.at(); i < rate.end(); i++) {
      past |= sentence.is(i, "past") || sentence.is(i, "last") || sentence.is(i, "previous");
    }
    return rate.alone() && past && !sentence.is(rate.end(), "of");
  }

  /** "Recorded 8,150 deaths in 2022 and 7,940 in 2023": counts of several years, each with its own. */
  private static boolean isOneOfSpans(Count count, Moment date, List<Moment> moments) {
    Sentence sentence = count.sentence();
    boolean counted = sentence.findCue("event", 0, sentence.size()) < 0;
    return counted && date.date().isYear() && date.from() == null && date.at() >= count.figure().to()
        && moments.stream().anyMatch(other -> other != date && other.dates() && other.date().isYear()
            && other.from() == null && sentence.token(other.at() - 1).isNumber());
  }

  /** "Averaged 980 a day, against 760 in January": the month stands with another figure. */
  private static boolean isBeyondFigure(Count count, Moment moment, List<Moment> moments) {
    for (int i = count.figure().to(); i < moment.at(); i++) {
      int at = i;
      boolean dated = moments.stream().anyMatch(other -> other.at() <= at && at < other.end());
      if (!dated && count.sentence().isNumber(i) && !isJoined(count.sentence(), i)) {
        return true;
      }
    }
    return false;
  }

  /** "15,300 killed and more than 41,900 injured by March": both of one date. */
  private static boolean isJoined(Sentence sentence, int number) {
    int i = number - 1;
    while (i > number - 4 && sentence.match(i, "qualifiers") == null && !sentence.is(i, "and")) {
      i--;
    }
    i = sentence.is(i, "and") ? i : i - 1;
    return sentence.is(i, "and") && sentence.findCue("part", number, number + 3) < 0
        && (i == number - 1 || sentence.match(i + 1, "qualifiers") != null);
  }

  /** "64 dead on 22 August, 115 when the search closed on 2 September": of a figure of another clause. */
  private static boolean isBeforeComma(Count count, Moment moment, List<Moment> moments) {
    Sentence sentence = count.sentence();
    int from = count.figure().from();
    boolean parted = moment.end() < from && sentence.isMark(moment.end(), ",;");
    int i = Math.max(0, moment.at() - 1);
    while (parted && i > 0 && !sentence.token(i).isNumber() && !sentence.isMark(i, ",;:")) {
      i--;
    }
    int comma = count.figure().to();
    while (comma < sentence.size() && !sentence.isMark(comma, ",;:")) {
      comma++;
    }
    int end = comma;
    return parted && sentence.token(i).isNumber()
        && moments.stream().anyMatch(other -> other.dates() && other.at() >= count.figure().to()
            && other.at() < end);
  }

  /** "31k of them in January": the date right behind a part is its own. */
  private static boolean isOfPart(Sentence sentence, Moment moment) {
    return sentence.findCue("part", moment.at() - 3, moment.at()) >= 0;
  }

  private static boolean mayDate(Count count, Moment moment) {
    return moment.date() != null && !OtherDates.isBeside(count, moment)
        && (!moment.since() || isEvent(count, moment)) && !isAside(count, moment)
        && !isOfPaper(count.sentence(), moment) && !isTakenBack(count, moment)
        && !isCompared(count.sentence(), moment) && !isLongAfter(count.sentence(), moment)
        && !isStill(count, moment)
        && !(moment.end() <= count.figure().from()
            && (Tense.isStillNow(count) || isRunning(count) && Tense.isNow(count)));
  }

  /** "Of 251 seized in May, 97 remain", "97 are still captive": true of now. */
  private static boolean isStill(Count count, Moment moment) {
    int to = count.figure().to();
    int at = count.sentence().findWord("still so", to, to + STILL_REACH);
    return moment.end() <= count.figure().from() && at >= 0
        && count.sentence().findWord("being now", to, at + 1) >= 0;
  }

  /** "And has lost 64,000 since the start of the war": a total that runs on. */
  private static boolean isRunning(Count count) {
    Sentence sentence = count.sentence();
    int to = count.figure().to();
    for (int i = to; i < to + RUNNING_REACH && !sentence.isMark(i, ",;:."); i++) {
      if (sentence.is(i, "since")) {
        return true;
      }
    }
    return false;
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
      if (sentence.isMark(i, ",:")
          && (sentence.word(i + 1, "at which time") || sentence.is(i + 2, "which")
          || i == moment.end() && sentence.is(i + 1, "which"))) {
        return true;
      }
    }
    return false;
  }

  /** "In a paper of 2005", "the report of June": the date of what says it. */
  private static boolean isOfPaper(Sentence sentence, Moment moment) {
    int at = moment.at();
    return (sentence.is(at - 1, "of") || sentence.is(at - 1, "from")) && sentence.word(at - 2, "publication")
        || (sentence.is(at, "of") || sentence.is(at, "from")) && sentence.word(at - 1, "publication")
        || moment.date().isYear() && sentence.word(moment.end(), "work of art");
  }

  /** "A page listing 4,100 was taken down in June": when a figure was withdrawn. */
  private static boolean isTakenBack(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    int cue = sentence.findCue("withdrawal", Math.max(count.figure().to(), moment.at() - 3), moment.at());
    return cue >= 0;
  }

  /** "In a survey published on Monday": when a paper came out. */
  private static boolean isIssued(Sentence sentence, Moment moment) {
    boolean link = sentence.cue(moment.at() - 1, "preposition");
    return sentence.word(moment.at() - (link ? 2 : 1), "issued");
  }

  /** "Two years after the quake of 6 February 2023": a date long before what is told. */
  private static boolean isLongAfter(Sentence sentence, Moment moment) {
    for (int i = moment.at() - 1; i > Math.max(0, moment.at() - ASIDE) && !sentence.isMark(i, ",;:"); i--) {
      if (sentence.is(i, "after") && (sentence.match(i - 1, "times", "year") != null
          || sentence.match(i - 1, "times", "month") != null)) {
        return true;
      }
    }
    return false;
  }

  /** "Twice the pace of early April": the date of what a rate is set against. */
  private static boolean isCompared(Sentence sentence, Moment moment) {
    for (int i = moment.at() - 4; i < moment.at(); i++) {
      if (i > 0 && sentence.word(i, "pace") && (sentence.is(i + 1, "of") || sentence.is(i + 1, "in"))) {
        return true;
      }
    }
    return false;
  }

  /** "Gangs that took the town on 31 March have driven 27,300 from it": the date of another clause. */
  private static boolean isAside(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    boolean closed = sentence.isMark(moment.end(), ",)–—");
    if (moment.at() > count.figure().from()
        || !closed && sentence.findWord("holding now", moment.end(), count.figure().from()) < 0) {
      return false;
    }
    int reach = Math.max(0, moment.at() - 2 * ASIDE);
    for (int i = moment.at() - 1; i > reach && !sentence.isMark(i, ",;:"); i--) {
      if (sentence.cue(i, "relative") && !sentence.is(i, "that") || !closed && sentence.is(i, "that")
          && sentence.variant(i - 1, "saying", "say") == null) {
        return !closed || sentence.isMark(i - 1, ",(–—") && !sentence.word(i, "at which time");
      }
    }
    return false;
  }

  /** "74 in the past day, bringing the total to 38,410": what says the number over is of another span. */
  private static boolean isOfAnother(Count count, Moment rate) {
    Sentence sentence = count.sentence();
    boolean before = rate.end() <= count.figure().from();
    if (before && isRunning(count) || !before && OtherDates.opensNext(sentence, rate)) {
      return true;
    }
    int from = Math.min(rate.end(), count.figure().to());
    int to = before ? count.figure().from() : rate.at();
    for (int i = from; i < to; i++) {
      boolean or = sentence.is(i, "or") && i + 1 < to
          && (sentence.token(i + 1).isNumber() || sentence.match(i + 1, "qualifiers") != null);
      boolean clause = sentence.is(i, "and") && sentence.cue(i + 1, "pronoun");
      if (or || clause || !before && sentence.isMark(i, "(") || restates(sentence, i)
          || !before && sentence.word(i, "increase")) {
        return true;
      }
    }
    return false;
  }

  /** "Average", "taking it to 900"; but "week 10 brought 900" says no number over. */
  private static boolean restates(Sentence sentence, int at) {
    return sentence.word(at, "restating")
        && (!sentence.word(at, "taking to") || hasTo(sentence, at));
  }

  private static boolean hasTo(Sentence sentence, int at) {
    for (int i = at + 1; i < at + 6 && !sentence.token(Math.min(i, sentence.size() - 1)).isNumber(); i++) {
      if (sentence.is(i, "to")) {
        return true;
      }
    }
    return false;
  }

  /** "Said on Monday that": the date of the words, if another is named for what they say. */
  private static boolean isOfSaying(Sentence sentence, Moment moment) {
    for (int i = Math.max(0, moment.at() - 2); i < moment.at(); i++) {
      if (sentence.variant(i, "saying", "say") != null) {
        return true;
      }
    }
    return false;
  }

  /** "The minister, who in March had spoken of 12,000 dead, met reporters on Monday": not its own. */
  private static boolean isBeyondClause(Sentence sentence, Figure figure, Moment moment) {
    boolean closed = false;
    for (int i = figure.to(); i < moment.at(); i++) {
      closed |= sentence.isMark(i, ",");
    }
    for (int i = figure.from() - 1; closed && i > Math.max(0, figure.from() - ASIDE); i--) {
      if (sentence.isMark(i, ",")) {
        return sentence.cue(i + 1, "relative");
      }
    }
    return false;
  }

  /** In tokens; what parts the two adds to it. */
  private static int distance(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    Figure figure = count.figure();
    int gap = moment.at() >= figure.to() ? moment.at() - figure.to() : figure.from() - moment.end() + 2;
    boolean semicolon = sentence.findCue("part", figure.to(), moment.at()) > figure.to();
    boolean said = false;
    boolean apart = moment.per() == null;
    for (int i = Math.min(moment.end(), figure.to()); i < Math.max(moment.at(), figure.from()); i++) {
      semicolon |= sentence.isMark(i, ";");
      apart |= sentence.isMark(i, ",;:\"“");
      said |= apart && i != figure.to() && sentence.variant(i, "saying", "say") != null;
    }
    said |= moment.per() == null && isOfSaying(sentence, moment);
    semicolon |= moment.per() == null && isIssued(sentence, moment)
        || moment.at() >= figure.to() && isBeyondClause(sentence, figure, moment);
    return gap + (semicolon ? ACROSS : 0) + (said ? SAID : 0);
  }
}
