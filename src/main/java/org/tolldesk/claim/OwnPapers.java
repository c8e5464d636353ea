package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Its bulletin, pinned up yesterday, has 36 dead", "her own list for May has 71": a paper that opens a
 * sentence gives the figures of whoever was named before it as its owner.
 */
record OwnPapers(SpeakerSearch search) implements AttributionReader.Way {
  /** In tokens: how far behind its owner a paper may stand. */
  private static final int NOUN = 4;

  /** In tokens: how far behind the paper its verb may stand, past an aside. */
  private static final int VERB = 14;

  @Override
  public @Nullable Saying at(Sentence sentence, int at, List<Saying> before) {
    if (at > 0 || !sentence.word(0, "possessive of a body")) {
      return null;
    }
    int noun = 1;
    while (noun < NOUN && !isPaper(sentence, noun)) {
      noun++;
    }
    if (noun == NOUN || !gives(sentence, noun + 1)) {
      return null;
    }
    Speaker owner = search.ownerBefore(sentence);
    return owner == null ? null : new Saying(0, noun + 1, owner, null, true, false);
  }

  private static boolean isPaper(Sentence sentence, int at) {
    return sentence.word(at, "paper") || sentence.word(at, "list noun") && !sentence.cue(at, "pronoun")
        || sentence.word(at, "issued paper");
  }

  /** Whether the first verb behind a paper, past an aside, says what stands in it. */
  private static boolean gives(Sentence sentence, int from) {
    boolean aside = sentence.isMark(from, ",");
    int at = aside ? from + 1 : from;
    while (aside && at < from + VERB && sentence.holds(at) && !sentence.isMark(at, ",")) {
      at++;
    }
    for (int i = aside ? at + 1 : at; i < from + VERB && sentence.token(i).isWord(); i++) {
      if (sentence.word(i, "keeping") || sentence.word(i, "carrying") || sentence.word(i, "amounting")) {
        return true;
      }
      boolean verb = sentence.cue(i, "auxiliary") || sentence.word(i, "plain past");
      if (verb && !sentence.token(i).isCapitalised()) {
        return false;
      }
    }
    return false;
  }
}
