package org.tolldesk.claim;

import java.util.Locale;
import org.tolldesk.lexicon.Phrases;

/** Knows where the phrases and clauses of a sentence begin and end that name who says something. */
final class Clauses {
  /** In tokens: how far behind a passive verb "by" may stand. */
  private static final int ADJUNCTS = 7;

  /** In paragraphs: how far down a text its byline may stand. */
  private static final int TOP = 5;

  private Clauses() {}

  /** Nothing but the end, a comma or a closing quote follows: what was said stands before. */
  static boolean closes(Sentence sentence, int end) {
    boolean opens = sentence.isMark(end, "\"") && QuoteSpeakers.around(sentence, end) == null;
    boolean time = sentence.match(end, "times") != null && !isRate(sentence, end);
    return !sentence.holds(end) || sentence.isMark(end, ".,;:”\"»)") && !opens
        || time || sentence.is(end, "on") || sentence.is(end, "in")
        || sentence.is(end, "at") && sentence.match(end, "qualifiers") == null
        || sentence.cue(end, "subordinate");
  }

  /** The end of the noun phrase that begins here. */
  static int phraseEnd(Sentence sentence, int from) {
    int i = from;
    while (sentence.holds(i) && i < from + 16) {
      boolean stop = sentence.isMark(i, ",.;:“”\"«»()?!–—") && !isInitial(sentence, i)
          && !FreeNames.isSerial(sentence, i - 1)
          || i > from && (sentence.variant(i, "saying", "say") != null && !isNoun(sentence, i)
              || sentence.cue(i, "relative") || sentence.cue(i, "auxiliary") || sentence.cue(i, "subordinate")
              || sentence.match(i, "saying", "cite") != null || isTime(sentence, i)
              && !namesPaper(sentence, i + 1)
              || sentence.is(i, "on") && isTime(sentence, i + 1));
      if (stop) {
        break;
      }
      i++;
    }
    return i;
  }

  /** "The morning log", "its Tuesday bulletin": a time before what is named by it. */
  static boolean namesPaper(Sentence sentence, int at) {
    return sentence.word(at, "list keeper") || sentence.word(at, "list noun") || sentence.word(at, "paper")
        || sentence.word(at, "data");
  }

  /** The token after the mark or conjunction that opens the clause which ends at {@code to}. */
  static int clauseStart(Sentence sentence, int to) {
    int i = to;
    if (sentence.isMark(i - 1, ",–—)")) {
      String mark = sentence.token(i - 1).text().equals(")") ? "(" : sentence.token(i - 1).text();
      int open = i - 2;
      while (open >= 0 && !sentence.isMark(open, mark)) {
        open--;
      }
      if (open >= 0 && i - open < 18) {
        i = open;
      } else {
        i--;
      }
    }
    while (i > 0 && to - i < 24) {
      if (sentence.isMark(i - 1, ",;:“”\"«»()?!–—") || sentence.word(i - 1, "clause opener")) {
        break;
      }
      i--;
    }
    return i;
  }

  /** "has declared on Friday the governor": the token after the time that stands here, or this one. */
  static int afterTime(Sentence sentence, int from) {
    int at = sentence.is(from, "on") ? from + 1 : from;
    Phrases.Match time = sentence.match(at, "times");
    return time == null || isRate(sentence, at) ? from : at + time.length();
  }

  /** "A", "every": before a unit of time, and no time by itself. */
  private static boolean isRate(Sentence sentence, int at) {
    Phrases.Match time = sentence.match(at, "times");
    return time != null && time.term().tag("type").equals("rate");
  }

  /** The token of "by" in "put at 61 on Friday by the army", past figures and times; else past a time. */
  static int agent(Sentence sentence, int from) {
    int i = from;
    while (sentence.holds(i) && i < from + ADJUNCTS && !sentence.is(i, "by")) {
      boolean adjunct = isFigure(sentence, i) || sentence.match(i, "times") != null
          || sentence.cue(i, "hedge") || sentence.match(i, "months") != null || sentence.is(i, "at")
          || sentence.is(i, "on") || sentence.word(i, "fate that somebody tells of")
          || sentence.is(i, "as") || sentence.is(i, "so") || sentence.is(i, "far");
      if (!adjunct) {
        break;
      }
      i++;
    }
    return sentence.is(i, "by") ? i : afterTime(sentence, from);
  }

  /** "told reporters", "told a radio station in Lima": what was said comes after it. */
  static int afterListener(Sentence sentence, int from) {
    int i = from;
    while (sentence.holds(i) && i < from + 6 && sentence.token(i).isWord() && !sentence.is(i, "that")
        && sentence.match(i, "numbers") == null && !sentence.cue(i, "subordinate")) {
      i++;
    }
    i = sentence.is(i - 1, "of") && sentence.isMark(i + 1, ".") ? i + 1 : i;
    return sentence.isMark(i, ",.;:") || !sentence.holds(i) ? i : from;
  }

  /** The token after "YANGON, Oct 13 (Reuters) -", or 0. */
  static int dateline(Sentence sentence) {
    String first = sentence.token(0).text();
    if (first.length() < 3 || !first.equals(first.toUpperCase(Locale.ROOT))) {
      return 0;
    }
    for (int i = 1; i < Math.min(14, sentence.size()); i++) {
      if (sentence.isMark(i, "-–—") && !sentence.token(i).touches(sentence.token(i - 1))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether a figure or what qualifies it begins here: "417", "eighty", "more than". */
  static boolean isFigure(Sentence sentence, int at) {
    return sentence.isNumber(at) || sentence.match(at, "qualifiers") != null;
  }

  /** The first token of a number that is no year and no day; -1 for none. */
  static int findFigure(Sentence sentence) {
    for (int i = 0; i < Math.min(60, sentence.size()); i++) {
      boolean number = sentence.isNumber(i);
      if (number && !isTime(sentence, i) && sentence.match(i - 1, "months") == null
          && sentence.match(i + 1, "months") == null && !sentence.is(i - 1, "in")
          && !sentence.is(i - 1, "since")) {
        return i;
      }
    }
    return -1;
  }

  /** "And last year a ship sank", "in 2019 a ship sank": a sentence that opens in another year. */
  static boolean isOfPastYear(Sentence sentence) {
    int at = sentence.is(0, "and") ? 1 : 0;
    return sentence.is(at, "last") && sentence.is(at + 1, "year")
        || sentence.is(at, "in") && sentence.holds(at + 1)
        && sentence.token(at + 1).text().matches("(19|20)\\d\\d");
  }

  /** "Rey, 52,": an age between commas. */
  static boolean isAge(Sentence sentence, int at) {
    return sentence.isMark(at - 1, ",") && sentence.isMark(at + 1, ",") && sentence.holds(at)
        && sentence.token(at).isNumber() && sentence.token(at).text().length() == 2;
  }

  /** "11:42", "[09.10]": whether nothing but a clock time stands before a token. */
  static boolean isStamp(Sentence sentence, int to) {
    for (int i = 0; i < to; i++) {
      if (sentence.token(i).isWord() && sentence.token(i).text().length() > 2
          && !Character.isDigit(sentence.token(i).text().charAt(0))) {
        return false;
      }
    }
    return to > 0;
  }

  /** The end of a table row's first cell. */
  static int cellEnd(Sentence sentence) {
    int i = 1;
    while (sentence.holds(i) && !sentence.isMark(i, "|") && !sentence.token(i).isNumber()) {
      i++;
    }
    return i;
  }

  /** "A report", "its latest count": whether a verb of saying is a noun here. */
  static boolean isNoun(Sentence sentence, int i) {
    if (!sentence.word(i, "saying as a noun")) {
      return false;
    }
    boolean adjective = sentence.cue(i - 2, "determiner") && sentence.token(i - 1).isWord()
        && !sentence.token(i - 1).isCapitalised() && sentence.match(i - 1, "saying", "head") == null
        && !sentence.token(i - 1).norm().endsWith("s") && !sentence.is(i + 1, "that")
        && !isFigure(sentence, i + 1);
    return i > 0 && (adjective || sentence.cue(i - 1, "determiner") || sentence.match(i - 1, "sides") != null
        && !sentence.match(i - 1, "sides").term().variant().equals("place")
        || sentence.cue(i - 1, "preposition")
        || sentence.word(i - 1, "before a noun"));
  }

  /** "Were confirmed": who says so stands after "by". */
  static boolean isPassive(Sentence sentence, int i) {
    for (int back = i - 1; back >= Math.max(0, i - 3); back--) {
      if (sentence.word(back, "being")) {
        return sentence.token(i).norm().endsWith("ed") || sentence.token(i).norm().endsWith("n")
            || sentence.is(i, "put") || sentence.is(i, "said") || sentence.is(i, "told");
      }
      if (!sentence.cue(back, "hedge") && !sentence.word(back, "adverb in a passive")) {
        return false;
      }
    }
    return false;
  }

  /** "Tuesday", "last week": a time that stands for itself. */
  static boolean isTime(Sentence sentence, int i) {
    Phrases.Match time = sentence.match(i, "times");
    return time != null && !time.term().tag("type").equals("rate") && !sentence.cue(i, "determiner");
  }

  /** "By Kerry Lomax in Kyiv": the line that names who wrote the text. */
  static boolean isByline(Sentence sentence) {
    return (sentence.is(0, "by") || sentence.is(0, "from")) && sentence.paragraph() < TOP && sentence.holds(1)
        && sentence.token(1).isCapitalised() && !sentence.isMark(sentence.size() - 1, ".:!?");
  }

  /** The colon of "11:00". */
  static boolean isClock(Sentence sentence, int at) {
    return sentence.isMark(at, ":") && at > 0 && sentence.token(at - 1).isNumber() && sentence.holds(at + 1)
        && sentence.token(at + 1).isNumber() && sentence.token(at + 1).touches(sentence.token(at));
  }

  /** Whether a number is an hour or its minutes: "11:00". */
  static boolean isOfClock(Sentence sentence, int at) {
    return isClock(sentence, at - 1) || isClock(sentence, at + 1);
  }

  /** The dot of "Dr." or "Col." does not end a phrase. */
  private static boolean isInitial(Sentence sentence, int i) {
    return sentence.isMark(i, ".") && sentence.holds(i + 1) && i > 0
        && sentence.token(i - 1).text().length() <= 4
        && sentence.token(i + 1).isCapitalised();
  }

  /** "in Myanmar's Chin State", "near Bayeux": a name after a preposition of place. */
  static boolean isPlace(Sentence sentence, int at) {
    int i = at - 1;
    while (i >= 0 && (sentence.is(i, "'s") || sentence.match(i, "sides") != null || sentence.is(i, "the"))) {
      i--;
    }
    return sentence.word(i, "place preposition");
  }
}
