package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the day up to which a text says that all its figures run: "the count was closed on 31 December". */
final class CutOff {
  /** In tokens: how far before its date the verb may stand. */
  private static final int REACH = 16;

  /** In tokens: how far from the start of its sentence what is closed may stand. */
  private static final int SUBJECT = 4;

  private CutOff() {}

  static @Nullable Timing of(List<Sentence> article, List<List<Moment>> moments) {
    for (Sentence sentence : article) {
      List<Moment> named = moments.get(sentence.index());
      Moment last = named.isEmpty() ? null : named.get(named.size() - 1);
      if (last != null && last.dates() && !last.date().isYear() && closes(sentence, last)
          && !hasFigure(sentence, named)) {
        return Timing.ofMoment(last).dateOnly();
      }
    }
    return null;
  }

  private static boolean closes(Sentence sentence, Moment date) {
    boolean bound = date.from() != null || sentence.word(date.at() - 1, "up to a day")
        || sentence.word(date.at(), "up to a day");
    int verb = bound ? sentence.findWord("closing a count", Math.max(0, date.at() - REACH), date.at()) : -1;
    int subject = verb < 0 ? -1 : sentence.findWord("closed count", 0, verb);
    return subject >= 0 && subject <= SUBJECT && !isSaid(sentence, subject) || isOfPaper(sentence, date);
  }

  /** "This note revises our estimates of losses up to 28 February": what a whole paper is about. */
  private static boolean isOfPaper(Sentence sentence, Moment date) {
    int at = date.at();
    boolean to = sentence.is(at - 1, "until") || sentence.is(at - 1, "through")
        || sentence.is(at - 1, "to") && sentence.is(at - 2, "up")
        || sentence.is(at - 2, "as") && (sentence.is(at - 1, "of") || sentence.is(at - 1, "at"));
    return (to || date.from() != null) && sentence.is(0, "this") && sentence.word(1, "closed count");
  }

  private static boolean isSaid(Sentence sentence, int but) {
    for (int i = 0; i < sentence.size(); i++) {
      if (i != but && sentence.variant(i, "saying", "say") != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFigure(Sentence sentence, List<Moment> moments) {
    for (int i = 0; i < sentence.size(); i++) {
      int at = i;
      if (sentence.token(i).isNumber() && !sentence.word(i - 1, "numbered thing")
          && !sentence.isMark(i + 1, "%") && !sentence.is(i + 1, "percent") && !sentence.is(i + 1, "per")
          && moments.stream().noneMatch(moment -> moment.at() <= at && at < moment.end())) {
        return true;
      }
    }
    return false;
  }
}
