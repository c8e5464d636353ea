package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** Reads who speaks by a label, a cell or what introduces a colon: "Hospital: 12", "| Army | 12 |". */
final class ColonSpeakers {
  private final EnglishReading reading;
  private final Sentence sentence;
  private final Mentions mentions;

  ColonSpeakers(EnglishReading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.mentions = reading.mentions();
  }

  /** Whom the words before a colon end with, else the person who acts there: "Taran paused: 12 had died". */
  @Nullable Speaker introducing(int colon) {
    Mention name = mentions.first(mention -> mention.to() == colon && mention.is(Mention.Form.NAME)
        && !mention.nested());
    if (name != null) {
      return name.named();
    }
    Mention first = mentions.first(mention -> mention.to() <= colon && !mention.nested());
    boolean acts = first != null && (first.isPerson() || first.is(Mention.Form.PRONOUN)
        && !sentence.is(first.head(), "it"));
    Speaker speaker = acts ? reading.resolve(first) : null;
    return speaker != null && speaker.isPerson() ? speaker : null;
  }

  /** The person whose name opens a line, with nothing but an aside before its colon. */
  @Nullable Speaker opening(int colon) {
    Mention first = mentions.first(mention -> mention.to() < colon && !mention.nested());
    boolean opens = first != null && first.isPerson() && sentence.isMark(first.to(), ",");
    for (int i = 0; opens && i < colon; i++) {
      boolean inName = i >= first.from() && i < first.to();
      boolean before = i < first.from() && sentence.token(i).isWord() && !sentence.token(i).isNumber()
          && !Clauses.isTime(sentence, i);
      opens = inName || !before && sentence.variant(i, "saying", "say") == null
          && !sentence.cue(i, "auxiliary");
    }
    return opens ? first.named() : null;
  }

  /** The body that a label names, unless the label says what people are counted: "Army: 412". */
  @Nullable Speaker label(int from, int to) {
    Mention body = mentions.first(mention -> mention.isWithin(from, to) && !mention.nested()
        && (mention.is(Mention.Form.NAME) || mention.is(Mention.Form.DESCRIPTION)));
    return body == null || isCounted(body) ? null : reading.resolve(body, to);
  }

  /** The body of a row's first cell, unless it says what people are counted. */
  @Nullable Speaker cell(int from, int to) {
    Mention first = mentions.firstFree(from, to);
    boolean body = first != null && !first.isPerson() && (first.is(Mention.Form.NAME)
        || first.is(Mention.Form.DESCRIPTION) && !isCounted(first));
    return body ? reading.resolve(first, Clauses.phraseEnd(sentence, first.to())) : null;
  }

  private boolean isCounted(Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      boolean owner = i + 1 < mention.to() && sentence.isMark(i + 1, "'’");
      if (!owner && (sentence.cue(i, "force") || sentence.match(i, "kinds") != null
          || sentence.match(i, "measures") != null)) {
        return true;
      }
    }
    return sentence.match(mention.head(), "sides") != null;
  }
}
