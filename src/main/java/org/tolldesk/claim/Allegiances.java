package org.tolldesk.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Which party the speakers of an article belong to: by what they are called, and by their own names. */
final class Allegiances {
  /** Tokens around a name within which its title or description may stand. */
  private static final int REACH = 9;

  private final Parties parties;
  private final List<Sentence> sentences;
  private final Map<String, String> known = new HashMap<>();

  Allegiances(List<Sentence> sentences, Parties parties) {
    this.sentences = sentences;
    this.parties = parties;
  }

  /** The side of a speaker; null where the article does not tell. */
  @Nullable String of(@Nullable Speaker speaker) {
    if (speaker == null || speaker.type() == Speaker.Type.OUTLET) {
      return null;
    }
    if (speaker.side() != null) {
      return speaker.side();
    }
    String side = known.computeIfAbsent(speaker.name(), name -> {
      String found = speaker.isPerson() ? described(name.substring(name.lastIndexOf(' ') + 1)) : role(name);
      return found == null ? "" : found;
    });
    return side.isEmpty() ? null : side;
  }

  /** "The rebels", "the army chief of staff's office". */
  private @Nullable String role(String name) {
    for (String word : sentences.isEmpty() ? new String[0] : name.toLowerCase(Locale.ROOT).split(" ")) {
      if (sentences.get(0).words().holds("state party", word)) {
        return parties.state();
      }
      if (sentences.get(0).words().holds("rebel party", word)) {
        return parties.rebels(word);
      }
    }
    return null;
  }

  /** "Army spokesman Sylvain Ekenge", "Vasyl, a Ukrainian sergeant". */
  private @Nullable String described(String last) {
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).text().equals(last)) {
          String before = before(sentence, i);
          String found = before != null ? before : sentence.isMark(i + 1, ",") ? after(sentence, i + 2)
              : null;
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  private @Nullable String before(Sentence sentence, int name) {
    for (int i = name - 1; i >= Math.max(0, name - REACH); i--) {
      boolean clause = sentence.isMark(i, ".;:“”\"") || sentence.cue(i, "auxiliary")
          || sentence.cue(i, "relative") || sentence.variant(i, "saying", "say") != null;
      if (clause) {
        return null;
      }
      PartyMention mention = PartyMention.at(sentence, i);
      if (mention != null && isTitle(sentence, mention.to(), name + 1)) {
        return parties.side(mention);
      }
      if (sentence.is(i, "government")) {
        return parties.country();
      }
    }
    return null;
  }

  private @Nullable String after(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      if (sentence.isMark(i, ",.;:“”\"") || sentence.variant(i, "saying", "say") != null) {
        return null;
      }
      PartyMention mention = PartyMention.at(sentence, i);
      if (mention == null && sentence.is(i, "government") && isTitle(sentence, from, i + REACH)) {
        return parties.country();
      }
      if (mention != null && (isTitle(sentence, from, i) || isTitle(sentence, mention.to(), i + REACH))) {
        return parties.side(mention);
      }
    }
    return null;
  }

  private static boolean isTitle(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Phrases.Match title = sentence.match(i, "saying", "title");
      if (title != null || sentence.match(i, "saying", "head") != null || sentence.word(i, "office")) {
        return true;
      }
    }
    return false;
  }
}
