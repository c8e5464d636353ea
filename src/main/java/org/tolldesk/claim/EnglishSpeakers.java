package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * Finds whom an English sentence lets speak. A sentence is read once, and each kind of place where a speaker
 * stands has a type of its own: {@link Subjects}, {@link SpeakerPhrases}, {@link Owners} and
 * {@link ColonSpeakers}.
 */
final class EnglishSpeakers implements SpeakerSearch {
  /** In tokens: how far into a sentence the name of an office's holder may go. */
  private static final int HOLDER = 10;

  private final SpeakerBook book;
  private final SpeakerMemory memory;
  private @Nullable EnglishReading last;

  EnglishSpeakers(SpeakerBook book, SpeakerMemory memory) {
    this.book = book;
    this.memory = memory;
  }

  @Override
  public @Nullable Speaker subject(Sentence sentence, int verb) {
    return new Subjects(read(sentence)).of(verb);
  }

  @Override
  public @Nullable Speaker phrase(Sentence sentence, int from, int to) {
    return new SpeakerPhrases(read(sentence)).within(from, to);
  }

  @Override
  public @Nullable Speaker following(Sentence sentence, int from, int to) {
    return new SpeakerPhrases(read(sentence)).startingAt(from, to);
  }

  @Override
  public @Nullable Speaker unlisted(Sentence sentence, int from, int to) {
    return new SpeakerPhrases(read(sentence)).unlisted(from, to);
  }

  @Override
  public @Nullable Speaker voicing(Sentence sentence, int from, int to) {
    Mention person = read(sentence).mentions().first(mention -> mention.isWithin(from, to)
        && mention.isPerson()
        && (sentence.is(mention.from() - 1, "through") || sentence.is(mention.from() - 1, "by")));
    return person == null ? null : person.named();
  }

  @Override
  public @Nullable Speaker lastBody() {
    return memory.bodies().last();
  }

  @Override
  public @Nullable Speaker owning(Sentence sentence, int noun) {
    return new Owners(read(sentence)).ofNoun(noun);
  }

  @Override
  public @Nullable Speaker ownerIn(Sentence sentence, int from, int to) {
    return new Owners(read(sentence)).within(from, to);
  }

  @Override
  public @Nullable Speaker ownerBefore(Sentence sentence) {
    return memory.ownerBefore(read(sentence).mentions());
  }

  @Override
  public @Nullable Speaker figureOwner(Sentence sentence, int noun) {
    return new Owners(read(sentence)).ofFigure(noun);
  }

  @Override
  public @Nullable Speaker antecedent(Sentence sentence, int relative) {
    return new Subjects(read(sentence)).antecedent(relative);
  }

  @Override
  public @Nullable Speaker ofInfinitive(Sentence sentence, int infinitive) {
    return new Subjects(read(sentence)).ofInfinitive(infinitive);
  }

  @Override
  public @Nullable Speaker bracketed(Sentence sentence, int from, int close) {
    return new ColonSpeakers(read(sentence)).bracketed(from, close);
  }

  @Override
  public @Nullable Speaker beginning(Sentence sentence, int colon) {
    return new ColonSpeakers(read(sentence)).opening(colon);
  }

  @Override
  public @Nullable Speaker possessor(Sentence sentence, int finding) {
    boolean one = sentence.is(0, "his") || sentence.is(0, "her");
    EnglishReading reading = read(sentence);
    Speaker maker = reading.resolve(new Sources(reading).inAside(finding + 1));
    return maker != null || sentence.is(0, "the") ? maker
        : one ? memory.lastPerson() : memory.bodies().last();
  }

  @Override
  public @Nullable Speaker label(Sentence sentence, int from, int to) {
    return new ColonSpeakers(read(sentence)).label(from, to);
  }

  @Override
  public @Nullable Speaker cell(Sentence sentence, int from, int to) {
    return new ColonSpeakers(read(sentence)).cell(from, to);
  }

  @Override
  public @Nullable Speaker introducing(Sentence sentence, int colon) {
    return new ColonSpeakers(read(sentence)).introducing(colon);
  }

  /** "Head of the Duma committee Andrei Rey": who is named behind the office that opens a sentence. */
  private @Nullable Speaker inOffice(Sentence sentence, Mention office) {
    Mentions mentions = read(sentence).mentions();
    Mention name = mentions.first(mention -> mention.isPerson() && mention.from() >= office.from()
        && mention.to() < HOLDER);
    return name == null ? null : new NamedHolders(sentence, mentions).of(office, name.to());
  }

  @Override
  public @Nullable Speaker acting(Sentence sentence) {
    Mention person = read(sentence).mentions().first(mention -> mention.isPerson() && !mention.nested()
        && !Clauses.isPlace(sentence, mention.head()));
    if (person != null) {
      return person.named();
    }
    Mention holder = read(sentence).mentions().startingAt(0);
    if (holder != null && holder.is(Mention.Form.NAME) && holder.from() < holder.head()
        && sentence.isMark(sentence.size() - 1, ".")) {
      return holder.named();
    }
    boolean described = holder != null && holder.is(Mention.Form.DESCRIPTION);
    Speaker inOffice = described ? inOffice(sentence, holder) : null;
    if (inOffice != null) {
      return inOffice;
    }
    if (described && FreeNames.isFree(sentence, holder.to())) {
      return read(sentence).resolve(holder, holder.to() + 1);
    }
    boolean again = described && holder.to() == 2 && sentence.is(0, "the")
        && sentence.word(1, "generic body") && sentence.isMark(sentence.size() - 1, ".");
    if (again) {
      return read(sentence).resolve(holder);
    }
    boolean national = described && !sentence.word(holder.to() - 1, "office")
        && sentence.variant(holder.from() + 1, "sides", "adjective") != null
        && sentence.isMark(sentence.size() - 1, ".") && sentence.word(holder.to() - 1, "kind of body");
    if (national) {
      return read(sentence).resolve(holder);
    }
    boolean acts = described
        && sentence.word(holder.to() - 1, "office") && (sentence.cue(holder.to(), "auxiliary")
        || sentence.word(holder.to(), "plain past") || sentence.holds(holder.to())
        && sentence.token(holder.to()).norm().endsWith("ed"));
    return acts ? read(sentence).resolve(holder) : null;
  }

  @Override
  public @Nullable Speaker introduced(Sentence sentence) {
    Mention body = read(sentence).mentions().last(mention -> mention.is(Mention.Form.NAME)
        && !mention.isPerson() && !mention.nested() && sentence.isMark(mention.to(), ",")
        && sentence.cue(mention.to() + 1, "determiner")
        && (sentence.findWord("kind of body", mention.to() + 2, mention.to() + 5) > 0
        || sentence.findWord("list noun", mention.to() + 2, mention.to() + 5) > 0));
    return body == null ? null : body.named();
  }

  /** The sentence with its mentions, which every question about it asks for. */
  private EnglishReading read(Sentence sentence) {
    EnglishReading reading = last;
    if (reading == null || reading.sentence() != sentence) {
      if (reading != null) {
        memory.learnPairs(reading);
      }
      reading = EnglishReading.of(sentence, book, memory);
      memory.learn(reading.mentions());
      last = reading;
    }
    return reading;
  }
}
