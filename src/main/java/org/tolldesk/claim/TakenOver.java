package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;
import org.tolldesk.lexicon.Token;

/** Reads a figure that names no measure: it takes it from a figure beside it or before it. */
final class TakenOver {
  /** In tokens, from a figure to what says that its people were saved. */
  private static final int SPARED_REACH = 6;

  /** In tokens, of a clause that says who goes on. */
  private static final int REPORT = 5;

  private final MeasureFinder measures = new MeasureFinder();
  private final MeasureChoice choice = new MeasureChoice();
  private final GroupFinder groups = new GroupFinder();
  private final HeadingReader headings = new HeadingReader();
  private final Scene scene;
  private final Sentence sentence;
  private final List<Figure> figures;

  TakenOver(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.figures = scene.figures();
  }

  /** The count of the scene's figure number {@code k}; null where it counts nothing known. */
  @Nullable Count of(int k) {
    Figure figure = figures.get(k);
    NounPhrase phrase = scene.phrases().get(k);
    Count said = new PredicatePart(scene).of(figure, phrase);
    said = said == null ? ofItsOwn(figure) : said;
    said = said == null ? otherOnes(figure, phrase) : said;
    said = said == null ? new Echoes(scene).of(figure, phrase) : said;
    if (said != null) {
      return said;
    }
    if (PartCues.isPart(sentence, figure, phrase) && scene.lastNear() != null) {
      boolean ofThem = PartCues.isOfThem(sentence, figure);
      if (!ofThem && phrase.kind() == null && phrase.side() == null && new Things(scene).here(figure)) {
        return null;
      }
      return part(k, figure, phrase);
    }
    Count beside = coordinated(k, figure, phrase);
    if (beside != null) {
      return beside;
    }
    boolean rejects = sentence.findCue("negative", figure.outer() - 2, figure.outer()) >= 0
        || sentence.findCue("denial", figure.outer() - 1, figure.outer()) >= 0;
    if (rejects && (phrase.unknown() == null || scene.sameNumber(figure) != null)) {
      Count rejected = rejected(figure, phrase);
      rejected = rejected == null && phrase.isEmpty() ? beforeRight(k, figure) : rejected;
      return rejected != null ? rejected : headings.answer(scene, figure, phrase);
    }
    if (goesOn(k, figure, phrase)) {
      return like(figure, phrase, isIt() || isTollNamed(figure) ? scene.lastToll() : scene.lastNear());
    }
    Count other = otherParty(figure, phrase);
    return other != null ? other : unsaid(figure, phrase);
  }

  /** What counts by nothing but its place: behind a gap, in a list of names, a table or a fragment. */
  private @Nullable Count unsaid(Figure figure, NounPhrase phrase) {
    Count model = new Elliptic(scene, figure, phrase).model();
    if (model != null) {
      return like(figure, phrase, model);
    }
    if (SlavicClause.isGap(sentence, figure, phrase) && scene.lastHere() != null) {
      return like(figure, phrase, scene.lastHere());
    }
    String named = SlavicClause.kindBefore(sentence, figure, phrase);
    if (named != null && scene.lastNear() != null) {
      Count whole = topOf(scene.lastNear());
      return new Count(sentence, figure, whole.measure(), whole.side(), named, whole, figure.from());
    }
    Count listed = new ListedNames(scene).of(figure, phrase);
    if (listed != null) {
      return listed;
    }
    if (scene.lastHere() != null && sentence.is(figure.outer() - 1, "or") && phrase.isEmpty()) {
      return like(figure, phrase, scene.lastHere());
    }
    Count table = headings.line(scene, figure, phrase);
    table = table == null ? headings.answer(scene, figure, phrase) : table;
    return table != null ? table : new Fragments(scene).of(figure, phrase);
  }

  /** "Five of them were children": a part of what was counted last. */
  private @Nullable Count part(int k, Figure figure, NounPhrase phrase) {
    Count whole = scene.lastNear();
    boolean skips = k > 0 && (scene.lastHere() == null || !whole.figure().equals(figures.get(k - 1)));
    boolean pronoun = sentence.cue(figure.to(), "part");
    boolean otherKind = phrase.partitive() && !pronoun && phrase.kind() != null
        && !phrase.kind().equals("people")
        && !phrase.kind().equals(whole.kind());
    boolean ofThings = SlavicClause.isCyrillic(sentence) && (skips || scene.lastHere() == null
        && sentence.tokens().subList(0, figure.outer()).stream().anyMatch(Token::isNumber));
    if (PredicatePart.isOfThings(sentence, figure) || whole.measure() == Measure.DISPLACED
        && isHome(figure)) {
      return null;
    }
    if (ofThings || skips && phrase.kind() == null || otherKind || isOfOthers(figure, whole)) {
      return null;
    }
    return groups.part(new Count(sentence, figure, whole.measure(), null, null, topOf(whole), figure.from()),
        phrase,
        whole);
  }

  /** "Of these, 3,900 have returned": no longer driven out. */
  private boolean isHome(Figure figure) {
    return sentence.findWord("homecoming", figure.to(), figure.to() + SPARED_REACH) >= 0
        && sentence.findCue("negative", figure.to(), figure.to() + SPARED_REACH) < 0;
  }

  /** "Islamabad owns up to 187 of its own": what was counted before, for the party named here. */
  private @Nullable Count ofItsOwn(Figure figure) {
    int own = figure.to() + 2;
    Count last = scene.lastNear();
    boolean theirs = last != null && sentence.is(own - 2, "of") && sentence.is(own, "own")
        && (!sentence.holds(own + 1) || !sentence.token(own + 1).isWord()
            || sentence.cue(own + 1, "preposition"));
    for (int i = figure.outer() - 1; theirs && i >= 0; i--) {
      PartyMention party = PartyMention.at(sentence, i);
      if (party != null && !party.isRole()) {
        return new Count(sentence, figure, last.measure(), party.side(), last.kind(), null, figure.from());
      }
    }
    return theirs ? new Count(sentence, figure, last.measure(), null, last.kind(), null, figure.from())
        : null;
  }

  /** "40 of the 52 men have gone": of another number than was counted last, and not said to have suffered. */
  private boolean isOfOthers(Figure figure, Count whole) {
    for (int i = figure.to(); i < sentence.size(); i++) {
      if (sentence.match(i, "measures") != null) {
        return false;
      }
    }
    for (Figure other : figures) {
      boolean next = other.from() > figure.to() && other.from() <= figure.to() + 2
          && sentence.word(figure.to(), "partitive");
      if (next) {
        return !other.sameNumber(whole.figure()) && !other.sameNumber(topOf(whole).figure());
      }
    }
    return false;
  }

  /** "Not 300": a figure that somebody rejects is of what it was claimed to be. */
  private @Nullable Count rejected(Figure figure, NounPhrase phrase) {
    Count claimed = scene.sameNumber(figure);
    if (claimed != null) {
      return like(figure, phrase, claimed);
    }
    Count last = scene.lastNear();
    return last == null || !phrase.isEmpty() ? null : like(figure, phrase, last);
  }

  /** "Not 300,000, not 150,000: 31,000 soldiers died": of what the right figure after it counts. */
  private @Nullable Count beforeRight(int k, Figure figure) {
    for (int right = k + 1; right < figures.size(); right++) {
      MeasureFinder.Found found = choice.of(scene, right);
      if (found != null) {
        Count plain = new Count(sentence, figures.get(right), found.measure(), null, null, null, found.at());
        Count said = groups.complete(plain, scene.phrases().get(right), found, null, scene.lastNear());
        return new Count(sentence, figure, said.measure(), said.side(), said.kind(), null, figure.from());
      }
    }
    return null;
  }

  /** "It will go above 150": of the dead, wherever the sentence before counts some. */
  private boolean isIt() {
    return sentence.is(0, "it") || sentence.isMark(0, "\"“«") && sentence.is(1, "it");
  }

  /** "The army speaks of 26", "another 12", "it is now 43": another figure for what was counted last. */
  private boolean goesOn(int k, Figure figure, NounPhrase phrase) {
    Count last = scene.lastNear();
    if (last == null) {
      return false;
    }
    boolean more = (phrase.more() || sentence.cue(figure.outer() - 1, "more")) && !isSpared(phrase.to())
        && !sentence.word(figure.outer() - 1, "wanting");
    boolean come = sentence.word(phrase.to(), "arriving")
        && (last.measure() == Measure.EXCHANGED || last.measure() == Measure.DISPLACED);
    boolean beside = last.sentence() == sentence && k > 0 && last.figure().equals(figures.get(k - 1))
        && !sentence.is(phrase.to(), "than") && (sentence.endsPhrase(phrase.to())
        || sentence.match(phrase.to(), "times") != null || sentence.cue(phrase.to(), "auxiliary")
        || come);
    boolean others = phrase.kind() == null || come;
    boolean added = more && phrase.unknown() == null && others
        && (beside || last.sentence() != sentence && k == 0);
    boolean restated = phrase.isEmpty() && sentence.endsPhrase(phrase.to())
        && (isRestated(figure) || SlavicClause.isSpokenOf(sentence, figure));
    return restated || added || isAnaphoric(figure, phrase);
  }

  /** "The final count is expected to be around 600". */
  private boolean isTollNamed(Figure figure) {
    return sentence.findWord("toll noun", 0, Math.min(5, figure.outer())) >= 0;
  }

  /** "And 95 Pakistani ones in India": of what was counted last, for another side. */
  private @Nullable Count otherOnes(Figure figure, NounPhrase phrase) {
    Count last = scene.lastNear();
    boolean ones = sentence.is(phrase.to(), "ones") || sentence.is(phrase.to() - 1, "ones");
    return last == null || !ones || phrase.side() == null || phrase.kind() != null ? null
        : new Count(sentence, figure, last.measure(), phrase.side(), last.kind(), null, figure.from());
  }

  /** "Another 121 had been plucked alive from the sea": no more of those who came to harm. */
  private boolean isSpared(int from) {
    boolean verb = sentence.cue(from, "auxiliary") || sentence.cue(from, "neutral");
    for (int i = from; verb && i < from + SPARED_REACH && sentence.holds(i)
        && sentence.token(i).isWord(); i++) {
      if (sentence.cue(i, "neutral")) {
        return true;
      }
    }
    return false;
  }

  /** "The army speaks of 26", "against 355,000 a year earlier", "corrected to 21". */
  private boolean isRestated(Figure figure) {
    for (int from = Math.max(0, figure.outer() - 4); from < figure.outer(); from++) {
      for (Phrases.Match match : sentence.matchesAt(from)) {
        boolean ends = from + match.length() == figure.outer()
            || from + match.length() == figure.outer() - 1 && sentence.is(figure.outer() - 1, "the")
            && match.term().is("cues", "compared");
        boolean said = match.term().is("saying", "say") && !sentence.word(from, "answering")
            && !(sentence.word(from, "holding captives") && sentence.findCue("relative", from - 3, from) >= 0)
            || match.term().is("cues", "compared") && scene.lastHere() != null;
        if (ends && said) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Russia had lost a million men and Ukraine 700,000": the verb goes on for another country. */
  private @Nullable Count otherParty(Figure figure, NounPhrase phrase) {
    Phrases.Match party = sentence.endingAt(figure.outer(), "sides");
    Count last = scene.lastHere();
    if (party == null || last == null || !phrase.isEmpty() || sentence.holds(phrase.to())
        && sentence.token(phrase.to()).isWord()) {
      return null;
    }
    int before = figure.outer() - party.length() - 1;
    boolean joined = sentence.is(before, "and") || sentence.is(before, "but")
        || sentence.isMark(before, ",;");
    return joined && last.side() != null && !last.side().equals(party.term().name())
        ? new Count(sentence, figure, last.measure(), party.term().name(), last.kind(), null,
            last.measureAt())
        : null;
  }

  private static Count topOf(Count count) {
    return count.whole() == null ? count : count.whole();
  }

  Count like(Figure figure, NounPhrase phrase, Count last) {
    Count model = last.whole() != null && !last.figure().sameNumber(figure) ? last.whole() : last;
    String side = phrase.side() != null ? phrase.side() : model.side();
    String named = phrase.kind() == null ? SharedNoun.ofNumber(sentence, figure.outer()) : null;
    String kind = phrase.kind() != null ? phrase.kind() : named != null ? named : model.kind();
    return new Count(sentence, figure, model.measure(), side, kind, null, figure.from());
  }

  /** "Killed 12 soldiers and 3 civilians", "12 soldiers and 3 civilians were killed". */
  private @Nullable Count coordinated(int k, Figure figure, NounPhrase phrase) {
    if (phrase.unknown() != null && phrase.kind() == null && !PersonNoun.isBuiltLikeOne(phrase.unknown())) {
      return null;
    }
    boolean contrasted = sentence.cue(figure.outer() - 1, "negative")
        && sentence.cue(phrase.to(), "contrast");
    int joint = contrasted ? phrase.to() + 1 : phrase.to();
    if (k + 1 < figures.size() && (contrasted && joint == figures.get(k + 1).outer()
        || joins(phrase.to(), figures.get(k + 1).outer()))) {
      MeasureFinder.Found next = choice.of(scene, k + 1);
      if (next != null && scene.phrases().get(k + 1).measure() == null
          && next.at() > figures.get(k + 1).to() - 1) {
        Count plain = new Count(sentence, figure, next.measure(), null, null, null, next.at());
        return groups.complete(plain, phrase, next, scene.lastHere(), scene.lastNear());
      }
    }
    Count last = scene.lastHere();
    if (last != null && k > 0 && last.figure().equals(figures.get(k - 1))
        && joins(scene.phrases().get(k - 1).to(), figure.outer()) && sentence.endsPhrase(phrase.to())) {
      return groups.part(new Count(sentence, figure, last.measure(), null, null, last.whole(), figure.from()),
          phrase,
          last);
    }
    return last != null && k > 0 && last.figure().equals(figures.get(k - 1))
        && isAppended(last, figure, phrase)
        ? groups.part(new Count(sentence, figure, last.measure(), null, null, last.whole(), figure.from()),
            phrase, last) : null;
  }

  /** "52 pirates were captured, the navy adds, and four pilots", "together with two teachers". */
  private boolean isAppended(Count last, Figure figure, NounPhrase phrase) {
    boolean people = phrase.kind() != null || phrase.unknown() != null
        && PersonNoun.isBuiltLikeOne(phrase.unknown());
    int end = phrase.to();
    boolean ends = !sentence.holds(end) || sentence.isMark(end, ".,;") || sentence.is(end, "who")
        && !sentence.cue(end + 1, "neutral") && !sentence.cue(end + 2, "neutral");
    int at = figure.outer() - 1;
    boolean with = sentence.is(at, "with") && (sentence.is(at - 1, "together")
        || sentence.is(at - 1, "along"));
    boolean joined = with || sentence.is(at, "and") || sentence.is(at, "plus") || sentence.is(at, "as")
        && sentence.is(at - 1, "well") || isReportBefore(at);
    for (int i = last.figure().to(); joined && i < at; i++) {
      joined = !sentence.isNumber(i) && !sentence.cue(i, "negative");
    }
    return people && ends && joined;
  }

  /** "And, he went on, seven catechists": a clause of reporting after the joint. */
  private boolean isReportBefore(int comma) {
    int open = comma - 1;
    while (open > comma - REPORT && sentence.holds(open) && !sentence.isMark(open, ",")) {
      open--;
    }
    return sentence.isMark(comma, ",") && sentence.isMark(open, ",") && sentence.is(open - 1, "and");
  }

  private boolean joins(int from, int to) {
    if (to <= from || to - from > 4) {
      return false;
    }
    boolean joined = false;
    for (int i = from; i < to; i++) {
      boolean and = sentence.word(i, "count joint") || sentence.isMark(i, ",");
      joined |= and;
      if (!and && !sentence.cue(i, "determiner") && !sentence.cue(i, "more") && !sentence.cue(i, "hedge")) {
        return false;
      }
    }
    return joined;
  }

  /** "The figure stood at 9,861", "It is now 43". */
  private boolean isAnaphoric(Figure figure, NounPhrase phrase) {
    int outer = measures.valueVerb(sentence, figure.outer());
    int value = outer < 0 ? measures.valueVerb(sentence, figure.from()) : outer;
    boolean paced = sentence.match(phrase.to(), "times") != null;
    boolean gift = sentence.is(value, "to") && sentence.cue(value - 2, "determiner");
    if (value <= 0 || gift || !paced && !sentence.endsPhrase(phrase.to()) || phrase.unknown() != null
        || phrase.kind() != null
        && phrase.side() == null
        && !phrase.kind().equals("people")) {
      return false;
    }
    for (int i = value - 1; i >= Math.max(0, value - 10); i--) {
      boolean foretold = sentence.is(i, "we") && sentence.cue(i + 1, "modal");
      if (sentence.cue(i, "subject") || foretold) {
        return true;
      }
    }
    return false;
  }
}
