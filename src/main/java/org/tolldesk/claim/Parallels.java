package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * Reads bare figures that run parallel to a count before: "1,340 and 29 respectively", "Ukraine's came to
 * 11,000", "2,040 civilians killed, children 700", "has another answer: 40".
 */
record Parallels(Scene scene) {
  /** In sentences, back to what somebody else counts. */
  private static final int FAR = 2;

  /** What the figure counts; null where nothing before runs parallel to it. */
  @Nullable Count of(Figure figure, NounPhrase phrase) {
    Count named = listed(figure, phrase);
    named = named == null ? prisoners(figure, phrase) : named;
    boolean ordered = "respectively".equals(phrase.unknown());
    if (named != null || !phrase.isEmpty() && !ordered) {
      return named;
    }
    Count model = respectively(figure);
    if (model != null || ordered) {
      return model == null ? null : again(figure, model, model.side());
    }
    Count summed = summed(figure);
    if (summed != null) {
      return summed;
    }
    Count last = scene.lastWithin(FAR);
    String owner = last == null ? null : owner(figure);
    if (owner != null) {
      return again(figure, last.whole() == null ? last : last.whole(), owner);
    }
    return last != null && (isOwnedUpTo(figure) || isAnswer(figure)) ? again(figure, last, last.side())
        : kindBefore(figure);
  }

  private Count again(Figure figure, Count model, @Nullable String side) {
    return new Count(scene.sentence(), figure, model.measure(), side, model.kind(), null, figure.from());
  }

  /** "In week 9 there were 1,340 and 29 respectively": in the order of the sentence before. */
  private @Nullable Count respectively(Figure figure) {
    Sentence sentence = scene.sentence();
    boolean said = false;
    for (int i = 0; i < sentence.size(); i++) {
      Phrases.Match unit = sentence.variant(i, "units", "after");
      if (unit != null && unit.term().name().equals("thing")) {
        return null;
      }
      said |= i >= figure.to() && sentence.is(i, "respectively");
    }
    int place = scene.figures().indexOf(figure);
    List<Count> before = scene.counts().subList(0, scene.before()).stream()
        .filter(count -> said(count, sentence)).toList();
    int at = before.size() - scene.figures().size() + place;
    return said && place >= 0 && at >= 0 ? before.get(at) : null;
  }

  private static boolean said(Count count, Sentence sentence) {
    return count.sentence().index() == sentence.index() - 1;
  }

  /** "Ukraine's, by the same method, came to 11,000": the party whose count this is. */
  private @Nullable String owner(Figure figure) {
    Sentence sentence = scene.sentence();
    Phrases.Match side = sentence.match(0, "sides");
    int owned = side == null ? 0 : side.length();
    boolean gap = (sentence.is(owned, "'s") || sentence.is(owned, "’s"))
        && (sentence.isMark(owned + 1, ",") || sentence.cue(owned + 1, "auxiliary")
        || sentence.cue(owned + 1, "value"));
    boolean valued = gap && new MeasureFinder().valueVerb(sentence, figure.outer()) > owned;
    return valued && !side.term().name().startsWith("=") ? side.term().name() : null;
  }

  /** "Those wounded in the raid total 45": whom the subject of a verb of summing names. */
  private @Nullable Count summed(Figure figure) {
    Sentence sentence = scene.sentence();
    int verb = figure.outer() - 1;
    boolean ends = !sentence.holds(figure.to()) || sentence.isMark(figure.to(), ".,;)");
    for (int i = 0; ends && sentence.word(verb, "summing") && i < verb; i++) {
      Phrases.Match harm = AfterFigure.verbAt(sentence, i);
      harm = harm == null ? sentence.variant(i, "measures", "noun") : harm;
      if (sentence.isNumber(i) || sentence.isMark(i, ";:")) {
        return null;
      }
      if (harm != null) {
        Heading subject = Heading.of(sentence);
        return new Count(sentence, figure, MeasureFinder.measure(harm), subject.side(), subject.kind(), null,
            i);
      }
    }
    return null;
  }

  /** "The rebels themselves own up to 410." */
  private boolean isOwnedUpTo(Figure figure) {
    Sentence sentence = scene.sentence();
    int verb = figure.outer() - 1;
    return sentence.word(verb, "owning") && sentence.is(figure.outer(), "up");
  }

  /** "The centre has another answer for the same year: between 110,000 and 140,000." */
  private boolean isAnswer(Figure figure) {
    Sentence sentence = scene.sentence();
    boolean ends = sentence.isMark(figure.outer() - 1, ":") && sentence.isMark(figure.to(), ".;!”\"");
    return ends && sentence.findWord("named number", 1, figure.outer()) > 0;
  }

  /** "2,040 civilians killed, children 700": some of those counted before, of another kind. */
  private @Nullable Count kindBefore(Figure figure) {
    Sentence sentence = scene.sentence();
    Count whole = scene.wholeHere();
    Phrases.Match people = whole == null ? null : sentence.endingAt(figure.outer(), "kinds");
    boolean ends = !sentence.holds(figure.to()) || sentence.isMark(figure.to(), ".,;)");
    boolean less = people != null && ends && figure.value() != null && whole.figure().value() != null
        && figure.value() < whole.figure().value();
    boolean opens = less && sentence.isMark(figure.outer() - people.length() - 1, ",;(–—");
    return opens && !people.term().name().equals(whole.kind())
        ? new Count(sentence, figure, whole.measure(), whole.side(), people.term().name(), whole,
            figure.from())
        : null;
  }

  /** "Our list of soldiers in captivity has 8,000 names on it": the people whom a list is of. */
  private @Nullable Count listed(Figure figure, NounPhrase phrase) {
    Sentence sentence = scene.sentence();
    boolean names = phrase.unknown() != null && phrase.kind() == null
        && (phrase.unknown().equals("names") || phrase.unknown().equals("entries"));
    int list = names ? sentence.findWord("list noun", 0, figure.outer()) : -1;
    if (list < 0 || !sentence.is(list + 1, "of")) {
      return null;
    }
    NounPhrase people = NounPhrase.at(sentence, list + 2);
    MeasureFinder.Found fate = people.measure() != null
        ? new MeasureFinder.Found(people.measure(), list + 2, true, false)
        : AfterFigure.measure(sentence, people.to(), scene.figures());
    return fate == null || fate.at() >= figure.outer() ? null
        : new Count(sentence, figure, fate.measure(), people.side(), people.kind(), null, figure.from());
  }

  /** "The communiqué spoke of 117,000 prisoners": taken, where nothing else is said of them. */
  private @Nullable Count prisoners(Figure figure, NounPhrase phrase) {
    Sentence sentence = scene.sentence();
    int verb = sentence.is(figure.outer() - 1, "of") ? figure.outer() - 2 : figure.outer() - 1;
    boolean spoken = !scene.exchange() && "prisoners".equals(phrase.kind()) && !phrase.partitive()
        && (sentence.word(verb, "speaking of") || sentence.word(verb, "recording captives"));
    boolean ends = !sentence.holds(phrase.to()) || sentence.isMark(phrase.to(), ".,;");
    return spoken && ends
        ? new Count(sentence, figure, Measure.CAPTURED, phrase.side(), phrase.kind(), null, figure.from())
        : null;
  }
}
