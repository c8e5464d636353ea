package org.tolldesk.claim;

import static org.tolldesk.choice.Features.is;
import static org.tolldesk.choice.Features.step;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;
import org.tolldesk.lexicon.Phrases;

/** Describes one number of an article for the choice of what it counts. */
final class FigureFeatures {
  static final List<Measure> MEASURES = List.of(Measure.values());
  private static final int NONE = MEASURES.size();

  /** Kinds of people whose own weight is learned. */
  private static final List<String> KINDS = List.of("people", "soldiers", "civilians", "children", "prisoners",
      "refugees", "patients", "men", "women", "passengers", "hostages", "residents", "fighters", "workers",
      "police officers", "volunteers", "officers", "students", "families", "rescuers", "migrants", "households");
  private static final Map<String, Integer> VARIANTS = Map.of("noun", 1, "toll", 2, "passive", 3, "active", 4,
      "transitive", 5, "destroyed", 6, "released", 7, "heading", 8);
  private static final Map<String, Integer> TERMS = terms();
  /** Known people stand behind the number. */
  private static final int KNOWN = 4;
  /** Places by a number at which frequent words are looked for, and how many of them lie before it. */
  private static final int PLACES = 8;
  private static final int BEFORE = 4;
  /** Frequent words are numbered in two figures of this base. */
  private static final int PAGE = Features.MOST + 1;
  /** In tokens, of a heading. */
  private static final int SHORT = 24;
  /** In tokens: how far from the number its clause is looked at. */
  private static final int CLAUSE = 7;

  private final Scene scene;
  private final Sentence sentence;
  private final Figure figure;
  private final NounPhrase phrase;
  private final @Nullable Count rule;
  private final @Nullable Count beside;
  private final TokenSorts sorts;
  private final FigureArticle article;
  private final int order;
  private final int code;
  private final int noun;
  private final int place;
  private final Harm before;
  private final Harm behind;
  private final @Nullable Count last;
  private final int lastFar;
  private final @Nullable Count twin;

  /** A word of harm: of what measure and variant, how far away, and what lies between. */
  private record Harm(int measure, int variant, int far, int parted) {
    static final Harm NO = new Harm(NONE, 0, 6, 0);
  }

  /**
   * Takes a number with all that is known of it.
   *
   * @param k its number among the figures of the scene
   * @param order its number among all numbers of the sentence
   * @param rule what the rules say that it counts; null for nothing
   */
  FigureFeatures(Scene scene, int k, int order, @Nullable Count rule, TokenSorts sorts,
      FigureArticle article) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.figure = scene.figures().get(k);
    this.phrase = scene.phrases().get(k);
    this.order = order;
    this.rule = rule;
    this.sorts = sorts;
    this.article = article;
    this.code = code();
    this.noun = noun();
    this.place = place();
    this.before = before();
    this.behind = behind();
    Count here = scene.lastHere();
    this.beside = here;
    this.last = scene.lastNear();
    this.lastFar = last == null ? 3 : here != null ? 0
        : last.sentence().paragraph() == sentence.paragraph() ? 1 : 2;
    this.twin = twin();
  }

  /** The frequent words, each with its number. */
  private static Map<String, Integer> terms() {
    Map<String, Integer> terms = new HashMap<>();
    try (InputStream file = Objects.requireNonNull(FigureFeatures.class.getResourceAsStream("figure.words"))) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
          .forEach(word -> terms.put(word, terms.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  Figure figure() {
    return figure;
  }

  Sentence sentence() {
    return sentence;
  }

  @Nullable Count rule() {
    return rule;
  }

  Scene scene() {
    return scene;
  }

  /** How the rules found what the number counts: by its noun, a word before or behind it, another number. */
  private int code() {
    if (rule == null) {
      return 0;
    }
    boolean taken = rule.measureAt() == figure.from();
    return phrase.measure() == rule.measure() ? 1 : !taken ? rule.measureAt() < figure.from() ? 2 : 3
        : rule.whole() != null ? 4 : 5;
  }

  /** The first count of the same number. */
  private @Nullable Count twin() {
    for (Count count : scene.counts()) {
      if (count.figure().sameNumber(figure)) {
        return count;
      }
    }
    return null;
  }

  private Harm before() {
    int parted = 0;
    for (int i = figure.outer() - 1; i >= 0; i--) {
      Phrases.Match harm = sorts.harmAt(i);
      if (harm != null) {
        return harm(harm, figure.outer() - i - harm.length(), parted);
      }
      parted = parted(i, parted);
    }
    return Harm.NO;
  }

  private Harm behind() {
    int parted = 0;
    for (int i = figure.to(); i < sentence.size(); i++) {
      Phrases.Match harm = sorts.harmAt(i);
      if (harm != null) {
        return harm(harm, i - phrase.to(), parted);
      }
      parted = parted(i, parted);
    }
    return Harm.NO;
  }

  private static Harm harm(Phrases.Match match, int far, int parted) {
    return new Harm(MeasureFinder.measure(match).ordinal(), VARIANTS.getOrDefault(match.term().variant(), 0),
        step(far, -1, 0, 2, 5, 10), parted);
  }

  /** What parts a word from the number: 1 a comma or "and", 2 another number, 3 the end of a clause. */
  private int parted(int at, int until) {
    int here = sentence.isMark(at, ";:.?!") ? 3 : sorts.at(at) == TokenSorts.NUMBER ? 2
        : sentence.isMark(at, ",–—(") || sentence.is(at, "and") ? 1 : 0;
    return Math.max(here, until);
  }

  /** Describes the number as no toll. */
  void ofNone(Features<FigureFeature> f) {
    int form = form();
    f.add(FigureFeature.NO_RULE, code, form);
    f.add(FigureFeature.NO_RULE_PHRASE, code, noun);
    f.add(FigureFeature.NO_FORM, form, is(figure.outer() < figure.from()));
    f.add(FigureFeature.NO_QUALIFIER, figure.qualifier().ordinal(), form);
    f.add(FigureFeature.NO_PHRASE, noun, is(phrase.partitive()) * 2 + is(phrase.more()),
        is(phrase.side() != null));
    f.add(FigureFeature.NO_PHRASE_FORM, noun, form);
    f.add(FigureFeature.NO_KIND, kind());
    f.add(FigureFeature.NO_KIND_BEFORE, kind(), sorts.at(figure.outer() - 1));
    words(f);
    harms(f);
    lasts(f);
    f.add(FigureFeature.NO_PLACE, place, noun);
    f.add(FigureFeature.NO_SCENE, place, lastFar, is(before == Harm.NO && behind == Harm.NO));
    f.add(FigureFeature.NO_ORDER, Math.min(order, 4), is(last != null));
    int many = figure.value() == null ? 1 : article.numbers().getOrDefault(figure.value(), 1);
    f.add(FigureFeature.NO_TWIN, is(twin != null), Math.min(many, 4));
    f.add(FigureFeature.NO_TWIN_FORM, is(twin != null), form, is(many > 1));
    clause(f);
    terms(f);
  }

  /** The frequent words near it. */
  private void terms(Features<FigureFeature> f) {
    for (int place = 0; place < PLACES; place++) {
      int at = place(place);
      Integer term = sentence.holds(at) ? TERMS.get(sentence.token(at).norm()) : null;
      if (term != null) {
        f.add(FigureFeature.NO_TERM, term / PAGE, term % PAGE, place);
        int bare = noun == 0 ? 0 : noun == KNOWN ? 1 : 2;
        f.add(FigureFeature.NO_TERM_BARE, term / PAGE, term % PAGE, is(place >= BEFORE) * 3 + bare);
      }
    }
  }

  /** The token at a place by the number: four before it, three behind its phrase, then the phrase's last. */
  private int place(int place) {
    return place < BEFORE ? figure.outer() - 1 - place
        : place == PLACES - 1 ? phrase.to() - 1 : phrase.to() + place - BEFORE;
  }

  /** The sorts of the words beside it. */
  private void words(Features<FigureFeature> f) {
    int one = figure.outer() - 1;
    int end = phrase.to();
    f.add(FigureFeature.NO_BEFORE, sorts.at(one), noun);
    f.add(FigureFeature.NO_BEFORE_TWO, sorts.at(one), sorts.at(one - 1), is(noun == 0));
    f.add(FigureFeature.NO_BEHIND, sorts.at(end), noun);
    f.add(FigureFeature.NO_BEHIND_TWO, sorts.at(end), sorts.at(end + 1), is(noun == 0));
    f.add(FigureFeature.NO_AROUND, sorts.at(one), sorts.at(end), is(noun == 0));
    f.add(FigureFeature.NO_FOLLOWED, sorts.at(figure.to()), sorts.at(figure.to() + 1));
  }

  /** The words of harm in its sentence and those beside it. */
  private void harms(Features<FigureFeature> f) {
    f.add(FigureFeature.NO_HARM_BEFORE, before.far(), before.variant(), before.parted());
    f.add(FigureFeature.NO_HARM_BEHIND, behind.far(), behind.variant(), behind.parted());
    f.add(FigureFeature.NO_HARM, before.far(), behind.far(), before.parted() * 4 + behind.parted());
    f.add(FigureFeature.NO_HARM_PHRASE, noun, before.far(), behind.far());
    int index = sentence.index();
    int prior = index == 0 ? 0 : is(article.measures()[index - 1] != 0);
    int next = index + 1 >= article.measures().length ? 0 : is(article.measures()[index + 1] != 0);
    int around = is(article.measures()[index] != 0) * 4 + prior * 2 + next;
    f.add(FigureFeature.NO_HARM_AROUND, around, noun, lastFar);
    f.add(FigureFeature.NO_HARM_SENTENCES, around, is(scene.heading().measure() != null), place);
  }

  /** What was counted before it. */
  private void lasts(Features<FigureFeature> f) {
    int joint = sorts.at(figure.outer() - 1);
    f.add(FigureFeature.NO_LAST, lastFar, last == null ? NONE : last.measure().ordinal());
    boolean alike = beside != null && beside.figure().digits() == figure.digits();
    f.add(FigureFeature.NO_LAST_PHRASE, lastFar, noun, is(alike));
    f.add(FigureFeature.NO_LAST_BEFORE, lastFar, joint, noun);
    f.add(FigureFeature.NO_REJECTED, lastFar, Math.min(order, 3), noun);
  }

  /** The sorts of words within its clause, each where it is met first. */
  private void clause(Features<FigureFeature> f) {
    int seen = 0;
    for (int i = figure.outer() - 1; i >= Math.max(0, figure.outer() - CLAUSE); i--) {
      int sort = sorts.at(i);
      if ((seen & 1 << sort) == 0) {
        f.add(FigureFeature.NO_CLAUSE_BEFORE, sort, step(figure.outer() - i, 2, 4));
      }
      seen |= 1 << sort;
    }
    seen = 0;
    for (int i = phrase.to(); i < Math.min(sentence.size(), phrase.to() + CLAUSE); i++) {
      int sort = sorts.at(i);
      if ((seen & 1 << sort) == 0) {
        f.add(FigureFeature.NO_CLAUSE_BEHIND, sort, step(i - phrase.to(), 1, 3));
      }
      seen |= 1 << sort;
    }
  }

  /** Digits or words, and how many places. */
  private int form() {
    if (figure.value() == null) {
      return 1;
    }
    long value = figure.value();
    int size = value <= 1 ? 0 : value <= 31 ? 1 : value < 100 ? 2 : value < 1000 ? 3
        : value >= 1900 && value <= 2100 ? 4 : value < 10000 ? 5 : value < 1000000 ? 6 : 7;
    return 2 + size * 2 + is(figure.digits());
  }

  /** What the noun behind the number is. */
  private int noun() {
    boolean people = phrase.unknown() != null && PersonNoun.isBuiltLikeOne(phrase.unknown());
    return phrase.thing() ? 1 : phrase.measure() != null ? phrase.kind() != null ? 3 : 2
        : phrase.kind() != null ? KNOWN : phrase.side() != null ? 5
        : phrase.unknown() == null ? phrase.more() ? 9 : phrase.partitive() ? 10 : 0
        : people ? 6 : phrase.unknown().endsWith("s") ? 7 : 8;
  }

  /** The number of its kind of people, 1 for one without a weight, 0 for none. */
  private int kind() {
    return phrase.kind() == null ? 0 : Math.max(KINDS.indexOf(phrase.kind()), -1) + 2;
  }

  /** Where it stands: a row, a list, a sentence, a question, a heading, a fragment. */
  private int place() {
    boolean ended = sentence.isMark(sentence.size() - 1, ".!\"”");
    int row = Heading.isRow(sentence) ? 1 : sentence.isMark(0, "-•*–·") ? 2 : 0;
    return row != 0 ? row : ended ? 3 : sentence.isMark(sentence.size() - 1, "?") ? 4
        : sentence.size() < SHORT ? 5 : 6;
  }

  /** Describes the number as a toll of a measure. */
  void of(Measure measure, Features<FigureFeature> f) {
    int own = measure.ordinal();
    f.add(FigureFeature.OF, own);
    f.add(FigureFeature.OF_ARTICLE, step(article.harms()[own], 0, 1, 3, 8), own);
    if (before.measure() == own) {
      f.add(FigureFeature.BEFORE, before.far(), before.parted(), behind.far());
      f.add(FigureFeature.BEFORE_VARIANT, before.variant(), before.far(), before.parted());
      f.add(FigureFeature.BEFORE_MEASURE, own, before.variant(), noun);
    }
    if (behind.measure() == own) {
      f.add(FigureFeature.BEHIND, behind.far(), behind.parted(), before.far());
      f.add(FigureFeature.BEHIND_VARIANT, behind.variant(), behind.far(), behind.parted());
      f.add(FigureFeature.BEHIND_MEASURE, own, behind.variant(), noun);
    }
    topic(measure, f);
    known(measure, f);
  }

  /** Whether the sentence, the one before and its number's noun speak of a measure. */
  private void topic(Measure measure, Features<FigureFeature> f) {
    int own = measure.ordinal();
    int bit = 1 << own;
    int index = sentence.index();
    f.add(FigureFeature.HERE, is((article.measures()[index] & bit) != 0),
        is(index > 0 && (article.measures()[index - 1] & bit) != 0),
        is(Integer.bitCount(article.measures()[index]) > 1));
    if (measure == Measure.CAPTURED || measure == Measure.EXCHANGED || measure == Measure.SICK) {
      String set = measure == Measure.SICK ? "disease" : "captivity";
      boolean named = sentence.findWord(set, 0, sentence.size()) >= 0;
      f.add(FigureFeature.TOPIC, own, is(named), is(scene.exchange()));
    }
    if (phrase.measure() != null) {
      f.add(phrase.measure() == measure ? FigureFeature.OWN : FigureFeature.OWN_OTHER, own,
          phrase.measure().ordinal());
    }
  }

  /** Whether a count before, the heading, the same number elsewhere or the rules are of a measure. */
  private void known(Measure measure, Features<FigureFeature> f) {
    if (last != null && last.measure() == measure) {
      int joint = sorts.at(figure.outer() - 1);
      f.add(FigureFeature.LAST, lastFar, before.far(), behind.far());
      f.add(FigureFeature.LAST_BEFORE, lastFar, joint);
      boolean same = phrase.kind() != null && phrase.kind().equals(last.kind());
      f.add(FigureFeature.LAST_PHRASE, lastFar, noun, is(same));
    }
    if (scene.heading().measure() == measure) {
      f.add(FigureFeature.HEADING, place, noun);
    }
    if (twin != null && twin.measure() == measure) {
      f.add(FigureFeature.TWIN, is(before == Harm.NO && behind == Harm.NO));
    }
    if (rule != null && rule.measure() == measure) {
      f.add(FigureFeature.RULE, code, measure.ordinal());
      f.add(FigureFeature.RULE_HOW, code, noun, lastFar);
      f.add(FigureFeature.RULE_BESIDE, code, before.far(), behind.far());
    }
  }

  /** The token that says what befell them: the nearest word of the measure, else the number itself. */
  int at(Measure measure) {
    for (int far = 0; far < sentence.size(); far++) {
      for (int at : new int[] {figure.to() + far, figure.outer() - 1 - far}) {
        Phrases.Match harm = sorts.harmAt(at);
        if (harm != null && MeasureFinder.measure(harm) == measure) {
          return at;
        }
      }
    }
    return figure.from();
  }

  /** The count that a bare number of a measure goes on with; null where it stands for itself. */
  @Nullable Count model(Measure measure) {
    if (phrase.kind() != null || phrase.side() != null) {
      return null;
    }
    if (twin != null && twin.measure() == measure) {
      return twin;
    }
    return last != null && last.measure() == measure && at(measure) == figure.from() ? last : null;
  }
}
