package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Necropolis has 417 names", "the agency keeps a list with 50,000 open cases": a figure by keeping a list.
 */
record KeptLists(SpeakerSearch search) implements AttributionReader.Way {
  /** In tokens: how far behind the verb the entries of a list may stand. */
  private static final int REACH = 12;

  @Override
  public @Nullable Saying at(Sentence sentence, int verb, List<Saying> before) {
    if (!sentence.word(verb, "keeping") && !sentence.word(verb, "carrying")) {
      return null;
    }
    boolean entries = false;
    boolean number = false;
    for (int i = verb + 1; i < Math.min(verb + REACH, sentence.size()) && !sentence.isMark(i, ";:"); i++) {
      entries |= sentence.word(i, "list entries") || sentence.word(i, "list keeper")
          || sentence.word(i, "kept as") && sentence.match(i + 1, "measures") != null;
      number |= sentence.isNumber(i);
    }
    boolean captives = !entries && sentence.findWord("prisoner", verb, verb + REACH) > 0;
    boolean holds = number && !captives && (entries
        || sentence.word(verb, "keeping") && Clauses.isFigure(sentence, verb + 1));
    Speaker keeper = holds ? search.subject(sentence, verb) : null;
    return keeper != null && keeps(sentence, verb, keeper, entries)
        ? new Saying(verb, verb + 1, keeper, null, true, false) : null;
  }

  /** Whether a body keeps a list, and is no army or state that just has so many people. */
  private static boolean keeps(Sentence sentence, int verb, Speaker keeper, boolean entries) {
    boolean civil = (BodyReader.isCalled("body by its noun", keeper, sentence.words())
        || BodyReader.isCalled("kind of body", keeper, sentence.words())) && !BodyReader.isCalled("party to a fight", keeper, sentence.words());
    boolean party = keeper.type() == Speaker.Type.STATE || keeper.side() != null && !civil
        || sentence.cue(verb - 1, "force");
    boolean list = keeper.isPerson() && sentence.word(verb, "keeping a list")
        && sentence.findWord("list noun", verb, verb + REACH) > 0;
    return list || !keeper.isPerson() && (entries || !party);
  }
}
