package org.tolldesk.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Reads speakers of words that no list of speakers holds: "a salvage diver said", "according to rafters". */
final class OpenPhrases {
  /** In words: a longer phrase is no name of a speaker. */
  private static final int LONGEST = 5;

  private final EnglishReading reading;
  private final Sentence sentence;

  OpenPhrases(EnglishReading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /** "Emergency workers say": a subject of a verb that only somebody who speaks can have. */
  @Nullable Speaker subject(int from, int to, int verb) {
    boolean says = sentence.variant(verb, "saying", "say") != null && !sentence.word(verb, "weak saying");
    boolean source = isIndefinite(from) || to == from + 1 && FreeNames.isFree(sentence, from)
        && (from > 0 || FreeNames.isCompound(sentence, from));
    source |= sentence.word(verb, "keeping") && isProperName(from, to);
    boolean counting = sentence.word(verb, "bookkeeping") || sentence.is(verb, "number");
    if (counting && to == from + 1 && to == verb && sentence.token(from).norm().endsWith("s")) {
      return new Speaker(sentence.textOf(from, to).toLowerCase(Locale.ROOT), Speaker.Type.BODY, null);
    }
    boolean counted = false;
    for (int i = from; i < to; i++) {
      Phrases.Match people = sentence.match(i, "kinds");
      boolean armed = people != null && Parties.armed(people.term().name()) != null;
      counted |= people != null && (!says || armed || isCountedBefore(i));
    }
    return !counted && (says || source || sentence.word(verb, "recording")) ? within(from, to) : null;
  }

  /** "Two monks said" may tell of those who suffered, "monks said" tells who speaks. */
  private boolean isCountedBefore(int noun) {
    for (int i = Math.max(0, noun - 3); i < noun; i++) {
      if (sentence.token(i).isNumber() || sentence.match(i, "numbers") != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isProperName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!FreeNames.isFree(sentence, i)) {
        return false;
      }
    }
    return to > from;
  }

  /** The noun phrase between two tokens, if it is one and no mere word for data. */
  @Nullable Speaker within(int from, int to) {
    if (sentence.word(to, "saying as a noun") && !sentence.token(to - 1).norm().endsWith("s")) {
      return null;
    }
    boolean manner = sentence.is(from - 1, "by") && sentence.word(from, "by what means");
    manner |= sentence.word(from, "paper") && FreeNames.isSerial(sentence, from + 1);
    if (manner || sentence.is(from, "our") || sentence.is(from, "my")) {
      return null;
    }
    int start = from;
    while (start < to && (sentence.cue(start, "determiner") || !sentence.token(start).isWord())) {
      start++;
    }
    int end = start;
    while (end < to && (goesOn(end) || end > start && isPluralOwner(end))) {
      end++;
    }
    boolean people = end == start + 1 && sentence.is(start - 1, "the")
        && sentence.token(start).norm().endsWith("ed") && !sentence.token(start).isCapitalised();
    boolean verbal = people || end < to && goesOnButForNoun(end) || isHarm(end - 1);
    if (verbal || end == start || end - start > LONGEST || isData(start, end)
        || sentence.cue(start, "preposition")) {
      return null;
    }
    start = nameFrom(start, end);
    Speaker again = end == start + 1 && sentence.is(start - 1, "the")
        ? reading.book().holding(sentence.token(start).norm(), sentence) : null;
    if (again != null) {
      return again;
    }
    Speaker known = end == start + 1 ? reading.book().surnamed(sentence.token(start).norm()) : null;
    return known != null ? known : new Speaker(sentence.textOf(start, end), Speaker.Type.BODY,
        BodyReader.sideIn(sentence, start, end));
  }

  /** "Lumen" in "the broadcaster Lumen": where the name behind the noun of its kind begins, else the phrase. */
  private int nameFrom(int start, int end) {
    int name = end;
    while (name > start && sentence.token(name - 1).isCapitalised()) {
      name--;
    }
    boolean kind = name > start && name < end && (sentence.word(name - 1, "kind of body")
        || sentence.word(name - 1, "medium") || sentence.word(name - 1, "generic body"));
    return kind ? name : start;
  }

  /** The mark of "the Soldiers' Mothers". */
  private boolean isPluralOwner(int at) {
    return sentence.isMark(at, "'’") && sentence.token(at - 1).norm().endsWith("s") && sentence.holds(at + 1)
        && sentence.token(at + 1).isWord();
  }

  private boolean goesOn(int at) {
    return goesOnButForNoun(at) && isNoun(at);
  }

  private boolean goesOnButForNoun(int at) {
    return sentence.token(at).isWord() && !sentence.cue(at, "preposition") && !sentence.cue(at, "hedge")
        && !sentence.cue(at, "relative");
  }

  /** "The figures", "its earlier reports": what somebody bases figures on, and nobody. */
  private boolean isData(int start, int end) {
    if (end > start && sentence.word(end - 1, "leaked thing")) {
      return true;
    }
    if (end <= start || !sentence.word(end - 1, "data")) {
      return false;
    }
    return end == start + 1 || !isIndefinite(start - 1) || sentence.word(start, "own publication");
  }

  /** "Measles", "the floods": what people die of says nothing. */
  private boolean isHarm(int at) {
    return sentence.word(at, "disease") || sentence.word(at, "what kills");
  }

  private boolean isIndefinite(int at) {
    return sentence.is(at, "a") || sentence.is(at, "an");
  }

  private boolean isNoun(int at) {
    boolean name = at > 0 && sentence.token(at).isCapitalised() && sentence.token(at - 1).isCapitalised();
    boolean participle = sentence.token(at).norm().endsWith("ed") && !(sentence.holds(at + 1)
        && sentence.token(at + 1).isWord() && !sentence.cue(at + 1, "preposition"));
    return name || !isFunctionWord(at) && !participle && !sentence.word(at, "plain past")
        && (sentence.variant(at, "saying", "say") == null
            || sentence.is(at, "show") && sentence.word(at - 1, "kind of show"))
        && sentence.match(at, "measures") == null && sentence.match(at, "numbers") == null
        && sentence.match(at, "times") == null && sentence.match(at, "months") == null
        && !sentence.word(at, "opener") && sentence.match(at, "kinds", "people") == null;
  }

  private boolean isFunctionWord(int at) {
    String norm = sentence.token(at).norm();
    boolean contracted = norm.startsWith("i'") || norm.startsWith("we'") || norm.startsWith("you'");
    return contracted || sentence.cue(at, "auxiliary") || sentence.cue(at, "subject")
        || sentence.cue(at, "event")
        || sentence.cue(at, "relative") || sentence.cue(at, "pronoun") || sentence.cue(at, "modal")
        || sentence.cue(at, "subordinate");
  }

  /** "A Telegram channel linked to the Wagner Group": somebody known only by whom they are close to. */
  @Nullable Speaker linked(int from, int to) {
    Mention name = reading.mentions().first(mention -> mention.from() > from && mention.to() <= to
        && mention.is(Mention.Form.NAME));
    return name == null ? null : closeTo(sentence, from, name.head(), name.to());
  }

  /** The whole phrase that says who is close to the body named at a token, for it is not that body. */
  static @Nullable Speaker closeTo(Sentence sentence, int from, int at, int to) {
    int link = -1;
    for (int i = Math.max(from + 1, at - 4); i < at; i++) {
      link = sentence.cue(i, "close to") ? i : link;
    }
    int start = link;
    while (start > Math.max(from, 0) && sentence.token(start - 1).isWord()
        && !sentence.cue(start - 1, "determiner")
        && !sentence.cue(start - 1, "preposition") && link - start < 4) {
      start--;
    }
    if (link < 0 || start == link) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (int i = start; i < to; i++) {
      name.append(i == start ? "" : " ").append(sentence.token(i).text());
      name.append(i + 1 == link && sentence.is(i, "telegram") ? " channel" : "");
    }
    return new Speaker(name.toString(), Speaker.Type.BODY, null);
  }
}
