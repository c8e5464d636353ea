package org.tolldesk.claim;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.WordSets;

/** Which people of an article are men and which women, by titles, nouns and pronouns that meant them. */
final class Genders {
  /** In tokens: how far from a name the noun of its apposition may stand. */
  private static final int REACH = 5;

  /** In tokens: how far behind a subject its possessive may stand. */
  private static final int OWNER = 6;

  private final Map<String, Gender> known = new HashMap<>();

  /** A man or a woman. */
  enum Gender { MALE, FEMALE }

  /** What a word says of whom it means; null for nothing. */
  static @Nullable Gender of(Sentence sentence, int at) {
    Gender male = sentence.word(at, "of a man") ? Gender.MALE : null;
    return sentence.word(at, "of a woman") ? Gender.FEMALE : male;
  }

  /** What the title before a name and the noun after it say: "Mrs X", "X, the chairman". */
  static @Nullable Gender around(Sentence sentence, Mention person) {
    int first = Math.max(0, person.head() - REACH);
    for (int i = person.head() - 1; i >= first && sentence.token(i).isWord(); i--) {
      if (of(sentence, i) != null && !sentence.cue(i, "pronoun") && !sentence.word(i, "possessive")) {
        return of(sentence, i);
      }
    }
    for (int i = person.to() + 1; sentence.isMark(person.to(), ",") && i < person.to() + REACH; i++) {
      if (!sentence.holds(i) || !sentence.token(i).isWord() || sentence.cue(i, "pronoun")) {
        return null;
      }
      if (of(sentence, i) != null && !sentence.word(i, "possessive")) {
        return of(sentence, i);
      }
    }
    return null;
  }

  /** What the noun says by which somebody without a name is called: "his wife", "spokeswoman". */
  static @Nullable Gender ofHolder(Speaker holder, WordSets words) {
    return BodyReader.isCalled("of a woman", holder, words) ? Gender.FEMALE
        : BodyReader.isCalled("of a man", holder, words) ? Gender.MALE : null;
  }

  /** "Mira Rao burned hers", "Hale kept his notes": what the first possessive behind a subject says. */
  static @Nullable Gender ofOwner(Mentions mentions, Mention subject) {
    Sentence sentence = mentions.sentence();
    for (int i = subject.to(); i < subject.to() + OWNER && sentence.holds(i); i++) {
      int at = i;
      boolean other = !sentence.token(i).isWord() || sentence.is(i, "that")
          || mentions.first(mention -> mention.from() == at && mention.isPerson()) != null;
      if (other) {
        return null;
      }
      if (sentence.is(i, "his") || sentence.is(i, "hers") || sentence.word(i, "possessive")) {
        return of(sentence, i);
      }
    }
    return null;
  }

  void note(@Nullable Speaker person, @Nullable Gender gender) {
    if (person != null && gender != null) {
      known.putIfAbsent(person.name(), gender);
    }
  }

  boolean isKnown(Speaker person) {
    return known.containsKey(person.name());
  }

  /** Whether nothing known of somebody speaks against a gender. */
  boolean fits(@Nullable Speaker person, @Nullable Gender gender) {
    if (person == null) {
      return false;
    }
    Gender own = known.get(person.name());
    return own == null || gender == null || own == gender;
  }
}
