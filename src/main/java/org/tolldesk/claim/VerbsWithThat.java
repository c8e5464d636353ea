package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "The agency radioed to Sarajevo that 12 had died", "the paper learned from doctors that": any verb of
 * somebody who can speak with a clause of "that".
 */
record VerbsWithThat(SpeakerSearch search) implements AttributionReader.Way {
  /** In tokens: how far behind its verb "that" may stand. */
  private static final int REACH = 7;

  @Override
  public @Nullable Saying at(Sentence sentence, int verb, List<Saying> before) {
    if (!before.isEmpty() || !isVerb(sentence, verb)) {
      return null;
    }
    int that = that(sentence, verb);
    boolean learns = sentence.word(verb, "learning") && sentence.is(verb + 1, "from");
    Speaker subject = that < 0 ? null
        : learns ? search.phrase(sentence, verb + 2, that) : search.subject(sentence, verb);
    return subject == null || subject.type() == Speaker.Type.STATE ? null
        : new Saying(verb, that + 1, subject, null, false, false);
  }

  private static boolean isVerb(Sentence sentence, int at) {
    String word = sentence.token(at).norm();
    return at > 0 && sentence.token(at).isWord() && !sentence.token(at).isCapitalised()
        && (word.endsWith("ed") || sentence.word(at, "learning"))
        && sentence.match(at, "measures") == null && sentence.match(at, "kinds") == null
        && sentence.match(at, "cues") == null && !Clauses.isPassive(sentence, at)
        && !sentence.cue(at - 1, "determiner") && !sentence.cue(at - 1, "preposition");
  }

  /** The "that" of a clause right behind the verb or behind a phrase with a preposition; -1 for none. */
  private static int that(Sentence sentence, int verb) {
    boolean phrase = sentence.cue(verb + 1, "preposition") || sentence.is(verb + 1, "to");
    boolean near = sentence.is(verb + 1, "this") || sentence.is(verb + 1, "last");
    int day = near ? Clauses.afterTime(sentence, verb + 2) : verb + 2;
    int next = near && day > verb + 2 ? day : Clauses.afterTime(sentence, verb + 1);
    for (int i = next; i < Math.min(next + REACH, sentence.size()); i++) {
      if (sentence.is(i, "that")) {
        boolean clause = sentence.holds(i + 2) && !sentence.cue(i + 1, "auxiliary")
            && !sentence.word(i - 1, "changed figure") && !Sources.isSourceWord(sentence, i - 1);
        return (i == next || phrase) && clause ? i : -1;
      }
      if (!sentence.token(i).isWord() || sentence.variant(i, "saying", "say") != null) {
        return -1;
      }
    }
    return -1;
  }
}
