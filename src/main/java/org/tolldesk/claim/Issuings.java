package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "The authority drew the balance of the week.", "the office sent round its evening sheet.": who puts out or
 * sums up figures, which the sentences after it give.
 */
record Issuings(SpeakerSearch search) implements AttributionReader.Way {
  /** In tokens: how far behind its verb a paper may stand. */
  private static final int REACH = 7;

  @Override
  public @Nullable Saying at(Sentence sentence, int verb, List<Saying> before) {
    if (!before.isEmpty() || !isIssuing(sentence, verb)) {
      return null;
    }
    Speaker issuer = search.subject(sentence, verb);
    return issuer == null || issuer.type() == Speaker.Type.STATE ? null
        : new Saying(verb, verb + 1, issuer, null, false, false);
  }

  /** Whether a sentence without a figure only tells that somebody puts out figures. */
  static boolean isAnnouncement(Sentence sentence, List<Saying> sayings) {
    int verb = sayings.size() == 1 ? sayings.get(0).at() : -1;
    boolean floor = verb > 0 && sentence.word(verb, "taking the floor") && (sentence.is(verb + 1, "to")
        || sentence.is(verb + 1, "before") || sentence.word(verb + 1, "listeners"));
    return verb >= 0 && verb < REACH * 3 && (floor || isIssuing(sentence, verb))
        && Clauses.findFigure(sentence) < 0;
  }

  private static boolean isIssuing(Sentence sentence, int verb) {
    if (!sentence.word(verb, "issuing") || verb == 0 || sentence.cue(verb - 1, "determiner")
        || Clauses.isPassive(sentence, verb)) {
      return false;
    }
    for (int i = verb + 1; i < verb + REACH && sentence.holds(i) && sentence.token(i).isWord(); i++) {
      if (sentence.word(i, "issued paper")) {
        return !sentence.is(i + 1, "'s");
      }
    }
    return false;
  }

  /** "The governor's second post of the morning.": the end of the owner whose paper alone is named; or -1. */
  static int owner(Sentence line) {
    int owner = 1;
    while (line.holds(owner) && owner < REACH && line.token(owner).isWord() && !line.is(owner, "'s")) {
      owner++;
    }
    int paper = line.is(owner, "'s") ? line.findWord("spoken paper", owner, owner + 4) : -1;
    for (int i = Math.max(0, paper); paper > 0 && i < line.size() - 1; i++) {
      if (line.cue(i, "auxiliary") || line.isMark(i, ":") || line.word(i, "plain past")) {
        return -1;
      }
    }
    return paper > 0 ? owner : -1;
  }
}
