package org.tolldesk.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Romanization;
import org.tolldesk.lexicon.Token;

/**
 * Who is named in an article: people by surname and office, bodies by what introduced them, and the name that
 * begins at a token. Filled in one pass over the article before the attributions are read.
 */
final class SpeakerBook {
  /** In sentences: what is looked at to know an article's letters. */
  private static final int START = 6;

  private final KnownPeople people;
  private final IntroducedBodies bodies = new IntroducedBodies();
  private final BodyAliases aliases = new BodyAliases();
  private final boolean cyrillic;
  private final Romanization alphabet;
  private @Nullable Speaker outlet;
  private @Nullable Speaker firstPerson;
  private @Nullable Speaker study;

  private SpeakerBook(boolean cyrillic, Romanization alphabet) {
    this.cyrillic = cyrillic;
    this.alphabet = alphabet;
    this.people = new KnownPeople(cyrillic);
  }

  /** The book of an article; its outlet is among those whom a word of their name takes up again. */
  static SpeakerBook of(List<Sentence> sentences, @Nullable String outlet) {
    String start = sentences.stream().limit(START).flatMap(sentence -> sentence.tokens().stream())
        .map(Token::text).collect(Collectors.joining());
    SpeakerBook book = new SpeakerBook(isMostlyCyrillic(start), Romanization.of(start));
    book.outlet = outlet == null ? null : new Speaker(outlet, Speaker.Type.OUTLET, null);
    for (Sentence sentence : sentences) {
      book.note(sentence);
    }
    book.study = book.cyrillic ? null : Study.maker(sentences, book);
    return book;
  }

  /** An English article may quote a word in Cyrillic letters. */
  private static boolean isMostlyCyrillic(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin = text.codePoints().filter(c -> Character.isLetter(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).count();
    return Romanization.isCyrillic(text) && latin * 2 < letters;
  }

  /** Who prints the article, where that is known. */
  @Nullable Speaker outlet() {
    return outlet;
  }

  /** The person whom the article names first, in their fullest form, whom a pronoun before may mean. */
  @Nullable Speaker firstPerson() {
    String name = firstPerson == null ? "" : firstPerson.name();
    Speaker full = firstPerson == null ? null : surnamed(key(name.substring(name.lastIndexOf(' ') + 1)));
    return full == null ? firstPerson : full;
  }

  /** The one name that a body has in the article. */
  Speaker canonical(Speaker body) {
    return aliases.canonical(body);
  }

  /** Who made the study that the article is about; null where it is about none. */
  @Nullable Speaker study() {
    return study;
  }

  /** Whether the article is written in Cyrillic letters. */
  boolean isCyrillic() {
    return cyrillic;
  }

  /** "The civil defence institute, Indeci,": remembers the description for the name. */
  private void noteApposed(Sentence sentence, int at, int to) {
    Speaker named = IntroducedBodies.nounOfApposed(sentence, at, to) == null ? null
        : bodies.named(sentence.textOf(at, to));
    if (named != null) {
      aliases.noteApposed(sentence, at - 1, named);
    }
  }

  private void note(Sentence sentence) {
    for (int i = Clauses.dateline(sentence); i < sentence.size(); ) {
      Name name = nameAt(sentence, i);
      aliases.noteAcronym(sentence, i);
      if (name == null) {
        bodies.introduceOneWord(sentence, i);
        noteApposed(sentence, i, i + 1);
        people.noteFirstName(sentence, i++);
        continue;
      }
      bodies.noteAcronym(sentence, name);
      bodies.noteNamed(sentence, name);
      aliases.noteNamed(name.speaker());
      if (!bodies.introduce(sentence, i, name) && name.speaker().isPerson()) {
        people.note(sentence, i, name);
        boolean byline = sentence.is(i - 1, "by") || sentence.is(i - 1, "from")
            || FreeNames.isAllCapitals(sentence.token(i).text());
        firstPerson = firstPerson != null || byline ? firstPerson : name.speaker();
      }
      noteApposed(sentence, i, name.to());
      i = name.to();
    }
  }

  /** The body that the article introduced by a noun. */
  @Nullable Speaker called(String noun) {
    return bodies.called(noun);
  }

  /** The body of this article that "the commission" takes up again by a word of its name. */
  @Nullable Speaker holding(String word, Sentence sentence) {
    return bodies.holding(word, sentence);
  }

  /** The body of a kind that the article named last up to a sentence. */
  @Nullable Speaker ofKind(String kind, Sentence sentence) {
    return bodies.ofKind(kind, sentence);
  }

  /** Whether the article names a body in more words than one, up to a sentence. */
  boolean namesBody(Sentence sentence) {
    return bodies.namesAny(sentence);
  }

  /** The body of more words than one that the article named last up to a sentence, and no army. */
  @Nullable Speaker namedLast(Sentence sentence) {
    return bodies.namedLast(sentence);
  }

  /** The person of this surname, in the fullest form that the article gives. */
  @Nullable Speaker surnamed(String surname) {
    return people.surnamed(surname);
  }

  /** Whoever holds this office in the article, where it names them. */
  @Nullable Speaker holder(String office) {
    return people.holder(office);
  }

  /** Whether the article says by any office who a person is. */
  boolean hasOffice(Speaker person) {
    return people.hasOffice(person);
  }

  String latin(String name) {
    return Romanization.isCyrillic(name) ? alphabet.romanize(name) : name;
  }

  /** A name read at a place, and the token after it. */
  record Name(Speaker speaker, int to) {}

  /** "its director, Dr Hamid Osman": the person named within three tokens of a place. */
  @Nullable Speaker personNear(Sentence sentence, int at) {
    for (int i = at; i < at + 3; i++) {
      Name name = sentence.holds(i) ? nameAt(sentence, i) : null;
      if (name != null) {
        return name.speaker().isPerson() ? name.speaker() : null;
      }
    }
    return null;
  }

  /** The person, body or outlet whose name begins at this token, in its fullest known form. */
  @Nullable Name nameAt(Sentence sentence, int at) {
    if (at > 0 && sentence.isMark(at - 1, "-") && sentence.token(at).touches(sentence.token(at - 1))) {
      return null;
    }
    Name known = known(sentence, at);
    if (known != null) {
      return ownBody(sentence, at, known);
    }
    Speaker called = FreeNames.isAlone(sentence, at) ? called(sentence, at) : null;
    if (called != null) {
      return new Name(called, at + 1);
    }
    int unit = FreeNames.numbered(sentence, at);
    if (unit > at) {
      return new Name(new Speaker(sentence.textOf(at, unit), Speaker.Type.BODY, null), unit);
    }
    FreeNames.Row row = FreeNames.rowAt(sentence, at);
    Name name = row == null ? null : row.body() ? body(sentence, at, row) : person(sentence, at, row);
    Speaker body = name == null ? null : bodies.named(name.speaker().name());
    return body != null ? new Name(body, name.to()) : name != null && isOutletCutShort(name.speaker())
        ? new Name(outlet, name.to()) : name;
  }

  /** "The Vistula Centre" in a paper of the Vistula Centre for Security Studies. */
  private boolean isOutletCutShort(Speaker body) {
    return outlet != null && !body.isPerson() && body.name().indexOf(' ') > 0
        && key(outlet.name()).startsWith(key(body.name()) + " ");
  }

  /** A body by one word, its acronym or "the Institute". */
  private @Nullable Speaker called(Sentence sentence, int at) {
    String word = sentence.token(at).norm();
    Speaker named = bodies.named(word);
    boolean again = named == null && sentence.is(at - 1, "the") && !FreeNames.isJoined(sentence, at + 1)
        && sentence.match(at, "saying", "organisation") != null;
    return again ? ofOwnName(word, sentence) : named != null ? named : cutShort(sentence, at, word);
  }

  /** "Kestrel" after "the Kestrel Centre": a body by the first word of its name. */
  private @Nullable Speaker cutShort(Sentence sentence, int at, String word) {
    boolean place = sentence.is(at + 1, "the") || sentence.cue(at - 1, "preposition") || sentence.is(at - 1, "the")
        || FreeNames.isAllCapitals(sentence.token(at).text()) || people.surnamed(word) != null;
    Speaker body = place ? null : bodies.holding(word, sentence);
    return body != null && !body.isPerson() && key(body.name()).startsWith(word + " ") ? body : null;
  }

  private @Nullable Speaker ofOwnName(String word, Sentence sentence) {
    Speaker body = bodies.holding(word, sentence);
    boolean own = body == null && outlet != null && outlet.name().indexOf(' ') > 0
        && List.of(key(outlet.name()).split("[ -]")).contains(word);
    return own ? outlet : body;
  }

  /** "The Observatory" is the one that this article names, before it is a famous one. */
  private Name ownBody(Sentence sentence, int at, Name known) {
    boolean generic = known.to() - at == 2 && sentence.word(at + 1, "generic body");
    Speaker own = generic ? ofOwnName(sentence.token(at + 1).norm(), sentence) : null;
    return own == null ? known : new Name(own, known.to());
  }

  /** A name of the lexicon, unless it is a surname that begins a longer name: "Putin Ivanov". */
  static @Nullable Name known(Sentence sentence, int at) {
    Phrases.Match known = sentence.match(at, "names");
    if (known == null || !isProper(sentence, at)) {
      return null;
    }
    Speaker speaker = speaker(known);
    int to = at + known.length();
    boolean longer = speaker.isPerson() && known.length() == 1 && FreeNames.isFree(sentence, to);
    return longer ? null : new Name(speaker, to);
  }

  private static Speaker speaker(Phrases.Match known) {
    String side = known.term().tag("side");
    Speaker.Type type = Speaker.Type.valueOf(known.term().tag("type").toUpperCase(Locale.ROOT));
    return new Speaker(known.term().name(), type, side.isEmpty() ? null : side);
  }

  private static boolean isProper(Sentence sentence, int at) {
    String text = sentence.token(at).text();
    return Character.isUpperCase(text.codePointAt(0)) || !text.equals(text.toLowerCase(Locale.ROOT))
        || sentence.match(at, "names").length() > 1 || text.codePointAt(0) > 0x3FF;
  }

  /** "Azerbaijani Border Guard": the name of a body by one of its words. "NATO Ada Rey" is a person's. */
  private @Nullable Name body(Sentence sentence, int at, FreeNames.Row row) {
    List<String> parts = row.parts();
    if (parts.size() > 2 && FreeNames.isAllCapitals(parts.get(0))
        && parts.stream().skip(1).noneMatch(FreeNames::isAllCapitals)) {
      return person(sentence, at, new FreeNames.Row(parts.subList(1, parts.size()), row.to(), false));
    }
    String name = latin(String.join(" ", parts));
    boolean known = parts.size() > 1 || FreeNames.isAllCapitals(name) && name.length() < 12;
    String side = sideBefore(sentence, at);
    String full = side == null ? name : side + " " + name;
    return known ? new Name(new Speaker(full, Speaker.Type.BODY, side), row.to()) : null;
  }

  /** A person: whom the lexicon or the article knows by this surname, else a name of two to four words. */
  private @Nullable Name person(Sentence sentence, int at, FreeNames.Row row) {
    List<String> parts = row.parts();
    int to = row.to();
    Phrases.Match famous = to > at + 1 ? sentence.match(to - 1, "names") : null;
    if (famous != null && famous.term().tag("type").equals("person") && famous.length() == 1) {
      return new Name(speaker(famous), to);
    }
    String name =
        latin(String.join(" ", SlavicNames.nominative(parts, cyrillic && asksGenitive(sentence, at))));
    Speaker known = surnamed(latin(parts.get(parts.size() - 1)));
    if (known != null && (parts.size() == 1 || Romanization.isCyrillic(parts.get(0))
        || key(known.name()).endsWith(key(name)))) {
      return new Name(known, to);
    }
    boolean titled = FreeNames.titleBefore(sentence, at) != null;
    return parts.size() > 4 || parts.size() < 2 && !titled ? null
        : new Name(new Speaker(name, Speaker.Type.PERSON, null), to);
  }

  /** "За словами …", "со ссылкой на …": what follows stands in the genitive. */
  private static boolean asksGenitive(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 9) && sentence.token(i).isWord(); i--) {
      if (sentence.match(i, "saying", "according") != null || sentence.match(i, "saying", "cite") != null) {
        return true;
      }
    }
    return false;
  }

  /** "the Azerbaijani Defence Ministry", "Ukraine's Air Force": the side that belongs to the name. */
  private static @Nullable String sideBefore(Sentence sentence, int at) {
    int end = sentence.is(at - 1, "'s") ? at - 1 : at;
    Phrases.Match side = sentence.endingAt(end, "sides");
    boolean fits = side != null && (end < at || side.term().variant().equals("adjective"))
        && !side.term().name().startsWith("=");
    return fits ? side.term().name() : null;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
