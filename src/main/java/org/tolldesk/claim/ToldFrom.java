package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads from whom figures are that were told before: "both figures are from Dr Rey", "I have these numbers
 * from the sexton", "the source is the mayor".
 */
record ToldFrom(SpeakerSearch search) implements AttributionReader.Way {
  /** In tokens: how far before its verb the figures may be named. */
  private static final int REACH = 6;

  @Override
  public @Nullable Saying at(Sentence sentence, int at, List<Saying> before) {
    int from = source(sentence, at);
    if (from < 0) {
      return null;
    }
    int to = Clauses.phraseEnd(sentence, from);
    Speaker speaker = search.phrase(sentence, from, to);
    return speaker == null || speaker.type() == Speaker.Type.STATE ? null
        : new Saying(at, to, speaker, null, false, true);
  }

  /** Whether a sentence begins with no figure and says from whom those before it are. */
  static boolean isAllOf(Sentence sentence, Saying saying) {
    int figure = Clauses.findFigure(sentence);
    return source(sentence, saying.at()) > 0 && start(sentence, saying.at()) == 0
        && (figure < 0 || figure > saying.end());
  }

  /** Where the source of figures begins whose verb stands at a token, or -1. */
  private static int source(Sentence sentence, int at) {
    if (!sentence.word(at, "being") && !sentence.word(at, "keeping")) {
      return -1;
    }
    boolean source = sentence.is(at - 1, "source") && sentence.cue(at - 2, "determiner");
    if (source && sentence.word(at, "being")) {
      return at + 1;
    }
    int end = at + 1;
    boolean held = sentence.word(at, "keeping");
    while (held && end < at + REACH && sentence.holds(end) && sentence.token(end).isWord()
        && !sentence.is(end, "from")) {
      end++;
    }
    boolean figures = held ? isFigures(sentence, at + 1, end)
        : isFigures(sentence, start(sentence, at), at);
    return figures && sentence.is(end, "from") ? end + 1 : -1;
  }

  /** Where the clause of a verb begins, "that" as its subject included. */
  private static int start(Sentence sentence, int verb) {
    int start = Clauses.clauseStart(sentence, verb);
    return start == verb && sentence.is(verb - 1, "that") ? verb - 1 : start;
  }

  /** "Both figures", "the numbers", "that": what figures are called again. */
  private static boolean isFigures(Sentence sentence, int from, int to) {
    boolean again = to - from == 1 && (sentence.is(from, "that") || sentence.is(from, "this")
        || sentence.is(from, "both") || sentence.is(from, "these") || sentence.is(from, "those")
        || sentence.is(from, "it") || sentence.is(from, "all"));
    boolean noun = sentence.word(to - 1, "both figures") || sentence.word(to - 1, "count noun");
    return again || noun && to - from < REACH && sentence.token(from).isWord()
        && !sentence.token(from).isNumber();
  }
}
