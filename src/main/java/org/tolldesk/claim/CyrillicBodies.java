package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Reads a body or an office named in Ukrainian or Russian and puts its English name together: modifiers, head
 * and side, "обласна військова адміністрація" as "regional military administration". A name in quotation
 * marks stays as it is written.
 */
final class CyrillicBodies {
  /** In tokens, how far a name in quotation marks may stand behind its head. */
  private static final int NAME_REACH = 4;

  private final SpeakerBook book;

  CyrillicBodies(SpeakerBook book) {
    this.book = book;
  }

  /**
   * A body that was read.
   *
   * @param generic whether it is only "the agency", whatever agency was named before
   */
  record Body(Speaker speaker, boolean generic) {}

  /** Whether the words of a stretch are in Cyrillic letters. */
  static boolean isCyrillic(Sentence sentence, int at) {
    return sentence.holds(at) && sentence.token(at).text().codePointAt(0) > 0x3FF
        && sentence.token(at).isWord();
  }

  /** The body, people or office named between two tokens, in that order; null where none is. */
  @Nullable Body in(Sentence sentence, int from, int to) {
    int body = first(sentence, from, to, "body");
    if (body >= 0) {
      return body(sentence, from, to, body, "body");
    }
    int office = first(sentence, from, to, "office");
    int people = first(sentence, from, to, "people");
    if (people >= 0 && sentence.match(people - 1, "sides", "=own") != null) {
      return null;
    }
    if (people >= 0) {
      return body(sentence, from, to, people, "people");
    }
    return office < 0 ? null : office(sentence, from, to, office);
  }

  /** The first head of a variant; of "the press service of the ministry" the ministry. */
  private static int first(Sentence sentence, int from, int to, String variant) {
    int found = -1;
    for (int i = Math.max(0, from); i < to; i++) {
      Phrases.Match match = sentence.variant(i, "bodies", variant);
      if (match != null && i + match.length() <= to) {
        if (!match.term().name().equals("press service")) {
          return i;
        }
        found = found < 0 ? i : found;
      }
    }
    return found;
  }

  private Body body(Sentence sentence, int from, int to, int at, String variant) {
    Phrases.Match head = sentence.variant(at, "bodies", variant);
    int end = at + head.length();
    String own = quoted(sentence, end);
    if (own != null) {
      return new Body(new Speaker(own, Speaker.Type.BODY, null), false);
    }
    List<String> words = modifiers(sentence, from, at);
    String side = side(sentence, at - words.size(), from, end, to);
    boolean generic = words.isEmpty() && side == null && sentence.word(at, "generic cyrillic body");
    words.add(head.term().name());
    String name = String.join(" ", words);
    return new Body(new Speaker(side == null ? name : side + " " + name, Speaker.Type.BODY, side), generic);
  }

  private Body office(Sentence sentence, int from, int to, int at) {
    Phrases.Match head = sentence.variant(at, "bodies", "office");
    String name = head.term().name();
    Speaker holder = book.holder(name);
    if (holder != null) {
      return new Body(holder, false);
    }
    List<String> words = modifiers(sentence, from, at);
    String side = side(sentence, at - words.size(), from, at + head.length(), to);
    words.add(name);
    String full = String.join(" ", words);
    return new Body(new Speaker(side == null ? full : side + " " + full, Speaker.Type.BODY, side), false);
  }

  /** The adjectives right before a head that have an English word. */
  private static List<String> modifiers(Sentence sentence, int from, int at) {
    List<String> words = new ArrayList<>();
    for (int i = at - 1; i >= from; i--) {
      Phrases.Match match = sentence.variant(i, "bodies", "modifier");
      if (match == null) {
        break;
      }
      words.add(0, match.term().name());
    }
    return words;
  }

  /** "Российское …", "… России": whose the body is. */
  private static @Nullable String side(Sentence sentence, int start, int from, int end, int to) {
    for (int i = Math.max(0, Math.max(from, start - 2)); i < start; i++) {
      Phrases.Match side = sentence.variant(i, "sides", "adjective");
      if (side != null && !side.term().name().startsWith("=")) {
        return side.term().name();
      }
    }
    for (int i = end; i < Math.min(to, end + 2); i++) {
      Phrases.Match side = sentence.match(i, "sides");
      if (side != null && !side.term().name().startsWith("=") && !sentence.cue(i - 1, "preposition")) {
        return side.term().name();
      }
    }
    return null;
  }

  /** «Берег»: the name in quotation marks behind a head, canonical where the lexicon knows it. */
  private static @Nullable String quoted(Sentence sentence, int end) {
    for (int open = end; open < end + NAME_REACH && sentence.holds(open); open++) {
      if (sentence.isMark(open, "«“„\"")) {
        return inside(sentence, open);
      }
      if (!sentence.token(open).isWord() || sentence.cue(open, "preposition")
          || sentence.variant(open, "saying", "say") != null) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable String inside(Sentence sentence, int open) {
    Phrases.Match known = sentence.match(open + 1, "names");
    if (known != null) {
      return known.term().name();
    }
    StringBuilder name = new StringBuilder();
    for (int i = open + 1; i < open + 7 && sentence.holds(i); i++) {
      if (sentence.isMark(i, "»”“\"")) {
        return name.toString();
      }
      boolean glued = name.isEmpty() || sentence.token(i).touches(sentence.token(i - 1));
      name.append(glued ? "" : " ").append(sentence.token(i).text());
    }
    return null;
  }
}
