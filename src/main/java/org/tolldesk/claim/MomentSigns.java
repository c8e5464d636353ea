package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Phrases;

/** What is seen of a time that a sentence names: of what kind it is, and how it stands to a figure. */
final class MomentSigns {
  /** Words before a time whose own weight is learned; every other word counts as none of them. */
  private static final List<String> BEFORE = List.of("in", "on", "by", "since", "until", "to", "from", "of",
      "during", "for", "between", "at", "before", "after", "late", "early", "last", "this", "than", "against",
      "through", "over", ",", "(", ":", "and", "that", "within", "with");
  /** The same of words behind it. */
  private static final List<String> BEHIND = List.of(",", ".", ")", ":", ";", "and", "alone", "in", "to",
      "by", "at", "on", "for", "was", "were", "the", "when", "after", "had", "has", "have", "that", "from",
      "of", "a", "but", "-");
  private static final int SAY = 30;
  private static final String MARKS = ",;:()";

  private MomentSigns() {}

  /** Whether it stands behind a figure of its sentence. */
  static int side(Count count, Moment moment) {
    return moment.at() >= count.figure().to() ? 1 : 0;
  }

  static int gap(Count count, Moment moment) {
    Figure figure = count.figure();
    return Math.max(0,
        moment.at() >= figure.to() ? moment.at() - figure.to() : figure.outer() - moment.end());
  }

  /** How it names its time: by year, month, weekday, day, shift, distance or otherwise. */
  static int kind(Sentence sentence, Moment moment) {
    if (moment.per() != null) {
      return moment.alone() ? 13 : 12;
    }
    if (moment.from() != null) {
      return 11;
    }
    for (int i = moment.at(); i < moment.end(); i++) {
      Phrases.Match time = sentence.match(i, "times");
      String type = time == null ? "" : time.term().tag("type");
      int kind = switch (type) {
        case "weekday" -> 3;
        case "day" -> time.term().name().equals("today") ? 4 : 5;
        case "shift" -> time.term().name().equals("this") ? 6 : 7;
        case "season", "feast", "easter", "holiday" -> 8;
        case "unit" -> 9;
        default -> 0;
      };
      if (kind > 0) {
        return kind;
      }
    }
    String last = sentence.token(moment.end() - 1).text();
    return moment.date() == null ? 0 : last.length() == 4 && Character.isDigit(last.charAt(0))
        ? moment.date().isYear() ? 1 : 10 : 2;
  }

  /** The unit of the span that it names; null for a longer or a shorter one. */
  static @Nullable Per unit(Sentence sentence, Moment moment) {
    if (moment.per() != null || moment.date() == null) {
      return moment.per();
    }
    if (moment.from() != null) {
      return Timing.ofMoment(moment).per();
    }
    for (int i = moment.at(); i < moment.end(); i++) {
      Phrases.Match time = sentence.match(i, "times");
      if (time != null) {
        switch (time.term().tag("type")) {
          case "weekday", "day", "feast", "easter":
            return Per.DAY;
          case "season":
            return null;
          case "unit":
            return unit(time.term().name());
          default:
        }
      }
    }
    return Timing.span(moment.date());
  }

  /** The span of this name; null for any other. */
  static @Nullable Per unit(String name) {
    for (Per per : Per.values()) {
      if (per.json().equals(name)) {
        return per;
      }
    }
    return null;
  }

  /** Number of the word before it: of the preposition, where it begins with one. */
  static int wordBefore(Sentence sentence, Moment moment) {
    int at = sentence.cue(moment.at(), "preposition") || BEFORE.contains(sentence.token(moment.at()).norm())
        ? moment.at() : moment.at() - 1;
    at = at < moment.at() && sentence.cue(at, "determiner") ? at - 1 : at;
    return sentence.variant(at, "saying", "say") != null ? SAY : word(sentence, BEFORE, at);
  }

  static int wordBehind(Sentence sentence, Moment moment) {
    return sentence.variant(moment.end(), "saying", "say") != null ? SAY
        : word(sentence, BEHIND, moment.end());
  }

  private static int word(Sentence sentence, List<String> words, int at) {
    return sentence.holds(at) ? words.indexOf(sentence.token(at).norm()) + 1 : Features.MOST;
  }

  /** Whether words of saying stand right before it, or between it and the figure. */
  static int said(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    int said = 0;
    for (int i = Math.max(0, moment.at() - 2); i < moment.at(); i++) {
      said |= Features.is(sentence.variant(i, "saying", "say") != null);
    }
    for (int i = from(count, moment); i < to(count, moment); i++) {
      said |= 2 * Features.is(sentence.match(i, "saying") != null);
    }
    return said;
  }

  /** How many other numbers stand between, but for those of dates. */
  static int numbersBetween(Count count, Moment moment, List<Moment> moments) {
    int numbers = 0;
    for (int i = from(count, moment); i < to(count, moment); i++) {
      int at = i;
      numbers += Features.is(count.sentence().isNumber(i)
          && moments.stream().noneMatch(other -> other.at() <= at && at < other.end()));
    }
    return Math.min(2, numbers);
  }

  static int marksBetween(Count count, Moment moment) {
    int marks = 0;
    for (int i = from(count, moment); i < to(count, moment); i++) {
      marks += Features.is(count.sentence().isMark(i, MARKS));
    }
    return Math.min(3, marks);
  }

  /** What parts it from the figure: a clause, a comparison, a part, a total; 0 for nothing of that. */
  static int clause(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    int clause = 0;
    for (int i = from(count, moment); i < to(count, moment); i++) {
      int here = sentence.isMark(i, ";") ? 1 : sentence.cue(i, "compared") && !sentence.is(i, "from") ? 2
          : sentence.cue(i, "part") ? 3 : sentence.word(i, "restating") ? 4 : sentence.cue(i, "since") ? 5
          : sentence.cue(i, "relative") ? 6 : sentence.word(i, "increase") ? 7
          : sentence.is(i, "but") || sentence.is(i, "while") || sentence.is(i, "and") ? 8
          : sentence.isMark(i, "\"“”«»") ? 9 : 0;
      clause = here == 0 ? clause : clause == 0 ? here : Math.min(here, clause);
    }
    return clause;
  }

  private static int from(Count count, Moment moment) {
    return Math.min(moment.end(), count.figure().to());
  }

  private static int to(Count count, Moment moment) {
    return moment.at() >= count.figure().to() ? moment.at() : count.figure().outer();
  }

  /** How long before the document a date is. */
  static int age(@Nullable PartialDate date, @Nullable PartialDate published) {
    if (date == null || published == null) {
      return 0;
    }
    if (date.first().isAfter(published.last())) {
      return 1;
    }
    int years = published.year() - date.year();
    if (date.isYear() || published.isYear()) {
      return 9 + Features.step(years, 0, 1, 4);
    }
    int months = years * 12 + published.month() - date.month();
    return date.equals(published) ? 2 : 3 + Features.step(months, 0, 1, 6, 12, 40);
  }

  /** How precise a date is: none, a day, a month, a year. */
  static int precision(@Nullable PartialDate date) {
    return date == null ? 0 : date.isDay() ? 1 : date.isMonth() ? 2 : 3;
  }
}
