package org.tolldesk.claim;

import org.tolldesk.lexicon.Phrases;

/**
 * Knows verbs of saying by the words around them: which are none, which follow what they say, which go on.
 */
final class SayingWords {
  private SayingWords() {}

  /** Whether a word of saying says nothing here, being a noun, an adjective or another meaning. */
  static boolean isNoVerb(Sentence sentence, int at, int end) {
    boolean soCalled = sentence.is(VerbGroup.start(sentence, at) - 2, "what") && (sentence.is(at, "called")
        || sentence.is(at, "calls") || sentence.is(at, "describes") || sentence.is(at, "described"));
    if (soCalled || sentence.word(at, "being") && sentence.is(at - 1, "it")
        || sentence.is(at, "show") && sentence.word(at - 1, "kind of show")
        || sentence.is(at, "released") && (sentence.is(end, "after") || sentence.is(end, "from"))) {
      return true;
    }
    boolean gives = sentence.token(at).norm().startsWith("g") && sentence.word(end, "given without words");
    boolean explains = sentence.token(at).norm().startsWith("explain") && Clauses.isFigure(sentence, end);
    if (gives || explains || FreeNames.isNamedSaid(sentence, at)) {
      return true;
    }
    Phrases.Match done = sentence.variant(at, "measures", "active");
    Phrases.Match harm = done != null ? done : sentence.variant(at, "measures", "transitive");
    if (harm != null && at + harm.length() > end || holdsCaptive(sentence, at)) {
      return true;
    }
    boolean owns = sentence.match(at, "saying", "admit") != null && Clauses.isFigure(sentence, end + 1);
    boolean reduced = !owns && sentence.is(end, "to") && sentence.token(at).norm().endsWith("ed")
        && !isListener(sentence, end + 1)
        && !(sentence.is(end + 1, "have") && !sentence.is(end + 2, "been")
        && !Clauses.isPassive(sentence, at));
    if (VerbGroup.isChained(sentence, at) && !sentence.is(at, "hold")) {
      return false;
    }
    boolean kept = sentence.isMark(end, ",") && sentence.variant(at, "saying", "say") == null
        && sentence.word(at, "saying as a noun") && Clauses.isFigure(sentence, end + 1);
    return kept || Clauses.isNoun(sentence, at) || isAdjective(sentence, at)
        || reduced || takesLives(sentence, at);
  }

  /** "Conceded to the radio", "confided to Reuters", "explained to us": to whom somebody speaks. */
  private static boolean isListener(Sentence sentence, int at) {
    return sentence.holds(at) && sentence.token(at).isWord() && (sentence.cue(at, "determiner")
        || sentence.token(at).isCapitalised() || sentence.is(at, "us") || sentence.is(at, "me")
        || sentence.is(at, "him") || sentence.word(at, "listeners"));
  }

  /** '", he growled.': any verb between a quotation's speaker and the sentence's end. */
  static boolean isManner(Sentence sentence, int at) {
    boolean ends = Clauses.closes(sentence, at + 1) || sentence.is(at + 1, "on")
        || sentence.is(at + 1, "off");
    boolean now = sentence.cue(at - 1, "pronoun") && at > 2 && sentence.isMark(at - 2, "”\"»")
        && sentence.token(at).norm().endsWith("s") && !sentence.cue(at, "auxiliary");
    for (int i = at - 1; (now || isPast(sentence, at)) && i > at - 12 && i >= 0; i--) {
      if (sentence.isMark(i, "”\"»")) {
        return at - i > 1 && (ends || at - i == 2 && sentence.cue(at - 1, "pronoun"));
      }
      if (at - i > 4 && !sentence.isMark(at - 1, ",") || sentence.isMark(i, ";:.") || isPast(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /** "A shell killed 21 novices, the abbot counted.": what was said is a whole clause before the comma. */
  static boolean isTold(Sentence sentence, int at) {
    int end = Clauses.afterTime(sentence, at + 1);
    int comma = at - 1;
    while (comma > 1 && at - comma < 12 && !sentence.isMark(comma, ",;:.“”\"()–—")) {
      comma--;
    }
    return isPast(sentence, at) && (!sentence.holds(end) || sentence.isMark(end, "."))
        && sentence.isMark(comma, ",") && at - comma > 1 && !sentence.word(0, "opener of a circumstance")
        && !sentence.word(comma + 1, "opener of a circumstance") && !sentence.is(comma + 1, "and")
        && sentence.findWord("opener of a circumstance", 0, comma) < 0;
  }

  /** "Displaced were 26,000, it reckoned from photographs, and": a pronoun and its verb behind a figure. */
  static boolean isParenthetic(Sentence sentence, int verb) {
    int subject = VerbGroup.start(sentence, verb) - 1;
    boolean pronoun = subject > 1 && sentence.isMark(subject - 1, ",") && !sentence.is(verb + 1, "that")
        && (sentence.is(subject, "he") || sentence.is(subject, "she") || sentence.is(subject, "it"));
    boolean figure = false;
    for (int i = 0; pronoun && i < subject - 1; i++) {
      figure |= sentence.isNumber(i);
      if (sentence.word(i, "opener of a circumstance") || sentence.isMark(i, "“\"")
          || sentence.variant(i, "saying", "say") != null) {
        return false;
      }
    }
    for (int i = verb + 1; figure && sentence.holds(i) && !sentence.isMark(i, ",;."); i++) {
      figure = !sentence.isNumber(i) || Clauses.isTime(sentence, i) || Clauses.isOfClock(sentence, i);
    }
    return figure;
  }

  /** '"…!" cried the mayor': any verb right behind a quotation whose speaker follows. */
  static boolean isMannerBefore(Sentence sentence, int at) {
    boolean opens = at == 0 && !sentence.token(at).isCapitalised();
    return isPast(sentence, at) && sentence.match(at, "measures") == null && (opens || at > 1)
        && (opens || sentence.isMark(at - 1, "”\"»") || sentence.isMark(at - 1, ",")
        && sentence.isMark(at - 2, "”\"»"))
        && QuoteSpeakers.around(sentence, at) == null;
  }

  private static boolean isPast(Sentence sentence, int at) {
    return sentence.token(at).norm().endsWith("ed") || sentence.word(at, "manner of speaking");
  }

  /** "An estimated 300 dead", "refuses to say": nothing is said. */
  private static boolean isAdjective(Sentence sentence, int at) {
    boolean counted = sentence.holds(at - 1) && sentence.token(at - 1).isNumber()
        && !FreeNames.isSerial(sentence, at - 3);
    return sentence.is(at - 1, "to") || (counted || sentence.cue(at - 1, "determiner")
        && !Clauses.isPassive(sentence, at) || sentence.cue(at - 1, "preposition"))
        && sentence.token(at).norm().endsWith("ed");
  }

  static boolean isTelling(Sentence sentence, int at) {
    return sentence.word(at, "telling");
  }

  /** "…, told us the chief physician": a verb of telling between what is told and who tells it. */
  static boolean isToldUs(Sentence sentence, int at, int end) {
    boolean listener = sentence.is(end, "us") || sentence.is(end, "me") || sentence.word(end, "listeners");
    boolean speaker = sentence.is(end + 1, "the") || sentence.is(end + 1, "a")
        || sentence.holds(end + 1) && sentence.token(end + 1).isCapitalised();
    boolean holder = sentence.is(end, "the") && sentence.word(end + 1, "office")
        && FreeNames.isFree(sentence, end + 2);
    return isTelling(sentence, at) && (holder || listener && speaker) && sentence.isMark(at - 1, ",”\"»");
  }

  static boolean isCyrillic(Sentence sentence, int at) {
    return sentence.token(at).text().codePointAt(0) > 0x3FF;
  }

  /** "сообщила во вторник мэрия": the token after a day and its preposition, or the same. */
  static int afterDay(Sentence sentence, int end) {
    boolean day = sentence.holds(end + 1) && sentence.token(end).text().length() <= 2
        && Clauses.isTime(sentence, end + 1);
    return day ? end + 2 : end;
  }

  /** "… died, said", "as … reported": whether what is said stands before a verb. */
  static boolean isAfterWhatWasSaid(Sentence sentence, int verb) {
    int start = verb;
    while (sentence.cue(start - 1, "auxiliary")) {
      start--;
    }
    boolean reported = sentence.is(start - 1, "as") || start == 1 && sentence.is(0, "so")
        || sentence.is(start - 1, "how");
    boolean tells = (sentence.is(verb, "tells") || sentence.is(verb, "told")
        && sentence.match(verb + 1, "saying", "title") != null && sentence.holds(verb + 2)
        && sentence.token(verb + 2).isCapitalised() && sentence.isMark(verb - 1, ",")) && !sentence.word(verb + 1, "listener");
    boolean aboutThat = sentence.cue(0, "about that") && Clauses.afterTime(sentence, 2) == start;
    return reported || aboutThat || (tells || !isTelling(sentence, verb))
        && (start == 0 || sentence.isMark(start - 1, ",”\"’'»–—-?!"));
  }

  /** Whether a verb is of whoever spoke last: "adding that", "and said", "his staff had", "it has". */
  static boolean goesOn(Sentence sentence, Saying last, int verb) {
    return isParticiple(sentence, verb) || sentence.is(verb - 1, "and")
        || isOwnStaff(sentence, verb) || isPronounAfter(sentence, last, verb);
  }

  /** "Adding", but not "the army is claiming" or "keeps insisting". */
  private static boolean isParticiple(Sentence sentence, int verb) {
    return sentence.token(verb).norm().endsWith("ing") && VerbGroup.start(sentence, verb) == verb;
  }

  /** "M23 says that it has recorded": whoever just began to speak. */
  private static boolean isPronounAfter(Sentence sentence, Saying last, int verb) {
    int pronoun = verb - 1;
    while (pronoun > last.end() && (sentence.cue(pronoun, "auxiliary") || sentence.cue(pronoun, "hedge"))) {
      pronoun--;
    }
    boolean follows = pronoun - last.end() <= 1 && !last.closes();
    return follows && (sentence.cue(pronoun, "pronoun") || sentence.is(pronoun, "it"));
  }

  /** "said his staff had documented": the staff of whoever speaks. */
  private static boolean isOwnStaff(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      if (sentence.word(i, "possessive")) {
        return sentence.is(i - 1, "that") || sentence.variant(i - 1, "saying", "say") != null;
      }
    }
    return false;
  }

  /** "The fire claimed 44 lives": nobody says so. */
  /** "Hold 21 hostages", "holding 10 sailors hostage". */
  private static boolean holdsCaptive(Sentence sentence, int verb) {
    boolean holds = sentence.token(verb).norm().startsWith("hold") || sentence.is(verb, "held");
    return holds && Clauses.isFigure(sentence, verb + 1) && sentence.findWord("captive", verb, verb + 7) > 0;
  }

  private static boolean takesLives(Sentence sentence, int verb) {
    if (!sentence.token(verb).norm().startsWith("claim")) {
      return false;
    }
    for (int i = verb + 1; i < verb + 8; i++) {
      if (sentence.is(i, "lives")) {
        return true;
      }
    }
    return false;
  }
}
