package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;

/** Reads the names that no lexicon knows: rows of capitalised words, and what may stand inside them. */
final class FreeNames {
  private static final int LONGEST_NAME = 40;

  private final Sentence sentence;
  private final List<String> parts = new ArrayList<>();
  private int to;
  private boolean body;

  private FreeNames(Sentence sentence, int at) {
    this.sentence = sentence;
    this.to = at;
  }

  /**
   * A row of capitalised words.
   *
   * @param to token after it
   * @param body whether one of its words is that of a body
   */
  record Row(List<String> parts, int to, boolean body) {}

  /** The row that begins at a token; null where none does, or where one stands around it. */
  static @Nullable Row rowAt(Sentence sentence, int at) {
    int joined = JoinedNames.end(sentence, at);
    if (joined > at) {
      List<String> words = new ArrayList<>();
      for (int i = at; i < joined; i++) {
        words.add(sentence.token(i).text());
      }
      return new Row(words, joined, true);
    }
    boolean inside = at > 0 && isFree(sentence, at - 1) && !isKnownBody(sentence, at - 1)
        || isInitial(sentence, at - 2);
    if (!isFree(sentence, at) && !isInitial(sentence, at) || inside) {
      return null;
    }
    if (isSerial(sentence, at + 1)) {
      return null;
    }
    FreeNames reader = new FreeNames(sentence, at);
    while (isInitial(sentence, reader.to) || reader.goesOn(at) || reader.isParticle()) {
      if (isInitial(sentence, reader.to)) {
        reader.parts.add(sentence.token(reader.to).text() + ".");
        reader.to += 2;
      } else {
        reader.step(at);
      }
    }
    return new Row(reader.parts, reader.to, reader.body);
  }

  /** "K." before "Rajendran", "W." in "George W. Hill". */
  private static boolean isInitial(Sentence sentence, int at) {
    if (at < 0 || !sentence.holds(at + 2) || sentence.token(at).text().length() != 1) {
      return false;
    }
    boolean letter = Character.isUpperCase(sentence.token(at).text().charAt(0))
        && sentence.isMark(at + 1, ".") && sentence.token(at + 1).touches(sentence.token(at));
    return letter && !sentence.is(at + 2, "box") && (isFree(sentence, at + 2) || isInitial(sentence, at + 2)
        || sentence.word(at + 2, "name particle"));
  }

  /** Takes a word, and what joins it to the next: "for" in a body, a hyphen, the mark of "Nurses'". */
  private void step(int from) {
    body |= sentence.match(to, "saying", "organisation") != null
        || to > from && sentence.match(to, "saying", "head") != null && !isTitledName(from)
        || isAllCapitals(sentence.token(to).text());
    parts.add(sentence.token(to).text());
    to++;
    if (tookNumberOrCause(from)) {
      return;
    }
    int next = connected();
    body |= to == from + 1 && sentence.is(to, "of") && sentence.word(from, "seat of government");
    body |= to == from + 1 && from > 0 && sentence.is(to, "of") && isFree(sentence, to + 1)
        && sentence.token(to + 1).norm().endsWith("s");
    boolean event = next > to && sentence.holds(next) && sentence.token(next).isCapitalised()
        && (sentence.cue(next, "event") || !sentence.is(to, "and") && isNounOfName(next));
    if (body && (isFree(sentence, next) || event)) {
      for (; to < next; to++) {
        parts.add(sentence.token(to).text());
      }
      return;
    }
    boolean hyphen = sentence.isMark(to, "-‑–") && isFree(sentence, to + 1)
        && sentence.token(to).touches(sentence.token(to - 1))
        && sentence.token(to + 1).touches(sentence.token(to));
    if (isPluralOwner()) {
      lengthen("'");
      to++;
    }
    if (hyphen) {
      lengthen("-" + sentence.token(to + 1).text());
      to += 2;
    }
  }

  /** Takes the "No. 25" of a body, or the "the" of "Save the Coast", if one of them stands here. */
  private boolean tookNumberOrCause(int from) {
    if (body && isSerial(sentence, to)) {
      parts.add(sentence.token(to).text() + ".");
      parts.add(sentence.token(to + 2).text());
      to += 3;
      return true;
    }
    boolean cause = to == from + 1 && isCause(from);
    if (cause) {
      body = true;
      parts.add(sentence.token(to++).text());
    }
    return cause;
  }

  /** "Save the Coast": a name that bids to do something. */
  private boolean isCause(int at) {
    return sentence.word(at, "bidding of a cause") && sentence.is(to, "the") && sentence.holds(to + 1)
        && sentence.token(to + 1).isCapitalised();
  }

  /** "For the Treatment of Prisoners": a common noun with a capital inside the name of a body. */
  private boolean isNounOfName(int at) {
    return sentence.match(at, "sides") == null && sentence.match(at, "names") == null
        && (sentence.match(at, "measures") != null || sentence.match(at, "kinds") != null
        || sentence.match(at, "saying", "head") != null);
  }

  /** "President Hassan Sheikh": a name behind a title that holds another. */
  private boolean isTitledName(int from) {
    return sentence.match(to, "saying", "title") != null && titleBefore(sentence, from) != null;
  }

  private void lengthen(String end) {
    parts.add(parts.remove(parts.size() - 1) + end);
  }

  /** "The Nurses' Union". */
  private boolean isPluralOwner() {
    return sentence.isMark(to, "'’") && sentence.token(to - 1).norm().endsWith("s") && sentence.holds(to + 1)
        && sentence.token(to + 1).isCapitalised() && sentence.match(to + 1, "saying", "organisation") != null;
  }

  /**
   * A further word of a name: also a month's short form in a person's, and any capitalised noun in a body's.
   */
  private boolean goesOn(int from) {
    if (isFree(sentence, to) || to == from || !sentence.holds(to) || !sentence.token(to).isCapitalised()) {
      return isFree(sentence, to);
    }
    boolean dated = isMonth(sentence, to) && !(sentence.holds(to + 1) && sentence.token(to + 1).isNumber());
    boolean noun = sentence.match(to, "saying", "head") != null || body
        && sentence.match(to, "months") == null;
    boolean surname = to == from + 1 && from > 0 && sentence.cue(to, "value");
    return (dated || surname) && to == from + 1 || noun && sentence.match(to, "sides") == null;
  }

  /** "al" in "Hana al-Sabri". */
  private boolean isParticle() {
    return sentence.word(to, "name particle") && (isFree(sentence, to + 1)
        || sentence.word(to + 1, "name particle") && isFree(sentence, to + 2)
        || sentence.isMark(to + 1, "-") && isFree(sentence, to + 2));
  }

  /** The token after "for", "of the" or "and" inside a body's name, or this one where none stands here. */
  private int connected() {
    boolean joins = sentence.is(to, "for") || sentence.is(to, "of") || sentence.is(to, "and")
        || sentence.is(to, "to") || sentence.is(to, "on");
    return !joins ? to : sentence.is(to + 1, "the") ? to + 2 : to + 1;
  }

  /** A capitalised word that no lexicon knows: the name of somebody, of one word. */
  static boolean isFree(Sentence sentence, int at) {
    if (!sentence.holds(at)) {
      return false;
    }
    Token token = sentence.token(at);
    return token.isCapitalised() && token.text().length() > 1 && token.text().length() <= LONGEST_NAME
        && sentence.match(at, "sides") == null && (!isMonth(sentence, at) || isNamedMonth(sentence, at))
        && !isWeekday(sentence, at) && sentence.match(at, "qualifiers") == null
        && sentence.match(at, "numbers") == null && sentence.match(at, "bodies") == null
        && (!sentence.word(at, "opener") || at > 0 && sentence.token(at - 1).isWord()
            && !isAllCapitals(token.text()) && isBeforeOrganisation(sentence, at))
        && (sentence.match(at, "saying", "organisation") != null && !isTitle(sentence, at)
            || isNamedSaid(sentence, at) || sentence.match(at, "saying") == null
                && (sentence.match(at, "cues") == null
                    || sentence.cue(at, "event") && isBeforeOrganisation(sentence, at))
                && (sentence.match(at, "measures") == null && sentence.match(at, "kinds") == null
                    || isBeforeOrganisation(sentence, at)));
  }

  /** "The harbour master Jan Smit", "minister April Rey": a first name that reads like a month. */
  private static boolean isNamedMonth(Sentence sentence, int at) {
    boolean alone = at > 0 && (sentence.token(at - 1).isNumber()
        || sentence.word(at - 1, "before a year") || sentence.cue(at - 1, "preposition")
        || !sentence.token(at - 1).isWord() && !sentence.isMark(at - 1, ","));
    return !alone && sentence.word(at, "month as a name") && isFree(sentence, at + 1)
        && !(sentence.holds(at + 2) && sentence.token(at + 2).isNumber());
  }

  /** "The imam Said Nur": a name that reads like a verb, being capitalised inside a sentence. */
  static boolean isNamedSaid(Sentence sentence, int at) {
    return at > 0 && sentence.token(at).text().equals("Said") && sentence.token(at - 1).isWord();
  }

  /** "Casualty Register": a common word that begins the name of a body. */
  private static boolean isBeforeOrganisation(Sentence sentence, int at) {
    return sentence.holds(at + 1) && sentence.token(at + 1).isCapitalised()
        && sentence.match(at + 1, "saying", "organisation") != null && !sentence.cue(at + 1, "force");
  }

  /** "No. 25", behind a body that is told from others by its number. */
  static boolean isSerial(Sentence sentence, int at) {
    return sentence.is(at, "no") && sentence.isMark(at + 1, ".") && sentence.holds(at + 2)
        && sentence.token(at + 2).isNumber();
  }

  /** "22nd Division": the token after a unit whose name begins with its number, or this one. */
  static int numbered(Sentence sentence, int at) {
    if (!sentence.token(at).isNumber() || !sentence.word(at + 1, "ordinal ending")
        && !sentence.token(at).text().matches("\\d+(?:st|nd|rd|th)")) {
      return at;
    }
    int to = at + 1;
    to = sentence.word(to, "ordinal ending") ? to + 1 : to;
    while (sentence.holds(to) && to < at + 6 && sentence.token(to).isWord()
        && sentence.token(to).isCapitalised()) {
      to++;
    }
    return to > at + 1 && sentence.cue(to - 1, "force") ? to : at;
  }

  /** "of Labour", "for the Missing": what goes on with a body's name behind its noun. */
  static boolean isJoined(Sentence sentence, int at) {
    int next = sentence.is(at + 1, "the") ? at + 2 : at + 1;
    return (sentence.is(at, "of") || sentence.is(at, "for")) && sentence.holds(next)
        && sentence.token(next).isCapitalised() && sentence.match(next, "sides") == null;
  }

  /** Whether one free word stands alone: the name of a body or a person of one word. */
  static boolean isAlone(Sentence sentence, int at) {
    return isFree(sentence, at) && !isFree(sentence, at - 1) && !isFree(sentence, at + 1);
  }

  /** The title that ends right before a name, its dot included: "Gen." before "Gen. Ada Rey". */
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

  /** "PitWatch": one word with a capital inside it, the name of a project. */
  static boolean isCompound(Sentence sentence, int at) {
    String text = sentence.holds(at) ? sentence.token(at).text() : "";
    return isFree(sentence, at) && !isAllCapitals(text)
        && text.substring(1).chars().anyMatch(Character::isUpperCase)
        && text.chars().allMatch(Character::isLetter);
  }

  static boolean isAllCapitals(String text) {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** "речниця ДСНС Людмила …": the abbreviation before a name is a body of its own. */
  private static boolean isKnownBody(Sentence sentence, int at) {
    return isAllCapitals(sentence.token(at).text()) && sentence.match(at, "names") != null;
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

  /** A weekday or another time, unless a paper is named by it: "the Sunday Courier". */
  private static boolean isWeekday(Sentence sentence, int at) {
    Phrases.Match match = sentence.match(at, "times");
    boolean paper = sentence.is(at - 1, "the") && sentence.match(at + 1, "saying", "organisation") != null
        && sentence.token(at + 1).isCapitalised();
    return !paper && match != null && !match.term().tag("type").equals("unit");
  }
}
