package org.tolldesk.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.WordSets;

/**
 * Finds whom a Ukrainian or Russian sentence lets speak, where words stand in any order: of a stretch the
 * last person, else the body, else whom a pronoun means.
 */
final class CyrillicSpeakers implements SpeakerSearch {
  /** In tokens: the longest clause before an aside that can hold its subject. */
  private static final int REACH = 22;

  private final SpeakerBook book;
  private final SpeakerMemory memory;
  private final BodyReader bodies;

  CyrillicSpeakers(SpeakerBook book, SpeakerMemory memory) {
    this.book = book;
    this.memory = memory;
    this.bodies = memory.bodies();
  }

  @Override
  public @Nullable Speaker subject(Sentence sentence, int verb) {
    int to = verb;
    while (to > 0 && (sentence.cue(to - 1, "auxiliary") || sentence.cue(to - 1, "hedge"))) {
      to--;
    }
    int from = Clauses.clauseStart(sentence, to);
    Speaker state = state(sentence, to);
    Speaker near = state != null ? state : phrase(sentence, from, to);
    if (near == null && sentence.isMark(from - 1, "»")) {
      return phrase(sentence, Clauses.clauseStart(sentence, opening(sentence, from - 1)), from - 1);
    }
    return near != null || !sentence.isMark(from - 1, ",–—)") ? near : beforeAside(sentence, from - 1, verb);
  }

  /** The subject before an aside that closes at a mark. */
  private @Nullable Speaker beforeAside(Sentence sentence, int close, int verb) {
    int apposed = CyrillicBodies.isCyrillic(sentence, verb) ? commaBefore(sentence, close) : -1;
    if (apposed > 0) {
      return phrase(sentence, Clauses.clauseStart(sentence, apposed), apposed);
    }
    int further = Clauses.clauseStart(sentence, close);
    return close + 1 - further < REACH && further < close ? phrase(sentence, further, close) : null;
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

  /** "Москва заявила": a state or its capital right before the verb. */
  private static @Nullable Speaker state(Sentence sentence, int to) {
    for (int i = Math.max(0, to - 4); i < to; i++) {
      Phrases.Match side = sentence.variant(i, "sides", "place");
      Phrases.Match capital = sentence.match(i, "saying", "capital");
      Phrases.Match found = side != null ? side : capital;
      boolean subject = i == 0 || sentence.isMark(i - 1, ",;:–—\"“”’'");
      if (found != null && i + found.length() == to && subject) {
        return new Speaker(sentence.textOf(i, to), Speaker.Type.STATE, side == null ? found.term().tag("side")
            : side.term().name());
      }
    }
    return null;
  }

  @Override
  public @Nullable Speaker phrase(Sentence sentence, int from, int to) {
    Speaker person = null;
    Speaker named = null;
    for (int i = Math.max(Clauses.dateline(sentence), from); i < to; ) {
      SpeakerBook.Name name = book.nameAt(sentence, i);
      if (name == null || name.to() > to + 1) {
        i++;
        continue;
      }
      if (name.speaker().isPerson() && !Clauses.isPlace(sentence, i)) {
        person = name.speaker();
      } else if (!name.speaker().isPerson() && named == null) {
        Speaker close = OpenPhrases.closeTo(sentence, from, i, name.to());
        named = close != null ? close : name.speaker();
      }
      i = name.to();
    }
    return person != null ? person : notByName(sentence, Math.max(0, from), to, named);
  }

  /** Who is meant by an apposition, a body, one capitalised word or a pronoun. */
  private @Nullable Speaker notByName(Sentence sentence, int from, int to, @Nullable Speaker named) {
    Speaker calledSo = apposed(sentence, from, to);
    if (named == null && calledSo != null) {
      return calledSo;
    }
    Speaker body = bodies.in(sentence, from, to);
    Speaker apposed = body != null && !body.isPerson() && sentence.isMark(to, ",")
        ? book.personNear(sentence, to + 1) : null;
    if (apposed != null && BodyReader.isCalled("office", body, sentence.words())) {
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
      if (sentence.cue(i, "pronoun")) {
        return sentence.word(i, "plural pronoun") ? bodies.last() : memory.lastPerson();
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
      if (introduced && FreeNames.isFree(sentence, i)) {
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
      boolean named = adjacent && FreeNames.isFree(sentence, i) && i > 0
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

  @Override
  public @Nullable Speaker following(Sentence sentence, int from, int to) {
    return phrase(sentence, from, to);
  }

  @Override
  public @Nullable Speaker owning(Sentence sentence, int noun) {
    return subject(sentence, noun);
  }

  @Override
  public @Nullable Speaker ownerIn(Sentence sentence, int from, int to) {
    return phrase(sentence, from, to);
  }

  @Override
  public @Nullable Speaker label(Sentence sentence, int from, int to) {
    return phrase(sentence, from, to);
  }

  @Override
  public @Nullable Speaker cell(Sentence sentence, int from, int to) {
    return phrase(sentence, from, to);
  }
}
