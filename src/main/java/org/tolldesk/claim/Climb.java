package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Climbs from those who work for a body, and from what they wrote, to the body: "its analysts", "the
 * Institute's 30 monitors", "the commission's latest report".
 */
final class Climb {
  private final SpeakerBook book;
  private final BodyReader bodies;

  Climb(SpeakerBook book, BodyReader bodies) {
    this.book = book;
    this.bodies = bodies;
  }

  /** The body to which a mention belongs; null where it speaks for itself. */
  @Nullable Speaker owner(Sentence sentence, Mention mention) {
    int last = mention.to() - 1;
    boolean branch = sentence.is(mention.from(), "its") && sentence.word(last, "own branch");
    boolean staff = branch || sentence.word(last, "members of a body");
    if (!staff && !sentence.word(last, "paper") && !sentence.word(last, "data")) {
      return null;
    }
    int from = beforeNumber(sentence, mention.from());
    if (staff && (sentence.is(from, "its") || sentence.is(from, "their"))) {
      return bodies.last();
    }
    for (int mark = last - 1; mark > 0 && mark >= from; mark--) {
      if (sentence.is(mark, "'s") || sentence.isMark(mark, "'’")) {
        return at(sentence, Math.min(from, mark), mark);
      }
    }
    return null;
  }

  /** Where the phrase begins whose number stands before a mention: "the Institute's 30 monitors". */
  private static int beforeNumber(Sentence sentence, int from) {
    int number = from;
    while (number > 0 && Clauses.isFigure(sentence, number - 1)) {
      number--;
    }
    if (number == from) {
      return from;
    }
    int start = number;
    if (sentence.is(start - 1, "'s")) {
      start -= 2;
      while (start > 0 && sentence.token(start).isCapitalised() && sentence.token(start - 1).isWord()
          && (sentence.token(start - 1).isCapitalised() || sentence.cue(start - 1, "determiner"))) {
        start--;
      }
      return start;
    }
    return sentence.word(start - 1, "possessive of a body") ? start - 1 : from;
  }

  /** The body whose name or noun ends before the mark of the genitive. */
  private @Nullable Speaker at(Sentence sentence, int from, int mark) {
    for (int i = from; i < mark; i++) {
      SpeakerBook.Name name = book.nameAt(sentence, i);
      if (name != null && name.to() == mark) {
        return name.speaker().isPerson() ? null : name.speaker();
      }
    }
    Phrases.Match head = sentence.match(mark - 1, "saying", "head");
    boolean office = sentence.word(mark - 1, "office");
    return head == null || office ? null : bodies.in(sentence, from, mark);
  }
}
