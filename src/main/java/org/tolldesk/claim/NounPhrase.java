package org.tolldesk.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Term;
import org.tolldesk.lexicon.Token;

/**
 * What stands after a number: "Ukrainian troops", "of the victims", "wounded civilians", "tanks".
 *
 * @param to token after the phrase
 * @param side whose people, where the phrase says so
 * @param kind what people, where the phrase says so
 * @param measure where the phrase itself says what they suffered ("31 deaths", "30 wounded")
 * @param unknown a head noun that the lexicon does not know
 * @param thing whether it counts something that is not people
 * @param partitive whether it counts some of a group ("29 of the victims")
 * @param more whether it adds to a figure before ("another 30", "12 others")
 */
record NounPhrase(
    int to,
    @Nullable String side,
    @Nullable String kind,
    @Nullable Measure measure,
    @Nullable String unknown,
    boolean thing,
    boolean partitive,
    boolean more) {
  boolean isEmpty() {
    return side == null && kind == null && measure == null && unknown == null && !thing;
  }

  /** No phrase: the figure stands alone. */
  static NounPhrase empty(int to) {
    return new NounPhrase(to, null, null, null, null, false, false, false);
  }

  /** Reads the phrase that begins at a token. */
  static NounPhrase at(Sentence sentence, int from) {
    return new Reader(sentence, from).read();
  }

  /** Walks over the phrase and collects what it says. */
  private static final class Reader {
    private final Sentence sentence;
    private final PhraseWords words;
    private int at;
    private @Nullable String side;
    private @Nullable String kind;
    private @Nullable Measure measure;
    private @Nullable String unknown;
    private boolean thing;
    private boolean partitive;
    private boolean more;
    private int strangers;
    private boolean closed;

    Reader(Sentence sentence, int from) {
      this.sentence = sentence;
      this.words = new PhraseWords(sentence);
      this.at = from;
    }

    NounPhrase read() {
      int from = at;
      int end = at;
      while (sentence.holds(at) && at < from + 12) {
        int before = at;
        if (!step(from)) {
          break;
        }
        end = at;
        if (before == at) {
          break;
        }
      }
      return new NounPhrase(end, side, kind, measure, unknown, thing, partitive, more);
    }

    private boolean step(int from) {
      if (at == from && words.isNumberOf(at)) {
        return skip(sentence.is(at, "as") ? 4 : 3);
      }
      Token token = sentence.token(at);
      if (!token.isWord()) {
        return (isHyphen() || isQuoteInside(from) || partitive && token.isNumber()) && skip(1);
      }
      if (sentence.word(at, "partitive")) {
        return startPartitive(from);
      }
      if (sentence.cue(at, "more")) {
        more = true;
        return skip(sentence.match(at, "cues", "more").length());
      }
      Phrases.Match noun = words.measureNoun(at);
      Phrases.Match people = sentence.match(at, "kinds");
      if (noun != null && (people == null || noun.length() >= people.length())) {
        return takeMeasure(noun, people);
      }
      if (people != null && !(token.isCapitalised() && at > 0 && isNamePart())) {
        return takeKind(people);
      }
      Phrases.Match whose = sentence.match(at, "sides");
      if (whose != null) {
        return takeSide(whose);
      }
      if (kind == null && strangers == 0 && token.is("military") && sentence.endsPhrase(at + 1)) {
        kind = "soldiers";
        return skip(1);
      }
      if (partitive && (sentence.is(at + 1, "'s") || sentence.is(at + 1, "’s"))
          && sentence.match(at + 2, "kinds") != null && kind == null) {
        return skip(2);
      }
      if (sentence.variant(at, "units", "after") != null) {
        if (kind == null && measure == null || isCompound()) {
          thing = true;
        }
        return false;
      }
      return takeOther(token);
    }

    private boolean isHyphen() {
      return sentence.isMark(at, "-‑") && sentence.token(at).touches(sentence.token(at - 1))
          && sentence.holds(at + 1)
          && sentence.token(at + 1).touches(sentence.token(at));
    }

    /** The closing quote of "at least 15 tourists" dead. */
    private boolean isQuoteInside(int from) {
      return sentence.isMark(at, "\"“”’'«»") && (at == from || kind != null)
          && (sentence.variant(at + 1, "measures", "noun") != null || at == from
          && (sentence.match(at + 1, "kinds") != null || opensQuote()));
    }

    /** "Over 370 'jackal horns'": a mark that stands off from the number and touches a noun. */
    private boolean opensQuote() {
      return sentence.holds(at + 1) && sentence.token(at + 1).isWord()
          && sentence.token(at + 1).touches(sentence.token(at))
          && !sentence.token(at).touches(sentence.token(at - 1));
    }

    private boolean isNamePart() {
      return sentence.holds(at + 1) && sentence.token(at + 1).isCapitalised()
          && sentence.match(at + 1, "sides") == null && kind == null && strangers == 0;
    }

    private boolean isCompound() {
      return !CyrillicBodies.isCyrillic(sentence, at) && !sentence.is(at, "home")
          && kind != null && !kind.equals("people") && at > 0 && sentence.match(at - 1, "kinds") != null;
    }

    private boolean startPartitive(int from) {
      if (partitive || at != from && kind == null && !more || kind != null || measure != null) {
        return false;
      }
      if (sentence.is(at + 1, "whom") || sentence.is(at + 1, "which") || words.isOfTime(at)) {
        return false;
      }
      partitive = true;
      return skip(1);
    }

    private boolean takeMeasure(Phrases.Match noun, Phrases.@Nullable Match people) {
      if (measure != null) {
        return false;
      }
      measure = MeasureFinder.measure(noun);
      boolean open = kind == null || kind.equals("civilians");
      if (people != null && open && people.length() == noun.length()) {
        kind = people.term().name();
      }
      Phrases.Match last = kind == null && noun.length() > 1 && !CyrillicBodies.isCyrillic(sentence, at)
          ? sentence.match(at + noun.length() - 1, "kinds") : null;
      kind = last == null ? kind : last.term().name();
      skip(noun.length());
      if (kind == null && opensComplement()) {
        takeComplement();
      }
      if (kind == null && noun.length() == 1 && sentence.match(at, "kinds") == null) {
        takeSufferers(sentence.token(at - 1).norm());
      }
      boolean goesOn = sentence.match(at, "kinds") != null || sentence.match(at, "sides") != null
          && !sentence.token(at).is("us");
      return goesOn || !sentence.is(at, "among") && markEnd();
    }

    /** "14 missing ferry hands", "nine wounded lamplighters": people that the lexicon does not know. */
    private void takeSufferers(String harm) {
      boolean befallen = harm.endsWith("ed") || harm.equals("missing") || harm.equals("dead");
      PersonNoun people = befallen && !sentence.cue(at, "determiner") ? PersonNoun.at(sentence, at, false)
          : null;
      if (people != null) {
        side = people.side() == null ? side : people.side();
        kind = people.kind();
        at = people.to();
      }
    }

    /** "the lives of our civilians", "deaths of Kenyan nurses", "deaths among pensioners". */
    private void takeComplement() {
      int i = sentence.isMark(at, ",") ? at + 1 : at;
      i += sentence.word(i, "one and all") ? sentence.is(i + 1, "one") ? 2 : 1 : 0;
      boolean among = sentence.is(i, "among");
      for (i++; i < at + 7; i++) {
        PersonNoun people = PersonNoun.at(sentence, i, among);
        boolean named = people != null && sentence.match(people.to() - 1, "kinds") != null;
        if (people != null && (named || measure != Measure.SICK)) {
          side = people.side() != null ? people.side() : side;
          kind = people.kind();
          at = people.to();
          return;
        }
        Phrases.Match whose = sentence.match(i, "sides");
        if (whose != null && side == null) {
          side = whose.term().name();
        }
        if (whose == null && !sentence.cue(i, "determiner")) {
          return;
        }
      }
    }

    /**
     * Whether a noun of harm names whom it befell: "of nurses", "among tenants", ", every one of drivers".
     */
    private boolean opensComplement() {
      int all = sentence.isMark(at, ",") && sentence.word(at + 1, "one and all") ? at + 2 : at;
      all += all > at && sentence.is(all, "one") ? 1 : 0;
      return sentence.is(all, "of") && !sentence.cue(all, "part") && !sentence.is(all + 1, "them")
          || all == at && sentence.is(at, "among") && !sentence.word(at + 1, "possessive of a body");
    }

    /** Ends the phrase after what was taken. */
    private boolean markEnd() {
      closed = true;
      return true;
    }

    private boolean takeKind(Phrases.Match people) {
      if (closed) {
        return false;
      }
      String name = people.term().name();
      boolean head = at > 0 && sentence.match(at - 1, "kinds") != null && !name.equals("people")
          && !sentence.token(at - 1).norm().endsWith("s") && !sentence.is(at - 1, "civilian")
          && !sentence.token(at - 1).norm().endsWith("n");
      boolean wide = kind == null || kind.equals("people")
          || kind.equals("civilians") && !name.equals("people");
      if (wide || head) {
        kind = name;
      }
      skip(people.length());
      Phrases.Match other = sentence.is(at, "and") ? sentence.match(at + 1, "kinds") : null;
      if (other != null && !other.term().name().equals(name) && !kind.contains(" and ")) {
        kind = joined(people.term(), other.term());
        skip(1 + other.length());
      }
      return true;
    }

    /** "Doctors and nurses" are health workers, "soldiers and civilians" are both. */
    private String joined(Term first, Term second) {
      String name = Objects.requireNonNull(kind);
      return second.tag("within").equals(first.name()) ? name
          : first.tag("within").equals(second.name()) ? second.name() : name + " and " + second.name();
    }

    private boolean takeSide(Phrases.Match whose) {
      if (closed) {
        return false;
      }
      if (kind != null && whose.term().variant().equals("place")) {
        return false;
      }
      if (side == null) {
        side = whose.term().name();
      } else if (kind == null && whose.term().name().equals("=enemy")) {
        kind = "soldiers";
      }
      if (whose.term().variant().equals("people") && kind == null) {
        kind = "people";
      }
      return skip(whose.length());
    }

    private boolean takeOther(Token token) {
      if (closed || sentence.word(at, "count joint")) {
        return false;
      }
      if (partitive && sentence.cue(at, "neutral") && describes()) {
        return skip(1);
      }
      boolean arrives = more && isPartitiveOpen() && sentence.word(at, "arriving");
      boolean bare = partitive && strangers == 0 && isPartitiveOpen();
      Phrases.Match size = bare ? sentence.match(at, "numbers") : null;
      if (size != null) {
        return skip(size.length());
      }
      boolean function = sentence.match(at, "cues") != null && !sentence.cue(at, "determiner")
          && !sentence.cue(at, "force")
          && !((sentence.cue(at, "hedge") || sentence.cue(at, "event")) && words.describesToll(at));
      if (sentence.cue(at, "determiner") && (partitive || at > 0)) {
        return partitive && skip(1);
      }
      if (function || arrives || kind != null || measure != null || strangers > 2
          || sentence.match(at, "months") != null || sentence.match(at, "times") != null
          || sentence.match(at, "numbers") != null
          || sentence.match(at, "measures") != null || sentence.word(at, "falling")
          || sentence.variant(at, "saying", "say") != null && !describes() || words.looksLikeVerb(at)
          && !describes()) {
        return false;
      }
      PartyMention party = side == null ? FreeParty.at(sentence, at) : null;
      if (party != null && party.from() == at && sentence.match(party.to(), "kinds") != null) {
        side = party.side();
        return skip(party.to() - at);
      }
      Phrases.Match people = sentence.match(at + 1, "kinds");
      boolean acronym = people != null && Parties.armed(people.term().name()) != null
          && PhraseWords.isAcronym(token);
      if (side == null && (acronym || PhraseWords.isDemonym(token) && people != null)) {
        side = token.text();
        return skip(1);
      }
      strangers++;
      if (!token.isCapitalised() && !token.is("s") && !token.is("'s")) {
        unknown = token.norm();
      }
      return skip(1);
    }

    /** "Two of the six crew": nothing is named yet. */
    private boolean isPartitiveOpen() {
      return kind == null && measure == null && side == null;
    }

    /** "53 measles-related deaths": a participle right before what is counted. */
    private boolean describes() {
      return sentence.variant(at + 1, "measures", "noun") != null || sentence.match(at + 1, "kinds") != null
          || sentence.variant(at + 1, "sides", "adjective") != null
          || partitive && sentence.variant(at + 1, "sides", "people") != null;
    }

    private boolean skip(int tokens) {
      at += tokens;
      return true;
    }
  }
}
