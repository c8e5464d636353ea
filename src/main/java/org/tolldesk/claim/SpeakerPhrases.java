package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/** Reads the noun phrase of a speaker that follows "according to", "citing" or "said". */
final class SpeakerPhrases {
  private final EnglishReading reading;
  private final Sentence sentence;
  private final Mentions mentions;
  private final Sources sources;

  SpeakerPhrases(EnglishReading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.mentions = reading.mentions();
    this.sources = new Sources(reading);
  }

  /** Whom "said" is followed by: a phrase that begins right there, or who made the data named there. */
  @Nullable Speaker startingAt(int from, int to) {
    Mention first = mentions.startingAt(from);
    if (first != null) {
      return first.to() <= to + 1 ? within(from, to) : null;
    }
    boolean post = sentence.cue(from, "determiner")
        && (sentence.word(from + 1, "data") || sentence.word(from + 2, "data"));
    return post ? reading.resolve(sources.agent(from + 1)) : null;
  }

  /** "Forecasts the lender,": a noun that no list holds, with its article and at the end of a clause. */
  @Nullable Speaker unlisted(int from, int to) {
    boolean article = sentence.is(from, "the") || sentence.is(from, "a") || sentence.is(from, "an");
    boolean named = sentence.isMark(to, ",") && sentence.holds(to + 1)
        && sentence.token(to + 1).isCapitalised();
    boolean open = article && !named && Clauses.closes(sentence, to)
        && !sentence.word(to - 1, "generic body") && !sentence.word(to - 1, "kind of body")
        && !sentence.word(to - 1, "taking up a name");
    return open ? new OpenPhrases(reading).within(from, to) : null;
  }

  /**
   * The speaker whose phrase begins at a token and ends before another, be it of words that no list holds.
   */
  @Nullable Speaker within(int from, int to) {
    if (to > from + 1 && sentence.word(to - 1, "emphasis")) {
      return within(from, to - 1);
    }
    if (to == from + 1 && sentence.word(from, "object pronoun")) {
      return reading.resolve(new Mention(from, to, from, Mention.Form.PRONOUN, null, true), to);
    }
    Mention first = mentions.first(mention -> mention.head() >= from && mention.to() <= to + 1);
    if (first == null || first.from() > from && first.from() == to + 1) {
      Speaker named = apposed(from, to);
      if (named != null) {
        return named;
      }
    }
    if (first != null && isPlaceOf(first, from)) {
      return sentence.cue(from, "determiner") ? new OpenPhrases(reading).within(from, to) : null;
    }
    return first == null ? new OpenPhrases(reading).within(from, to)
        : speaker(sources.behind(from, first, to), to);
  }

  /** "Confirmed by laboratory in Kinshasa": where somebody is who is no place. */
  private boolean isPlaceOf(Mention place, int from) {
    return place.is(Mention.Form.STATE) && place.from() > from
        && sentence.word(place.from() - 1, "place preposition");
  }

  /** "A salvage diver, Jan Smit,": who is named behind a phrase of words that no list holds. */
  private @Nullable Speaker apposed(int from, int to) {
    Mention name = sentence.cue(from, "determiner") && sentence.isMark(to, ",")
        ? new NamedHolders(sentence, mentions).after(to) : null;
    return name != null && sentence.isMark(name.to(), ",.;") ? name.named() : null;
  }

  private @Nullable Speaker speaker(Mention first, int to) {
    NamedHolders holders = new NamedHolders(sentence, mentions);
    Speaker holder = holders.of(first, to);
    if (holder != null) {
      return holder;
    }
    Mention meant = sources.isSource(first) ? sources.madeBy(first, to) : first;
    if (meant.is(Mention.Form.DESCRIPTION) && sentence.isMark(to, ",")) {
      Mention name = holders.after(to);
      if (name != null || holders.isOneWordAfter(to)) {
        return name != null ? name.named() : reading.oneWord(to + 1);
      }
    }
    return reading.resolve(meant, to);
  }
}
