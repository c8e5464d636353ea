package org.tolldesk.claim;

import java.util.List;
import org.tolldesk.lexicon.Phrases;

/** Tells the dates of a sentence that belong to another of its figures: "down from 420,000 in March". */
final class OtherDates {
  /** In tokens: how far behind its figure such a date stands. */
  private static final int REACH = 6;

  /** In tokens: how far before its date a relative or a "than" may stand. */
  private static final int ASIDE = 9;

  /** In tokens: how far behind a time that opens a clause its number may stand. */
  private static final int HEAD = 6;

  private OtherDates() {}

  /** Whether a date stands in a clause of its own: of the next figure, of a thing, of what is compared. */
  static boolean isBeside(Count count, Moment moment) {
    return isOfNextClause(count, moment) || isOfRelative(count, moment) || isOfComparison(count, moment);
  }

  static boolean is(Count count, Moment moment, List<Moment> moments) {
    int number = owner(count.sentence(), moment, moments);
    boolean others = number >= 0 && (number < count.figure().from() || number >= count.figure().to());
    return others && (isCompared(count.sentence(), number) || isPart(count, number, moment))
        || isOfNext(count, moment, moments);
  }

  /** The nearest number before a date in its own phrase, or -1. */
  private static int owner(Sentence sentence, Moment moment, List<Moment> moments) {
    int first = Math.max(0, moment.at() - REACH);
    int i = moment.at() - 1;
    if (sentence.cue(i, "preposition")) {
      i--;
    }
    for (i = sentence.isMark(i, ",") ? i - 1 : i; i >= first && !sentence.isMark(i, ",;:()"); i--) {
      int at = i;
      boolean dated = moments.stream().anyMatch(other -> other.at() <= at && at < other.end());
      if (!dated && sentence.token(i).isNumber()) {
        return i;
      }
      if (sentence.cue(i, "auxiliary") || sentence.cue(i, "relative")) {
        return -1;
      }
    }
    return -1;
  }

  /** "From 6,200", "against nearly 740", "compared with the 300". */
  static boolean isCompared(Sentence sentence, int number) {
    for (int i = number - 1; i >= Math.max(0, number - REACH) && !sentence.isMark(i, ",;:()"); i--) {
      Phrases.Match cue = sentence.match(i, "cues", "compared");
      if (cue != null && !isAtLeast(sentence, i) && leadsTo(sentence, i + cue.length(), number)) {
        return true;
      }
    }
    return false;
  }

  /** "And more than 41,900 hurt": no more than that number, and nothing is compared. */
  private static boolean isAtLeast(Sentence sentence, int than) {
    return sentence.is(than, "than") && sentence.is(than - 2, "and")
        && sentence.match(than - 1, "qualifiers") != null;
  }

  private static boolean leadsTo(Sentence sentence, int from, int number) {
    int i = from;
    while (i < number && (sentence.match(i, "qualifiers") != null || sentence.cue(i, "determiner")
        || sentence.word(i, "owner") || sentence.is(i, "than"))) {
      Phrases.Match qualifier = sentence.match(i, "qualifiers");
      i += qualifier == null ? 1 : qualifier.length();
    }
    return i >= number;
  }

  /** "5,000 since the beginning, more than a third of them, 1,800, in 2023". */
  private static boolean isPart(Count count, int number, Moment moment) {
    Sentence sentence = count.sentence();
    return number > count.figure().to() && sentence.findCue("part", count.figure().to(), number) >= 0;
  }

  /** "In 1999 a quake killed 17,000, and in 2011 some 600 died": the date that opens the next clause. */
  private static boolean isOfNext(Count count, Moment moment, List<Moment> moments) {
    Sentence sentence = count.sentence();
    int from = count.figure().from();
    boolean clause = false;
    for (int i = count.figure().to(); i < moment.at(); i++) {
      clause |= sentence.isMark(i, ";") || sentence.isMark(i, ",") && sentence.is(i + 1, "and");
    }
    if (clause && opensNext(sentence, moment)) {
      return true;
    }
    return clause && hasNumber(sentence, moment.end(), sentence.size())
        && moments.stream().anyMatch(other -> other.dates() && other.end() <= from
            && !hasNumber(sentence, other.end(), from));
  }

  /** ", and only in January it was 43": a time at the head of a clause, with its number close behind. */
  static boolean opensNext(Sentence sentence, Moment moment) {
    int i = moment.at() - 1;
    while (sentence.cue(i, "preposition") || sentence.is(i, "only") || sentence.is(i, "just")) {
      i--;
    }
    boolean head = sentence.isMark(i, ";") || sentence.is(i, "and") && sentence.isMark(i - 1, ",");
    return head && hasNumber(sentence, moment.end(), Math.min(moment.end() + HEAD, sentence.size()));
  }

  private static boolean hasNumber(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).isNumber() || sentence.match(i, "numbers") != null) {
        return true;
      }
    }
    return false;
  }

  /** "389 were wounded; six came home in November": the date of a figure of the next clause. */
  private static boolean isOfNextClause(Count count, Moment moment) {
    boolean parted = false;
    for (int i = count.figure().to(); i < moment.at(); i++) {
      parted |= count.sentence().isMark(i, ";");
      if (parted && count.sentence().isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  /** "39 were pupils of a school whose roof was declared unsafe in 2021": the date of another's clause. */
  private static boolean isOfRelative(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    for (int i = moment.at() - 1; i >= Math.max(count.figure().to(), moment.at() - ASIDE); i--) {
      if (sentence.isNumber(i) || sentence.isMark(i, ",;:()")
          || sentence.variant(i, "measures", "verb") != null
          || sentence.word(i, "issued") || sentence.findCue("part", i - 1, i + 1) >= 0) {
        return false;
      }
      if (sentence.word(i, "count noun") && sentence.cue(i - 1, "determiner") && sentence.isMark(i - 2, ",–—")
          && (sentence.is(i + 1, "i") || sentence.is(i + 1, "we") || sentence.cue(i + 1, "pronoun"))) {
        return true;
      }
      boolean pointing = sentence.is(i, "that") && sentence.cue(i - 1, "preposition");
      if (sentence.cue(i, "relative") && !sentence.is(i, "when") && !pointing) {
        return (count.measureAt() < i || count.measureAt() >= moment.end())
            && sentence.variant(i - 1, "saying", "say") == null;
      }
    }
    return false;
  }

  /** "6,200 fell, fewer than in 2023", "3,000, more than lived there before 2022". */
  private static boolean isOfComparison(Count count, Moment moment) {
    Sentence sentence = count.sentence();
    for (int i = moment.at() - 1; i >= Math.max(count.figure().to(), moment.at() - ASIDE); i--) {
      if (sentence.isNumber(i) || sentence.isMark(i, ",;:()")) {
        return false;
      }
      if (sentence.is(i, "than")) {
        return true;
      }
    }
    return false;
  }
}
