package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * Knows who speaks through a source such as a survey or a report: whoever made it, ran it or is named by it.
 */
final class Sources {
  /** In tokens: how far behind a source "by" may stand. */
  private static final int REACH = 12;

  private final EnglishReading reading;
  private final Sentence sentence;
  private final Mentions mentions;

  Sources(EnglishReading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.mentions = reading.mentions();
  }

  /** Whether a mention is of something written: "a survey". */
  boolean isSource(Mention mention) {
    return mention.is(Mention.Form.DESCRIPTION) && sentence.word(mention.to() - 1, "paper");
  }

  /** Who speaks by a subject: who leads it, holds it or made it, else itself. */
  @Nullable Speaker speaker(Mention subject, int to) {
    Speaker holder = new NamedHolders(sentence, mentions).of(subject, to);
    if (holder != null || !isSource(subject)) {
      return holder != null ? holder : reading.resolve(subject, to);
    }
    Mention inPhrase = maker(subject, to);
    boolean known = reading.book().study() != null && Study.isMeant(sentence, subject);
    Mention maker = inPhrase != null || known ? inPhrase : inAside(subject.to());
    Speaker speaker = reading.resolve(maker == null ? subject : maker, to);
    reading.memory().remember(sentence.token(subject.to() - 1).norm(), speaker);
    return speaker;
  }

  /**
   * The maker of a source whose phrase ends before a token or goes on in ", run by the university"; or
   * itself.
   */
  Mention madeBy(Mention source, int to) {
    Mention maker = maker(source, to);
    Mention agent = maker != null ? maker : agent(to);
    Mention meant = agent == null ? source : agent;
    reading.memory().remember(sentence.token(source.to() - 1).norm(), reading.resolve(meant, to));
    return meant;
  }

  /** "Analysis of open sources by a civil society group": whom "by" names, where a source comes first. */
  Mention behind(int from, Mention first, int to) {
    boolean source = false;
    for (int i = from; i < first.from(); i++) {
      source |= isSourceWord(sentence, i);
    }
    Mention by = source ? mentions.last(mention -> mention.from() > from && mention.to() <= to + 1
        && sentence.is(mention.from() - 1, "by")) : null;
    return by == null ? first : by;
  }

  /** Who made a source that is named before: ", run by the university", ", which the army denies". */
  @Nullable Mention agent(int from) {
    for (int i = from; i < from + REACH && !sentence.isMark(i, ".;:"); i++) {
      boolean names = sentence.is(i, "by") || i < from + 2 && (sentence.is(i, "which")
          || sentence.is(i, "that"));
      Mention agent = names ? mentions.startingAt(i + 1) : null;
      if (agent != null) {
        return agent;
      }
    }
    return null;
  }

  /**
   * "The memo, drawn up by the council,", "the survey, by the institute,", "their answer, which the institute
   * printed,": who made a source in an aside, not who saw it.
   */
  @Nullable Mention inAside(int comma) {
    if (!sentence.isMark(comma, ",")) {
      return null;
    }
    int at = comma + 1;
    if (sentence.is(at, "which") || sentence.is(at, "that")) {
      Mention publisher = mentions.startingAt(at + 1);
      boolean issues = publisher != null
          && sentence.findWord("written by", publisher.to(), publisher.to() + 3) >= 0;
      return issues ? publisher : null;
    }
    boolean made = sentence.word(at, "written by");
    for (int i = at; i < at + REACH && !sentence.isMark(i, ",.;:"); i++) {
      if (sentence.is(i, "by") && (made || i == at)) {
        Mention maker = mentions.startingAt(i + 1);
        Mention person = maker == null ? null : new NamedHolders(sentence, mentions).after(maker.to());
        return person != null && sentence.isMark(maker.to(), ",") ? person : maker;
      }
    }
    return null;
  }

  static boolean isSourceWord(Sentence sentence, int at) {
    return sentence.word(at, "paper") || sentence.word(at, "data");
  }

  /**
   * Who made a source: "a survey by the ministry", "modelling from the university", "a poll of the party".
   */
  private @Nullable Mention maker(Mention source, int to) {
    Mention by = mentions.last(mention -> isMaker(mention, source, to)
        && (sentence.is(mention.from() - 1, "by") || sentence.is(mention.from() - 1, "from")));
    return by != null ? by : mentions.first(mention -> isMaker(mention, source, to)
        && sentence.is(mention.from() - 1, "of"));
  }

  private static boolean isMaker(Mention mention, Mention source, int to) {
    return mention.isWithin(source.to(), to) && mention.nested();
  }
}
