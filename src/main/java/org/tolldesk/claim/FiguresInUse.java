package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads who gives a figure by using, changing or being told of it: "half a million is the number that
 * diplomats use", "the mayor raised this to 40", "the inspectorate was notified of 23 deaths".
 */
record FiguresInUse(SpeakerSearch search) implements AttributionReader.Way {
  /** In tokens: how far behind a verb of changing "to" may stand. */
  private static final int CHANGE = 9;

  /** In tokens: how far behind a verb of ending the figure may stand, past a date. */
  private static final int LONGEST = 14;

  /** In tokens: how far behind a noun of figures the verb of who uses it may stand. */
  private static final int USE = 8;

  @Override
  public @Nullable Saying at(Sentence sentence, int i, List<Saying> before) {
    Saying used = used(sentence, i);
    if (used != null) {
      return used;
    }
    Saying had = sentence.is(i, "had") || sentence.is(i, "has") ? believed(sentence, i) : null;
    if (had != null) {
      return had;
    }
    Saying spent = sentence.word(i, "opening or closing") ? spent(sentence, i) : null;
    if (spent != null) {
      return spent;
    }
    return sentence.word(i, "changing a figure") ? changed(sentence, i, before) : notified(sentence, i);
  }

  /** "Is the number aid workers use": whoever is the subject of the verb that follows. */
  private @Nullable Saying used(Sentence sentence, int noun) {
    boolean named = sentence.word(noun, "named number") && sentence.cue(noun - 1, "determiner");
    for (int i = noun + 2; named && i < noun + USE && !sentence.isMark(i, ".,;:"); i++) {
      if (sentence.word(i, "using a figure")) {
        int from = sentence.cue(noun + 1, "relative") ? noun + 2 : noun + 1;
        Speaker speaker = i > from ? search.phrase(sentence, from, i) : null;
        return speaker == null ? null : new Saying(noun, i + 1, speaker, null, false,
            sentence.word(noun - 2, "being"));
      }
    }
    return null;
  }

  /** "Raised this on Saturday to 291,500": whoever changes a figure gives it. */
  private @Nullable Saying changed(Sentence sentence, int verb, List<Saying> before) {
    boolean object = false;
    for (int i = verb + 1; i < Math.min(verb + CHANGE, sentence.size()) && !sentence.isMark(i, ".,;:"); i++) {
      object |= sentence.word(i, "changed figure");
      if (object && sentence.is(i, "to") && Clauses.isFigure(sentence, i + 1)) {
        Saying last = before.isEmpty() ? null : before.get(before.size() - 1);
        Speaker subject = search.subject(sentence, verb);
        boolean sameSubject = subject == null && last != null && last.counts();
        Speaker speaker = sameSubject ? last.speaker() : subject;
        return speaker == null ? null : new Saying(verb, i + 1, speaker, null, false, false);
      }
    }
    return null;
  }

  /** "Who in May had 900 rebels killed": a man who has the people of others hurt says so. */
  private @Nullable Saying believed(Sentence sentence, int verb) {
    int number = verb + 1;
    boolean figure = Clauses.isFigure(sentence, number);
    for (int i = number + 1; figure && i < number + USE && !sentence.isMark(i, ".,;:"); i++) {
      if (sentence.variant(i, "measures", "passive") != null && sentence.match(i - 1, "kinds") != null) {
        Speaker subject = search.subject(sentence, verb);
        return subject == null || !subject.isPerson() ? null
            : new Saying(verb, number, subject, null, true, false);
      }
    }
    return null;
  }

  /** "Ends the day with a figure of 31": somebody's count when his work begins or is over. */
  private @Nullable Saying spent(Sentence sentence, int verb) {
    int with = verb + 1;
    while (with < verb + LONGEST && sentence.holds(with)
        && (sentence.token(with).isWord() || sentence.isMark(with, ",") || sentence.token(with).isNumber())
        && !sentence.is(with, "with") && !Clauses.isFigure(sentence, with + 1)) {
      with++;
    }
    int of = sentence.cue(with + 1, "determiner")
        ? sentence.findWord("owned figure", with + 2, with + 5) + 1 : 0;
    int figure = of > 0 && sentence.is(of, "of") ? of + 1 : with + 1;
    boolean work = with > verb + 1 && sentence.findWord("span of work", verb + 1, with) > 0
        && Clauses.isFigure(sentence, figure) && !Clauses.isPassive(sentence, verb);
    Speaker subject = work ? search.subject(sentence, verb) : null;
    boolean speaks = subject != null && subject.type() != Speaker.Type.STATE
        && (subject.isPerson() || !BodyReader.isCalled("party to a fight", subject, sentence.words()));
    return speaks ? new Saying(verb, figure, subject, null, false, false) : null;
  }

  /** "Was notified of 23 deaths": who is told of a figure has it on its books. */
  private @Nullable Saying notified(Sentence sentence, int verb) {
    boolean passive = sentence.word(verb, "being told") && Clauses.isPassive(sentence, verb)
        && (sentence.is(verb + 1, "of") || sentence.is(verb + 1, "about"))
        && Clauses.isFigure(sentence, verb + 2);
    Speaker subject = passive ? search.subject(sentence, verb) : null;
    return subject == null ? null : new Saying(verb, verb + 2, subject, null, true, false);
  }
}
