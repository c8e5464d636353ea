package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows whose figure it is by a noun: "the army's claim that", "by the rebels' account", "Zelensky's number".
 */
final class OwnedFigures {
  /** In tokens: how far behind "by" or "in" its noun may stand. */
  private static final int REACH = 10;

  /** In tokens: how far behind a noun of figures its amount may stand. */
  private static final int AMOUNT = 7;

  /** In tokens: the longest source behind a headline's dash. */
  private static final int LONGEST_SOURCE = 8;

  private final SpeakerFinder speakers;
  private final SpeakerSearch search;

  OwnedFigures(SpeakerFinder speakers) {
    this.speakers = speakers;
    this.search = speakers.search();
  }

  @Nullable Saying at(Sentence sentence, int i, List<Saying> before) {
    if (isReckoning(sentence, i)) {
      Saying reckoned = reckoned(sentence, i);
      return reckoned != null ? reckoned : byAccount(sentence, i);
    }
    Saying figure = figure(sentence, i);
    if (figure != null) {
      return figure;
    }
    if (sentence.cue(i, "assertion") && sentence.is(i + 1, "that")) {
      Speaker owner = search.owning(sentence, i);
      return owner == null ? null : new Saying(i, i + 2, owner, null, false, false);
    }
    if (isMadeBy(sentence, i)) {
      Saying made = madeBy(sentence, i);
      if (made != null) {
        return made;
      }
    }
    if (sentence.is(i + 1, "which") && sentence.isMark(i - 1, ",") && sentence.cue(i, "preposition")) {
      Saying listed = onWhich(sentence, i);
      return listed != null ? listed : byWhich(sentence, i);
    }
    if (sentence.is(i, "at") && sentence.is(i - 1, "and") && !before.isEmpty()) {
      return again(sentence, i);
    }
    if (sentence.isMark(i, "-–—") && before.isEmpty()) {
      return behindDash(sentence, i);
    }
    return sentence.is(i, "from") ? fromBody(sentence, i) : byAccount(sentence, i);
  }

  private static boolean isMadeBy(Sentence sentence, int i) {
    return (sentence.is(i + 1, "by") || sentence.is(i + 1, "of") || sentence.is(i + 1, "from"))
        && (sentence.cue(i, "assertion") || sentence.word(i, "paper"));
  }

  /** "The claim by the union, repeated often, that 33", "the bulletin of the ministry of 74 injured". */
  private @Nullable Saying madeBy(Sentence sentence, int noun) {
    int last = sentence.findCue("denial", 0, sentence.size()) >= 0 ? 0
        : Math.min(noun + REACH, Clauses.phraseEnd(sentence, noun + 2));
    int to = Math.min(noun + 3, last);
    while (to < last && !isOfFigure(sentence, to)) {
      to++;
    }
    int end = to;
    boolean aside = sentence.isMark(to, ",");
    while (aside && end < to + REACH + 5 && sentence.holds(end) && !sentence.is(end, "that")) {
      end++;
    }
    if (!sentence.is(end, "that") && !isOfFigure(sentence, end)) {
      return null;
    }
    Speaker voice = end > to ? search.voicing(sentence, to, end) : null;
    Speaker speaker = voice != null ? voice : search.following(sentence, noun + 2, to);
    return speaker == null ? null : new Saying(noun, end + 1, speaker, null, false, false);
  }

  /** "The statement of the Ukrainian side, by which 600 were killed". */
  private @Nullable Saying byWhich(Sentence sentence, int by) {
    for (int noun = by - 4; noun >= Math.max(0, by - REACH); noun--) {
      if (isMadeBy(sentence, noun)) {
        Speaker speaker = search.following(sentence, noun + 2, by - 1);
        return speaker == null ? null : new Saying(by, by + 2, speaker, null, false, false);
      }
    }
    return null;
  }

  /** "The ministry's register, in which 52,000 people are missing". */
  private @Nullable Saying onWhich(Sentence sentence, int in) {
    int noun = in - 2;
    boolean list = (sentence.is(in, "in") || sentence.is(in, "on")) && (sentence.word(noun, "list noun")
        || sentence.word(noun, "data") || sentence.word(noun, "paper"));
    boolean owned = list && sentence.findWord("genitive", noun - 3, noun) > 0;
    Speaker owner = owned ? search.antecedent(sentence, in) : null;
    return owner == null || owner.type() == Speaker.Type.STATE ? null
        : new Saying(in, in + 2, owner, null, false, false);
  }

  private static boolean isOfFigure(Sentence sentence, int at) {
    return sentence.is(at, "of") && Clauses.isFigure(sentence, at + 1) && !Clauses.isTime(sentence, at + 1);
  }

  /** "Twelve killed in shelling – governor": a headline's source behind its last dash. */
  private @Nullable Saying behindDash(Sentence sentence, int dash) {
    int end = sentence.isMark(sentence.size() - 1, ".") ? sentence.size() - 1 : sentence.size();
    while (end > dash + 2 && (Clauses.isTime(sentence, end - 1) || sentence.is(end - 1, "on"))) {
      end--;
    }
    boolean free = dash > 2 && end - dash <= LONGEST_SOURCE && sentence.holds(dash + 1)
        && !sentence.token(dash).touches(sentence.token(dash - 1))
        && Clauses.phraseEnd(sentence, dash + 1) >= end;
    for (int i = dash + 1; free && i < end; i++) {
      free = sentence.token(i).isWord() && sentence.match(i, "measures") == null
          && sentence.match(i, "numbers") == null && !sentence.cue(i, "preposition") || sentence.is(i, "of");
    }
    Speaker speaker = free ? search.following(sentence, dash + 1, end) : null;
    return speaker == null ? null : new Saying(dash, end, speaker, null, false, true);
  }

  /** "Put at 140 by the Red Cross and at 95 by the government". */
  private @Nullable Saying again(Sentence sentence, int at) {
    int by = Clauses.isFigure(sentence, at + 1) ? Clauses.agent(sentence, at) : at;
    int to = Clauses.phraseEnd(sentence, by + 1);
    Speaker speaker = sentence.is(by, "by") ? search.following(sentence, by + 1, to) : null;
    return speaker == null ? null : new Saying(at, to, speaker, null, false, false);
  }

  private static boolean isReckoning(Sentence sentence, int i) {
    int noun = noun(sentence, i);
    return sentence.is(i, "by") && sentence.is(noun + 1, "of")
        && (sentence.cue(noun, "assertion") || sentence.word(noun, "data"));
  }

  private static int noun(Sentence sentence, int by) {
    return sentence.is(by + 1, "the") ? by + 2 : by + 1;
  }

  /** "By the arithmetic of the expert Hanna Marko". */
  private @Nullable Saying reckoned(Sentence sentence, int i) {
    int from = noun(sentence, i) + 2;
    int to = Clauses.phraseEnd(sentence, from);
    Speaker speaker = search.phrase(sentence, from, to);
    return speaker == null ? null
        : new Saying(i, to, speaker, null, false, i > 0 && Clauses.closes(sentence, to));
  }

  /** "Zelensky's first number was". */
  private @Nullable Saying figure(Sentence sentence, int i) {
    boolean figure = sentence.word(i, "owned figure");
    boolean bare = sentence.is(i, "'s") && isBare(sentence, i + 1);
    boolean elided = bare || sentence.is(i, "'s") && (isAmount(sentence, i + 1) || isTold(sentence, i));
    Speaker owner = figure ? search.figureOwner(sentence, i) : elided
        ? search.figureOwner(sentence, i + 1) : null;
    if (owner != null && isTold(sentence, i)) {
      return new Saying(i, i + 1, owner, null, false, true);
    }
    boolean toll = bare || sentence.word(i, "count noun") || isAmount(sentence, i + 1);
    return owner == null || !toll || owner.type() == Speaker.Type.STATE ? null
        : new Saying(i, i + 1, owner, null, false, false);
  }

  /** "That is Riyadh's figure", "the number is the ministry's": what was told before. */
  private static boolean isTold(Sentence sentence, int at) {
    for (int i = at - 1; i > at - AMOUNT - 1 && i > 0; i--) {
      if (sentence.isMark(i, ",;:.")) {
        return false;
      }
      boolean figure = sentence.is(i - 1, "that") || sentence.is(i - 1, "this")
          || sentence.word(i - 1, "count noun") && sentence.cue(i - 2, "determiner")
          || sentence.cue(0, "determiner") && sentence.word(1, "count noun");
      if (sentence.word(i, "being") && figure) {
        return !sentence.is(at, "'s") || sentence.isMark(at + 1, ",.;") || !sentence.holds(at + 1)
            || sentence.is(at + 1, "own") && !sentence.token(Math.min(at + 2, sentence.size() - 1)).isWord()
            || sentence.is(at + 1, "own") && sentence.is(at + 2, "and");
      }
    }
    return false;
  }

  /** "The company's 41.", "the harbour master's 85 came late": a figure and no noun behind its owner. */
  private static boolean isBare(Sentence sentence, int number) {
    int end = number;
    while (sentence.isNumber(end) || sentence.match(end, "qualifiers") != null) {
      end++;
    }
    return end > number && (!sentence.holds(end) || sentence.isMark(end, ".,;:?!")
        || sentence.cue(end, "auxiliary")
        || sentence.word(end, "plain past") && sentence.match(end, "measures") == null);
  }

  /** "Stood at", "had climbed to" a figure: a verb of what a figure amounts to. */
  private static boolean isAmount(Sentence sentence, int from) {
    int i = from;
    while (i < from + AMOUNT && (sentence.cue(i, "auxiliary") || sentence.cue(i, "hedge"))) {
      i++;
    }
    boolean verb = sentence.word(i, "amounting") || i > from;
    for (int at = i; verb && at < from + AMOUNT && !sentence.isMark(at, ".,;:"); at++) {
      if (Clauses.isFigure(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  /** "By the rebels' account", "on the charity's list". */
  private @Nullable Saying byAccount(Sentence sentence, int i) {
    boolean within = sentence.is(i, "in") || sentence.is(i, "on") || sentence.is(i, "per");
    for (int noun = i + 2; (within || sentence.is(i, "by")) && noun < i + REACH
        && !sentence.isMark(noun, ",;:.");
        noun++) {
      boolean owned = sentence.is(i, "in") && sentence.word(noun, "paper")
          && sentence.findWord("genitive", i + 2, noun) > 0;
      boolean record = owned || within && sentence.word(noun, "list entries")
          || sentence.word(noun, "telling noun")
          || !within && sentence.cue(noun, "assertion");
      if (record) {
        Speaker owner = search.ownerIn(sentence, i + 1, noun);
        return owner == null ? null
            : new Saying(i, noun + 1, owner, null, false, Clauses.closes(sentence, noun + 1));
      }
    }
    return null;
  }

  /** "The number, from the mayor's office,". */
  private @Nullable Saying fromBody(Sentence sentence, int i) {
    if (!sentence.isMark(i - 1, ",") && !sentence.cue(i - 1, "subject")
        && !(i > 0 && Sources.isSourceWord(sentence, i - 1))) {
      return null;
    }
    int to = Clauses.phraseEnd(sentence, i + 1);
    for (int at = i + 1; at < to; at++) {
      to = sentence.is(at, "without") || sentence.is(at, "despite") ? at : to;
    }
    Speaker body = speakers.bodyIn(sentence, i + 1, to);
    return body == null ? null : new Saying(i, to, body, null, false, Clauses.closes(sentence, to));
  }
}
