package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** "The Times, citing officials", "officials quoted by the Times": who speaks, and who passes it on. */
record Citations(SpeakerSearch search) implements AttributionReader.Way {

  @Override
  public @Nullable Saying at(Sentence sentence, int i, List<Saying> before) {
    Phrases.Match relay = sentence.match(i, "saying", "relay");
    if (relay != null && !before.isEmpty()) {
      return relayed(sentence, i + relay.length(), before);
    }
    Phrases.Match cite = sentence.match(i, "saying", "cite");
    return cite == null ? null : cited(sentence, i, i + cite.length(), before);
  }

  /** "Officials, quoted by the Times": the last saying, through whom follows. */
  private Saying relayed(Sentence sentence, int from, List<Saying> before) {
    int to = Clauses.phraseEnd(sentence, from);
    Saying last = before.remove(before.size() - 1);
    Speaker outlet = search.following(sentence, from, to);
    int end = Math.max(last.end(), to);
    return new Saying(last.at(), end, last.speaker(), outlet, last.counts(), last.closes());
  }

  /** "The Times, citing officials": the speaker follows, through whoever spoke or is the verb's subject. */
  private @Nullable Saying cited(Sentence sentence, int verb, int from, List<Saying> before) {
    int to = Clauses.phraseEnd(sentence, from);
    Speaker speaker = search.phrase(sentence, from, to);
    if (speaker == null) {
      return null;
    }
    boolean closes = Clauses.closes(sentence, to);
    if (before.isEmpty()) {
      return new Saying(verb, to, speaker, search.subject(sentence, verb), false, closes);
    }
    Saying last = before.remove(before.size() - 1);
    return new Saying(last.at(), to, speaker, last.speaker(), false, closes);
  }
}
