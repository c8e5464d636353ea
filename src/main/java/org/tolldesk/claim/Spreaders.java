package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "The post by Iron Mail, a channel", "the assertion was made in May by the site Norden": who spread a claim
 * that went round, where the sentences after it say so.
 */
final class Spreaders {
  /** In sentences: how soon after a claim a text says who spread it. */
  private static final int REACH = 9;

  /** In tokens: how far into its sentence "by" may stand. */
  private static final int LONGEST = 12;

  private Spreaders() {}

  /** Who spread what a sentence says; null where the next ones do not tell. */
  static @Nullable Speaker of(Sentence claim, List<Sentence> sentences, SpeakerSearch search) {
    int end = Math.min(sentences.size(), claim.index() + REACH);
    for (Sentence sentence : sentences.subList(claim.index() + 1, Math.max(claim.index() + 1, end))) {
      boolean about = sentence.cue(0, "determiner") && !sentence.is(0, "a")
          && sentence.word(1, "posted claim");
      int by = about ? by(sentence) : -1;
      if (by > 0) {
        return search.following(sentence, by + 1, Clauses.phraseEnd(sentence, by + 1));
      }
    }
    return null;
  }

  /** The token of "by", unless what is spread is another claim: "the allegation by the party that". */
  private static int by(Sentence sentence) {
    for (int by = 2; by < LONGEST && sentence.holds(by) && !sentence.isMark(by, ",;:."); by++) {
      boolean spread = by == 2 || sentence.findWord("being", 2, 4) > 0
          && sentence.findWord("spread", 2, by) > 0;
      if (sentence.is(by, "by") && spread && !sentence.is(Clauses.phraseEnd(sentence, by + 1), "that")) {
        return by;
      }
    }
    return -1;
  }
}
