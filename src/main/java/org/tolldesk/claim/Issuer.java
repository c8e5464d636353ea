package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Provenance;

/**
 * The body whose figures a document gives where it names nobody else: that of a line "Data: …", or in a
 * document of no known outlet the body of its first lines ("Summary of the Ministry of Defence"), or who writes
 * it as "I".
 */
final class Issuer {
  private static final int FIRST_LINES = 3;
  private static final int TOP = 14;

  private final SpeakerBook book;

  Issuer(SpeakerBook book) {
    this.book = book;
  }

  @Nullable Speaker of(List<Sentence> sentences, Provenance provenance) {
    boolean published = provenance.outlet() != null;
    for (Sentence sentence : sentences.subList(0, Math.min(TOP, sentences.size()))) {
      for (int i = 0; i < sentence.size(); i++) {
        boolean label = sentence.isMark(i + 1, ":") && sentence.word(i, "source label");
        Speaker source = label ? body(sentence, i + 2) : null;
        if (source != null) {
          return source;
        }
      }
    }
    for (Sentence sentence : published ? List.<Sentence>of() : sentences) {
      Speaker first = sentence.paragraph() < FIRST_LINES && !sentence.isMark(sentence.size() - 1, ".!?:")
          ? body(sentence, 0) : null;
      if (first != null) {
        return first;
      }
    }
    boolean transcript = new Labels(sentences, book, provenance.author()).isTranscript();
    return OwnVoice.of(sentences, provenance.author(), transcript);
  }

  private @Nullable Speaker body(Sentence sentence, int from) {
    SpeakerMemory memory = new SpeakerMemory(book);
    Mentions mentions = Mentions.of(sentence, book);
    for (Mention mention : mentions.all()) {
      boolean after = mention.from() >= from && (from == 0 || mention.from() <= from + 1);
      boolean describes = mention.is(Mention.Form.DESCRIPTION) && !sentence.word(mention.head(), "paper")
          && !sentence.word(mention.head(), "unnamed speakers") && !sentence.is(mention.head(), "source")
          && !sentence.isMark(0, "[(");
      if (after && (describes || mention.is(Mention.Form.NAME))) {
        Speaker speaker = memory.resolve(mentions, mention, Clauses.phraseEnd(sentence, mention.to()));
        return speaker == null || speaker.isPerson() || BodyReader.isHolder(speaker, sentence.words()) ? null
            : speaker;
      }
    }
    return null;
  }
}
