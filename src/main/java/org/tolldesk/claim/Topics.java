package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * The people whom a sentence names as its topic before a colon: "Civilians are a separate count: it had
 * verified 14,400 killed", "the office has just published on teachers: 31 killed".
 */
final class Topics {
  private Topics() {}

  /** The group of the topic that heads a figure; null where the sentence has none. */
  static @Nullable Group of(Sentence sentence, int figure) {
    int colon = -1;
    for (int i = figure - 1; i >= 0 && colon < 0; i--) {
      if (sentence.match(i, "kinds") != null || sentence.isMark(i, "|")) {
        return null;
      }
      colon = sentence.isMark(i, ":") && i > 0 ? i : -1;
    }
    Group topic = null;
    for (int i = colon - 1; i >= 0 && !sentence.isMark(i, ":;.!?"); i--) {
      if (sentence.isNumber(i)) {
        return null;
      }
      Phrases.Match people = sentence.match(i, "kinds");
      boolean specific = people != null && !people.term().name().equals("people");
      topic = specific && isTopic(sentence, i, people) ? group(sentence, i, people) : topic;
    }
    return topic;
  }

  /** "On civilians", "about its own conscripts", "Civilians are": what is spoken of and does not speak. */
  private static boolean isTopic(Sentence sentence, int at, Phrases.Match people) {
    int before = at - 1;
    while (sentence.match(before, "sides") != null || sentence.cue(before, "determiner")
        || sentence.word(before, "possessive of a body") || sentence.is(before, "own")) {
      before--;
    }
    boolean opens = before < 0 || sentence.isMark(before, ":.;\"“");
    int after = at + people.length();
    return opens ? sentence.word(after, "copula") : sentence.word(before, "topic preposition")
        || sentence.is(before, "of") && sentence.word(before - 1, "speaking of");
  }

  private static Group group(Sentence sentence, int at, Phrases.Match people) {
    Phrases.Match side = sentence.endingAt(at, "sides");
    boolean named = side != null && !side.term().name().startsWith("=");
    return new Group(named ? side.term().name() : null, people.term().name());
  }
}
