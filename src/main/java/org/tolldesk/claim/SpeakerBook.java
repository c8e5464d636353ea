package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Romanization;
import org.tolldesk.lexicon.Token;

/**
 * Who is named in an article: full names by surname, people by the office they hold, and who was spoken of
 * last. Filled in one pass over the article before the attributions are read.
 */
final class SpeakerBook {
  private static final int LONGEST_NAME = 40;

  private final Map<String, Speaker> bySurname = new HashMap<>();
  private final Map<String, Speaker> byRole = new HashMap<>();

  /** Bodies by the noun that introduced them: "the channel" for "the Telegram channel Digital Hussars". */
  private final Map<String, Speaker> byNoun = new HashMap<>();
  private final Map<String, Speaker> introduced = new HashMap<>();

  private final boolean cyrillic;
  private final Romanization alphabet;

  private SpeakerBook(boolean cyrillic, Romanization alphabet) {
    this.cyrillic = cyrillic;
    this.alphabet = alphabet;
  }

  static SpeakerBook of(List<Sentence> sentences) {
    StringBuilder start = new StringBuilder();
    sentences.stream().limit(6).forEach(sentence -> sentence.tokens().forEach(token -> start.append(token.text())));
    SpeakerBook book =
        new SpeakerBook(Romanization.isCyrillic(start.toString()), Romanization.of(start.toString()));
    for (Sentence sentence : sentences) {
      book.note(sentence);
    }
    return book;
  }

  boolean isCyrillic() {
    return cyrillic;
  }

  private void note(Sentence sentence) {
    for (int i = Clauses.dateline(sentence); i < sentence.size(); ) {
      Name name = nameAt(sentence, i);
      if (name == null) {
        noteFirstName(sentence, i++);
        continue;
      }
      noteAcronym(sentence, name);
      if (!introduce(sentence, i, name) && name.speaker().isPerson()) {
        register(sentence, i, name);
      }
      i = name.to();
    }
  }

  private void register(Sentence sentence, int at, Name name) {
    String[] parts = name.speaker().name().split(" ");
    String surname = key(parts[parts.length - 1]);
    Speaker known = bySurname.get(surname);
    if (known == null || known.name().indexOf(' ') < 0 && parts.length > 1) {
      bySurname.put(surname, name.speaker());
    }
    Phrases.Match title = titleBefore(sentence, at);
    if (title != null) {
      byRole.putIfAbsent(key(lastWord(sentence, at)), name.speaker());
    }
    if (cyrillic) {
      office(sentence, at, name.speaker());
    }
    if (sentence.isMark(at - 1, ",")) {
      for (int i = at - 2; i >= Math.max(0, at - 9); i--) {
        if (sentence.match(i, "saying", "head") != null) {
          byRole.putIfAbsent(sentence.token(i).norm(), name.speaker());
          break;
        }
      }
    }
    if (sentence.isMark(name.to(), ",")) {
      for (int i = name.to() + 1; i < Math.min(name.to() + 7, sentence.size()); i++) {
        if (sentence.isMark(i, ",.")) {
          break;
        }
        if (sentence.match(i, "saying", "head") != null) {
          byRole.putIfAbsent(sentence.token(i).norm(), name.speaker());
        }
      }
    }
  }

  /** "Issa, 29,": somebody with one name, and an age that shows it. */
  private void noteFirstName(Sentence sentence, int at) {
    boolean aged = sentence.isMark(at + 1, ",") && sentence.holds(at + 3) && sentence.token(at + 2).isNumber()
        && sentence.token(at + 2).text().length() == 2 && sentence.isMark(at + 3, ",");
    boolean alone = isFreeName(sentence, at) && !isFreeName(sentence, at - 1) && !isFreeName(sentence, at + 1);
    boolean calledBody = alone && sentence.isMark(at + 1, ",") && sentence.cue(at + 2, "determiner")
        && nounAfter(sentence, at + 2) != null;
    if (calledBody || alone && nounBefore(sentence, at) != null && at > 1) {
      introduce(sentence, at, new Name(new Speaker(sentence.token(at).text(), Speaker.Type.BODY, null), at + 1));
    }
    if (aged && alone) {
      Speaker person = new Speaker(sentence.token(at).text(), Speaker.Type.PERSON, null);
      bySurname.putIfAbsent(key(person.name()), person);
    }
  }

  /** "Rapid Support Forces (RSF)". */
  private void noteAcronym(Sentence sentence, Name name) {
    int at = name.to();
    boolean stands = sentence.isMark(at, "(") && sentence.isMark(at + 2, ")")
        && isAllCapitals(sentence.token(at + 1).text());
    if (stands && !name.speaker().isPerson()) {
      introduced.putIfAbsent(key(sentence.token(at + 1).text()), name.speaker());
    }
  }

  /** "Grey Sector, a Telegram channel", "the website Sever": a name that what stands beside it calls a body. */
  private boolean introduce(Sentence sentence, int at, Name name) {
    String noun = nounBefore(sentence, at);
    if (noun == null && sentence.isMark(name.to(), ",") && sentence.cue(name.to() + 1, "determiner")) {
      noun = nounAfter(sentence, name.to() + 1);
    }
    if (noun == null) {
      return false;
    }
    Speaker speaker = name.speaker();
    Speaker body = speaker.isPerson() ? new Speaker(speaker.name(), Speaker.Type.BODY, speaker.side()) : speaker;
    byNoun.putIfAbsent(noun, body);
    introduced.put(key(speaker.name()), body);
    return true;
  }

  private static @Nullable String nounBefore(Sentence sentence, int at) {
    boolean body = at > 0 && sentence.word(at - 1, "kind of body");
    return body ? sentence.token(at - 1).norm() : null;
  }

  private static @Nullable String nounAfter(Sentence sentence, int from) {
    for (int i = from + 1; i < Math.min(from + 6, sentence.size()) && sentence.token(i).isWord()
        && !sentence.cue(i, "preposition"); i++) {
      if (sentence.word(i, "kind of body") && (!sentence.holds(i + 1) || !sentence.token(i + 1).isWord()
          || sentence.cue(i + 1, "preposition") || sentence.cue(i + 1, "relative")
          || sentence.token(i + 1).norm().endsWith("ed") || sentence.is(i + 1, "run"))) {
        return sentence.token(i).norm();
      }
    }
    return null;
  }

  /** The body that the article introduced by a noun. */
  @Nullable Speaker called(String noun) {
    return byNoun.get(noun);
  }

  /** "Голова обласної адміністрації Олег Кіпер": the office that stands before a name, by its English word. */
  private void office(Sentence sentence, int at, Speaker holder) {
    for (int i = at - 1; i >= Math.max(0, at - 9) && sentence.token(i).isWord(); i--) {
      Phrases.Match office = sentence.variant(i, "bodies", "office");
      if (office != null) {
        byRole.putIfAbsent(key(office.term().name()), holder);
      }
    }
  }

  private static String lastWord(Sentence sentence, int at) {
    return sentence.is(at - 1, ".") && at > 1 ? sentence.token(at - 2).norm() : sentence.token(at - 1).norm();
  }

  static Phrases.@Nullable Match titleBefore(Sentence sentence, int at) {
    for (int from = Math.max(0, at - 3); from < at; from++) {
      Phrases.Match title = sentence.match(from, "saying", "title");
      boolean ends = title != null && (from + title.length() == at
          || from + title.length() == at - 1 && sentence.isMark(at - 1, "."));
      if (ends) {
        return title;
      }
    }
    return null;
  }

  /** A name read at a place, and the token after it. */
  record Name(Speaker speaker, int to) {}

  /** The person, body or outlet whose name begins at this token, in its fullest known form. */
  @Nullable Name nameAt(Sentence sentence, int at) {
    if (at > 0 && sentence.isMark(at - 1, "-") && sentence.token(at).touches(sentence.token(at - 1))) {
      return null;
    }
    Phrases.Match known = sentence.match(at, "names");
    if (known != null && isProper(sentence, at)) {
      String type = known.term().tag("type").toUpperCase(Locale.ROOT);
      String side = known.term().tag("side");
      int to = at + known.length();
      boolean longer = type.equals("PERSON") && known.length() == 1 && isFreeName(sentence, to);
      if (!longer) {
        return new Name(new Speaker(known.term().name(), Speaker.Type.valueOf(type), side.isEmpty() ? null
            : side), to);
      }
    }
    Speaker called = isFreeName(sentence, at) && !isFreeName(sentence, at - 1) && !isFreeName(sentence, at + 1)
        ? introduced.get(sentence.token(at).norm()) : null;
    if (called != null) {
      return new Name(called, at + 1);
    }
    Name name = freeName(sentence, at);
    Speaker body = name == null ? null : introduced.get(key(name.speaker().name()));
    return body == null ? name : new Name(body, name.to());
  }

  private static boolean isProper(Sentence sentence, int at) {
    String text = sentence.token(at).text();
    return Character.isUpperCase(text.codePointAt(0)) || !text.equals(text.toLowerCase(Locale.ROOT))
        || sentence.match(at, "names").length() > 1 || text.codePointAt(0) > 0x3FF;
  }

  /** A row of capitalised words that reads as the name of a person or, by one of its words, of a body. */
  private @Nullable Name freeName(Sentence sentence, int at) {
    boolean inside = at > 0 && isFreeName(sentence, at - 1) && !isKnownBody(sentence, at - 1);
    if (!isFreeName(sentence, at) || inside) {
      return null;
    }
    int to = at;
    boolean body = false;
    List<String> parts = new ArrayList<>();
    while (goesOn(sentence, at, to, body) || isParticle(sentence, to) && (isFreeName(sentence, to + 1)
        || sentence.isMark(to + 1, "-") && isFreeName(sentence, to + 2))) {
      body |= sentence.match(to, "saying", "organisation") != null
          || to > at && sentence.match(to, "saying", "head") != null || isAllCapitals(sentence.token(to).text());
      parts.add(sentence.token(to).text());
      to++;
      if (body && isFreeName(sentence, connected(sentence, to))) {
        int next = connected(sentence, to);
        for (; to < next; to++) {
          parts.add(sentence.token(to).text());
        }
        continue;
      }
      boolean hyphen = sentence.isMark(to, "-‑") && isFreeName(sentence, to + 1)
          && sentence.token(to).touches(sentence.token(to - 1));
      boolean owners = sentence.isMark(to, "'’") && sentence.token(to - 1).norm().endsWith("s")
          && sentence.holds(to + 1) && sentence.token(to + 1).isCapitalised()
          && sentence.match(to + 1, "saying", "organisation") != null;
      if (owners) {
        parts.add(parts.remove(parts.size() - 1) + "'");
        to++;
      }
      if (hyphen) {
        parts.add(parts.remove(parts.size() - 1) + "-" + sentence.token(to + 1).text());
        to += 2;
      }
    }
    return named(sentence, at, to, parts, body);
  }

  /** A further word of a name: also a month's short form in a person's, and any capitalised noun in a body's. */
  private static boolean goesOn(Sentence sentence, int from, int at, boolean body) {
    if (isFreeName(sentence, at) || at == from || !sentence.holds(at) || !sentence.token(at).isCapitalised()) {
      return isFreeName(sentence, at);
    }
    boolean dated = isMonth(sentence, at) && !(sentence.holds(at + 1) && sentence.token(at + 1).isNumber());
    boolean head = sentence.match(at, "saying", "head") != null;
    boolean noun = head || body && (sentence.match(at, "kinds") != null || sentence.match(at, "measures") != null);
    return dated && at == from + 1 || noun && sentence.match(at, "sides") == null;
  }

  /** "речниця ДСНС Людмила …": the abbreviation before a name is a body of its own. */
  private static boolean isKnownBody(Sentence sentence, int at) {
    return isAllCapitals(sentence.token(at).text()) && sentence.match(at, "names") != null;
  }

  /** The token after "for", "of the" or "and" inside a body's name, or this one where none stands here. */
  private static int connected(Sentence sentence, int at) {
    boolean joins = sentence.is(at, "for") || sentence.is(at, "of") || sentence.is(at, "and")
        || sentence.is(at, "to")
        || sentence.is(at, "on");
    return !joins ? at : sentence.is(at + 1, "the") ? at + 2 : at + 1;
  }

  private @Nullable Name named(Sentence sentence, int at, int to, List<String> parts, boolean body) {
    if (body && parts.size() > 2 && isAllCapitals(parts.get(0))
        && parts.stream().skip(1).noneMatch(SpeakerBook::isAllCapitals)) {
      return named(sentence, at, to, parts.subList(1, parts.size()), false);
    }
    String name = latin(String.join(" ",
        body ? parts : SlavicNames.nominative(parts, cyrillic && asksGenitive(sentence, at))));
    if (body) {
      boolean known = parts.size() > 1 || isAllCapitals(name) && name.length() < 12;
      String side = sideBefore(sentence, at);
      String full = side == null ? name : side + " " + name;
      return known ? new Name(new Speaker(full, Speaker.Type.BODY, side), to) : null;
    }
    Phrases.Match famous = to > at + 1 ? sentence.match(to - 1, "names") : null;
    if (famous != null && famous.term().tag("type").equals("person") && famous.length() == 1) {
      String side = famous.term().tag("side");
      return new Name(new Speaker(famous.term().name(), Speaker.Type.PERSON, side.isEmpty() ? null : side),
          to);
    }
    Speaker known = surnamed(latin(parts.get(parts.size() - 1)));
    if (known != null
        && (parts.size() == 1 || Romanization.isCyrillic(parts.get(0))
        || key(known.name()).endsWith(key(name)))) {
      return new Name(known, to);
    }
    boolean titled = titleBefore(sentence, at) != null;
    if (parts.size() > 4 || parts.size() < 2 && !titled) {
      return null;
    }
    return new Name(new Speaker(name, Speaker.Type.PERSON, null), to);
  }

  /** "За словами …", "со ссылкой на …": what follows stands in the genitive. */
  private static boolean asksGenitive(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 9) && sentence.token(i).isWord(); i--) {
      if (sentence.match(i, "saying", "according") != null || sentence.match(i, "saying", "cite") != null) {
        return true;
      }
    }
    return false;
  }

  /** "the Azerbaijani Defence Ministry", "Ukraine's Air Force": the side that belongs to the name. */
  private static @Nullable String sideBefore(Sentence sentence, int at) {
    int end = sentence.is(at - 1, "'s") ? at - 1 : at;
    Phrases.Match side = sentence.endingAt(end, "sides");
    boolean fits = side != null && (end < at || side.term().variant().equals("adjective"))
        && !side.term().name().startsWith("=");
    return fits ? side.term().name() : null;
  }

  String latin(String name) {
    return Romanization.isCyrillic(name) ? alphabet.romanize(name) : name;
  }

  private static boolean isParticle(Sentence sentence, int at) {
    return sentence.word(at, "name particle");
  }

  /** A capitalised word that no lexicon knows: the name of somebody, of one word. */
  static boolean isFreeName(Sentence sentence, int at) {
    if (!sentence.holds(at)) {
      return false;
    }
    Token token = sentence.token(at);
    return token.isCapitalised() && token.text().length() > 1 && token.text().length() <= LONGEST_NAME
        && sentence.match(at, "sides") == null && !isMonth(sentence, at)
        && !isWeekday(sentence, at) && sentence.match(at, "qualifiers") == null
        && sentence.match(at, "numbers") == null && sentence.match(at, "bodies") == null
        && (sentence.match(at, "saying", "organisation") != null && !isTitle(sentence, at)
            || sentence.match(at, "saying") == null && sentence.match(at, "cues") == null
                && sentence.match(at, "measures") == null && sentence.match(at, "kinds") == null)
        && !sentence.word(at, "opener");
  }

  /** "General" before the name of a man is his rank, before "Staff" a part of a body's name. */
  private static boolean isTitle(Sentence sentence, int at) {
    Phrases.Match title = sentence.match(at, "saying", "title");
    if (title == null) {
      return false;
    }
    int after = at + title.length();
    return sentence.match(after, "saying", "organisation") == null
        || sentence.match(after, "saying", "title") != null;
  }

  private static boolean isMonth(Sentence sentence, int at) {
    return sentence.match(at, "months") != null;
  }

  private static boolean isWeekday(Sentence sentence, int at) {
    Phrases.Match match = sentence.match(at, "times");
    boolean paper = sentence.is(at - 1, "the") && sentence.match(at + 1, "saying", "organisation") != null
        && sentence.token(at + 1).isCapitalised();
    return !paper && match != null && !match.term().tag("type").equals("unit");
  }

  private static boolean isAllCapitals(String text) {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** The person of this surname, in the fullest form that the article gives. */
  @Nullable Speaker surnamed(String surname) {
    Speaker exact = bySurname.get(key(surname));
    return exact != null || surname.length() < 5 ? exact : inflected(key(surname));
  }

  /** A Slavic surname in another case: the same but for its last letters. */
  private @Nullable Speaker inflected(String surname) {
    for (Map.Entry<String, Speaker> known : bySurname.entrySet()) {
      String other = known.getKey();
      int stem = Math.max(4, Math.min(other.length(), surname.length()) - 2);
      boolean same = other.length() >= stem && surname.length() >= stem
          && Math.abs(other.length() - surname.length()) <= 3
          && other.regionMatches(0, surname, 0, stem);
      if (same && cyrillic) {
        return known.getValue();
      }
    }
    return null;
  }

  /** Whoever holds this office in the article, where it names them. */
  @Nullable Speaker holder(String role) {
    Speaker holder = byRole.get(key(role));
    if (holder != null || role.length() < 5) {
      return holder;
    }
    for (Map.Entry<String, Speaker> known : byRole.entrySet()) {
      boolean shortened = known.getKey().length() > 2 && known.getKey().length() < 5
          && key(role).startsWith(known.getKey());
      if (shortened) {
        return known.getValue();
      }
    }
    return null;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
