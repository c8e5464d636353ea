package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Knows whose a claim, a count or a source is: "the army's claim", "Israeli data", "its final report". */
final class Owners {
  /** In tokens: an owner, its "'s" and two adjectives may stand before a noun of figures. */
  private static final int REACH = 3;

  private final EnglishReading reading;
  private final Sentence sentence;
  private final Mentions mentions;

  Owners(EnglishReading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.mentions = reading.mentions();
  }

  /** "The army" in "the army's claim", the body named last in "its claim". */
  @Nullable Speaker ofNoun(int noun) {
    Mention owner = sentence.is(noun - 1, "'s") ? mentions.first(mention -> mention.to() == noun - 1) : null;
    if (owner != null) {
      return reading.resolve(owner);
    }
    if (sentence.is(noun - 1, "his") || sentence.is(noun - 1, "her")) {
      Mention person = mentions.last(mention -> mention.to() < noun && mention.isPerson()
          && !mention.nested());
      return person != null ? person.named() : reading.memory().lastPerson();
    }
    return sentence.word(noun - 1, "possessive of a body") ? reading.memory().bodies().last() : null;
  }

  /** "Zelensky" in "Zelensky's first number", with two adjectives between them at most. */
  @Nullable Speaker ofFigure(int noun) {
    Mention owner = mentions.first(mention -> isOwner(mention.to()) && mention.to() < noun
        && noun - mention.to() <= REACH && !mention.is(Mention.Form.STATE));
    owner = owner != null ? owner : mentions.first(mention -> mention.to() == noun
        && mention.is(Mention.Form.DESCRIPTION) && isBody(mention.to() - 1));
    owner = owner != null || !isCountOf(noun) ? owner : mentions.first(mention -> mention.to() == noun
        && mention.is(Mention.Form.NAME) && mention.named().type() == Speaker.Type.BODY
        && mention.named().side() == null);
    if (owner != null) {
      return reading.resolve(owner, owner.to());
    }
    if (isCountOf(noun) && sentence.is(noun - 2, "the") && FreeNames.isCompound(sentence, noun - 1)) {
      return new Speaker(sentence.token(noun - 1).text(), Speaker.Type.BODY, null);
    }
    for (int i = noun - 1; i >= noun - REACH; i--) {
      if (sentence.is(i, "whose")) {
        return new Subjects(reading).antecedent(i);
      }
    }
    return null;
  }

  /** "The Red Cross number", but not "the Wagner toll", which may be of its own dead. */
  private boolean isCountOf(int noun) {
    return sentence.word(noun, "count noun") && !sentence.is(noun, "toll");
  }

  private boolean isBody(int at) {
    return sentence.word(at, "kind of body") || sentence.word(at, "body by its noun");
  }

  private boolean isOwner(int at) {
    return sentence.is(at, "'s") || sentence.isMark(at, "'’") && sentence.token(at - 1).norm().endsWith("s");
  }

  /** Who owns what a stretch ends with: "the ministry's", "its own", "Israeli". */
  @Nullable Speaker within(int from, int to) {
    Mention named = mentions.first(mention -> mention.head() >= from && mention.to() <= to);
    if (named != null) {
      return reading.resolve(named);
    }
    Mention paper = mentions.startingAt(from);
    boolean owned = sentence.is(to - 1, "'s") || sentence.isMark(to - 1, "'’");
    if (paper != null && paper.to() == to + 1 && owned) {
      return reading.resolve(paper);
    }
    if (sentence.is(from, "its") || sentence.is(from, "their")) {
      Mention acting = mentions.last(mention -> mention.to() < from && !mention.is(Mention.Form.PRONOUN)
          && !mention.nested() && !mention.isPerson());
      Mention near = acting != null ? acting : mentions.last(mention -> mention.to() < from
          && sentence.is(from, "its") && isBody(mention.head()) && !sentence.isMark(mention.to(), "'’")
          && mention.is(Mention.Form.DESCRIPTION) && sentence.word(mention.from() - 1, "place preposition"));
      return near != null ? reading.resolve(mentions.apposedTo(near)) : reading.memory().bodies().last();
    }
    Mention person = sentence.is(from, "his") || sentence.is(from, "her") ? mentions.last(mention ->
        mention.to() <= from && mention.isPerson() && !mention.nested()) : null;
    if (sentence.is(from, "his") || sentence.is(from, "her")) {
      return person != null ? person.named() : reading.memory().lastPerson();
    }
    Phrases.Match side = sentence.variant(from, "sides", "adjective");
    return side == null || side.term().name().startsWith("=") ? null
        : new Speaker(side.term().name() + " government", Speaker.Type.STATE, side.term().name());
  }

  /** Whose source is the subject: "the Survey's model", "a model of the university", "its final report". */
  @Nullable Speaker ofSource(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Sources.isSourceWord(sentence, i)) {
        continue;
      }
      int source = i;
      Mention owner = mentions.first(mention -> made(source, mention, to) || owns(from, mention, source, to));
      if (owner != null) {
        return reading.resolve(owner);
      }
      if (sentence.is(from, "its")) {
        return reading.memory().bodies().last();
      }
    }
    return null;
  }

  /** "The ministry's table for 9 September": nothing but a date stands behind a source. */
  private boolean isDated(int from, int to) {
    boolean dated = sentence.cue(from, "preposition");
    for (int i = from + 1; dated && i < to; i++) {
      dated = sentence.token(i).isNumber() || sentence.match(i, "months") != null
          || Clauses.isTime(sentence, i) || sentence.word(i, "part of a date") || sentence.is(i, "the");
    }
    return dated && to - from > 1;
  }

  private boolean made(int source, Mention maker, int to) {
    int by = sentence.is(source + 2, "by") ? source + 2 : source + 1;
    boolean joins = sentence.is(by, "by") || sentence.is(by, "from") || sentence.is(by, "of");
    return joins && maker.from() == by + 1 && maker.to() <= to;
  }

  private boolean owns(int from, Mention owner, int source, int to) {
    return (source == to - 1 || isDated(source + 1, to)) && owner.from() >= from
        && (isOwner(owner.to()) || owner.to() == source && !owner.is(Mention.Form.PRONOUN));
  }
}
