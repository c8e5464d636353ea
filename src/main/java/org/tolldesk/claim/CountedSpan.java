package org.tolldesk.claim;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Phrases;

/** Says whether a figure counts what happened in one month, year or day and in no other. */
final class CountedSpan {
  /** Months within which a bulletin looks back on a month. */
  private static final int LATELY = 2;

  /** The same, where the sentence opens with the month. */
  private static final int LONG_AGO = 11;

  /** In tokens: how far before its figure a verb that looks ahead may stand. */
  private static final int AHEAD_REACH = 9;

  /** In tokens: how far behind a month that opens its sentence "a quiet month" may stand. */
  private static final int SUBJECT_REACH = 8;

  private CountedSpan() {}

  /**
   * Whether the date of a figure is the span that it counts.
   *
   * @param statistics the span by which the text counts; null where it is no bulletin
   */
  static boolean is(Count count, Moment date, @Nullable PartialDate published, @Nullable Per statistics) {
    Sentence sentence = count.sentence();
    return date.from() == null && !isSeason(sentence, date) && !TimeReader.isAhead(sentence, date.at())
        && (Timing.span(date.date()) == statistics || date.alone() || isRowOf(count, date)
            || isLately(count, date, published) || isNamedSpan(count, date)
            || isOfLosses(count, date) || isOfToday(count, date) || isAdded(count, date)
            || isOfPart(count, date));
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

  /** "For January", "during 2024", "in February 1942, the worst month". */
  private static boolean isNamedSpan(Count count, Moment date) {
    Sentence sentence = count.sentence();
    if (date.date().isDay() || date.basis() != Basis.TEXT) {
      return false;
    }
    String unit = date.date().isMonth() ? "month" : "year";
    for (int i = date.end(); i < sentence.size(); i++) {
      boolean in = sentence.is(i - 1, "in") || sentence.is(i - 2, "in");
      if (in && sentence.word(i, "pointing back") && sentence.match(i + 1, "times", unit) != null) {
        return true;
      }
    }
    int to = date.at() <= 1 && date.end() < sentence.size() ? date.end() + SUBJECT_REACH : date.end() + 4;
    for (int i = date.at() - 3; i < to; i++) {
      boolean named = sentence.match(i, "times", unit) != null && !sentence.is(i, unit + "s")
          && (i < date.end() - 1 || i > date.end());
      if (named && !sentence.cue(i + 1, "distance") && !isShifted(sentence, i - 1)) {
        return true;
      }
    }
    int link = sentence.match(date.at(), "months") == null && !sentence.token(date.at()).isNumber()
        ? date.at() : date.at() - 1;
    boolean whole = sentence.is(link, "of")
        && (sentence.word(link - 1, "whole of a span") || sentence.is(link - 1, "course"));
    boolean paper = sentence.word(link - 1, "publication") && link > count.figure().to()
        && Tense.isNow(count);
    return whole || sentence.word(link, "for a span") && !paper || sentence.word(link, "whole of a span");
  }

  /** "This year", "last month": another span than the one named. */
  private static boolean isShifted(Sentence sentence, int at) {
    Phrases.Match time = sentence.match(at, "times");
    return time != null && time.term().tag("type").equals("shift");
  }

  /** "Its losses in 2024 came to 140,000": between the noun of a toll and its figure. */
  private static boolean isOfLosses(Count count, Moment date) {
    Sentence sentence = count.sentence();
    return !date.date().isDay() && date.basis() == Basis.TEXT && count.measureAt() < date.at()
        && date.end() <= count.figure().from()
        && (sentence.is(date.at(), "in") || sentence.is(date.at(), "of"))
        && sentence.variant(count.measureAt(), "measures", "noun") != null;
  }

  /** "36 people were killed across the country today": the day's count, where no one event made it. */
  private static boolean isOfToday(Count count, Moment date) {
    Sentence sentence = count.sentence();
    return date.end() == date.at() + 1 && sentence.word(date.at(), "today")
        && !sentence.word(date.at() - 1, "ago") && Tense.isTold(count)
        && !sentence.word(count.figure().outer() - 1, "copula")
        && sentence.findCue("event", 0, sentence.size()) < 0;
  }

  /** "A total of 1.2 million; 980 of those were added on Monday". */
  private static boolean isAdded(Count count, Moment date) {
    int to = count.figure().to();
    for (int i = to; i < date.at(); i++) {
      if (count.sentence().isNumber(i)) {
        return false;
      }
    }
    return date.at() > to && count.sentence().findWord("adding to a total", to, date.at()) >= 0;
  }

  /** "8,400 came home, 2,310 of them last year": the part of a total that fell in one span. */
  private static boolean isOfPart(Count count, Moment date) {
    int to = count.figure().to();
    int at = count.sentence().cue(date.at() - 1, "preposition") ? date.at() - 1 : date.at();
    Phrases.Match part = count.sentence().match(to, "cues", "part");
    return part != null && to + part.length() == at && !date.date().isDay()
        && count.sentence().match(date.end() - 1, "times", "week") == null;
  }

  /** A row of a table or an item of a list that opens with a month or a year counts that span. */
  private static boolean isRowOf(Count count, Moment moment) {
    boolean row = Heading.isRow(count.sentence()) || count.sentence().isMark(moment.end(), ":");
    return row && moment.at() <= 1 && !moment.date().isDay();
  }

  /**
   * "We received 212 bodies in July", printed in August: after the figure, the month or year that has just
   * ended is what was counted, where the sentence names no single event.
   */
  private static boolean isLately(Count count, Moment moment, @Nullable PartialDate published) {
    Measure measure = count.measure();
    boolean opening = isOpening(count, moment);
    boolean standing = measure == Measure.CAPTURED && !opening || measure == Measure.MISSING
        || measure == Measure.EXCHANGED;
    Sentence sentence = count.sentence();
    boolean in = moment.basis() == Basis.INFERRED ? isShift(sentence, moment)
        : sentence.is(moment.at(), "in") || sentence.is(moment.at() - 1, "in")
        || sentence.is(moment.at() - 1, "during") || sentence.is(moment.at(), "during");
    boolean told = moment.at() >= count.figure().to() && !isSaid(sentence, moment) || opening
        || moment.at() <= 1 && moment.end() <= count.figure().outer()
        && (isOfSeries(count, moment) || isAhead(count, moment)) || isFronted(count, moment);
    if (standing || !in || moment.date().isDay() || !told
        || isEvent(sentence) || isStated(count) || isSpoken(count) || isFurther(count)) {
      return false;
    }
    boolean many = sentence.findWord("events of a span", 0, count.figure().from()) >= 0;
    if (isOfWar(count) || isOfSeries(count, moment) || isAhead(count, moment) || many) {
      return true;
    }
    if (published == null || !opening && isHarm(count, moment)) {
      return false;
    }
    return hasJustEnded(moment.date(), published, opening ? LONG_AGO : LATELY);
  }

  private static boolean hasJustEnded(PartialDate span, PartialDate published, int months) {
    long since = ChronoUnit.MONTHS.between(span.last().withDayOfMonth(1),
        published.first().withDayOfMonth(1));
    return span.isYear() ? published.year() - span.year() <= 1 : since >= 0 && since <= months;
  }

  /** One strike or quake; "ferry disasters killed 247 people in 2015" counts them all. */
  private static boolean isEvent(Sentence sentence) {
    return sentence.findCue("event", 0, sentence.size()) >= 0
        && sentence.findWord("events of a span", 0, sentence.size()) < 0;
  }

  /** "The figure was 40", "that total of 40": a number of itself, and not what somebody suffered. */
  private static boolean isStated(Count count) {
    Sentence sentence = count.sentence();
    int outer = count.figure().outer();
    for (int i = Math.max(0, outer - 4); i < outer && !sentence.word(outer - 2, "bare subject"); i++) {
      boolean clause = sentence.is(i, "that") && !sentence.cue(i + 1, "auxiliary");
      if (sentence.cue(i, "subject") && !clause) {
        return true;
      }
    }
    return false;
  }

  /** "Lost 44,000 men in October": the losses of an army go on, and those of a month are of that month. */
  private static boolean isOfWar(Count count) {
    Sentence sentence = count.sentence();
    int outer = count.figure().outer();
    return count.measure() == Measure.KILLED_OR_WOUNDED && !sentence.is(outer - 1, "at")
        && sentence.findWord("coming to a total", outer - 3, outer) < 0;
  }

  /** "Could kill 900 this year", "in 2027 no more than 500 will fall ill". */
  private static boolean isAhead(Count count, Moment moment) {
    boolean toll = count.measure() == Measure.KILLED || count.measure() == Measure.SICK;
    int outer = count.figure().outer();
    int to = Math.max(count.figure().to() + 5, moment.at());
    return toll && moment.date().isYear()
        && count.sentence().findWord("will", outer - AHEAD_REACH, to) >= 0;
  }

  /** "Registered 880 cases in April", "29 deaths of that kind in 2021": what is counted span by span. */
  private static boolean isOfSeries(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    for (int i = count.figure().outer() - 1; i < count.figure().to() + 5; i++) {
      boolean kind = sentence.word(i, "kind of a series")
          && (sentence.is(i - 1, "that") || sentence.is(i - 1, "this"));
      if (kind || sentence.is(i, "such")) {
        return true;
      }
    }
    boolean noun = sentence.variant(count.measureAt(), "measures", "noun") != null;
    return noun && count.measure() != Measure.WOUNDED
        && sentence.findWord("keeps a register", 0, count.figure().outer()) >= 0;
  }

  /** "Expects a further 200 this year": only the rest of it. */
  private static boolean isFurther(Count count) {
    int from = count.figure().from();
    return count.sentence().findWord("further", Math.max(0, from - 2), from) >= 0;
  }

  /** "Spoke of 50,000 dead in 2003", "gave 5,937 in May": when it was said. */
  private static boolean isSpoken(Count count) {
    Sentence sentence = count.sentence();
    int before = count.figure().outer() - 1;
    int verb = sentence.is(before, "of") ? before - 1 : before;
    return sentence.variant(verb, "saying", "say") != null && !sentence.word(verb, "keeps a register")
        && !sentence.cue(verb, "modal");
  }

  /** "Had spoken in May of 500,000": when it was said. */
  private static boolean isSaid(Sentence sentence, Moment moment) {
    int before = sentence.cue(moment.at() - 1, "preposition") ? moment.at() - 2 : moment.at() - 1;
    return sentence.variant(before, "saying", "say") != null;
  }

  /** "The virus killed 4,500 people in March": what happened in a month, and no one's count of it. */
  private static boolean isHarm(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    boolean died = count.measure() == Measure.KILLED || count.measure() == Measure.SICK;
    return died && moment.date().isMonth() && !Belligerents.isSoldier(count.kind())
        && sentence.findWord("keeps a register", 0, count.figure().outer()) < 0;
  }

  /** "In April my battalion had nineteen killed", "last year landmines took 302 lives". */
  private static boolean isOpening(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    int figure = count.figure().outer();
    boolean clause = moment.at() <= 1 || !sentence.token(moment.at() - 1).isWord()
        || sentence.is(moment.at() - 2, "and") || sentence.is(moment.at() - 2, "that");
    for (int i = moment.end(); clause && i < figure; i++) {
      boolean direct = sentence.word(i, "having") && figure - i <= 2;
      if (sentence.word(i, "takes its toll") && !sentence.word(i - 1, "having")
          && !sentence.cue(i - 1, "auxiliary") || direct && sentence.is(i, "had")) {
        return true;
      }
    }
    return false;
  }

  /** "In 2025 in the region 143 civilians died": nothing but places between the year and its dead. */
  private static boolean isFronted(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    boolean clause = moment.at() <= 1 || !sentence.token(moment.at() - 1).isWord();
    boolean verb = sentence.variant(count.measureAt(), "measures", "noun") == null
        || sentence.variant(count.measureAt(), "measures", "active") != null;
    if (!clause || !verb || !moment.date().isYear() || moment.end() > count.figure().outer()) {
      return false;
    }
    int to = Math.min(count.figure().outer(), count.measureAt());
    for (int i = moment.end(); i < to; i++) {
      boolean place = sentence.cue(i, "preposition") || sentence.cue(i, "determiner")
          || sentence.token(i).isCapitalised() || sentence.word(i, "region noun") || sentence.isMark(i, ",");
      if (!place) {
        return false;
      }
    }
    return true;
  }

  /** "Last year", "this month", "next year". */
  private static boolean isShift(Sentence sentence, Moment moment) {
    return isShifted(sentence, moment.at())
        && sentence.match(moment.end() - 1, "times", "week") == null;
  }
}
