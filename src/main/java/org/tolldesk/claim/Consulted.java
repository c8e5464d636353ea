package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads who speaks by being turned to at a sentence's start: "Ask the widows, and 40 died", "For the deputy,
 * 217 are dead", "In Serbian newspapers a number of 31 goes on being printed".
 */
record Consulted(SpeakerSearch search) implements AttributionReader.Way {
  /** In tokens: how far behind its start a sentence may name who is asked. */
  private static final int REACH = 7;

  @Override
  public @Nullable Saying at(Sentence sentence, int at, List<Saying> before) {
    if (sentence.is(at, "if")) {
      Saying believed = believed(sentence, at);
      if (believed != null) {
        return believed;
      }
    }
    if (at > 0 || sentence.size() < REACH) {
      return null;
    }
    if (sentence.is(0, "for")) {
      return inTheirEyes(sentence);
    }
    boolean inside = sentence.is(0, "in") || sentence.is(0, "on");
    return inside ? inMedia(sentence) : asked(sentence);
  }

  /** "If the mayor is right", "if the council is to be believed". */
  private @Nullable Saying believed(Sentence sentence, int at) {
    int verb = at + 2;
    while (verb < at + REACH * 2 && sentence.holds(verb) && !sentence.word(verb, "being")) {
      verb++;
    }
    boolean right = sentence.is(verb + 1, "right") || sentence.is(verb + 1, "correct")
        || sentence.is(verb + 1, "to") && sentence.is(verb + 2, "be");
    int end = sentence.is(verb + 1, "to") ? verb + 4 : verb + 2;
    Speaker speaker = right && Clauses.closes(sentence, end)
        ? search.following(sentence, at + 1, Clauses.phraseEnd(sentence, at + 1)) : null;
    boolean named = speaker != null && !BodyReader.isCalled("members of a body", speaker, sentence.words());
    boolean pronoun = sentence.word(at + 1, "plural pronoun");
    return named ? new Saying(at, end, speaker, null, pronoun, at > 0) : null;
  }

  /** "For Minister Reis the 600 are a tale": somebody with an office, before a comma or the figure. */
  private @Nullable Saying inTheirEyes(Sentence sentence) {
    int to = Clauses.phraseEnd(sentence, 1);
    for (int i = 2; i < to; i++) {
      to = Clauses.isFigure(sentence, i) || sentence.is(i, "the") || sentence.is(i, "it") ? i : to;
    }
    int figure = sentence.isMark(to, ",") ? to + 1 : to;
    boolean leads = false;
    for (int i = figure; i < figure + 4; i++) {
      leads |= Clauses.isFigure(sentence, i) && !Clauses.isTime(sentence, i);
    }
    Speaker speaker = leads ? search.following(sentence, 1, to) : null;
    boolean somebody = speaker != null && (speaker.isPerson()
        || BodyReader.isHolder(speaker, sentence.words()));
    return somebody ? new Saying(0, to, speaker, null, false, false) : null;
  }

  /** "On state television the toll of 45": what papers and stations say. */
  private @Nullable Saying inMedia(Sentence sentence) {
    for (int i = 2; i < REACH && sentence.token(i - 1).isWord(); i++) {
      boolean media = sentence.word(i, "medium") || sentence.word(i, "media");
      boolean ends = media && (sentence.isMark(i + 1, ",") || sentence.cue(i + 1, "determiner")
          || Clauses.isFigure(sentence, i + 1));
      if (ends) {
        Speaker speaker = search.phrase(sentence, 1, i + 1);
        return speaker == null ? null : new Saying(0, i + 1, speaker, null, false, false);
      }
    }
    return null;
  }

  /** "If you sit down with the General Staff, then", "ask at the ministry, and": a verb and whom it asks. */
  private @Nullable Saying asked(Sentence sentence) {
    int verb = sentence.is(0, "if") && sentence.is(1, "you") ? 2 : 0;
    if (!sentence.word(verb, "turning to somebody")) {
      return null;
    }
    int from = verb + 1;
    while (from < verb + REACH && !sentence.cue(from, "determiner") && !sentence.token(from).isCapitalised()
        && sentence.token(from).isWord()) {
      from++;
    }
    int to = Clauses.phraseEnd(sentence, from);
    boolean answered = false;
    for (int i = to; i < sentence.size() && !sentence.isMark(i, ".;:"); i++) {
      answered |= sentence.isMark(i, ",") && (sentence.is(i + 1, "and") || sentence.is(i + 1, "then")
          || verb > 0);
    }
    Speaker listed = answered ? search.following(sentence, from, to) : null;
    Speaker speaker = listed != null || !answered ? listed : search.unlisted(sentence, from, to);
    return speaker == null ? null : new Saying(0, to, speaker, null, false, false);
  }
}
