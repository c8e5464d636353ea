package org.tolldesk.claim;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * A noun of people where a sentence must name some: of the lexicon, or any plural that is built like one.
 *
 * @param side whose, where an adjective before it says so
 * @param kind what people
 * @param to token after it
 */
record PersonNoun(@Nullable String side, String kind, int to) {
  private static final Pattern PLURAL = Pattern.compile("\\p{Ll}{3,}(?:[^us]s|men|people|children)");

  private static final Pattern PERSONS =
      Pattern.compile("\\p{Ll}{2,}(?:[eio]rs|ists|men|women|people|children|ians|ants|ees|eers|herds|smiths"
          + "|wives)");

  private static final Pattern SINGULAR =
      Pattern.compile("\\p{Ll}{2,}(?:[eio]r|ist|man|woman|ian|ant|ee|eer|herd|smith|wife)");

  /** The noun at a token, with its adjective; {@code any} takes every plural and not only one of persons. */
  static @Nullable PersonNoun at(Sentence sentence, int at, boolean any) {
    boolean own = sentence.variant(at, "sides", "adjective") != null;
    int i = sentence.cue(at, "determiner") && !own ? at + 1 : at;
    Phrases.Match whose = sentence.variant(i, "sides", "adjective");
    i += whose == null ? 0 : whose.length();
    String side = whose == null ? null : whose.term().name();
    Phrases.Match people = sentence.match(i, "kinds");
    if (people != null) {
      Phrases.Match head = sentence.match(i + people.length(), "kinds");
      Phrases.Match last = head == null ? people : head;
      int to = i + people.length() + (head == null ? 0 : head.length());
      return new PersonNoun(side, last.term().name(), to);
    }
    Phrases.Match nation = sentence.variant(i, "sides", "people");
    if (nation != null) {
      return new PersonNoun(nation.term().name(), "people", i + nation.length());
    }
    if (!sentence.holds(i) || !sentence.token(i).isWord() || sentence.match(i, "cues") != null
        || sentence.match(i, "measures") != null || sentence.match(i, "times") != null
        || sentence.match(i, "units") != null) {
      return null;
    }
    String word = sentence.token(i).text();
    boolean plural = (any || whose != null ? PLURAL : PERSONS).matcher(word).matches();
    return plural && sentence.endsPhrase(i + 1) ? new PersonNoun(side, word, i + 1) : null;
  }

  /** Whether a plural that no list knows is built as those of persons are: "reapers", "boatmen". */
  static boolean isBuiltLikeOne(String word) {
    return PERSONS.matcher(word).matches();
  }

  /** "A miner", "a beekeeper": one who stands for all. */
  static @Nullable PersonNoun one(Sentence sentence, int at) {
    int i = sentence.is(at, "a") || sentence.is(at, "an") ? at + 1 : at;
    Phrases.Match people = sentence.match(i, "kinds");
    if (people != null || i == at || !sentence.holds(i)) {
      return people == null ? null : new PersonNoun(null, people.term().name(), i + people.length());
    }
    String word = sentence.token(i).text();
    return SINGULAR.matcher(word).matches() ? new PersonNoun(null, plural(word), i + 1) : null;
  }

  private static String plural(String word) {
    return word.endsWith("man") ? word.substring(0, word.length() - 2) + "en"
        : word.endsWith("wife") ? word.substring(0, word.length() - 2) + "ves" : word + "s";
  }
}
