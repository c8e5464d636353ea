package org.tolldesk.claim;

import org.tolldesk.lexicon.Phrases;

/**
 * Tells by the words around a number that it counts or measures something else than people who came to harm.
 */
final class OtherCount {
  /** In tokens, from a number to the one that it is a part of. */
  private static final int REACH = 4;
  /** In tokens, to the things that open a sentence. */
  private static final int FRONT = 7;
  /** In tokens, from the noun of a force to its strength. */
  private static final int STRENGTH = 7;
  private static final long OLDEST = 110;

  private OtherCount() {}

  static boolean is(Sentence sentence, Figure figure) {
    return isOfThings(sentence, figure) || PredicatePart.isOfThings(sentence, figure)
        || isApposed(sentence, figure) || isQuantity(sentence, figure)
        || isAgeLimit(sentence, figure) || isShare(sentence, figure) || isAgeRange(sentence, figure)
        || isNone(sentence, figure) || isPartOfOne(sentence, figure)
        || isManifest(sentence, figure) || isCompany(sentence, figure)
        || isStrength(sentence, figure) || isAllBut(sentence, figure)
        || isPopulation(sentence, figure) || isLeftOut(sentence, figure);
  }

  /** "Of the station's horses 60 are missing and 18 were found dead": some of things. */
  static boolean isOfFrontedThings(Sentence sentence, Figure figure, NounPhrase phrase) {
    for (int i = 1; phrase.isEmpty() && sentence.is(0, "of") && i < Math.min(FRONT, figure.outer()); i++) {
      if (sentence.isNumber(i) || sentence.isMark(i, ",") || sentence.match(i, "kinds") != null) {
        return false;
      }
      Phrases.Match unit = sentence.is(i + 1, "'s") ? null : sentence.variant(i, "units", "after");
      if (unit != null && unit.term().name().equals("thing")) {
        return true;
      }
    }
    return false;
  }

  /** "Four premature deaths per 100,000": a rate among so many. */
  static boolean isIncidence(Sentence sentence, NounPhrase phrase) {
    return sentence.is(phrase.to(), "per") && sentence.variant(phrase.to(), "units", "after") != null;
  }

  /** "Ranging in age from 11 to 75", "between the ages of 6 and 14". */
  private static boolean isAgeRange(Sentence sentence, Figure figure) {
    for (int i = figure.outer() - 1; i >= figure.outer() - REACH; i--) {
      if (sentence.word(i, "years of life")) {
        return figure.value() == null ? figure.high() < OLDEST : figure.value() < OLDEST;
      }
      boolean small = sentence.cue(i, "preposition") || sentence.word(i, "range joint")
          || sentence.word(i, "range and") || sentence.word(i, "before a range") || sentence.holds(i)
          && sentence.isNumber(i);
      if (!small) {
        return false;
      }
    }
    return false;
  }

  /** "Dropped to almost zero": none of anything. */
  private static boolean isNone(Sentence sentence, Figure figure) {
    return figure.value() != null && figure.value() == 0 && sentence.endsPhrase(figure.to())
        && sentence.is(Math.max(0, figure.outer() - 1), "to");
  }

  /** "Two thirds of them". */
  private static boolean isPartOfOne(Sentence sentence, Figure figure) {
    int at = figure.to() + (sentence.isMark(figure.to(), "-‑") ? 1 : 0);
    return sentence.word(at, "part of one");
  }

  /** "Half of Karabakh's 148,000 inhabitants": who live somewhere, by whose they are. */
  private static boolean isPopulation(Sentence sentence, Figure figure) {
    Phrases.Match people = sentence.match(figure.to(), "kinds");
    return people != null && sentence.words().holds("dwellers", people.term().name())
        && (sentence.is(figure.outer() - 1, "'s") || sentence.is(figure.outer() - 1, "’s"))
        && sentence.variant(figure.to() + people.length(), "measures", "passive") == null
        && sentence.findCue("preposition", 0, figure.outer()) >= 0;
  }

  /** "The one party gained 66 seats, the other lost 42": the things of the number before. */
  private static boolean isLeftOut(Sentence sentence, Figure figure) {
    boolean bare = sentence.word(figure.outer() - 1, "losing people") && sentence.endsPhrase(figure.to());
    boolean things = false;
    for (int i = figure.outer() - 2; bare && i >= 0; i--) {
      if (sentence.isNumber(i) && !sentence.is(i, "one")) {
        return things;
      }
      Phrases.Match unit = sentence.variant(i, "units", "after");
      things = unit != null && unit.term().name().equals("thing")
          || things && sentence.match(i, "kinds") == null;
    }
    return false;
  }

  /** "Nineteen of the crew of 25 perished": the size of a company of which some came to harm. */
  private static boolean isCompany(Sentence sentence, Figure figure) {
    int noun = figure.outer() - 2;
    if (!sentence.is(noun + 1, "of") || !sentence.word(noun, "company of people")
        && !sentence.word(noun, "company of members")) {
      return false;
    }
    int of = noun - 1;
    while (of > noun - REACH && sentence.holds(of) && !sentence.is(of, "of")) {
      of--;
    }
    return sentence.is(of, "of") && sentence.isNumber(of - 1);
  }

  /** "Three more than in report 26", "five fewer than the police said": by how much two counts differ. */
  static boolean isDifference(Sentence sentence, Figure figure, NounPhrase phrase) {
    int than = phrase.to();
    boolean fewer = sentence.is(than, "fewer") || sentence.is(than, "less");
    than += fewer ? 1 : 0;
    boolean more = phrase.more() || fewer;
    return more && phrase.kind() == null && phrase.measure() == null && sentence.is(than, "than")
        && sentence.isMark(figure.outer() - 1, ",(–—")
        && sentence.findWord("day as a step", than + 1, than + REACH) < 0;
  }

  /** "The manifest listed 164 persons": all who were aboard. */
  private static boolean isManifest(Sentence sentence, Figure figure) {
    int verb = figure.outer() - 1;
    return sentence.findWord("list of those aboard", verb - 2, verb) >= 0
        && !sentence.isMark(verb, ",:;(") && sentence.variant(verb, "measures", "transitive") == null;
  }

  /** "The first 50,000 of a promised 800,000 rounds". */
  private static boolean isOfThings(Sentence sentence, Figure figure) {
    if (!sentence.is(figure.to(), "of")) {
      return false;
    }
    for (int i = figure.to() + 1; i < figure.to() + REACH && sentence.holds(i); i++) {
      if (sentence.token(i).isNumber()) {
        return sentence.variant(i + 1, "units", "after") != null;
      }
    }
    return false;
  }

  /** "In school exercise books, 14 of them, he kept": a plural that names no people. */
  private static boolean isApposed(Sentence sentence, Figure figure) {
    int noun = figure.outer() - 2;
    boolean ofThem = sentence.is(figure.to(), "of") && sentence.is(figure.to() + 1, "them");
    boolean aside = sentence.isMark(figure.to() + 2, ",");
    if (ofThem && sentence.isMark(noun + 1, ",:;(–—") && isOnlyOfThings(sentence, noun)) {
      return true;
    }
    if (!ofThem || !aside || !sentence.isMark(noun + 1, ",") || !sentence.holds(noun)
        || !sentence.token(noun).isWord()) {
      return false;
    }
    return sentence.token(noun).norm().endsWith("s") && !sentence.token(noun).isCapitalised()
        && sentence.endingAt(noun + 1, "kinds") == null && sentence.endingAt(noun + 1, "measures") == null
        && sentence.endingAt(noun + 1, "sides") == null && sentence.endingAt(noun + 1, "cues") == null
        && sentence.endingAt(noun + 1, "times") == null;
  }

  /** "Begged for tents: 710,000 of them": a sentence that until then names things and no people. */
  private static boolean isOnlyOfThings(Sentence sentence, int noun) {
    Phrases.Match unit = sentence.variant(noun, "units", "after");
    boolean things = unit != null && unit.term().name().equals("thing")
        && sentence.token(noun).norm().endsWith("s");
    for (int i = 0; things && i < noun; i++) {
      things = sentence.match(i, "kinds") == null && sentence.match(i, "measures") == null;
    }
    return things;
  }

  /** "Puts recruitment at 30,000", "from a population of 150,000". */
  private static boolean isQuantity(Sentence sentence, Figure figure) {
    Phrases.Match value = sentence.endingAt(figure.outer(), "cues");
    int noun = sentence.is(figure.outer() - 1, "of") ? figure.outer() - 2
        : value != null && sentence.holds(figure.outer() - 1)
            && sentence.token(figure.outer() - 1).isWord() && sentence.cue(figure.outer() - value.length(),
            "value")
            ? figure.outer() - value.length() - 1 : -1;
    for (int i = noun - REACH; i < noun; i++) {
      if (sentence.match(i, "measures") != null) {
        return false;
      }
    }
    boolean paid = sentence.word(noun, "price paid") && sentence.match(figure.to(), "measures") != null;
    return sentence.word(noun, "other quantity") && !paid
        || sentence.is(noun + 1, "of") && sentence.word(noun, "settlement");
  }

  /** "Reckons their whole band at 450", "out of a force that he numbers at 3,000": how many there are. */
  private static boolean isStrength(Sentence sentence, Figure figure) {
    int at = figure.outer() - 1;
    for (int i = at - 1; sentence.is(at, "at") && i > at - STRENGTH && sentence.holds(i); i--) {
      if (!sentence.token(i).isWord() || sentence.match(i, "measures") != null) {
        return false;
      }
      if (sentence.word(i, "strength of a force")) {
        return sentence.endsPhrase(figure.to());
      }
    }
    return false;
  }

  /** "Three bodies share the blame": councils and offices, and no dead. */
  static boolean isOfOffices(Sentence sentence, int at) {
    return sentence.is(at, "bodies") && (sentence.word(at - 1, "institutional")
        || sentence.cue(at + 1, "modal") || sentence.word(at + 1, "acting as a body")
        || sentence.variant(at + 1, "saying", "say") != null);
  }

  /** "All but three of those 85": those whom it did not befall. */
  private static boolean isAllBut(Sentence sentence, Figure figure) {
    return sentence.is(figure.outer() - 1, "but") && sentence.is(figure.outer() - 2, "all");
  }

  /** "Children under five", "men over 65". */
  private static boolean isAgeLimit(Sentence sentence, Figure figure) {
    boolean people = sentence.endingAt(figure.from() - 1, "kinds") != null
        || sentence.word(figure.from() - 2, "one and all");
    return people && sentence.word(figure.from() - 1, "age limit") && figure.value() != null
        && figure.value() < OLDEST && (!sentence.holds(figure.to()) || sentence.endsPhrase(figure.to()));
  }

  /** "Has fallen from 71 to 58 per cent": the unit stands with the second. */
  private static boolean isShare(Sentence sentence, Figure figure) {
    boolean joined = sentence.word(figure.to(), "range joint") || sentence.word(figure.to(), "range and");
    Phrases.Match unit = joined && sentence.holds(figure.to() + 1)
        && sentence.token(figure.to() + 1).isNumber()
        ? sentence.variant(figure.to() + 2, "units", "after") : null;
    return unit != null && unit.term().name().equals("share");
  }
}
