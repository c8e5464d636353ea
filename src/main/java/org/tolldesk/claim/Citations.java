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
    int source = before.isEmpty() ? -1 : ownSource(sentence, i);
    if (source >= 0) {
      boolean behind = sentence.is(source + 1, "as") || sentence.isMark(source + 1, ":");
      return cited(sentence, i, behind ? source + 2 : i + 1, before);
    }
    Phrases.Match cite = sentence.match(i, "saying", "cite");
    return cite == null ? null : cited(sentence, i, i + cite.length(), before);
  }

  /** "Named its source as", "gave doctors as its source": the token of the source, or -1. */
  private static int ownSource(Sentence sentence, int verb) {
    for (int i = verb + 2; sentence.word(verb, "naming a source") && i < verb + 9 && sentence.holds(i)
        && !sentence.isMark(i, ",;."); i++) {
      boolean own = sentence.word(i - 1, "possessive of a body") || sentence.word(i - 1, "possessive");
      boolean leads = sentence.is(i + 1, "as") || sentence.isMark(i + 1, ":") || sentence.is(i - 2, "as");
      if (own && leads && (sentence.is(i, "source") || sentence.is(i, "sources"))) {
        return i;
      }
    }
    return -1;
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
