package org.tolldesk.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;
import org.tolldesk.lexicon.WordSets;

/**
 * Finds the speaker in a stretch of a sentence: a person, a body, a state, or whoever a pronoun means. It
 * remembers who was named last, so sentences must be read in the order of the text.
 */
final class SpeakerFinder {
  private final SpeakerBook book;
  private final BodyReader bodies;
  private final SpeakerMemory memory;
  private final EnglishSpeakers english;

  SpeakerFinder(SpeakerBook book) {
    this.book = book;
    this.memory = new SpeakerMemory(book);
    this.bodies = memory.bodies();
    this.english = new EnglishSpeakers(book, memory);
  }

  /** The body named between two tokens. */
  @Nullable Speaker bodyIn(Sentence sentence, int from, int to) {
    return bodies.in(sentence, from, to);
  }

  /** The person named last; null before the first. */
  @Nullable Speaker lastPerson() {
    return memory.lastPerson();
  }

  void note(Sentence sentence, Speaker speaker) {
    memory.note(speaker, sentence.words());
  }

  /** Remembers who was named in a sentence, for the pronouns after it. */
  void note(Sentence sentence, List<Saying> sayings) {
    if (!sayings.isEmpty()) {
      memory.note(sayings.get(sayings.size() - 1).speaker(), sentence.words());
      return;
    }
    Speaker acting = book.isCyrillic() ? null : english.acting(sentence);
    if (acting != null) {
      memory.note(acting, sentence.words());
      return;
    }
    for (int i = 0; i < Math.min(8, sentence.size()); i++) {
      SpeakerBook.Name name = book.nameAt(sentence, i);
      if (name != null && name.speaker().isPerson()) {
        memory.note(name.speaker(), sentence.words());
        return;
      }
      if (name != null && i <= 1 && sentence.isMark(sentence.size() - 1, ".")) {
        memory.note(name.speaker(), sentence.words());
      }
    }
  }

  /** The subject of the verb at a token. */
  @Nullable Speaker subject(Sentence sentence, int verb) {
    if (!book.isCyrillic()) {
      return english.subject(sentence, verb);
    }
    int to = verb;
    while (to > 0 && (sentence.cue(to - 1, "auxiliary") || sentence.cue(to - 1, "hedge")
        || sentence.token(to - 1).norm().endsWith("ly") || sentence.is(to - 1, "not"))) {
      to--;
    }
    int from = Clauses.clauseStart(sentence, to);
    Speaker state = state(sentence, to);
    Speaker near = state != null ? state : speakerIn(sentence, from, to);
    if (near == null && sentence.isMark(from - 1, "»")) {
      return speakerIn(sentence, Clauses.clauseStart(sentence, opening(sentence, from - 1)), from - 1);
    }
    if (near != null || !sentence.isMark(from - 1, ",–—)")) {
      return near;
    }
    int apposed = CyrillicBodies.isCyrillic(sentence, verb) ? commaBefore(sentence, from - 1) : -1;
    if (apposed > 0) {
      return speakerIn(sentence, Clauses.clauseStart(sentence, apposed), apposed);
    }
    int further = Clauses.clauseStart(sentence, from - 1);
    return from - further < 22 && further < from - 1 ? speakerIn(sentence, further, from - 1) : null;
  }

  /** Where the apposition opens that closes here: 'Пригожин, глава ЧВК «Вагнер», говорил'; or -1. */
  private static int commaBefore(Sentence sentence, int close) {
    for (int i = close - 1; i > Math.max(0, close - 12); i--) {
      if (sentence.isMark(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  /** Where the quotation marks open that close here: 'Портал «Поминальник» насчитал'. */
  private static int opening(Sentence sentence, int close) {
    int i = close;
    while (i > 0 && !sentence.isMark(i, "«")) {
      i--;
    }
    return i;
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
        String name =
            sentence.tokens().subList(i, to).stream().map(Token::text).collect(Collectors.joining(" "));
        return new Speaker(name, Speaker.Type.STATE, side == null ? found.term().tag("side")
            : side.term().name());
      }
    }
    return null;
  }

  /** "COPECO, first bulletin: 17 dead": the speaker named before the colon that introduces a figure. */
  @Nullable Speaker beforeColon(Sentence sentence, int figure) {
    if (Heading.isRow(sentence)) {
      int from = sentence.isMark(0, "|") ? 1 : 0;
      int to = Clauses.cellEnd(sentence);
      return book.isCyrillic() ? speakerIn(sentence, from, to) : english.cell(sentence, from, to);
    }
    for (int i = figure - 1; i >= Math.max(1, figure - 4); i--) {
      if (sentence.isMark(i, ":") && !(sentence.holds(i - 1) && sentence.token(i - 1).isNumber())) {
        Speaker label = label(sentence, 0, i);
        return label != null || book.isCyrillic() ? label : english.introducing(sentence, i);
      }
    }
    for (int i = figure - 5; i > 2 && !book.isCyrillic(); i--) {
      if (sentence.isMark(i, ":")) {
        return english.introducing(sentence, i);
      }
    }
    return null;
  }

  /** Whose a noun is. */
  @Nullable Speaker owning(Sentence sentence, int noun) {
    return book.isCyrillic() ? subject(sentence, noun) : english.owning(sentence, noun);
  }

  /** Who owns what a stretch ends with: "the ministry's own", "Israeli", "its own". */
  @Nullable Speaker ownerIn(Sentence sentence, int from, int to) {
    return book.isCyrillic() ? speakerIn(sentence, from, to) : english.ownerIn(sentence, from, to);
  }

  /** Whose figure a noun of figures is: "Zelensky" in "Zelensky's first number". */
  @Nullable Speaker figureOwner(Sentence sentence, int noun) {
    return book.isCyrillic() ? null : english.figureOwner(sentence, noun);
  }

  private @Nullable Speaker label(Sentence sentence, int from, int to) {
    return book.isCyrillic() ? speakerIn(sentence, from, to) : english.label(sentence, from, to);
  }

  /** The speaker whose phrase begins at a token, after a verb of saying. */
  @Nullable Speaker following(Sentence sentence, int from, int to) {
    return book.isCyrillic() ? speakerIn(sentence, from, to) : english.following(sentence, from, to);
  }

  /** The last person named between two tokens, else the body, else whom a pronoun means. */
  @Nullable Speaker speakerIn(Sentence sentence, int from, int to) {
    if (!book.isCyrillic()) {
      return english.phrase(sentence, from, to);
    }
    Speaker person = null;
    Speaker named = null;
    for (int i = Math.max(Clauses.dateline(sentence), from); i < to; ) {
      SpeakerBook.Name name = book.nameAt(sentence, i);
      if (name != null && name.to() <= to + 1) {
        boolean owner = sentence.is(name.to(), "'s") && name.to() < to - 1;
        boolean complement = person != null && (sentence.is(i - 1, "of") || sentence.is(i - 2, "of"));
        if (name.speaker().isPerson() && !owner && !complement && !Clauses.isPlace(sentence, i)) {
          person = name.speaker();
        } else if (!name.speaker().isPerson() && named == null) {
          Speaker close = closeTo(sentence, from, i, name.to());
          named = close != null ? close : name.speaker();
        }
        i = name.to();
      } else {
        i++;
      }
    }
    return person != null ? person : notByName(sentence, Math.max(0, from), to, named);
  }

  /**
   * "A Telegram channel linked to the Wagner Group" is not the Wagner Group: the whole phrase names who
   * speaks.
   */
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

  /** Who is meant by an apposition, a body, one capitalised word or a pronoun. */
  private @Nullable Speaker notByName(Sentence sentence, int from, int to, @Nullable Speaker named) {
    Speaker calledSo = apposed(sentence, from, to);
    if (named == null && calledSo != null) {
      return calledSo;
    }
    Speaker body = bodies.in(sentence, from, to);
    Speaker apposed = body != null && !body.isPerson() && sentence.isMark(to, ",")
        ? nameAfter(sentence, to + 1) : null;
    if (apposed != null && BodyReader.isOffice(body, sentence.words())) {
      return apposed;
    }
    if (named != null && (body == null || !body.isPerson())) {
      return body != null && isUnnamed(body, sentence.words()) ? body : named;
    }
    if (body != null) {
      return body;
    }
    Speaker single = single(sentence, from, to);
    return single != null ? single : pronoun(sentence, from, to);
  }

  private @Nullable Speaker pronoun(Sentence sentence, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (sentence.is(i, "it")) {
        return bodies.last();
      }
      if (sentence.cue(i, "pronoun")) {
        return sentence.word(i, "plural pronoun") ? bodies.last() : memory.lastPerson();
      }
    }
    return null;
  }

  /** "its director, Dr Hamid Osman": the name that follows an office. */
  @Nullable Speaker nameAfter(Sentence sentence, int at) {
    for (int i = at; i < at + 3; i++) {
      SpeakerBook.Name name = sentence.holds(i) ? book.nameAt(sentence, i) : null;
      if (name != null) {
        return name.speaker().isPerson() ? name.speaker() : null;
      }
    }
    return null;
  }

  /**
   * "A Ukrainian sergeant, Vasyl, told", "the call sign Lynx": one name between commas, or after what
   * introduces it.
   */
  private @Nullable Speaker apposed(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean introduced = sentence.word(i - 1, "naming")
          || sentence.isMark(i - 1, ",") && sentence.isMark(i + 1, ",");
      if (introduced && SpeakerBook.isFreeName(sentence, i)) {
        Speaker known = book.surnamed(sentence.token(i).norm());
        return known != null ? known : new Speaker(sentence.token(i).text(), Speaker.Type.PERSON, null);
      }
    }
    return null;
  }

  /** The one capitalised word of a short stretch: "according to Yevhen". */
  private @Nullable Speaker single(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      boolean adjacent = i == to - 1 || i == from;
      boolean named = adjacent && SpeakerBook.isFreeName(sentence, i) && i > 0
          && sentence.token(i).text().length() > 3
          && !sentence.cue(i - 1, "preposition");
      if (named) {
        Speaker known = book.surnamed(sentence.token(i).norm());
        return known != null ? known : new Speaker(sentence.token(i).text(), Speaker.Type.BODY, null);
      }
    }
    return null;
  }

  /** "Local officials", "sources": people who are not named. */
  private static boolean isUnnamed(Speaker body, WordSets words) {
    String name = body.name().toLowerCase(Locale.ROOT);
    return words.holds("unnamed speakers", name.substring(name.lastIndexOf(' ') + 1));
  }
}
