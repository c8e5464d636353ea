package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "The mayor upped the toll to 23", "the coroner has it down as 17": whoever does whatever with a toll so
 * that it becomes a figure gives that figure.
 */
record FixedFigures(SpeakerSearch search) implements AttributionReader.Way {
  /** In tokens: how far behind its noun or pronoun the figure of a toll may begin. */
  private static final int REACH = 9;

  /** In tokens: the longest phrase of a toll, "its latest official count of the dead". */
  private static final int LONGEST = 7;

  @Override
  public @Nullable Saying at(Sentence sentence, int verb, List<Saying> before) {
    int object = isVerb(sentence, verb) ? object(sentence, verb + 1) : -1;
    if (object < 0 || !isFixed(sentence, object)) {
      return null;
    }
    Speaker subject = search.subject(sentence, verb);
    boolean speaks = subject != null && subject.type() != Speaker.Type.STATE && (subject.isPerson()
        || sentence.is(verb, "number") || sentence.word(verb, "setting a figure")
        || PlainVerbs.isNamed(sentence, subject)
        || BodyReader.isHolder(subject, sentence.words()));
    return speaks ? new Saying(verb, verb + 1, subject, null, false, false) : null;
  }

  private static boolean isVerb(Sentence sentence, int at) {
    boolean has = sentence.word(at, "having") || sentence.word(at, "keeping");
    return at > 0 && sentence.token(at).isWord() && !sentence.token(at).isCapitalised()
        && (has || sentence.match(at, "cues") == null || sentence.is(at, "number"))
        && !sentence.token(at).norm().endsWith("ing")
        && !Clauses.isPassive(sentence, at) && !sentence.is(at - 1, "to");
  }

  /** The token after "it", "this" or "the official death toll"; -1 where no toll stands here. */
  private static int object(Sentence sentence, int from) {
    if (sentence.is(from, "it") || sentence.is(from, "this") && !sentence.word(from + 1, "count noun")) {
      return from + 1;
    }
    for (int i = from + 1; sentence.cue(from, "determiner") && i < from + LONGEST; i++) {
      if (sentence.word(i, "count noun") || sentence.cue(i, "subject")
          || sentence.match(i, "measures") != null) {
        return i + 1;
      }
      if (!sentence.holds(i) || !sentence.token(i).isWord() && !sentence.isMark(i, "'’")
          || sentence.cue(i, "auxiliary")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isFixed(Sentence sentence, int from) {
    for (int i = from; i < from + REACH && sentence.holds(i) && !sentence.isMark(i, ".;:“”\""); i++) {
      boolean joint = sentence.is(i, "to") || sentence.is(i, "at") || sentence.is(i, "as")
          || sentence.is(i, "from");
      if (joint && Clauses.isFigure(sentence, i + 1)) {
        return true;
      }
      if (sentence.cue(i, "relative") || sentence.cue(i, "auxiliary")) {
        return false;
      }
    }
    return false;
  }
}
