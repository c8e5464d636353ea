package org.tolldesk.claim;

import org.tolldesk.lexicon.Phrases;

/** Knows where the group of a verb begins: with its auxiliaries, adverbs and times, after its subject. */
final class VerbGroup {
  /** In tokens: the longest date that stands before a verb. */
  private static final int LONGEST_DATE = 7;

  /** In tokens: "was at pains to". */
  private static final int LONGEST_CHAIN = 4;

  private VerbGroup() {}

  /** The token after the subject: "had" in "the mayor earlier on Tuesday had said". */
  static int start(Sentence sentence, int verb) {
    int to = verb;
    for (int next = stepBack(sentence, to); next < to; next = stepBack(sentence, to)) {
      to = next;
    }
    return to;
  }

  /** The token before one adverb, time or date that ends here, or this one where none does. */
  private static int stepBack(Sentence sentence, int to) {
    if (to <= 0) {
      return to;
    }
    int chain = chainStart(sentence, to);
    if (chain < to) {
      return chain;
    }
    if (isAdverb(sentence, to - 1)) {
      return to - 1;
    }
    boolean then = to > 3 && (sentence.is(to - 1, "time") || sentence.is(to - 1, "stage")
        || sentence.is(to - 1, "point") || sentence.is(to - 1, "moment"))
        && sentence.cue(to - 2, "determiner") && (sentence.is(to - 3, "at") || sentence.is(to - 3, "by"));
    if (then) {
      return to - 3;
    }
    Phrases.Match time = sentence.endingAt(to, "times");
    return time != null && !time.term().tag("type").equals("rate") ? beforeTime(sentence, to - time.length())
        : beforeDate(sentence, to);
  }

  /** Whether a verb goes on from another of the same subject: "went on to claim", "keeps insisting". */
  static boolean isChained(Sentence sentence, int verb) {
    return chainStart(sentence, verb) < verb;
  }

  /** The first token of "went on to" or "keeps" before a verb, or the verb's. */
  private static int chainStart(Sentence sentence, int verb) {
    for (int from = Math.max(0, verb - LONGEST_CHAIN); from < verb; from++) {
      Phrases.Match chain = sentence.match(from, "cues", "carrying on");
      if (chain != null && from + chain.length() == verb) {
        return from;
      }
    }
    return verb;
  }

  private static boolean isAdverb(Sentence sentence, int at) {
    return !FreeNames.isNamedSaid(sentence, at) && isAdverbOrTime(sentence, at);
  }

  private static boolean isAdverbOrTime(Sentence sentence, int at) {
    return sentence.cue(at, "auxiliary") || sentence.cue(at, "hedge") || sentence.is(at, "earlier")
        || sentence.cue(at, "negative") || sentence.word(at, "adverb of time")
        || sentence.word(at, "emphasis") && !sentence.cue(at - 1, "preposition")
        || sentence.token(at).norm().endsWith("ly") && (at == 0 || !sentence.token(at).isCapitalised())
        || Clauses.isTime(sentence, at) || sentence.is(at, "on") && Clauses.isTime(sentence, at + 1);
  }

  /** The token before "on", "this", "last" or "that" of a time. */
  private static int beforeTime(Sentence sentence, int time) {
    int to = time;
    while (sentence.is(to - 1, "on") || sentence.is(to - 1, "this") || sentence.is(to - 1, "last")
        || sentence.is(to - 1, "that")) {
      to--;
    }
    return to;
  }

  /**
   * The token before "on 6 July", "by June 2018", "at the end of February", or the same where none stands.
   */
  private static int beforeDate(Sentence sentence, int to) {
    int from = to;
    boolean dated = false;
    while (from > 0 && to - from < LONGEST_DATE) {
      boolean day = sentence.token(from - 1).isNumber() || sentence.match(from - 1, "months") != null
          || Clauses.isTime(sentence, from - 1);
      if (!day && !sentence.word(from - 1, "part of a date")) {
        break;
      }
      dated |= day;
      from--;
    }
    return dated && sentence.cue(from, "preposition") ? from : to;
  }
}
