package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * An English sentence as its speakers are looked for.
 *
 * @param mentions those whom it mentions
 * @param clauses where its clauses and asides begin and end
 * @param book who is named in the article
 * @param memory who was named until now
 */
record EnglishReading(
    Sentence sentence, Mentions mentions, ClauseBounds clauses, SpeakerBook book, SpeakerMemory memory) {

  static EnglishReading of(Sentence sentence, SpeakerBook book, SpeakerMemory memory) {
    Mentions mentions = Mentions.of(sentence, book);
    return new EnglishReading(sentence, mentions, new ClauseBounds(sentence, mentions), book, memory);
  }

  /** Whom a mention means, in a phrase that ends before a token. */
  @Nullable Speaker resolve(Mention mention, int to) {
    return memory.resolve(mentions, mention, to);
  }

  /** Whom a mention means by itself; null for none. */
  @Nullable Speaker resolve(@Nullable Mention mention) {
    return mention == null ? null : resolve(mention, mention.to());
  }

  /** "A sergeant, Vasyl, told": somebody with one name only. */
  Speaker oneWord(int at) {
    Speaker known = book.surnamed(sentence.token(at).norm());
    return known != null ? known : new Speaker(sentence.token(at).text(), Speaker.Type.PERSON, null);
  }
}
