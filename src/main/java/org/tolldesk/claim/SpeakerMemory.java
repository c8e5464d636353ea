package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.WordSets;

/**
 * Who was named so far, for whatever takes up a name again: "he", "it", "the ministry", "the Indian
 * official".
 */
final class SpeakerMemory {
  private final SpeakerBook book;
  private final BodyReader bodies;
  private final Climb climb;
  private final List<Described> described = new ArrayList<>();
  private final List<Speaker> named = new ArrayList<>();
  private final Map<String, Speaker> makers = new HashMap<>();
  private final List<Speaker> people = new ArrayList<>();
  private final List<Speaker> justNamed = new ArrayList<>();
  private final Genders genders = new Genders();
  private final Pairs pairs = new Pairs();
  private final ActingBody acting = new ActingBody(this);
  private @Nullable Speaker lastPerson;
  private int lastPersonIn;
  private int now;
  private int sentence = -1;
  private int notedIn = -1;

  /** A body that a sentence described in more words than its noun. */
  private record Described(Sentence sentence, Mention mention) {}

  SpeakerMemory(SpeakerBook book) {
    this.book = book;
    this.bodies = new BodyReader(book);
    this.climb = new Climb(book, bodies);
  }

  @Nullable Speaker lastPerson() {
    return lastPerson;
  }

  BodyReader bodies() {
    return bodies;
  }

  /** The sentence that let a body speak last. */
  int notedIn() {
    return notedIn;
  }

  void note(Speaker speaker, WordSets words) {
    if (speaker.isPerson()) {
      lastPerson = speaker;
      lastPersonIn = now;
    } else {
      if (speaker.type() != Speaker.Type.STATE && !BodyReader.isHolder(speaker, words)) {
        bodies.note(speaker);
        notedIn = sentence;
      }
      if (BodyReader.isHolder(speaker, words)) {
        lastPerson = speaker;
        people.add(speaker);
        genders.note(speaker, Genders.ofHolder(speaker, words));
      }
      named.remove(speaker);
      named.add(speaker);
    }
  }

  /** Keeps who made a source, for "the survey" after it. */
  void remember(String source, @Nullable Speaker maker) {
    if (maker != null) {
      makers.putIfAbsent(source, maker);
    }
  }

  /** Learns from a sentence which of its people are men and which are women. */
  void learn(Mentions mentions) {
    now = mentions.sentence().paragraph();
    sentence = mentions.sentence().index();
    acting.learn(mentions);
    for (Mention mention : mentions.all()) {
      if (mention.is(Mention.Form.DESCRIPTION) && mention.to() - mention.from() > 2
          && BodyReader.kindOf(mentions.sentence(), mention.to() - 1) != null) {
        described.add(new Described(mentions.sentence(), mention));
      }
    }
    people.addAll(justNamed);
    justNamed.clear();
    Mention first = mentions.first(mention -> !mention.nested());
    if (first != null && first.isPerson()) {
      genders.note(first.named(), Genders.ofOwner(mentions, first));
    }
    for (Mention mention : Clauses.isByline(mentions.sentence()) ? List.<Mention>of() : mentions.all()) {
      if (mention.isPerson()) {
        genders.note(mention.named(), Genders.around(mentions.sentence(), mention));
        justNamed.add(mention.named());
      }
    }
  }

  /** Learns whom a sentence named together, once it is read. */
  void learnPairs(EnglishReading reading) {
    pairs.learn(reading);
  }

  /** Whom a mention means, in a phrase that ends before a token. */
  @Nullable Speaker resolve(Mentions mentions, Mention mention, int to) {
    Sentence sentence = mentions.sentence();
    return switch (mention.form()) {
      case NAME, STATE -> mention.named();
      case PRONOUN -> Pairs.isMember(sentence, mention.head()) ? pairs.member(sentence, mention.head())
          : sentence.is(mention.head(), "it") ? bodyBefore(mentions, mention)
          : sentence.word(mention.head(), "plural pronoun") ? those(mentions, mention)
          : personBefore(mentions, mention.head());
      case DESCRIPTION -> described(mentions, mention, to);
    };
  }

  /** "If the authors are right. They put it at": whom the sentence before is about. */
  private @Nullable Speaker those(Mentions mentions, Mention pronoun) {
    boolean opens = mentions.firstFree(0, mentions.sentence().size()) == pronoun;
    Speaker acted = opens ? acting.before(mentions.sentence()) : null;
    return acted != null ? acted : bodies.last();
  }

  /** Whom the possessive that opens a sentence means. */
  @Nullable Speaker ownerBefore(Mentions mentions) {
    Sentence sentence = mentions.sentence();
    if (sentence.is(0, "his") || sentence.is(0, "her")) {
      return personBefore(mentions, 0);
    }
    Speaker acted = acting.before(sentence);
    return acted != null ? acted : bodies.last();
  }

  /** "The council houses 440 refugees, it said": the body that is its sentence's subject, else the last. */
  private @Nullable Speaker bodyBefore(Mentions mentions, Mention pronoun) {
    Sentence sentence = mentions.sentence();
    Mention subject = sentence.isMark(pronoun.from() - 1, ",") || sentence.is(pronoun.from() - 1, "and")
        && sentence.isMark(pronoun.from() - 2, ",")
        ? mentions.first(mention -> !mention.nested() && !sentence.isMark(mention.to(), ":")) : null;
    boolean named = subject != null && subject.is(Mention.Form.NAME) && !subject.isPerson()
        && sentence.is(pronoun.from() - 1, "and");
    boolean body = named || subject != null && subject.to() < pronoun.from()
        && subject.is(Mention.Form.DESCRIPTION)
        && sentence.is(subject.from(), "the") && !sentence.word(subject.to() - 1, "office")
        && !sentence.word(subject.to() - 1, "paper");
    if (body) {
      return resolve(mentions, subject, subject.to());
    }
    boolean opens = mentions.firstFree(0, sentence.size()) == pronoun;
    Speaker acted = opens ? acting.before(sentence) : null;
    return acted != null ? acted : bodies.last();
  }

  /**
   * Whom "she" means: the last who was named in the sentence as one who acts, else who was named before it.
   */
  private @Nullable Speaker personBefore(Mentions mentions, int pronoun) {
    Genders.Gender gender = Genders.of(mentions.sentence(), pronoun);
    Mention acting = mentions.last(mention -> mention.to() <= pronoun && mention.isPerson()
        && !mention.nested() && genders.fits(mention.named(), gender)
        && isHeard(mentions.sentence(), mention.head(), pronoun));
    Speaker found = acting != null ? acting.named()
        : !isFronted(mentions.sentence(), pronoun) && genders.fits(lastPerson, gender) ? lastPerson : null;
    for (int i = people.size() - 1; i >= 0 && found == null; i--) {
      found = genders.fits(people.get(i), gender) ? people.get(i) : null;
    }
    found = found == null && people.isEmpty() && lastPerson == null
        && mentions.sentence().variant(pronoun - 1, "saying", "say") == null
        && QuoteSpeakers.around(mentions.sentence(), pronoun) == null ? book.firstPerson() : found;
    genders.note(found, gender);
    return found;
  }

  /** "Asked about Rey, he": a pronoun that means whoever was asked, and nobody named before it there. */
  private static boolean isFronted(Sentence sentence, int pronoun) {
    return sentence.word(0, "being confronted") && sentence.isMark(pronoun - 1, ",");
  }

  /** Whether a pronoun can mean a name: not '"Rey knows," he said', not "Asked about Rey, he said". */
  private static boolean isHeard(Sentence sentence, int name, int pronoun) {
    int[] quote = QuoteSpeakers.around(sentence, name);
    return !isFronted(sentence, pronoun) && (quote == null || pronoun < quote[1]);
  }

  private @Nullable Speaker described(Mentions mentions, Mention mention, int to) {
    Sentence sentence = mentions.sentence();
    boolean theirs = sentence.is(mention.from(), "his") || sentence.is(mention.from(), "her");
    if (theirs && lastPerson != null && !sentence.word(mention.to() - 1, "office")) {
      return ofOwnOffice(sentence, mention, personBefore(mentions, mention.from()));
    }
    if (book.study() != null && Study.isMeant(sentence, mention, book.study())) {
      return book.study();
    }
    Speaker spokenFor = Descriptions.isOutlet(sentence, mention) ? book.outlet()
        : Descriptions.isOpeningOwn(sentence, mention)
        && acting.before(sentence) != null ? acting.before(sentence)
        : spokenFor(mentions, mention);
    if (spokenFor != null) {
      return spokenFor;
    }
    boolean mouthpiece = mention.to() - mention.from() == 2 && sentence.is(mention.from(), "a")
        && sentence.word(mention.head(), "mouthpiece") && !sentence.is(mention.to(), "for")
        && !sentence.is(mention.to(), "of");
    if ((mouthpiece || Descriptions.isOwnPeople(sentence, mention)) && bodies.last() != null) {
      return bodies.last();
    }
    Speaker owner = climb.owner(sentence, mention);
    if (owner != null) {
      return owner;
    }
    Speaker maker = sentence.is(mention.from(), "the") && mention.to() - mention.from() == 2
        ? makers.get(sentence.token(mention.head()).norm()) : null;
    Speaker body = maker != null ? maker : bodies.read(sentence, mention, to);
    if (isUnnamedHolder(sentence, mention, body)) {
      return lastPerson;
    }
    Speaker only = Descriptions.isBareOffice(sentence, mention, body) ? onlyPerson() : null;
    if (only != null) {
      return only;
    }
    if (body != null && isUnknownBody(sentence, mention, body)) {
      return new Speaker(lastPerson.name(), Speaker.Type.BODY, null);
    }
    boolean open = body != null && body.name().equals(sentence.token(mention.head()).norm());
    Speaker here = open ? namedHere(mentions, mention) : null;
    if (here != null) {
      return here;
    }
    return body == null || body.isPerson() || !sentence.is(mention.from(), "the") ? body
        : again(sentence, mention, body);
  }

  private Speaker again(Sentence sentence, Mention mention, Speaker body) {
    Speaker again = namedBefore(body.name());
    return again != null ? again : describedBefore(sentence, mention, body);
  }

  /** "Two Red Crescent volunteers drowned, the society said": the body that it named before. */
  private @Nullable Speaker namedHere(Mentions mentions, Mention mention) {
    Sentence sentence = mentions.sentence();
    boolean bare = mention.to() - mention.from() == 2 && sentence.is(mention.from(), "the")
        && (sentence.word(mention.head(), "generic body")
        || sentence.word(mention.head(), "union of members"));
    for (int i = mention.from() - 1; bare && i >= 0; i--) {
      SpeakerBook.Name name = book.nameAt(sentence, i);
      if (name != null && name.speaker().type() == Speaker.Type.BODY && name.speaker().side() == null) {
        return name.speaker();
      }
    }
    return null;
  }

  /** "The Saudi-led coalition ... The alliance": a body that was described in more words before. */
  private Speaker describedBefore(Sentence sentence, Mention mention, Speaker body) {
    boolean bare = mention.to() - mention.from() == 2
        && body.name().equals(sentence.token(mention.head()).norm());
    for (int i = described.size() - 1; bare && i >= 0; i--) {
      Sentence there = described.get(i).sentence();
      Mention other = described.get(i).mention();
      if (there != sentence && BodyReader.isSameKind(there, other.to() - 1, sentence, mention.head())) {
        Speaker meant = bodies.read(there, other, other.to());
        return meant == null ? body : meant;
      }
    }
    return body;
  }

  /** "His staff", "her press service": those who work for somebody, who may say what he does not. */
  private static @Nullable Speaker ofOwnOffice(Sentence sentence, Mention mention, @Nullable Speaker person) {
    boolean own = person != null && person.isPerson()
        && (sentence.word(mention.to() - 1, "office of a person")
        || sentence.is(mention.to() - 1, "service") && sentence.is(mention.to() - 2, "press"));
    String noun = sentence.textOf(mention.from() + 1, mention.to());
    return own ? new Speaker(person.name() + "'s " + noun, Speaker.Type.BODY, person.side()) : person;
  }

  /** "A spokesman for the corps", "its command": the body that somebody without a name speaks for. */
  private @Nullable Speaker spokenFor(Mentions mentions, Mention mention) {
    Sentence sentence = mentions.sentence();
    int after = mention.to();
    boolean voice = sentence.word(after - 1, "voice of a body");
    if (voice && (sentence.is(after, "for") || sentence.is(after, "of"))) {
      Mention body = mentions.startingAt(after + 1);
      Speaker meant = body == null || body.is(Mention.Form.PRONOUN) ? null
          : resolve(mentions, body, body.to());
      return meant == null || meant.isPerson() ? null : meant;
    }
    boolean press = sentence.word(after - 1, "reporters") && sentence.cue(after, "preposition");
    Mention outlet = press ? mentions.first(other -> other.from() == after + 1 && !other.isPerson()
        && (other.is(Mention.Form.NAME) || sentence.word(other.to() - 1, "kind of body"))) : null;
    if (outlet != null) {
      return resolve(mentions, outlet, outlet.to());
    }
    boolean its = sentence.is(mention.from(), "its") && mention.to() - mention.from() == 2 && (voice
        || sentence.word(after - 1, "members of a body") || sentence.word(after - 1, "leading body"));
    Mention owner = its ? mentions.last(other -> other.to() < mention.from() && !other.nested()
        && isBody(sentence, other)) : null;
    return owner != null ? resolve(mentions, owner, owner.to())
        : its && mention.from() == 0 ? acting.before(sentence) : null;
  }

  private static boolean isBody(Sentence sentence, Mention mention) {
    int last = mention.to() - 1;
    return mention.is(Mention.Form.NAME) && !mention.isPerson() || mention.is(Mention.Form.DESCRIPTION)
        && (sentence.word(last, "kind of body") || sentence.word(last, "body by its noun")
        || sentence.word(last, "party to a fight"));
  }

  /** The one person whom the text named until now, if no office of theirs was told. */
  private @Nullable Speaker onlyPerson() {
    Speaker only = people.isEmpty() ? null : people.get(0);
    boolean one = only != null && only.isPerson() && only.name().indexOf(' ') > 0 && !book.hasOffice(only)
        && people.stream().allMatch(only::equals);
    return one ? only : null;
  }

  /** "The minister": nobody is named by this office, but somebody was named before without any. */
  private boolean isUnnamedHolder(Sentence sentence, Mention mention, @Nullable Speaker body) {
    boolean bare = sentence.is(mention.from(), "the") && mention.from() < mention.head()
        && sentence.word(mention.to() - 1, "public office") && mention.head() - mention.from() == 1
        || Descriptions.isRankAlone(sentence, mention);
    int after = mention.to();
    boolean other = sentence.is(after, "of") || sentence.is(after, "for") || sentence.is(after, "in")
        || FreeNames.isFree(sentence, after) || sentence.paragraph() != lastPersonIn;
    return bare && !other && body != null && !body.isPerson() && lastPerson != null && lastPerson.isPerson()
        && (lastPerson.side() == null || Descriptions.isRankAlone(sentence, mention))
        && lastPerson.name().indexOf(' ') > 0 && !book.hasOffice(lastPerson);
  }

  /** "Sahel Witness ... The charity": a name of two words that looked like a person's. */
  private boolean isUnknownBody(Sentence sentence, Mention mention, Speaker body) {
    boolean bare = sentence.is(mention.from(), "the") && mention.to() - mention.from() == 2
        && (sentence.word(mention.head(), "generic body") || sentence.word(mention.head(), "kind of body"));
    return bare && sentence.is(mention.head(), body.name()) && lastPerson != null && lastPerson.isPerson()
        && sentence.paragraph() == lastPersonIn && lastPerson.side() == null
        && lastPerson.name().indexOf(' ') > 0 && !book.hasOffice(lastPerson) && !genders.isKnown(lastPerson)
        && !book.namesBody(sentence);
  }

  /** The body named last whose name holds all these words. */
  private @Nullable Speaker namedBefore(String name) {
    List<String> words = words(name);
    for (int i = named.size() - 1; i >= 0; i--) {
      if (words(named.get(i).name()).containsAll(words)) {
        return named.get(i);
      }
    }
    return null;
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[ -]"));
  }
}
