package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;

/**
 * Finds who says what in an article: verbs of saying and counting with their subjects, "according to",
 * quotations, pronouns, and outlets that pass a claim on.
 */
final class AttributionReader {
  private static final Set<String> NOUNS_TOO = Set.of("report", "reports", "estimate", "estimates", "claim", "claims",
      "count", "counts", "forecast", "forecasts", "fears", "fear", "shows", "states", "notes", "projects", "finds",
      "records", "documents", "document", "lists", "updates", "shares", "issues", "release", "call", "calls", "places",
      "quotes", "answer", "answers", "warns", "statement", "put", "record", "register", "buried", "treated", "received");

  private final SpeakerBook book;
  private final BodyReader bodies;
  private @Nullable Speaker lastPerson;

  AttributionReader(SpeakerBook book) {
    this.book = book;
    this.bodies = new BodyReader(book);
  }

  /** What was said by whom, and over which tokens of its sentence that reaches. */
  record Saying(int at, int end, Speaker speaker, @Nullable Speaker via, boolean counts, boolean closes) {}

  /** The sayings of one sentence. Sentences must be read in the order of the text. */
  List<Saying> read(Sentence sentence) {
    List<Saying> sayings = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      Saying saying = at(sentence, i, sayings);
      if (saying != null) {
        sayings.add(saying);
        i = Math.max(i + 1, saying.end());
      } else {
        i++;
      }
    }
    notePeople(sentence, sayings);
    return sayings;
  }

  private void notePeople(Sentence sentence, List<Saying> sayings) {
    if (!sayings.isEmpty()) {
      Speaker speaker = sayings.get(sayings.size() - 1).speaker();
      if (speaker.isPerson()) {
        lastPerson = speaker;
      } else {
        bodies.note(speaker);
      }
      return;
    }
    for (int i = 0; i < Math.min(8, sentence.size()); i++) {
      SpeakerBook.Name name = book.nameAt(sentence, i);
      if (name != null && name.speaker().isPerson()) {
        lastPerson = name.speaker();
        return;
      }
      if (name != null && i <= 1 && sentence.isMark(sentence.size() - 1, ".")) {
        bodies.note(name.speaker());
      }
    }
  }

  private @Nullable Saying at(Sentence sentence, int i, List<Saying> before) {
    Phrases.Match according = sentence.match(i, "saying", "according");
    if (according != null) {
      int from = i + according.length();
      int to = phraseEnd(sentence, from);
      Speaker speaker = speakerIn(sentence, from, to);
      return speaker == null ? null : new Saying(i, to, speaker, null, false, closes(sentence, to) && i > 0);
    }
    Saying owned = owned(sentence, i);
    if (owned != null) {
      return owned;
    }
    Phrases.Match pronominal = named(sentence, i, "pronominal");
    if (pronominal != null && lastPerson != null) {
      return new Saying(i, i + pronominal.length(), lastPerson, null, false, closes(sentence, i + pronominal.length()));
    }
    Phrases.Match cite = named(sentence, i, "cite");
    if (cite != null) {
      int from = i + cite.length();
      int to = phraseEnd(sentence, from);
      Speaker speaker = speakerIn(sentence, from, to);
      if (speaker != null) {
        Speaker via = before.isEmpty() ? subject(sentence, i) : before.get(before.size() - 1).speaker();
        if (!before.isEmpty()) {
          Saying last = before.remove(before.size() - 1);
          return new Saying(last.at(), to, speaker, via, false, closes(sentence, to));
        }
        return new Saying(i, to, speaker, via, false, closes(sentence, to));
      }
    }
    return verb(sentence, i, before);
  }

  /** "the army's claim that", "by the rebels' account", "the number, from the mayor's office,". */
  private @Nullable Saying owned(Sentence sentence, int i) {
    boolean noun = sentence.cue(i, "assertion") && sentence.is(i + 1, "that");
    if (noun) {
      Speaker owner = subject(sentence, i);
      return owner == null ? null : new Saying(i, i + 2, owner, null, false, false);
    }
    if (sentence.is(i, "by")) {
      for (int k = i + 2; k < i + 7; k++) {
        if (sentence.cue(k, "assertion")) {
          Speaker owner = speakerIn(sentence, i + 1, k);
          return owner == null ? null : new Saying(i, k + 1, owner, null, false, closes(sentence, k + 1));
        }
      }
    }
    boolean from = sentence.is(i, "from") && (sentence.isMark(i - 1, ",") || sentence.cue(i - 1, "subject"));
    if (from) {
      int to = phraseEnd(sentence, i + 1);
      Speaker body = bodies.in(sentence, i + 1, to);
      return body == null ? null : new Saying(i, to, body, null, false, closes(sentence, to));
    }
    return null;
  }

  private static Phrases.@Nullable Match named(Sentence sentence, int i, String name) {
    return sentence.match(i, "saying", name);
  }

  private @Nullable Saying verb(Sentence sentence, int i, List<Saying> before) {
    Phrases.Match say = sentence.variant(i, "saying", "say");
    Phrases.Match count = sentence.variant(i, "saying", "count");
    Phrases.Match verb = say != null ? say : count;
    if (verb == null || isNoun(sentence, i)) {
      return null;
    }
    int end = i + verb.length();
    if (sentence.is(end, "to") && sentence.token(i).norm().endsWith("ed") || takesLives(sentence, i)) {
      return null;
    }
    boolean counts = say == null;
    if (isPassive(sentence, i)) {
      if (!sentence.is(end, "by")) {
        return null;
      }
      int to = phraseEnd(sentence, end + 1);
      Speaker agent = speakerIn(sentence, end + 1, to);
      return agent == null ? null : new Saying(i, to, agent, null, counts, closes(sentence, to));
    }
    boolean tells = sentence.is(i, "told") || sentence.is(i, "tells") || sentence.is(i, "informed");
    boolean afterQuote = !tells && (i == 0 || sentence.isMark(i - 1, ",”\"’'»–—-?!"));
    boolean slavic = sentence.token(i).text().codePointAt(0) > 0x3FF;
    if (slavic && sentence.holds(end + 1) && sentence.token(end).text().length() <= 2 && isTime(sentence, end + 1)) {
      end += 2;
    }
    if (afterQuote || slavic) {
      int to = phraseEnd(sentence, end);
      Speaker inverted = speakerIn(sentence, end, to);
      if (inverted == null && sentence.isMark(to, ",")) {
        inverted = nameAfter(sentence, to + 1);
      }
      if (inverted != null && (afterQuote || subject(sentence, i) == null)) {
        return new Saying(i, to, inverted, via(sentence, end), counts, closes(sentence, to));
      }
    }
    if (tells) {
      end = afterListener(sentence, end);
    }
    Saying cited = before.isEmpty() ? null : before.get(before.size() - 1);
    if (cited != null && cited.via() != null && i - cited.end() <= 1 && sentence.isMark(cited.end(), ",")) {
      return new Saying(i, end, cited.speaker(), cited.via(), counts, closes(sentence, end));
    }
    boolean goesOnWith = !before.isEmpty() && (sentence.token(i).norm().endsWith("ing") || sentence.is(i - 1, "and")
        || isOwnStaff(sentence, i));
    Speaker subject = goesOnWith ? before.get(before.size() - 1).speaker() : subject(sentence, i);
    if (subject == null) {
      return null;
    }
    Speaker via = via(sentence, i + verb.length());
    boolean goesOn = via == null && !before.isEmpty() && before.get(before.size() - 1).speaker().equals(subject);
    return new Saying(i, end, subject, goesOn ? before.get(before.size() - 1).via() : via, counts,
        closes(sentence, end));
  }

  /** "told reporters", "told a radio station in Lima": what was said comes after it. */
  private static int afterListener(Sentence sentence, int from) {
    int i = from;
    while (sentence.holds(i) && i < from + 6 && sentence.token(i).isWord() && !sentence.is(i, "that")
        && sentence.match(i, "numbers") == null && !sentence.cue(i, "subordinate")) {
      i++;
    }
    return sentence.isMark(i, ",.;:") || !sentence.holds(i) ? i : from;
  }

  /** "said his staff had documented": the staff of whoever speaks. */
  private static boolean isOwnStaff(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      String word = sentence.token(i).norm();
      if (word.equals("his") || word.equals("her") || word.equals("their")) {
        return sentence.is(i - 1, "that") || sentence.variant(i - 1, "saying", "say") != null;
      }
    }
    return false;
  }

  /** "The fire claimed 44 lives": nobody says so. */
  private static boolean takesLives(Sentence sentence, int verb) {
    if (!sentence.token(verb).norm().startsWith("claim")) {
      return false;
    }
    for (int i = verb + 1; i < verb + 8; i++) {
      if (sentence.is(i, "lives")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (!NOUNS_TOO.contains(token.norm())) {
      return false;
    }
    return i > 0 && (sentence.cue(i - 1, "determiner") || sentence.match(i - 1, "sides") != null
        && !sentence.match(i - 1, "sides").term().variant().equals("place") || sentence.cue(i - 1, "preposition")
        || sentence.is(i - 1, "'s") || sentence.is(i - 1, "new") || sentence.is(i - 1, "latest")
        || sentence.is(i - 1, "official") || sentence.is(i - 1, "to"));
  }

  private static boolean isPassive(Sentence sentence, int i) {
    for (int back = i - 1; back >= Math.max(0, i - 3); back--) {
      String word = sentence.token(back).norm();
      if (word.equals("was") || word.equals("were") || word.equals("been") || word.equals("is") || word.equals("are")
          || word.equals("be") || word.equals("being")) {
        return sentence.token(i).norm().endsWith("ed") || sentence.token(i).norm().endsWith("n")
            || sentence.is(i, "put") || sentence.is(i, "said") || sentence.is(i, "told");
      }
      if (!sentence.cue(back, "hedge")) {
        return false;
      }
    }
    return false;
  }

  /** Nothing but the end, a comma or a closing quote follows: what was said stands before. */
  private static boolean closes(Sentence sentence, int end) {
    return !sentence.holds(end) || sentence.isMark(end, ".,;:”\"»)") || sentence.match(end, "times") != null
        || sentence.is(end, "on") || sentence.is(end, "in") || sentence.is(end, "at")
        || sentence.cue(end, "subordinate");
  }

  /** The end of the noun phrase that begins here. */
  private static int phraseEnd(Sentence sentence, int from) {
    int i = from;
    while (sentence.holds(i) && i < from + 16) {
      boolean stop = sentence.isMark(i, ",.;:“”\"«»()?!–—") && !isInitial(sentence, i)
          || i > from && (sentence.variant(i, "saying", "say") != null && !isNoun(sentence, i)
              || sentence.cue(i, "relative") || sentence.cue(i, "auxiliary") || sentence.cue(i, "subordinate")
              || named(sentence, i, "cite") != null || isTime(sentence, i));
      if (stop) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isTime(Sentence sentence, int i) {
    Phrases.Match time = sentence.match(i, "times");
    return time != null && !time.term().tag("type").equals("rate") && !sentence.cue(i, "determiner");
  }

  /** The dot of "Dr." or "Col." does not end a phrase. */
  private static boolean isInitial(Sentence sentence, int i) {
    return sentence.isMark(i, ".") && sentence.holds(i + 1) && i > 0 && sentence.token(i - 1).text().length() <= 4
        && sentence.token(i + 1).isCapitalised();
  }

  private @Nullable Speaker subject(Sentence sentence, int verb) {
    int to = verb;
    while (to > 0 && (sentence.cue(to - 1, "auxiliary") || sentence.cue(to - 1, "hedge")
        || sentence.token(to - 1).norm().endsWith("ly") || sentence.is(to - 1, "not"))) {
      to--;
    }
    int from = clauseStart(sentence, to);
    Speaker state = state(sentence, to);
    Speaker near = state != null ? state : speakerIn(sentence, from, to);
    if (near != null || !sentence.isMark(from - 1, ",–—)")) {
      return near;
    }
    int further = clauseStart(sentence, from - 1);
    return from - further < 22 && further < from - 1 ? speakerIn(sentence, further, from - 1) : null;
  }

  /** "Germany predicted", "Moscow says": a state or its capital right before the verb. */
  private static @Nullable Speaker state(Sentence sentence, int to) {
    for (int i = Math.max(0, to - 4); i < to; i++) {
      Phrases.Match side = sentence.variant(i, "sides", "place");
      Phrases.Match capital = sentence.match(i, "saying", "capital");
      Phrases.Match found = side != null ? side : capital;
      boolean subject = i == 0 || sentence.isMark(i - 1, ",;:–—\"“”’'") || sentence.is(i - 1, "and")
          || sentence.is(i - 1, "but") || sentence.is(i - 1, "that") || sentence.is(i - 1, "as");
      if (found != null && i + found.length() == to && subject) {
        String name = sentence.token(i).text();
        for (int k = i + 1; k < to; k++) {
          name += " " + sentence.token(k).text();
        }
        return new Speaker(name, Speaker.Type.STATE, side == null ? found.term().tag("side") : side.term().name());
      }
    }
    return null;
  }

  /** The token after the mark or conjunction that opens the clause which ends at {@code to}. */
  private static int clauseStart(Sentence sentence, int to) {
    int i = to;
    if (sentence.isMark(i - 1, ",–—)")) {
      String mark = sentence.token(i - 1).text().equals(")") ? "(" : sentence.token(i - 1).text();
      int open = i - 2;
      while (open >= 0 && !sentence.isMark(open, mark)) {
        open--;
      }
      if (open >= 0 && i - open < 18) {
        i = open;
      } else {
        i--;
      }
    }
    while (i > 0 && to - i < 24) {
      if (sentence.isMark(i - 1, ",;:“”\"«»()?!–—") || sentence.is(i - 1, "but") || sentence.is(i - 1, "that")
          || sentence.is(i - 1, "while") || sentence.is(i - 1, "as")) {
        break;
      }
      i--;
    }
    return i;
  }

  /** "COPECO, first bulletin: 17 dead": the speaker named before the colon that introduces a figure. */
  @Nullable Speaker beforeColon(Sentence sentence, int figure) {
    if (Heading.isRow(sentence)) {
      return speakerIn(sentence, 1, cellEnd(sentence));
    }
    for (int i = figure - 1; i >= Math.max(1, figure - 4); i--) {
      if (sentence.isMark(i, ":") && !(sentence.holds(i - 1) && sentence.token(i - 1).isNumber())) {
        return speakerIn(sentence, 0, i);
      }
    }
    return null;
  }

  private static int cellEnd(Sentence sentence) {
    int i = 1;
    while (sentence.holds(i) && !sentence.isMark(i, "|")) {
      i++;
    }
    return i;
  }

  /** The last person named between two tokens, else the body, else whom a pronoun means. */
  @Nullable Speaker speakerIn(Sentence sentence, int from, int to) {
    Speaker person = null;
    Speaker named = null;
    for (int i = Math.max(dateline(sentence), from); i < to; ) {
      SpeakerBook.Name name = book.nameAt(sentence, i);
      if (name != null && name.to() <= to + 1) {
        boolean owner = sentence.is(name.to(), "'s") && name.to() < to - 1;
        boolean complement = person != null && (sentence.is(i - 1, "of") || sentence.is(i - 2, "of"));
        if (name.speaker().isPerson() && !owner && !complement && !isPlace(sentence, i)) {
          person = name.speaker();
        } else if (!name.speaker().isPerson() && named == null) {
          named = name.speaker();
        }
        i = name.to();
      } else {
        i++;
      }
    }
    if (person != null) {
      return person;
    }
    Speaker calledSo = apposed(sentence, Math.max(0, from), to);
    if (named == null && calledSo != null) {
      return calledSo;
    }
    Speaker body = bodies.in(sentence, Math.max(0, from), to);
    Speaker apposed = body != null && !body.isPerson() && sentence.isMark(to, ",") ? nameAfter(sentence, to + 1) : null;
    if (apposed != null && BodyReader.isOffice(body)) {
      return apposed;
    }
    if (named != null && (body == null || !body.isPerson())) {
      return body != null && isOfficials(body) ? body : named;
    }
    if (body != null) {
      return body;
    }
    Speaker single = single(sentence, Math.max(0, from), to);
    if (single != null) {
      return single;
    }
    for (int i = to - 1; i >= Math.max(0, from); i--) {
      if (sentence.is(i, "it")) {
        return bodies.last();
      }
      if (sentence.cue(i, "pronoun")) {
        return sentence.is(i, "they") || sentence.is(i, "вони") || sentence.is(i, "они") ? bodies.last() : lastPerson;
      }
    }
    return null;
  }

  /** The token after "YANGON, Oct 13 (Reuters) -", or 0. */
  private static int dateline(Sentence sentence) {
    String first = sentence.token(0).text();
    if (first.length() < 3 || !first.equals(first.toUpperCase(java.util.Locale.ROOT))) {
      return 0;
    }
    for (int i = 1; i < Math.min(14, sentence.size()); i++) {
      if (sentence.isMark(i, "-–—") && !sentence.token(i).touches(sentence.token(i - 1))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "its director, Dr Hamid Osman": the name that follows an office. */
  private @Nullable Speaker nameAfter(Sentence sentence, int at) {
    for (int i = at; i < at + 3; i++) {
      SpeakerBook.Name name = sentence.holds(i) ? book.nameAt(sentence, i) : null;
      if (name != null) {
        return name.speaker().isPerson() ? name.speaker() : null;
      }
    }
    return null;
  }

  /** The one capitalised word of a short stretch: "according to Yevhen". */
  /** "in Myanmar's Chin State", "near Bayeux": a name after a preposition of place. */
  private static boolean isPlace(Sentence sentence, int at) {
    int i = at - 1;
    while (i >= 0 && (sentence.is(i, "'s") || sentence.match(i, "sides") != null || sentence.is(i, "the"))) {
      i--;
    }
    return sentence.is(i, "in") || sentence.is(i, "at") || sentence.is(i, "near") || sentence.is(i, "outside")
        || sentence.is(i, "around") || sentence.is(i, "off") || sentence.is(i, "aboard");
  }

  /** "A Ukrainian sergeant, Vasyl, told", "the call sign Lynx": one name between commas, or after what introduces it. */
  private @Nullable Speaker apposed(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean introduced = sentence.is(i - 1, "sign") || sentence.is(i - 1, "named") || sentence.is(i - 1, "called")
          || sentence.isMark(i - 1, ",") && sentence.isMark(i + 1, ",");
      if (introduced && SpeakerBook.isFreeName(sentence, i)) {
        Speaker known = book.surnamed(sentence.token(i).norm());
        return known != null ? known : new Speaker(sentence.token(i).text(), Speaker.Type.PERSON, null);
      }
    }
    return null;
  }

  private @Nullable Speaker single(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      boolean adjacent = i == to - 1 || i == from;
      boolean named = adjacent && SpeakerBook.isFreeName(sentence, i) && i > 0 && sentence.token(i).text().length() > 3
          && !sentence.cue(i - 1, "preposition");
      if (named) {
        Speaker known = book.surnamed(sentence.token(i).norm());
        return known != null ? known : new Speaker(sentence.token(i).text(), Speaker.Type.BODY, null);
      }
    }
    return null;
  }

  private static boolean isOfficials(Speaker body) {
    String name = body.name();
    return name.endsWith("official") || name.endsWith("officials") || name.endsWith("sources")
        || name.endsWith("analysts") || name.endsWith("spokesman") || name.endsWith("spokeswoman")
        || name.endsWith("spokesperson");
  }

  /** "told RTC radio", "in an interview with France 2". */
  private @Nullable Speaker via(Sentence sentence, int end) {
    for (int i = Math.max(0, end - 1); i < Math.min(sentence.size(), end + 10); i++) {
      Phrases.Match medium = named(sentence, i, "medium");
      if (medium != null) {
        Speaker outlet = speakerIn(sentence, i + medium.length(), phraseEnd(sentence, i + medium.length()));
        return outlet != null && outlet.type() != Speaker.Type.PERSON ? outlet : null;
      }
    }
    return null;
  }
}
