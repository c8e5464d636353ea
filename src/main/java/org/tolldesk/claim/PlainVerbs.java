package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "The parish has entered 40 names", "the brigade's medics booked 12 dead": a figure right after the verb of a
 * body, whatever verb that is, unless it says what befell the people or the body is one that suffers losses.
 */
record PlainVerbs(SpeakerSearch search) implements AttributionReader.Way {

  @Override
  public @Nullable Saying at(Sentence sentence, int verb, List<Saying> before) {
    if (isTakingIn(sentence, verb)) {
      Speaker host = before.isEmpty() ? search.subject(sentence, verb) : null;
      return host != null && BodyReader.isCalled("house of the sick", host, sentence.words())
          ? new Saying(verb, verb + 2, host, null, true, false) : null;
    }
    if (!Clauses.isFigure(sentence, verb + 1)) {
      return null;
    }
    if (isBookkeeping(sentence, verb)) {
      Speaker keeper = search.subject(sentence, verb);
      return keeper == null || keeper.type() == Speaker.Type.STATE ? null
          : new Saying(verb, verb + 1, keeper, null, true, false);
    }
    if (!before.isEmpty() || !isVerb(sentence, verb)) {
      return null;
    }
    Speaker subject = search.subject(sentence, verb);
    boolean body = subject != null && subject.type() == Speaker.Type.BODY && subject.side() == null;
    boolean speaks = body && isNamed(sentence, subject)
        && !BodyReader.isCalled("party to a fight", subject, sentence.words());
    return speaks ? new Saying(verb, verb + 1, subject, null, true, false) : null;
  }

  /** "The clinic took in 143 wounded". */
  private static boolean isTakingIn(Sentence sentence, int verb) {
    boolean takes = sentence.is(verb, "took") || sentence.is(verb, "takes") || sentence.is(verb, "taken");
    return takes && sentence.is(verb + 1, "in") && Clauses.isFigure(sentence, verb + 2)
        && !Clauses.isPassive(sentence, verb);
  }

  private static boolean isVerb(Sentence sentence, int at) {
    String word = sentence.token(at).norm();
    return sentence.token(at).isWord() && !sentence.token(at).isCapitalised() && word.endsWith("ed")
        && at > 0 && !Clauses.isPassive(sentence, at) && sentence.match(at, "measures") == null
        && sentence.match(at, "cues") == null && sentence.match(at, "saying") == null
        && !sentence.word(at, "loss") && !sentence.word(at, "boast")
        && !sentence.cue(at - 1, "determiner") && !sentence.cue(at - 1, "preposition");
  }

  /** "Prosecutors count 61 dead": a word of records that is a noun elsewhere. */
  private static boolean isBookkeeping(Sentence sentence, int at) {
    return sentence.word(at, "bookkeeping") && at > 0 && !sentence.cue(at - 1, "determiner")
        && !sentence.cue(at - 1, "preposition") && !sentence.is(at - 1, "'s");
  }

  /** Whether a body has a name or a noun of bodies, so that it is no thing that a figure follows. */
  static boolean isNamed(Sentence sentence, Speaker body) {
    String last = body.name().substring(body.name().lastIndexOf(' ') + 1);
    return Character.isUpperCase(last.codePointAt(0)) || sentence.words().holds("kind of body", last)
        || sentence.words().holds("body by its noun", last);
  }
}
