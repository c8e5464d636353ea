package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Nor did the ministry see grounds for 150 dead", "police have no record of 40": who bears nothing out. */
record Refusals(SpeakerSearch search) implements AttributionReader.Way {
  /** In tokens: how far behind its verb the ground may stand that somebody does not see. */
  private static final int REACH = 5;

  @Override
  public @Nullable Saying at(Sentence sentence, int verb, List<Saying> before) {
    int ground = sentence.word(verb, "seeing grounds") ? ground(sentence, verb + 1) : -1;
    boolean refused = ground >= 0 && sentence.findCue("negative", 0, ground) >= 0;
    Speaker subject = refused ? search.subject(sentence, verb) : null;
    return subject == null ? null : new Saying(verb, ground + 1, subject, null, false, false);
  }

  /** The place of "grounds for" or "evidence of" that leads to what is not borne out, or -1. */
  private static int ground(Sentence sentence, int from) {
    for (int i = from; i < from + REACH; i++) {
      boolean leads = sentence.is(i + 1, "for") || sentence.is(i + 1, "of") || sentence.is(i + 1, "that")
          || sentence.is(i + 1, "to");
      if (sentence.word(i, "grounds") && leads) {
        return i;
      }
    }
    return -1;
  }
}
