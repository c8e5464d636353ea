package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that an article introduces: by a noun beside their name ("the website Sever", "Grey Sector, a
 * Telegram channel"), or by an acronym in brackets behind it ("Rapid Support Forces (RSF)").
 */
final class IntroducedBodies {
  /** In tokens: how far behind a name its noun may stand. */
  private static final int REACH = 6;

  private static final Pattern WORD_END = Pattern.compile("[ -]");

  /** Bodies by the noun that introduced them: "the channel" for "the Telegram channel Grey Sector". */
  private final Map<String, Speaker> byNoun = new HashMap<>();
  private final Map<String, Speaker> byName = new HashMap<>();
  private final List<Named> named = new ArrayList<>();

  /** A body of several words and the sentence that names it. */
  private record Named(Speaker body, int sentence) {}

  /** The body that the article introduced by a noun. */
  @Nullable Speaker called(String noun) {
    return byNoun.get(noun);
  }

  /** The body that the article introduced by a name or an acronym. */
  @Nullable Speaker named(String name) {
    return byName.get(key(name));
  }

  /** Notes a name if what stands beside it calls it a body, and says whether it does. */
  boolean introduce(Sentence sentence, int at, SpeakerBook.Name name) {
    String noun = nounBefore(sentence, at);
    noun = noun == null ? nounOfApposed(sentence, at, name.to()) : noun;
    if (noun == null && sentence.isMark(name.to(), ",") && sentence.cue(name.to() + 1, "determiner")) {
      noun = nounAfter(sentence, name.to() + 1);
    }
    boolean thing = name.speaker().isPerson() && sentence.isMark(name.to(), ",")
        && sentence.is(name.to() + 1, "which");
    if (noun == null && !thing) {
      return false;
    }
    Speaker speaker = name.speaker();
    Speaker body = speaker.isPerson() ? new Speaker(speaker.name(), Speaker.Type.BODY, speaker.side())
        : speaker;
    if (noun != null) {
      byNoun.putIfAbsent(noun, body);
    }
    byName.put(key(speaker.name()), body);
    return true;
  }

  /** Notes a name of one word if what stands beside it calls it a body: "Necropolis, a volunteer project". */
  void introduceOneWord(Sentence sentence, int at) {
    if (!FreeNames.isAlone(sentence, at)) {
      return;
    }
    boolean after = sentence.isMark(at + 1, ",") && sentence.cue(at + 2, "determiner")
        && !sentence.word(at - 1, "place preposition")
        && nounAfter(sentence, at + 2) != null;
    boolean apposed = nounOfApposed(sentence, at, at + 1) != null;
    if (after || apposed || nounBefore(sentence, at) != null && at > 1) {
      Speaker body = new Speaker(sentence.token(at).text(), Speaker.Type.BODY, null);
      introduce(sentence, at, new SpeakerBook.Name(body, at + 1));
    }
  }

  /** "Rapid Support Forces (RSF)". */
  void noteAcronym(Sentence sentence, SpeakerBook.Name name) {
    int at = name.to();
    boolean stands = sentence.isMark(at, "(") && sentence.isMark(at + 2, ")")
        && FreeNames.isAllCapitals(sentence.token(at + 1).text());
    if (stands && !name.speaker().isPerson()) {
      byName.putIfAbsent(key(sentence.token(at + 1).text()), name.speaker());
    }
  }

  /**
   * Notes a body's name, for a word of it after that: "the Institute", "the commission". The title of a paper
   * ("WEEKLY BULLETIN") names no body.
   */
  void noteNamed(Sentence sentence, SpeakerBook.Name name) {
    boolean paper = sentence.word(name.to() - 1, "paper");
    if (!paper && !name.speaker().isPerson() && name.speaker().name().indexOf(' ') > 0) {
      named.add(new Named(name.speaker(), sentence.index()));
    }
  }

  /** The body whose longer name has this word, as it was named last up to a sentence. */
  @Nullable Speaker holding(String word, Sentence sentence) {
    for (int i = named.size() - 1; i >= 0; i--) {
      Named known = named.get(i);
      if (known.sentence() <= sentence.index()
          && Arrays.asList(WORD_END.split(key(known.body().name()))).contains(key(word))) {
        return known.body();
      }
    }
    return null;
  }

  /** The body named last up to a sentence by a noun of a kind, or introduced by one. */
  @Nullable Speaker ofKind(String kind, Sentence sentence) {
    for (int i = named.size() - 1; i >= 0; i--) {
      boolean before = named.get(i).sentence() < sentence.index();
      if (before && BodyReader.isCalled(kind, named.get(i).body(), sentence.words())) {
        return named.get(i).body();
      }
    }
    for (Map.Entry<String, Speaker> introduced : byNoun.entrySet()) {
      if (sentence.words().holds(kind, introduced.getKey())) {
        return introduced.getValue();
      }
    }
    return null;
  }

  /** The body named last up to a sentence that is of no side and fights nobody. */
  @Nullable Speaker namedLast(Sentence sentence) {
    for (int i = named.size() - 1; i >= 0; i--) {
      Speaker body = named.get(i).body();
      if (named.get(i).sentence() <= sentence.index() && body.side() == null
          && !BodyReader.isCalled("party to a fight", body, sentence.words())) {
        return body;
      }
    }
    return null;
  }

  boolean namesAny(Sentence sentence) {
    return !named.isEmpty() && named.get(0).sentence() <= sentence.index();
  }

  private static @Nullable String nounBefore(Sentence sentence, int at) {
    return sentence.word(at - 1, "kind of body") ? sentence.token(at - 1).norm() : null;
  }

  /** The noun of "the civil defence institute, Indeci,", unless somebody of that body is named. */
  static @Nullable String nounOfApposed(Sentence sentence, int at, int to) {
    int noun = at - 2;
    boolean body = sentence.word(noun, "kind of body") || sentence.word(noun, "body by its noun");
    if (!body || !sentence.isMark(at - 1, ",") || !sentence.isMark(to, ",:.)") && !sentence.is(to, "said")) {
      return null;
    }
    int from = noun;
    while (from > noun - REACH && from > 0 && sentence.token(from).isWord()
        && !sentence.cue(from, "determiner") && !sentence.cue(from, "preposition")
        && !sentence.is(from, "'s")) {
      from--;
    }
    boolean definite = sentence.is(from, "the") || sentence.is(from, "a") || sentence.is(from, "'s")
        || sentence.is(from, "an");
    int before = from - 1;
    boolean opens = sentence.is(from, "'s") || before < 0 || !sentence.token(before).isWord()
        || sentence.is(before, "to") || sentence.is(before, "from") || sentence.is(before, "by")
        || sentence.is(before, "that") || sentence.is(before, "and") || sentence.is(before, "but")
        || sentence.variant(before, "saying", "say") != null;
    return definite && opens ? sentence.token(noun).norm() : null;
  }

  private static @Nullable String nounAfter(Sentence sentence, int from) {
    for (int i = from + 1; i < Math.min(from + REACH, sentence.size()) && sentence.token(i).isWord()
        && !sentence.cue(i, "preposition"); i++) {
      if (sentence.word(i, "kind of body") && endsPhrase(sentence, i + 1)) {
        return sentence.token(i).norm();
      }
    }
    return null;
  }

  /** Whether a noun phrase ends before a token: "a project that …", "a website run by …". */
  private static boolean endsPhrase(Sentence sentence, int at) {
    return !sentence.holds(at) || !sentence.token(at).isWord() || sentence.cue(at, "preposition")
        || sentence.cue(at, "relative") || sentence.token(at).norm().endsWith("ed") || sentence.is(at, "run");
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
