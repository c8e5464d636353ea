package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Police say 80 died; the hospital, more than 100": a comma for the verb that was said before. */
record GappedVerbs(SpeakerSearch search) implements AttributionReader.Way {
  /** In tokens: the longest speaker before such a comma. */
  private static final int REACH = 8;

  @Override
  public @Nullable Saying at(Sentence sentence, int comma, List<Saying> before) {
    if (before.isEmpty() || !sentence.isMark(comma, ",") || !Clauses.isFigure(sentence, comma + 1)) {
      return null;
    }
    int start = comma;
    while (start > 0 && comma - start < REACH && !sentence.isMark(start - 1, ";,.")) {
      start--;
    }
    Speaker speaker = sentence.isMark(start - 1, ";") ? search.following(sentence, start, comma) : null;
    return speaker == null ? null : new Saying(comma, comma + 1, speaker, null, false, false);
  }
}
