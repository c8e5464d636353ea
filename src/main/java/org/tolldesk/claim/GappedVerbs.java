package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Police say 80 died; the hospital, more than 100", "the UN spoke of 200 dead, the army of 80": a comma or
 * the preposition again for the verb that was said before.
 */
record GappedVerbs(SpeakerSearch search) implements AttributionReader.Way {
  /** In tokens: the longest speaker before such a comma. */
  private static final int REACH = 8;

  @Override
  public @Nullable Saying at(Sentence sentence, int joint, List<Saying> before) {
    if (before.isEmpty() || !Clauses.isFigure(sentence, joint + 1)) {
      return null;
    }
    Saying bare = bare(sentence, joint + 1, before);
    if (bare != null) {
      return bare;
    }
    int start = joint;
    while (start > 0 && joint - start < REACH && !sentence.isMark(start - 1, ";,.:“”\"")) {
      start--;
    }
    if (sentence.isMark(joint, ",")) {
      return sentence.isMark(start - 1, ";") ? saying(sentence, start, joint) : null;
    }
    int end = joint;
    if (joint == start && sentence.isMark(start - 1, ",")) {
      end = asideStart(sentence, start - 1);
      start = end;
      while (start > 0 && end - start < REACH && !sentence.isMark(start - 1, ";,.:“”\"")) {
        start--;
      }
    }
    boolean parted = sentence.isMark(start - 1, ";,");
    boolean joined = sentence.is(start, "and") || sentence.is(start, "but") || sentence.is(start, "while");
    int from = joined ? start + 1 : start;
    return parted && repeats(sentence, joint, before, start) ? saying(sentence, from, end) : null;
  }

  /** The comma that opens the aside which another closes: ", for their part,". */
  private static int asideStart(Sentence sentence, int close) {
    int open = close - 1;
    while (open > 0 && close - open < REACH && !sentence.isMark(open, ",;.")) {
      open--;
    }
    return sentence.isMark(open, ",") ? open : close;
  }

  /** Whether the verb before led to its figure by the same preposition. */
  private static boolean repeats(Sentence sentence, int joint, List<Saying> before, int to) {
    boolean joins = sentence.is(joint, "of") || sentence.is(joint, "at") || sentence.is(joint, "to");
    Saying last = before.get(before.size() - 1);
    for (int i = Math.max(0, last.end() - 1); joins && i < to; i++) {
      if (sentence.is(i, sentence.token(joint).norm()) && Clauses.isFigure(sentence, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "The board reports 20 dead and the rescuers 22": a speaker right before the figure of a clause. */
  private @Nullable Saying bare(Sentence sentence, int figure, List<Saying> before) {
    Saying last = before.get(before.size() - 1);
    int end = figure;
    while (Clauses.isFigure(sentence, end) && end < figure + REACH) {
      end++;
    }
    boolean closed = !sentence.holds(end) || sentence.isMark(end, ".;") || sentence.isMark(end, ",");
    int from = figure;
    while (from > last.end() && figure - from < REACH && sentence.token(from - 1).isWord()
        && !sentence.is(from - 1, "and") && !sentence.is(from - 1, "while")) {
      from--;
    }
    boolean opens = sentence.isMark(from - 1, ",;") || sentence.is(from - 1, "and")
        || sentence.is(from - 1, "while");
    boolean figured = false;
    for (int i = last.end(); i < from; i++) {
      figured |= Clauses.isFigure(sentence, i) && !Clauses.isTime(sentence, i);
    }
    return closed && opens && figured && !last.closes() && from < figure && from > last.end() + 1
        && Clauses.phraseEnd(sentence, from) >= figure && !isVerb(sentence, figure - 1)
        && sentence.match(figure - 1, "kinds") == null
        ? saying(sentence, from, figure, figure - 1) : null;
  }

  private static boolean isVerb(Sentence sentence, int at) {
    return sentence.token(at).norm().endsWith("ed") || sentence.word(at, "plain past")
        || sentence.match(at, "measures") != null || sentence.variant(at, "saying", "count") != null
        || sentence.variant(at, "saying", "say") != null || sentence.cue(at, "auxiliary");
  }

  private @Nullable Saying saying(Sentence sentence, int from, int to) {
    return saying(sentence, from, to, to);
  }

  private @Nullable Saying saying(Sentence sentence, int from, int to, int at) {
    Speaker speaker = from < to ? search.following(sentence, from, to) : null;
    return speaker == null ? null : new Saying(at, at + 1, speaker, null, false, false);
  }
}
