package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads who speaks without a verb of the main clause: in brackets behind a figure ("(source: the
 * ministry)"), by
 * an infinitive ("took to the radio to announce that"), by a finding at a sentence's start ("Its verdict:
 * 12").
 */
record Asides(SpeakerSearch search) implements AttributionReader.Way {
  /** In tokens: the longest source in brackets. */
  private static final int LONGEST = 9;

  /** In tokens: how far behind an infinitive "that" may stand. */
  private static final int REACH = 6;

  /** In tokens: how far behind its owner a finding may stand. */
  private static final int FINDING = 4;

  @Override
  public @Nullable Saying at(Sentence sentence, int i, List<Saying> before) {
    if (sentence.isMark(i, "(")) {
      return bracketed(sentence, i);
    }
    if (i == 0) {
      return finding(sentence);
    }
    boolean infinitive = before.isEmpty() && sentence.is(i - 1, "to")
        && isTelling(sentence, i);
    boolean closes = infinitive && isOfAs(sentence, i) && Clauses.closes(sentence, i + 1);
    infinitive &= closes || opensClause(sentence, i + 1);
    Speaker speaker = infinitive ? search.ofInfinitive(sentence, i) : null;
    return speaker == null ? null : new Saying(i, i + 1, speaker, null, false, closes);
  }

  /** "…, as the admiral had to admit". */
  private static boolean isOfAs(Sentence sentence, int at) {
    for (int i = at - 1; i > 0 && at - i < LONGEST && !sentence.isMark(i, ",;:."); i--) {
      if (sentence.is(i, "as")) {
        return true;
      }
    }
    return false;
  }

  /** "8,400 people (WHO)", "40 dead (source: the ministry)". */
  private @Nullable Saying bracketed(Sentence sentence, int open) {
    int close = open + 1;
    while (close < open + LONGEST && sentence.holds(close) && !sentence.isMark(close, ")")) {
      close++;
    }
    int from = sentence.word(open + 1, "source label") || sentence.is(open + 1, "per") ? open + 2 : open + 1;
    from = sentence.isMark(from, ":") ? from + 1 : from;
    boolean figure = false;
    for (int i = open - 1; i >= 0 && !sentence.isMark(i, ".;()"); i--) {
      figure |= sentence.isNumber(i);
    }
    Speaker speaker = figure && sentence.isMark(close, ")") ? search.bracketed(sentence, from, close) : null;
    return speaker == null ? null : new Saying(open, close + 1, speaker, null, false, true);
  }

  /** "Their verdict, released on Sunday: 7,310 deaths". */
  private @Nullable Saying finding(Sentence sentence) {
    boolean definite = sentence.is(0, "the") || sentence.word(0, "possessive of a body");
    for (int i = 1; definite && i < FINDING; i++) {
      if (sentence.word(i, "finding")) {
        Speaker owner = search.possessor(sentence, i);
        return owner == null ? null : new Saying(0, i + 1, owner, null, false, false);
      }
    }
    boolean line = definite && sentence.size() < LONGEST && sentence.isMark(sentence.size() - 1, ":");
    Speaker issuer = line && sentence.findWord("issued paper", 1, FINDING) > 0 ? search.lastBody() : null;
    return issuer == null ? null : new Saying(0, 2, issuer, null, false, false);
  }

  /** A verb of saying in its base form that only people are the subject of. */
  private static boolean isTelling(Sentence sentence, int at) {
    String word = sentence.token(at).norm();
    return sentence.variant(at, "saying", "say") != null && !sentence.word(at, "weak saying")
        && !word.equals("hold") && (!word.endsWith("s") || word.endsWith("ss"));
  }

  private static boolean opensClause(Sentence sentence, int from) {
    for (int i = from; i < from + REACH && sentence.holds(i) && !sentence.isMark(i, ".,;:"); i++) {
      if (sentence.is(i, "that") || i == from && Clauses.isFigure(sentence, i)) {
        return true;
      }
    }
    return sentence.isMark(from, ":“\"");
  }
}
