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

  /** Tokens between a body's name and the surname of one of its members, a title among them. */
  private static final int HELD = 4;

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
    if (speaker.side() != null || parties.fights(speaker.name())) {
      return speaker.side() != null ? speaker.side() : speaker.name();
    }
    String side = known.computeIfAbsent(speaker.name(), name -> {
      String found = speaker.isPerson() ? described(name.substring(name.lastIndexOf(' ') + 1)) : role(name);
      return found == null ? "" : found;
    });
    return side.isEmpty() ? null : side;
  }

  /** The side of somebody whom the article calls by a surname. */
  @Nullable String ofNamed(String surname) {
    String side = known.computeIfAbsent(surname, name -> {
      String found = described(name);
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
          String serves = serving(sentence, i + 1);
          serves = serves != null ? serves : commanded(sentence, i);
          String before = serves != null ? serves : before(sentence, i);
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
      Phrases.Match house = sentence.match(i, "names");
      boolean body = house != null && house.term().tag("type").equals("body")
          && i + house.length() <= name && name - i - house.length() <= HELD
          && !house.term().tag("side").isEmpty() && (house.term().tag("role").equals("parliament")
          || isTitle(sentence, i + house.length(), name));
      if (body) {
        return house.term().tag("side");
      }
      if (sentence.word(i, "possessive of a body") && isTitle(sentence, i + 1, name)) {
        return openerBefore(sentence);
      }
    }
    return null;
  }

  /** "Its commander, Tolesa Gari": of the party that opens the sentence before, or begins the paragraph. */
  private @Nullable String openerBefore(Sentence sentence) {
    for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - 2; i--) {
      Sentence before = sentences.get(i);
      PartyMention party = PartyMention.at(before, before.cue(0, "determiner") ? 1 : 0);
      if (party != null && party.armed() && before.paragraph() == sentence.paragraph()) {
        return parties.side(party);
      }
    }
    return null;
  }

  /** "The Russian units across the river are led by General Oleg Starikov". */
  private @Nullable String commanded(Sentence sentence, int name) {
    for (int by = name - 1; by > Math.max(0, name - REACH); by--) {
      PartyMention led = sentence.is(by, "by") && sentence.word(by - 1, "leading troops")
          ? PartyMention.before(sentence, by, 2 * REACH) : null;
      if (led != null && led.armed()) {
        return parties.side(led);
      }
    }
    return null;
  }

  /** "Havryliuk, whose Ukrainian brigade", "Hnatiuk of the Ukrainian 3rd Brigade", "and his Russian men". */
  private @Nullable String serving(Sentence sentence, int from) {
    for (int i = from; i < from + 3; i++) {
      boolean leads = sentence.is(i, "who") && sentence.word(i + 1, "serving troops");
      i += leads ? 1 : 0;
      boolean own = leads || sentence.is(i, "whose") || sentence.is(i, "of")
          || sentence.is(i, "his") && sentence.is(i - 1, "and");
      int of = sentence.cue(i + 1, "determiner") || sentence.is(i + 1, "a") ? i + 2 : i + 1;
      PartyMention unit = own ? PartyMention.at(sentence, of) : null;
      boolean numbered = unit != null && sentence.findCue("force", unit.to(), unit.to() + 3) >= 0;
      if (unit != null && (unit.armed() || numbered)) {
        return parties.side(unit);
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
      boolean where = sentence.cue(i - 1, "preposition") && !sentence.is(i - 1, "of")
          && !sentence.is(i - 1, "for") && !sentence.is(i - 1, "with");
      boolean named = mention != null && !where;
      if (named && (isTitle(sentence, from, i) || isTitle(sentence, mention.to(), i + REACH))) {
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
