package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Tells that a bare figure, which no noun and no verb of suffering goes with, is about what was counted
 * before: "eight across the line", "a lower count of 60", "there were 405", "eighteen are still there".
 */
final class Elliptic {
  /** In tokens, from a list's noun to the figure that it holds. */
  private static final int REACH = 9;
  /** In tokens, from "which" to the number of who live there: "a town which used to hold 140,000". */
  private static final int RELATIVE = 5;
  /** In tokens, from a verb of speaking to the figure that it is about. */
  private static final int SPOKEN = 4;
  /** In tokens: how far a date may open a sentence that is no more than a figure. */
  private static final int FRONT = 6;
  /** In tokens: the longest name of what stands beside what was counted. */
  private static final int BESIDE = 3;
  /** In sentences, to what a figure can go back that names itself one. */
  private static final int FAR = 12;
  /** Greater numbers that occur twice count the same. */
  private static final long SMALL = 31;

  private final Scene scene;
  private final Sentence sentence;
  private final Figure figure;
  private final NounPhrase phrase;

  Elliptic(Scene scene, Figure figure, NounPhrase phrase) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.figure = figure;
    this.phrase = sentence.word(figure.to(), "place adverb") ? NounPhrase.empty(figure.to()) : phrase;
  }

  /** The count that says what this figure counts; null where it leaves that open. */
  @Nullable Count model() {
    if (isShare() || phrase.unknown() != null || phrase.thing()) {
      return null;
    }
    if (!phrase.isEmpty()) {
      boolean people = phrase.kind() != null && !sentence.words().holds("dwellers", phrase.kind());
      return people && (isSaid() && isEnd(phrase.to()) || isSpokenOf() && isEnding(phrase.to()))
          ? scene.lastNear() : null;
    }
    Count repeated = figure.value() != null && figure.value() > SMALL && !sentence.isMark(figure.to(), "?")
        ? scene.sameNumber(figure) : null;
    if (repeated != null) {
      return repeated;
    }
    boolean ends = sentence.endsPhrase(phrase.to()) || sentence.word(phrase.to(), "place adverb")
        || sentence.match(phrase.to(), "times") != null;
    if (new Things(scene).here(figure)) {
      return null;
    }
    if (isAdded() || isOwners() || isOpening()) {
      return scene.lastNear();
    }
    if (isOfYear()) {
      return scene.lastNear() != null ? scene.lastNear() : uncounted();
    }
    if (isOfCountNoun() || ends && (isHeld() || isSaid() || isSpokenOf() || isKept() || isReckoned())) {
      return scene.lastWithin(FAR);
    }
    boolean near = isSubject() || isOfPlace() || isDated() || ends && (scene.lastHere() != null && isGapped()
        || isNamed() || isThere()
        || isPaced() || isBeside());
    return !near ? null : scene.lastNear() != null || !isThere() ? scene.lastNear() : uncounted();
  }

  /** "Deaths by year: 2022, 7,141; 2023, 8,747". */
  private boolean isOfYear() {
    int year = figure.outer() - 2;
    boolean dated = sentence.isMark(year + 1, ",") && sentence.holds(year) && sentence.token(year).isNumber()
        && sentence.token(year).text().matches("(18|19|20)\\d\\d");
    return dated && figure.digits() && isEnd(phrase.to())
        && (year == 0 || sentence.isMark(year - 1, ":;") || sentence.is(year - 1, "in") && year == 1);
  }

  /** "By district the dead are spread as follows: Rasht 233, Lakhsh 58": a name and its figure in a list. */
  private boolean isOfPlace() {
    int name = figure.outer() - 1;
    int start = name;
    while (start > 0 && sentence.holds(start - 1) && sentence.token(start - 1).isCapitalised()) {
      start--;
    }
    boolean named = name > 0 && sentence.token(name).isCapitalised() && sentence.token(name).isWord()
        && sentence.match(name, "months") == null && sentence.variant(name, "units", "before") == null;
    boolean item = named && (sentence.isMark(start - 1, ":,;") || sentence.is(start - 1, "and"))
        && (isEnd(phrase.to()) || sentence.is(phrase.to(), "and"));
    int colon = start - 1;
    while (item && colon > 0 && !sentence.isMark(colon, ":")) {
      colon--;
    }
    return item && colon > 2 && scene.lastNear() != null
        && Heading.of(sentence).measure() == scene.lastNear().measure();
  }

  /** "The names of dead soldiers; there were 91": whom this sentence or the one before names uncounted. */
  private @Nullable Count uncounted() {
    Heading here = Heading.of(sentence);
    int before = sentence.index() - 1;
    Heading named = here.measure() != null || before < 0 ? here : Heading.of(scene.article().get(before));
    return named.measure() == null || named.kind() == null ? null
        : new Count(sentence, figure, named.measure(), named.side(), named.kind(), null, figure.from());
  }

  /** "Shoigu gave 5,937", "the mayor's office said at least 25,000 civilians". */
  private boolean isSaid() {
    boolean made = sentence.is(figure.outer() - 1, "it") && sentence.word(figure.outer() - 2, "making it");
    if (made || sentence.word(figure.outer() - 1, "offering")) {
      return true;
    }
    for (int from = Math.max(0, figure.outer() - 3); from < figure.outer(); from++) {
      Phrases.Match say = sentence.variant(from, "saying", "say");
      int end = from + (say == null ? 0 : say.length());
      boolean whom = sentence.is(end, "us") || sentence.is(end, "me") || sentence.is(end, "everyone");
      boolean room = sentence.word(figure.outer() - 1, "holding captives") && isInClause();
      if (say != null && end + (whom ? 1 : 0) == figure.outer() && !sentence.word(from, "answering")
          && !room) {
        return true;
      }
    }
    return false;
  }

  /** "The bureau, which reads the local press, had 17,900": a count that a body keeps, beside another. */
  private boolean isKept() {
    Count last = scene.lastWithin(1);
    return last != null && figure.value() != null && figure.value() > SMALL
        && sentence.word(figure.outer() - 1, "keeping")
        && !isInClause()
        && (isEnd(phrase.to()) || sentence.is(phrase.to(), "on") && sentence.is(phrase.to() + 1, "its"));
  }

  /** "A town which used to hold 140,000", but not "that for 2023 had 55". */
  private boolean isInClause() {
    int relative = sentence.findCue("relative", figure.outer() - RELATIVE, figure.outer() - 1);
    boolean shown = sentence.is(relative, "that") && sentence.cue(relative - 1, "preposition");
    return relative >= 0 && !shown && !sentence.cue(relative + 1, "preposition");
  }

  /** "Told parliament of 26,000", "was speaking of 64 when it closed the search". */
  private boolean isSpokenOf() {
    int of = figure.outer() - 1;
    for (int i = of - 1; sentence.is(of, "of") && i >= Math.max(0, of - SPOKEN); i--) {
      if (sentence.word(i, "speaking of")) {
        return true;
      }
      if (!sentence.token(i).isWord() || sentence.cue(i, "determiner")) {
        return false;
      }
    }
    return false;
  }

  /** "Of every ten", "in one of five". */
  private boolean isShare() {
    return sentence.word(figure.outer() - 1, "share") || sentence.word(phrase.to(), "share");
  }

  /** "…and eight across the line", "…and more than 94,000 by 2040": a second clause leaves its verb out. */
  private boolean isGapped() {
    int before = figure.outer() - 1;
    if (sentence.is(before, "at") || sentence.is(before, "to") || sentence.is(before, "by")) {
      before--;
    }
    Phrases.Match time = sentence.endingAt(before + 1, "times");
    before -= time == null ? 0 : time.length();
    boolean joined = sentence.is(before, "and") || sentence.is(before, "or") || sentence.is(before, "but")
        || sentence.isMark(before, ",;:")
        || sentence.is(before, "after") && sentence.isMark(before - 1, ",")
        || sentence.is(before, "alone") || sentence.is(before, "then");
    boolean open = sentence.cue(phrase.to(), "preposition") || sentence.word(phrase.to(), "place adverb")
        || sentence.match(phrase.to(), "times") != null || sentence.is(phrase.to(), "if")
        || sentence.is(phrase.to(), "since")
        || sentence.is(phrase.to(), "to") && sentence.holds(phrase.to() + 1)
        && sentence.token(phrase.to() + 1).isCapitalised();
    return joined && (open || isEnd(phrase.to()))
        && !sentence.is(phrase.to(), "of");
  }

  /** "In March, almost 1,400.", "…; on Tuesday, 46; the day after, 52": a time and a figure, no more. */
  private boolean isDated() {
    int comma = figure.outer() - 1;
    if (!sentence.isMark(comma, ",:") || !isEnd(phrase.to()) || figure.value() == null) {
      return false;
    }
    boolean month = comma < FRONT && sentence.match(comma - 1, "months") != null && figure.value() > SMALL;
    boolean time = false;
    for (int i = comma - 1; i >= Math.max(0, comma - FRONT); i--) {
      if (sentence.isMark(i, ";,.–—")) {
        return month || time;
      }
      boolean small = sentence.cue(i, "preposition") || sentence.cue(i, "determiner")
          || sentence.cue(i, "distance");
      boolean dated = sentence.match(i, "times") != null;
      if (!small && !dated && sentence.match(i, "months") == null && !sentence.token(i).isNumber()) {
        return month;
      }
      time |= dated;
    }
    return month || time && comma < FRONT;
  }

  /**
   * "Odesa two", "its neighbour 12", "the second fourteen": another place or event beside one that was
   * counted.
   */
  private boolean isBeside() {
    int noun = figure.outer() - 1;
    if (scene.lastHere() == null || !sentence.holds(noun) || !sentence.token(noun).isWord()) {
      return false;
    }
    int start = noun;
    while (start > 0 && noun - start < BESIDE && sentence.token(start - 1).isWord()
        && !sentence.is(start - 1, "and") && !sentence.is(start - 1, "but")
        && !sentence.cue(start - 1, "auxiliary")) {
      start--;
    }
    boolean joined = start > 0 && (sentence.isMark(start - 1, ",;") || sentence.is(start - 1, "and")
        || sentence.is(start - 1, "but"));
    start += sentence.cue(start, "preposition") && !sentence.is(start, "of") ? 1 : 0;
    boolean named = start == noun && sentence.token(noun).isCapitalised();
    boolean described = start < noun && (sentence.is(start, "the") || sentence.is(start, "those")
        || sentence.word(start, "possessive of a body"))
        && sentence.match(noun, "cues") == null && sentence.match(noun, "qualifiers") == null;
    boolean listed = isEnd(phrase.to()) || sentence.is(phrase.to(), "and");
    Phrases.Match unit = sentence.endingAt(figure.outer(), "units");
    boolean label = unit != null && unit.term().variant().equals("before");
    return joined && listed && (named || described) && !label && sentence.match(noun, "months") == null
        && sentence.variant(noun, "saying", "say") == null && sentence.match(noun, "measures") == null;
  }

  /** "Then Spain, 11,320, and Germany with 8,170." */
  private boolean isNamed() {
    int before = figure.outer() - 1;
    boolean joined = sentence.isMark(before, ",") || sentence.is(before, "with");
    return joined && figure.value() != null && figure.value() > 110 && sentence.holds(before - 1)
        && sentence.match(before - 1, "sides") != null && isEnd(phrase.to());
  }

  /** "A lower count of 60", "from a peak of 520 a day". */
  private boolean isOfCountNoun() {
    for (int i = figure.from() - 1; i >= Math.max(1, figure.from() - 4); i--) {
      if (sentence.is(i, "of")) {
        return sentence.word(i - 1, "count noun");
      }
    }
    return false;
  }

  /** "The harbour master's 85 came a day later": the count of somebody else. */
  private boolean isOwners() {
    int owner = figure.outer() - 1;
    boolean owned = sentence.is(owner, "'s") || sentence.is(owner, "’s");
    boolean goesOn = isEnd(phrase.to()) || sentence.cue(phrase.to(), "auxiliary")
        || sentence.word(phrase.to(), "coming out");
    return owned && goesOn && scene.lastWithin(2) != null;
  }

  /** "15, says Civil Defence." */
  private boolean isOpening() {
    return figure.outer() == 0 && sentence.isMark(phrase.to(), ",")
        && (sentence.variant(phrase.to() + 1, "saying", "say") != null
        || sentence.is(phrase.to() + 1, "according"));
  }

  /** "They now count 29", "we were able to confirm only 600", "can vouch for 140", "we are at thirteen". */
  private boolean isReckoned() {
    int verb = figure.outer() - 1;
    while (sentence.is(verb, "only") || sentence.is(verb, "just") || sentence.is(verb, "merely")) {
      verb--;
    }
    boolean forMany = sentence.is(verb, "for") && sentence.is(verb - 1, "vouch");
    boolean at = sentence.is(verb, "at") && sentence.cue(verb - 1, "auxiliary")
        && isEnd(figure.to());
    return forMany || at || sentence.word(verb, "reckoning up") && sentence.endsPhrase(phrase.to());
  }

  /** "On 18 July alone there were 405." */
  private boolean isThere() {
    int verb = figure.outer() - 1;
    if (sentence.is(verb, "been") && sentence.cue(verb - 1, "auxiliary")) {
      return sentence.is(verb - 2, "there");
    }
    return sentence.word(verb, "being") && sentence.is(verb - 1, "there") && !sentence.is(verb + 1, "no");
  }

  /** "The list held 97,020", "the last line read 1,873", "it published 4,740". */
  private boolean isHeld() {
    int verb = figure.outer() - 1;
    return sentence.word(verb, "holding") && sentence.findWord("list noun", verb - REACH, verb) >= 0;
  }

  /** "Eighteen are still there", "97 are in Gaza": those who were counted, by where they are. */
  private boolean isSubject() {
    boolean first = figure.outer() == 0 || !sentence.token(figure.outer() - 1).isWord();
    int verb = phrase.to();
    boolean are = sentence.is(verb, "are") || sentence.is(verb, "were") || sentence.is(verb, "remain");
    return first && are && (sentence.is(verb + 1, "still") || sentence.is(verb + 1, "there")
        || sentence.is(verb + 1, "in"));
  }

  /** "A rise of 15 in a day", "it had to add 700", "35 were added", "681 more than the day before". */
  private boolean isAdded() {
    int verb = phrase.to();
    while (sentence.cue(verb, "auxiliary")) {
      verb++;
    }
    boolean were = verb > phrase.to() && sentence.is(verb, "added");
    boolean than = phrase.more() && sentence.is(phrase.to(), "than")
        && sentence.findWord("day as a step", phrase.to() + 1, phrase.to() + SPOKEN) >= 0;
    int before = figure.outer() - 1;
    return were || than || sentence.word(before, "adding") && sentence.endsPhrase(phrase.to())
        || sentence.is(before, "of") && sentence.word(before - 1, "growth noun");
  }

  /** "Averaging 1,130 a day": how fast what was counted goes on. */
  private boolean isPaced() {
    int verb = sentence.is(figure.outer() - 1, "at") ? figure.outer() - 2 : figure.outer() - 1;
    return sentence.word(verb, "pacing") && isRate(phrase.to());
  }

  private boolean isRate(int at) {
    Phrases.Match time = sentence.match(at, "times");
    return time != null && (time.term().tag("type").equals("per") || time.term().tag("type").equals("rate"));
  }

  private boolean isEnding(int at) {
    return isEnd(at) || sentence.is(at, "as") && sentence.is(at + 1, "well") || sentence.is(at, "too")
        || sentence.is(at, "also");
  }

  private boolean isEnd(int at) {
    return !sentence.holds(at) || sentence.isMark(at, ",.;:)”\"!?");
  }
}
