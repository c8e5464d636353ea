package org.tolldesk.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One body under the several names that an article gives it: an acronym in brackets behind its name, a name
 * behind a comma after what it is, the same words in another order ("the network of doctors of Sudan").
 */
final class BodyAliases {
  /** In tokens: the longest name before its acronym, and the longest description before a name. */
  private static final int LONGEST = 12;

  private static final Pattern SMALL = Pattern.compile("the|of|for|and|a|an|'s|in");
  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}']+");

  private final Map<String, Speaker> byName = new HashMap<>();
  private final Map<String, Speaker> byWords = new HashMap<>();

  /** The name by which the article's body goes; the speaker itself where nothing else names it. */
  Speaker canonical(Speaker speaker) {
    Speaker alias = byName.get(key(speaker.name()));
    if (alias != null && !alias.name().equals(speaker.name())) {
      return alias;
    }
    Speaker same = speaker.isPerson() || isProper(speaker.name()) ? null : byWords.get(words(speaker.name()));
    return same == null ? speaker : same;
  }

  /** Notes a body of several words by them, in whatever order they come again. */
  void noteNamed(Speaker body) {
    if (!body.isPerson() && body.name().indexOf(' ') > 0 && isProper(body.name())) {
      byWords.putIfAbsent(words(body.name()), body);
    }
  }

  /** Notes "Office for Humanitarian Affairs (OHA)" and "OHA (Office for Humanitarian Affairs)". */
  void noteAcronym(Sentence sentence, int open) {
    String acronym = sentence.isMark(open, "(") && sentence.isMark(open + 2, ")")
        ? sentence.token(open + 1).text() : "";
    int from = isAcronym(acronym) ? startOf(sentence, open, acronym) : -1;
    if (from < 0) {
      return;
    }
    SpeakerBook.Name known = SpeakerBook.known(sentence, open + 1);
    Speaker body = known != null && !known.speaker().isPerson() ? known.speaker() : null;
    String name = sentence.textOf(from, open);
    if (body != null) {
      byName.put(key(name), body);
    } else {
      byName.putIfAbsent(key(acronym), new Speaker(name, Speaker.Type.BODY, null));
    }
  }

  /** Notes "the civil defence institute, Indeci,": what a name behind a comma is a name of. */
  void noteApposed(Sentence sentence, int comma, Speaker body) {
    int from = comma - 1;
    while (from > comma - LONGEST && from > 0 && sentence.token(from).isWord()
        && !sentence.cue(from, "determiner") && !sentence.cue(from, "preposition")) {
      from--;
    }
    if (sentence.is(from, "the") && comma - from > 2) {
      byName.putIfAbsent(key(sentence.textOf(from + 1, comma)), body);
    }
  }

  /** Where the name begins whose initials are an acronym, small words apart; -1 where none does. */
  private static int startOf(Sentence sentence, int end, String acronym) {
    int letter = acronym.length() - 1;
    for (int i = end - 1; i >= Math.max(0, end - LONGEST) && sentence.token(i).isWord(); i--) {
      boolean named = sentence.token(i).isCapitalised();
      if (named && Character.toUpperCase(sentence.token(i).text().charAt(0)) == acronym.charAt(letter)) {
        if (letter == 0) {
          return i;
        }
        letter--;
      }
    }
    return -1;
  }

  private static boolean isAcronym(String text) {
    return text.length() > 1 && text.length() < LONGEST && FreeNames.isAllCapitals(text)
        && text.chars().allMatch(Character::isLetter);
  }

  /** Whether every word of a name that is not small has its capital. */
  private static boolean isProper(String name) {
    return List.of(name.split(" ")).stream().allMatch(word -> SMALL.matcher(word).matches()
        || !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)));
  }

  /** The words of a name in no order, without small ones and endings of the plural. */
  private static String words(String name) {
    TreeSet<String> words = new TreeSet<>();
    for (String word : WORD_END.split(key(name))) {
      if (!word.isEmpty() && !SMALL.matcher(word).matches()) {
        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words.size() < 2 ? name : String.join(" ", words);
  }

  private static String key(@Nullable String name) {
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }
}
