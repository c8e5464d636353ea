package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Decides for every figure of an article whether it is a toll, and of what. */
final class CountReader {
  private static final int NEAR_SENTENCES = 4;
  private static final NounPhrase NONE = new NounPhrase(0, null, null, null, null, false, false, false);
  /** What a list of the dead is counted in. */
  private static final Set<String> NAMES = Set.of("names", "entries", "graves", "obituaries");

  private final FigureReader figureReader = new FigureReader();
  private final NotATollRule notATollRule = new NotATollRule();
  private final MeasureFinder measures = new MeasureFinder();
  private final GroupFinder groups = new GroupFinder();

  /** The counts of an article, in the order of its text. */
  List<Count> read(List<Sentence> sentences) {
    List<Count> counts = new ArrayList<>();
    Heading heading = Heading.NONE;
    boolean exchange = isOfExchange(sentences);
    for (Sentence sentence : sentences) {
      new InSentence(sentence, counts, sentences, heading, exchange).read();
      heading = heading.after(sentence);
    }
    return counts;
  }

  /** Whether an article is about an exchange of prisoners. */
  private static boolean isOfExchange(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Phrases.Match match = sentence.match(i, "measures", "exchanged");
        if (match != null && !match.term().variant().equals("released")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The figures of one sentence, in the light of the counts before it. */
  private final class InSentence {
    private final Sentence sentence;
    private final List<Count> counts;
    private final List<Sentence> sentences;
    private final Heading heading;
    private final boolean exchange;
    private final List<Figure> figures;
    private final List<Figure> people = new ArrayList<>();
    private final List<NounPhrase> phrases = new ArrayList<>();
    private final int before;

    InSentence(Sentence sentence, List<Count> counts, List<Sentence> sentences, Heading heading,
        boolean exchange) {
      this.sentence = sentence;
      this.counts = counts;
      this.sentences = sentences;
      this.heading = heading;
      this.exchange = exchange;
      this.figures = figureReader.read(sentence);
      this.before = counts.size();
    }

    void read() {
      for (Figure figure : figures) {
        NounPhrase phrase = NounPhrase.at(sentence, figure.to());
        if (notATollRule.reason(sentence, figure, phrase) == null && !isPronoun(figure, phrase)) {
          people.add(figure);
          phrases.add(phrase);
        }
      }
      for (int k = 0; k < people.size(); k++) {
        Count count = count(k);
        if (count != null) {
          counts.add(count);
        }
      }
    }

    /** "One" is a number only before a noun of people or a measure. */
    private boolean isPronoun(Figure figure, NounPhrase phrase) {
      if (figure.digits() || figure.value() == null || figure.value() != 1) {
        return false;
      }
      return phrase.kind() == null && phrase.measure() == null && !phrase.more() || phrase.partitive()
          || sentence.is(figure.from() - 1, "of") || sentence.is(figure.from() - 1, "no") || sentence.is(figure.from() - 1, "any");
    }

    private @Nullable Count count(int k) {
      Figure figure = people.get(k);
      NounPhrase phrase = phrases.get(k);
      if (Heading.isRow(sentence) && phrase.measure() == null && !isFollowed(phrase.to())) {
        return tableLine(figure, phrase);
      }
      MeasureFinder.Found found = measureOf(k, figure, phrase);
      if (found != null && found.at() >= figure.to() && found.at() < phrase.to() && isSaved(phrase.to())) {
        return null;
      }
      if (found != null && isSomethingElse(phrase, found)) {
        return null;
      }
      if (found != null) {
        Count whole = isPart(figure, phrase) ? lastCount(found.measure()) : null;
        Count plain = new Count(sentence, figure, found.measure(), null, null, whole, found.at());
        return groups.complete(plain, phrase, found, wholeHere(), wholeNear());
      }
      return takenOver(k, figure, phrase);
    }

    /** "71 killed": the measure's words come right after. */
    private boolean isFollowed(int at) {
      return sentence.match(at, "measures") != null && !sentence.cue(at, "auxiliary")
          && sentence.holds(at) && at > 0 && sentence.token(at).start() - sentence.token(at - 1).end() < 2;
    }

    /** "61 kidnapped civilians rescued". */
    private boolean isSaved(int at) {
      return sentence.cue(at, "neutral") || sentence.cue(at, "auxiliary") && (sentence.cue(at + 1, "neutral")
          || sentence.cue(at + 1, "auxiliary") && sentence.cue(at + 2, "neutral"));
    }

    private MeasureFinder.@Nullable Found measureOf(int k, Figure figure, NounPhrase phrase) {
      MeasureFinder.Found own = phrase.measure() == null ? null
          : new MeasureFinder.Found(phrase.measure(), figure.to(), false, false);
      boolean kindLike = own != null && (own.measure() == Measure.DISPLACED || own.measure() == Measure.CAPTURED)
          && !sentence.is(figure.to(), "displaced");
      if (own != null && !kindLike) {
        return own;
      }
      MeasureFinder.Found before = measures.before(sentence, figure.outer());
      boolean things = before != null && before.lost() && phrase.kind() == null
          && (phrase.unknown() != null || before.measure() == Measure.KILLED);
      if (before != null && !things) {
        return before;
      }
      MeasureFinder.Found after = measures.after(sentence, phrase.to(), people);
      if (after != null) {
        return after;
      }
      MeasureFinder.Found fronted = fronted(figure);
      if (fronted != null) {
        return fronted;
      }
      if (own != null) {
        return own;
      }
      MeasureFinder.Found compared = measures.compared(sentence, figure.outer());
      if (compared != null && endsHere(phrase.to())) {
        return compared;
      }
      MeasureFinder.Found toll = measures.toll(sentence, figure);
      boolean people = phrase.kind() != null || phrase.side() != null;
      return toll != null || !exchange || !people ? toll : measures.released(sentence, figure.outer(), phrase.to());
    }

    private boolean isSomethingElse(NounPhrase phrase, MeasureFinder.Found found) {
      boolean stranger = phrase.unknown() != null && phrase.kind() == null && phrase.side() == null
          && phrase.measure() == null;
      return stranger && !phrase.unknown().endsWith("s") && !found.toll() && sentence.holds(phrase.to())
          && found.at() < phrase.to() && phrase.unknown().length() > 3 && isLatin(phrase.unknown());
    }

    private static boolean isLatin(String word) {
      return word.codePointAt(0) < 0x250;
    }

    private boolean isPart(Figure figure, NounPhrase phrase) {
      return phrase.partitive() || partCue(figure) >= 0 || fronted(figure) != null || isAmong(figure);
    }

    /** "Two girls were among the dead". */
    private boolean isAmong(Figure figure) {
      for (int i = figure.to(); i < Math.min(figure.to() + 14, sentence.size()); i++) {
        if (sentence.is(i, "among") && sentence.cue(i, "part")) {
          return true;
        }
      }
      return false;
    }

    /** Where "including", "of whom" or "among them" introduces the figure, or -1. */
    private int partCue(Figure figure) {
      for (int from = Math.max(0, figure.outer() - 6); from < figure.outer(); from++) {
        Phrases.Match match = sentence.match(from, "cues", "part");
        if (match != null && from + match.length() <= figure.outer() && onlySmall(from + match.length(), figure.outer())) {
          return from;
        }
      }
      for (int i = figure.to(); i < Math.min(figure.to() + 2, sentence.size()); i++) {
        Phrases.Match match = sentence.match(i, "cues", "part");
        if (match != null && (sentence.is(i, "of") || sentence.is(i, "з") || sentence.is(i, "из"))) {
          return i;
        }
      }
      return -1;
    }

    /** "Of the injured, he added, six": the measure of the group named first, or null. */
    private MeasureFinder.@Nullable Found fronted(Figure figure) {
      for (int i = figure.outer() - 2; i >= Math.max(0, figure.outer() - 9); i--) {
        boolean of = (sentence.is(i, "of") || sentence.is(i, "among")) && (i == 0 || !sentence.token(i - 1).isWord());
        if (!of || !sentence.cue(i + 1, "determiner")) {
          continue;
        }
        Phrases.Match noun = sentence.variant(i + 2, "measures", "noun");
        if (noun != null) {
          return new MeasureFinder.Found(MeasureFinder.measure(noun), i + 2, false, false);
        }
      }
      return null;
    }

    private boolean onlySmall(int from, int to) {
      for (int i = from; i < to; i++) {
        boolean small = sentence.cue(i, "determiner") || sentence.cue(i, "auxiliary") || sentence.cue(i, "more")
            || sentence.match(i, "qualifiers") != null || sentence.isMark(i, ",:") || sentence.cue(i, "hedge")
            || sentence.match(i, "kinds") != null || sentence.is(i, "and");
        if (!small) {
          return false;
        }
      }
      return true;
    }

    private @Nullable Count lastCount(Measure measure) {
      for (int i = counts.size() - 1; i >= 0; i--) {
        Count count = counts.get(i);
        boolean holds = count.measure() == measure || count.measure() == Measure.KILLED_OR_WOUNDED
            && (measure == Measure.KILLED || measure == Measure.WOUNDED);
        if (isNear(count) && holds && count.whole() == null) {
          return count;
        }
      }
      return null;
    }

    private boolean isNear(Count count) {
      return sentence.index() - count.sentence().index() <= NEAR_SENTENCES;
    }

    private @Nullable Count lastHere() {
      return counts.size() > before ? counts.get(counts.size() - 1) : null;
    }

    private @Nullable Count wholeHere() {
      for (int i = counts.size() - 1; i >= before; i--) {
        if (counts.get(i).whole() == null) {
          return counts.get(i);
        }
      }
      return null;
    }

    private @Nullable Count wholeNear() {
      for (int i = counts.size() - 1; i >= 0 && isNear(counts.get(i)); i--) {
        if (counts.get(i).whole() == null) {
          return counts.get(i);
        }
      }
      return null;
    }

    private @Nullable Count lastNear() {
      if (counts.isEmpty() || !isNear(counts.get(counts.size() - 1))) {
        return null;
      }
      return counts.get(counts.size() - 1);
    }

    /** A figure that names no measure takes it from a figure beside it or before it. */
    private @Nullable Count takenOver(int k, Figure figure, NounPhrase phrase) {
      if (isPart(figure, phrase) && lastNear() != null) {
        Count whole = lastNear();
        boolean stranger = k > 0 && (counts.size() == before || !lastNear().figure().equals(people.get(k - 1)))
            && phrase.kind() == null || phrase.partitive() && phrase.kind() != null && !phrase.kind().equals("people")
                && !phrase.kind().equals(whole.kind());
        if (stranger) {
          return null;
        }
        return groups.part(new Count(sentence, figure, whole.measure(), null, null, topOf(whole), figure.from()), phrase,
            whole);
      }
      Count beside = coordinated(k, figure, phrase);
      if (beside != null) {
        return beside;
      }
      if (sentence.findCue("negative", figure.outer() - 2, figure.outer()) >= 0 && phrase.unknown() == null) {
        Count model = sameNumber(figure) != null ? sameNumber(figure) : lastNear();
        return model == null || model != sameNumber(figure) && !phrase.isEmpty() ? null : like(figure, phrase, model);
      }
      if (phrase.isEmpty() && lastNear() != null && endsHere(phrase.to()) && isRestated(figure)) {
        return like(figure, phrase, lastNear());
      }
      boolean more = phrase.more() || sentence.cue(figure.outer() - 1, "more");
      if (more && phrase.unknown() == null && phrase.kind() == null && lastNear() != null
          && lastNear().sentence() != sentence && k == 0) {
        return like(figure, phrase, lastNear());
      }
      boolean listed = phrase.unknown() != null && NAMES.contains(phrase.unknown()) && lastNear() != null
          && lastNear().measure() == Measure.KILLED;
      if (listed) {
        return like(figure, NONE, lastNear());
      }
      if (lastHere() != null && sentence.is(figure.outer() - 1, "or") && phrase.isEmpty()) {
        return like(figure, phrase, lastHere());
      }
      if (isAnaphoric(figure, phrase) && lastNear() != null) {
        return like(figure, phrase, lastNear());
      }
      Count table = tableLine(figure, phrase);
      return table != null ? table : answer(figure, phrase);
    }

    /** "How many of your soldiers died?" – "Four thousand": a bare figure answers the question before it. */
    private @Nullable Count answer(Figure figure, NounPhrase phrase) {
      Sentence asked = question();
      if (asked == null || !phrase.isEmpty() || !endsHere(phrase.to()) || asked.paragraph() < sentence.paragraph() - 1) {
        return null;
      }
      Heading heading = Heading.of(asked);
      return heading.measure() == null ? null
          : new Count(sentence, figure, heading.measure(), heading.side(), heading.kind(), null, figure.from());
    }

    /** The last sentence of the paragraph before this one, where that asks how many. */
    private @Nullable Sentence question() {
      int i = sentence.index();
      while (i >= 0 && sentences.get(i).paragraph() == sentence.paragraph()) {
        i--;
      }
      boolean asks = i >= 0 && sentences.get(i).isMark(sentences.get(i).size() - 1, "?");
      return asks && sentences.get(i).findCue("how many", 0, sentences.get(i).size()) >= 0 ? sentences.get(i) : null;
    }

    /** "The army speaks of 26", "against 355,000 a year earlier", "corrected to 21". */
    private boolean isRestated(Figure figure) {
      for (int from = Math.max(0, figure.outer() - 4); from < figure.outer(); from++) {
        for (Phrases.Match match : sentence.matches().get(from)) {
          boolean ends = from + match.length() == figure.outer();
          boolean said = match.term().is("saying", "say") || match.term().is("cues", "compared") && counts.size() > before;
          if (ends && said) {
            return true;
          }
        }
      }
      return false;
    }

    private @Nullable Count sameNumber(Figure figure) {
      for (int i = counts.size() - 1; i >= 0; i--) {
        if (counts.get(i).figure().sameNumber(figure)) {
          return counts.get(i);
        }
      }
      return null;
    }

    private static Count topOf(Count count) {
      return count.whole() == null ? count : count.whole();
    }

    private Count like(Figure figure, NounPhrase phrase, Count last) {
      Count model = last.whole() != null && !last.figure().sameNumber(figure) ? last.whole() : last;
      String side = phrase.side() != null ? phrase.side() : model.side();
      String kind = phrase.kind() != null ? phrase.kind() : model.kind();
      return new Count(sentence, figure, model.measure(), side, kind, null, figure.from());
    }

    /** "Killed 12 soldiers and 3 civilians", "12 soldiers and 3 civilians were killed". */
    private @Nullable Count coordinated(int k, Figure figure, NounPhrase phrase) {
      if (phrase.unknown() != null && phrase.kind() == null) {
        return null;
      }
      boolean contrasted = sentence.cue(figure.outer() - 1, "negative") && sentence.cue(phrase.to(), "contrast");
      int joint = contrasted ? phrase.to() + 1 : phrase.to();
      if (k + 1 < people.size() && (contrasted && joint == people.get(k + 1).outer()
          || joins(phrase.to(), people.get(k + 1).outer()))) {
        MeasureFinder.Found next = measureOf(k + 1, people.get(k + 1), phrases.get(k + 1));
        if (next != null && phrases.get(k + 1).measure() == null && next.at() > people.get(k + 1).to() - 1) {
          Count plain = new Count(sentence, figure, next.measure(), null, null, null, next.at());
          return groups.complete(plain, phrase, next, lastHere(), lastNear());
        }
      }
      Count last = lastHere();
      if (last != null && k > 0 && last.figure().equals(people.get(k - 1))
          && joins(phrases.get(k - 1).to(), figure.outer()) && endsHere(phrase.to())) {
        return groups.part(new Count(sentence, figure, last.measure(), null, null, last.whole(), figure.from()), phrase,
            last);
      }
      return null;
    }

    private boolean joins(int from, int to) {
      if (to <= from || to - from > 4) {
        return false;
      }
      boolean joined = false;
      for (int i = from; i < to; i++) {
        boolean and = sentence.is(i, "and") || sentence.isMark(i, ",") || sentence.is(i, "та") || sentence.is(i, "і")
            || sentence.is(i, "и") || sentence.is(i, "й") || sentence.is(i, "plus") || sentence.is(i, "or");
        joined |= and;
        if (!and && !sentence.cue(i, "determiner") && !sentence.cue(i, "more") && !sentence.cue(i, "hedge")) {
          return false;
        }
      }
      return joined;
    }

    private boolean endsHere(int at) {
      return !sentence.holds(at) || !sentence.token(at).isWord() || sentence.cue(at, "preposition")
          || sentence.is(at, "and") || sentence.cue(at, "subordinate") || sentence.cue(at, "hedge")
          || sentence.cue(at, "relative") || sentence.cue(at, "determiner");
    }

    /** "The figure stood at 9,861", "It is now 43". */
    private boolean isAnaphoric(Figure figure, NounPhrase phrase) {
      int value = measures.valueVerb(sentence, figure.outer());
      if (value <= 0 || !endsHere(phrase.to()) || phrase.unknown() != null || phrase.kind() != null && phrase.side() == null
          && !phrase.kind().equals("people")) {
        return false;
      }
      for (int i = value - 1; i >= Math.max(0, value - 10); i--) {
        if (sentence.cue(i, "subject")) {
          return true;
        }
      }
      return false;
    }

    /** "Civilians: 1,340" below a heading that names the measure, or a cell of a table. */
    private @Nullable Count tableLine(Figure figure, NounPhrase phrase) {
      Measure measure = heading.at(sentence, figure.from());
      if (measure == null || figure.from() > 24 || phrase.unknown() != null && phrase.kind() == null) {
        return null;
      }
      for (int i = figure.outer() - 1; i >= 0 && i > figure.outer() - 8; i--) {
        if (sentence.isMark(i, ":–—|") || Heading.isRow(sentence)) {
          Count plain = new Count(sentence, figure, measure, null, null, null, figure.from());
          Count count = groups.complete(plain, phrase, new MeasureFinder.Found(measure, 0, true, false), null, null);
          return count.of(count.side() == null ? heading.side() : count.side(),
              count.kind() == null ? heading.kind() : count.kind());
        }
      }
      return null;
    }
  }
}
