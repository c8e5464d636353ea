package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Phrases;

/** Finds the dates, periods and rates of a sentence and resolves them against the document's date. */
final class TimeReader {
  private static final int SINCE_REACH = 12;

  private final CalendarDates calendar;
  private final @Nullable RelativeDates relative;
  private final @Nullable YearParts parts;

  TimeReader(@Nullable PartialDate published) {
    this(published, null);
  }

  /**
   * @param told the months of which the text tells; null where it is of its own time
   */
  TimeReader(@Nullable PartialDate published, @Nullable Period told) {
    this.calendar = new CalendarDates(published, told);
    this.relative = published == null ? null : new RelativeDates(published);
    this.parts = published == null ? null : new YearParts(published);
  }

  private TimeReader(CalendarDates calendar) {
    this.calendar = calendar;
    this.relative = null;
    this.parts = null;
  }

  /** For a text of which only the year is known that it tells of: no "today" can be resolved. */
  static TimeReader within(@Nullable PartialDate year) {
    return new TimeReader(new CalendarDates(year));
  }

  List<Moment> read(Sentence sentence) {
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      Moment moment = at(sentence, i);
      if (moment == null) {
        i++;
      } else {
        if (moment.date() == null || !isMade(sentence, moment)) {
          moments.add(moment);
        }
        i = Math.max(i + 1, moment.end());
      }
    }
    return moments;
  }

  /** "A clinic, built in 1978", "the building dated from 1961": when a thing came to be. */
  private static boolean isMade(Sentence sentence, Moment moment) {
    int verb = sentence.word(moment.at() - 1, "made") ? moment.at() - 1 : moment.at() - 2;
    boolean apart = verb == 0 || verb > 0 && sentence.isMark(verb - 1, ",(");
    return sentence.word(verb, "made") && (moment.date().isYear() || apart && !moment.date().isDay());
  }

  private @Nullable Moment at(Sentence sentence, int i) {
    Phrases.Match time = sentence.match(i, "times");
    if (time != null && time.term().tag("type").equals("per") && !sentence.cue(i + time.length(), "distance")
        && !isSpan(sentence, i) && !isDayOf(sentence, i, time)
        && !isOfPaper(sentence, i, time.length()) && !isSaid(sentence, i, time)) {
      return rate(i, time);
    }
    boolean numbered = sentence.holds(i + 1) && sentence.token(i + 1).isNumber();
    if (numbered && sentence.match(i, "times", "week") != null && !sentence.is(i, "weeks")) {
      return Moment.rate(i, i + 2, Per.WEEK);
    }
    if (isBattleDay(sentence, i)) {
      return Moment.rate(i, i + 2, Per.DAY).counted();
    }
    Moment part = parts == null ? null : parts.at(sentence, i);
    Moment named = part == null ? calendar.at(sentence, i) : part;
    boolean none = time == null || relative == null || isPartOfName(sentence, i, time);
    return named != null || none ? named : relative.at(sentence, i, time);
  }

  private static Moment rate(int i, Phrases.Match time) {
    Moment rate =
        Moment.rate(i, i + time.length(), Per.valueOf(time.term().tag("unit").toUpperCase(Locale.ROOT)));
    return time.term().tag("span").equals("past") ? rate.counted() : rate;
  }

  /** "On the first day of the siege", "the war's bloodiest day", and not "the first day of May". */
  private static boolean isBattleDay(Sentence sentence, int i) {
    boolean of = sentence.is(i + 2, "of") && sentence.match(i + 3, "months") == null
        && sentence.match(i + 3, "times") == null && sentence.match(i + 4, "times") == null;
    return sentence.word(i, "day of a battle") && sentence.is(i + 1, "day")
        && (of || sentence.is(i - 1, "'s") || sentence.is(i - 1, "the") && sentence.is(i - 2, "on")
            && !sentence.is(i + 2, "of"));
  }

  /** "The last day of May", "for the year 2024": a date. */
  private static boolean isDayOf(Sentence sentence, int i, Phrases.Match time) {
    int end = i + time.length();
    if (sentence.holds(end) && sentence.token(end).text().matches("(19|20)\\d\\d")) {
      return true;
    }
    return time.term().tag("span").equals("past") && time.term().tag("unit").equals("day")
        && sentence.is(i + time.length(), "of");
  }

  /** "Wrote in the last month that": when it was said. */
  private static boolean isSaid(Sentence sentence, int i, Phrases.Match time) {
    return time.term().tag("span").equals("past")
        && (sentence.variant(i - 1, "saying", "say") != null
            || sentence.variant(i - 2, "saying", "say") != null && sentence.cue(i - 1, "preposition"));
  }

  /** "Nigeria Today": a word of time that ends a name. */
  private static boolean isPartOfName(Sentence sentence, int i, Phrases.Match time) {
    return time.term().tag("type").equals("day") && isNameWord(sentence, i) && isNameWord(sentence, i - 1);
  }

  /**
   * "The Daily Lantern", "the Warsaw daily Gazeta", "her daily call": how often a paper
   * appears or somebody speaks.
   */
  private static boolean isOfPaper(Sentence sentence, int i, int length) {
    int end = i + length;
    boolean name = isNameWord(sentence, end) && sentence.match(end, "sides") == null
        || isNameWord(sentence, i) && isNameWord(sentence, i - 1);
    return length == 1 && (name || sentence.is(end, "'s") || sentence.word(end, "talk")
        || sentence.word(end + 1, "talk"));
  }

  private static boolean isNameWord(Sentence sentence, int i) {
    return sentence.holds(i) && sentence.token(i).isCapitalised()
        && !FreeNames.isAllCapitals(sentence.token(i).text());
  }

  /** "In less than a month": how long it took, not a rate. */
  private static boolean isSpan(Sentence sentence, int i) {
    return sentence.is(i, "a") && i > 0 && (sentence.cue(i - 1, "preposition") || sentence.is(i - 1, "than")
        || sentence.match(i - 1, "qualifiers") != null || sentence.is(i - 1, "half"));
  }

  /** "Could reach 900 by the end of September": a time that is still to come. */
  static boolean isAhead(Sentence sentence, int at) {
    int i = at - 1;
    while (i > at - 5 && sentence.word(i, "before a deadline") && !sentence.word(i, "deadline")) {
      i--;
    }
    boolean modelled = sentence.findWord("modelling", 0, at) >= 0
        && sentence.findWord("told of the past", 0, sentence.size()) < 0;
    return sentence.word(i, "deadline") && (isForecast(sentence) || isConditional(sentence) || modelled
        || isExpected(sentence, 0, at - 1) || isExpected(sentence, at + 1, sentence.size()));
  }

  private static boolean isExpected(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.cue(i, "modal") && !isUnreal(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Deaths that would not have happened without the flood": no forecast. */
  private static boolean isUnreal(Sentence sentence, int at) {
    int not = sentence.cue(at + 1, "negative") ? at + 2 : at + 1;
    return (sentence.is(at, "would") || sentence.is(at, "could") || sentence.is(at, "might"))
        && sentence.is(not, "have") && sentence.cue(at - 1, "relative");
  }

  /** Whether a verb that looks ahead stands in the sentence; May is a month. */
  static boolean isForecast(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i, "will") && !(sentence.is(i, "may") && sentence.token(i).isCapitalised())
          && !isUnreal(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** The same of any word of expecting: "expects", "is forecast to". */
  static boolean looksAhead(Sentence sentence, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
      boolean model = sentence.is(i, "model") || sentence.is(i, "models");
      boolean month = sentence.is(i, "may") && sentence.token(i).isCapitalised();
      if (sentence.cue(i, "modal") && !model && !month) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConditional(Sentence sentence) {
    return sentence.findWord("condition", 0, sentence.size()) >= 0;
  }

  /** "since May", "since the war began in May": the start of what is counted, not the date of the count. */
  static boolean isSince(Sentence sentence, int at) {
    for (int i = Math.max(0, at - SINCE_REACH); i < at; i++) {
      boolean direct = at - i == 1 || at - i == 2 && !sentence.is(i + 1, "a") && !sentence.is(i + 1, "an");
      if (sentence.cue(i, "since") && (direct || begins(sentence, i, at) || isClause(sentence, i, at))
          || sentence.cue(i, "relative") && opens(sentence, i + 1, at)) {
        return true;
      }
    }
    return false;
  }

  /** "since fighting reached the city on 10 May", "since the fall of the city, 41 months ago". */
  private static boolean isClause(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean beside = sentence.isMark(i, ",") && (i == to - 1 || i == to - 2);
      if (sentence.token(i).isNumber() || sentence.isMark(i, ",;:()") && !beside) {
        return false;
      }
    }
    return sentence.is(from, "since");
  }

  /** "the assault, which began on 10 October". */
  private static boolean opens(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(to, from + 3); i++) {
      if (sentence.word(i, "opening") && to - i <= 3) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(Sentence sentence, int from, int to) {
    return sentence.findCue("begin", from, to) >= 0;
  }
}
