package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Decides for every figure of an article whether it is a toll, and of what. */
final class CountReader {
  /** Tokens within which a verb still speaks of a noun that the lexicon does not know. */
  /** In years. */
  private static final int OLDEST = 100;
  private static final int FAR = 6;

  /** In tokens, from people brought out of somewhere to the word that they live. */
  private static final int RESCUED = 7;

  /** In tokens, of a label and its colon. */
  private static final int LABEL = 5;

  private final FigureReader figureReader = new FigureReader();
  private final NotATollRule notATollRule = new NotATollRule();
  private final MeasureChoice measures = new MeasureChoice();
  private final HeadingReader headings = new HeadingReader();
  private final GroupFinder groups = new GroupFinder();
  private final Tables tables;
  private final @Nullable FigureChoice choice;

  /** The choice is null for an article that the rules alone read. */
  CountReader(Tables tables, @Nullable FigureChoice choice) {
    this.tables = tables;
    this.choice = choice;
  }

  /** The counts of an article, in the order of its text. */
  List<Count> read(List<Sentence> sentences) {
    List<Count> counts = new ArrayList<>();
    Heading heading = Heading.NONE;
    boolean exchange = isOfExchange(sentences);
    List<List<Figure>> figures = sentences.stream().map(figureReader::read).toList();
    FigureArticle article = choice == null ? null : FigureArticle.of(sentences, figures);
    int read = -1;
    for (Sentence sentence : sentences) {
      List<TableCount> table = tables.startingAt(sentence, heading);
      if (table != null) {
        table.forEach(cell -> counts.add(cell.count()));
        read = tables.lastOf(sentence);
      }
      if (sentence.index() <= read) {
        heading = heading.after(sentence);
        continue;
      }
      Scene scene =
          new Scene(sentence, sentences, heading, exchange, new ArrayList<>(), new ArrayList<>(), counts,
          counts.size());
      read(scene, figures.get(sentence.index()), article);
      heading = heading.after(sentence);
    }
    List<Count> meant = isOfSickness(sentences) ? counts : withoutSickness(counts);
    return new SumParts(meant).find();
  }

  /** The cases of an article that names no illness: files on the missing, or no people at all. */
  private static List<Count> withoutSickness(List<Count> counts) {
    List<Count> result = new ArrayList<>();
    for (Count count : counts) {
      boolean sick = count.measure() == Measure.SICK && !SlavicClause.isCyrillic(count.sentence());
      boolean file = sick && result.stream().anyMatch(earlier -> earlier.measure() == Measure.MISSING);
      if (!sick || file) {
        result.add(file ? count.as(Measure.MISSING) : count);
      }
    }
    return result;
  }

  /** Whether an article speaks of any illness: "permitted only in two cases" counts nobody who is sick. */
  private static boolean isOfSickness(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Phrases.Match cases = sentence.variant(i, "measures", "noun");
        boolean counted = cases != null && cases.length() > 1 && cases.term().name().equals("sick");
        if (counted || sentence.word(i, "disease") || sentence.word(i, "of the sick")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an article is about an exchange of prisoners. */
  private static boolean isOfExchange(List<Sentence> sentences) {
    int given = 0;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Phrases.Match match = sentence.match(i, "measures", "exchanged");
        given += sentence.is(i, "let") ? givenPeople(sentence, i + 1) : 0;
        given += match == null ? 0 : givenPeople(sentence, i + match.length());
        if (given > 1) {
          return true;
        }
        boolean inReturn = sentence.is(i, "in") && (sentence.is(i + 1, "exchange")
            || sentence.is(i + 1, "return"));
        boolean back = sentence.is(i, "from") && (sentence.is(i + 1, "captivity")
            || sentence.is(i + 2, "captivity"));
        if (inReturn || back || match != null && !match.term().variant().equals("released")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Handed over 175 Ukrainian prisoners", "got back 38 policemen": people whom a party gave or got. */
  private static int givenPeople(Sentence sentence, int from) {
    Phrases.Match side = sentence.match(from + 1, "sides");
    int noun = side == null ? from + 1 : from + 1 + side.length();
    noun += sentence.is(noun, "of") ? 2 : 0;
    Phrases.Match people = sentence.isNumber(from) ? sentence.match(noun, "kinds") : null;
    int many = from + (sentence.is(from, "just") ? 1 : 0);
    if (sentence.is(many, "as") && sentence.is(many + 1, "many")) {
      return sentence.match(many + 2, "kinds") != null ? 1 : 0;
    }
    boolean captives = people != null && people.term().name().equals("prisoners");
    return captives && side != null ? 2 : captives || people != null
        && (Parties.armed(people.term().name()) != null
        || sentence.words().holds("held by foes", people.term().name())) ? 1 : 0;
  }

  private void read(Scene scene, List<Figure> figures, @Nullable FigureArticle article) {
    Sentence sentence = scene.sentence();
    boolean row = Heading.isRow(sentence);
    List<Integer> orders = new ArrayList<>();
    for (Figure figure : figures) {
      NounPhrase phrase = row && Heading.isGap(sentence, figure.to()) ? NounPhrase.empty(figure.to())
          : PredicatePart.phrase(sentence, figure, NounPhrase.at(sentence, figure.to()));
      if (mayCount(sentence, figure, phrase)) {
        scene.figures().add(figure);
        scene.phrases().add(phrase);
        orders.add(figures.indexOf(figure));
      }
    }
    if (row && joinBounds(scene)) {
      orders.clear();
      orders.add(0);
    }
    TokenSorts sorts = article == null || orders.isEmpty() ? null : new TokenSorts(sentence);
    for (int k = 0; k < scene.figures().size(); k++) {
      Count rule = count(scene, k);
      Count count = sorts == null || rule != null ? rule
          : admitted(scene, k, new FigureFeatures(scene, k, orders.get(k), rule, sorts, article));
      if (count != null) {
        scene.counts().add(count);
      }
    }
  }

  /** A figure in which the rules see no toll, where the learned choice does; else null. */
  private @Nullable Count admitted(Scene scene, int k, FigureFeatures features) {
    Measure measure = choice.choose(features);
    if (measure == null) {
      return null;
    }
    Count found = counted(scene, scene.figures().get(k), scene.phrases().get(k),
        new MeasureFinder.Found(measure, features.at(measure), false, false));
    Count model = features.model(measure);
    return model == null ? found : found.of(model.side(), model.kind());
  }

  private boolean mayCount(Sentence sentence, Figure figure, NounPhrase phrase) {
    return notATollRule.reason(sentence, figure, phrase) == null && !isPronoun(sentence, figure, phrase)
        && !Supposed.isSupposed(sentence, figure) && !isAge(sentence, figure, phrase);
  }

  /** The cells of a row that are one figure and its bounds. */
  private static boolean joinBounds(Scene scene) {
    Figure bounded = scene.heading().bounds().of(scene.figures());
    if (bounded != null) {
      scene.figures().clear();
      scene.figures().add(bounded);
      scene.phrases().clear();
      scene.phrases().add(NounPhrase.empty(bounded.to()));
    }
    return bounded != null;
  }

  /** "Children under five", "five of the dead were under 18". */
  private static boolean isAge(Sentence sentence, Figure figure, NounPhrase phrase) {
    int under = sentence.is(figure.from() - 1, "under") || sentence.is(figure.from() - 1, "over")
        ? figure.from() - 1 : -1;
    boolean years = under > 0 && phrase.isEmpty() && figure.value() != null && figure.value() <= OLDEST
        && sentence.word(under - 1, "copula") && sentence.endsPhrase(figure.to());
    for (int i = 0; years && i < under; i++) {
      if (sentence.isNumber(i)) {
        return true;
      }
    }
    Phrases.Match people = under < 0 || !phrase.isEmpty() ? null : sentence.endingAt(under, "kinds");
    return people != null;
  }

  /** "One" is a number only before a noun of people or a measure. */
  private static boolean isPronoun(Sentence sentence, Figure figure, NounPhrase phrase) {
    if (figure.digits() || figure.value() == null || figure.value() != 1) {
      return false;
    }
    if (isTold(sentence, figure, phrase)) {
      return false;
    }
    boolean none = sentence.is(figure.outer() - 1, "not") && phrase.kind() != null;
    if (none || sentence.is(figure.from(), "a") && sentence.is(phrase.to(), "out")) {
      return true;
    }
    boolean national = phrase.side() != null && sentence.cue(phrase.to(), "auxiliary");
    return phrase.kind() == null && phrase.measure() == null && !phrase.more() && !national
        || phrase.partitive()
        || sentence.is(figure.from() - 1, "of") || sentence.is(figure.from() - 1, "no")
        || sentence.is(figure.from() - 1, "any");
  }

  /** "One of them died", "killed one and wounded six": one as a toll. */
  private static boolean isTold(Sentence sentence, Figure figure, NounPhrase phrase) {
    int from = phrase.to();
    while (sentence.cue(from, "auxiliary") || sentence.cue(from, "hedge")) {
      from++;
    }
    boolean ofThem = sentence.is(figure.to(), "of") && sentence.cue(figure.to(), "part")
        && AfterFigure.verbAt(sentence, from) != null;
    boolean own = sentence.is(figure.to(), "of") && sentence.word(figure.to() + 1, "owner")
        && phrase.kind() != null && sentence.match(from, "measures") != null;
    if (own) {
      return true;
    }
    boolean done = sentence.variant(figure.outer() - 1, "measures", "transitive") != null;
    boolean joined = sentence.is(figure.to(), "and")
        && sentence.variant(figure.to() + 1, "measures", "transitive") != null;
    return ofThem || done && (joined || !sentence.holds(figure.to()) || sentence.isMark(figure.to(), ".;"));
  }

  private @Nullable Count count(Scene scene, int k) {
    Sentence sentence = scene.sentence();
    Figure figure = scene.figures().get(k);
    NounPhrase phrase = scene.phrases().get(k);
    if (Heading.isRow(sentence) && phrase.measure() == null && !isFollowed(sentence, phrase.to())) {
      return headings.line(scene, figure, phrase);
    }
    boolean takenUp = PartCues.isAmongNumber(sentence, figure.to()) && scene.sameNumber(figure) != null
        || AfterFigure.isAmongCounted(sentence, figure.from() - 2) && scene.sameNumber(figure) != null;
    if (takenUp || phrase.measure() == null && isSizeOfGroup(scene, k)) {
      return null;
    }
    boolean ofThem = sentence.is(figure.to(), "of") && sentence.cue(figure.to(), "part")
        || sentence.is(figure.outer() - 1, "which") && sentence.is(figure.outer() - 2, "of");
    MeasureFinder.Found fate = ofThem ? AfterFigure.measure(sentence, phrase.to(), scene.figures()) : null;
    boolean people = fate != null && sentence.findWord("befalling people", fate.at(), fate.at() + 3) >= 0;
    if (ofThem && !people && phrase.kind() == null && new Things(scene).near(figure)) {
      return null;
    }
    if (!ofThem && phrase.more() && phrase.kind() == null && phrase.measure() == null
        && new Things(scene).here(figure)
        && sentence.findWord("befalling people", phrase.to(), phrase.to() + 3) < 0) {
      return null;
    }
    boolean names = phrase.unknown() != null && sentence.words().holds("list entries", phrase.unknown())
        && (sentence.is(phrase.to(), "of") || sentence.is(phrase.to(), "for"));
    Count listed = names ? new ListedNames(scene).of(figure, phrase) : null;
    if (listed != null) {
      return listed;
    }
    Count sum = FrontedToll.sum(scene, figure, phrase);
    if (sum != null) {
      return sum;
    }
    MeasureFinder.Found found = measures.of(scene, k);
    if (found != null) {
      return isRescued(sentence, figure, phrase, found) || isSomethingElse(sentence, phrase, found) ? null
          : counted(scene, figure, phrase, found);
    }
    Count fronted = FrontedToll.of(scene, figure, phrase);
    if (fronted != null) {
      return fronted;
    }
    Count taken = new TakenOver(scene).of(k);
    return taken == null ? null : GroupFinder.forces(taken, phrase.to());
  }

  /** The count of a figure whose own sentence says what its people suffered. */
  private Count counted(Scene scene, Figure figure, NounPhrase phrase, MeasureFinder.Found found) {
    Sentence sentence = scene.sentence();
    Count whole = whole(scene, figure, phrase, found.measure());
    Count plain = new Count(sentence, figure, found.measure(), null, null, whole, found.at());
    boolean cases = found.measure() == Measure.SICK && phrase.measure() == Measure.SICK && whole == null
        && phrase.kind() == null && phrase.side() == null
        && sentence.findWord("cases", figure.to(), phrase.to()) >= 0;
    if (cases) {
      return plain.of(null, "people");
    }
    Count here = scene.wholeHere();
    here = here == null && isJoinedFate(sentence, figure, phrase) ? scene.lastHere() : here;
    Count count = PartyLabel.named(HeadingReader.inRow(
        groups.complete(plain, phrase, found, here, scene.wholeNear())), scene.article());
    boolean labelled = count.kind() == null && count.side() == null && whole == null
        && sentence.isMark(figure.outer() - 1, ":") && figure.outer() < LABEL
        && !sentence.isMark(sentence.size() - 1, ".");
    return labelled ? count.of(scene.heading().side(), scene.heading().kind()) : count;
  }

  /** "Fifty of those prisoners were dead, and 73 wounded": another fate of the same people. */
  private static boolean isJoinedFate(Sentence sentence, Figure figure, NounPhrase phrase) {
    return phrase.measure() != null && phrase.kind() == null && phrase.side() == null
        && sentence.word(figure.outer() - 1, "count joint")
        && (!sentence.holds(phrase.to()) || sentence.isMark(phrase.to(), ".,;"));
  }

  /** "61 kidnapped civilians rescued", "brought 14 workers out of the cave alive". */
  private static boolean isRescued(Sentence sentence, Figure figure, NounPhrase phrase,
      MeasureFinder.Found found) {
    boolean savable = found.measure() != Measure.KILLED || sentence.is(figure.to(), "lives");
    boolean alive = found.measure() == Measure.DISPLACED
        && sentence.findWord("unharmed", phrase.to(), phrase.to() + RESCUED) >= 0;
    return alive || savable && found.at() >= figure.to() && found.at() < phrase.to()
        && isSaved(sentence, phrase.to());
  }

  /** "Of his crew of twenty-six, nine were killed", "two of the six crew": the size of what lost some. */
  private static boolean isSizeOfGroup(Scene scene, int k) {
    Sentence sentence = scene.sentence();
    Figure figure = scene.figures().get(k);
    int of = sentence.cue(figure.outer() - 1, "determiner") ? figure.outer() - 2 : figure.outer() - 1;
    if (!sentence.is(of, "of")) {
      return false;
    }
    boolean some = k > 0 && scene.figures().get(k - 1).to() == of;
    boolean parted = k + 1 < scene.figures().size() && sentence.isMark(scene.phrases().get(k).to(), ",")
        && scene.figures().get(k + 1).outer() - scene.phrases().get(k).to() < 3;
    return some && (of < figure.outer() - 1 || scene.phrases().get(k).kind() != null)
        || parted && (of == 0 || sentence.word(of - 1, "company of people") || sentence.isMark(of - 1, ","));
  }

  /** The count of which a figure is a part, and so no more; those "of whom" some died may all be sick. */
  private static @Nullable Count whole(Scene scene, Figure figure, NounPhrase phrase, Measure measure) {
    Sentence sentence = scene.sentence();
    if (!PartCues.isPart(sentence, figure, phrase)) {
      return null;
    }
    boolean ofThem = PartCues.isOfThem(sentence, figure);
    Count here = ofThem ? scene.wholeHere() : null;
    Count last = here != null ? here : scene.lastWhole(measure);
    Count whole = last == null && ofThem ? scene.wholeNear() : last;
    boolean more = whole != null && whole.figure().value() != null && figure.value() != null
        && figure.value() > whole.figure().value() && !scene.sentence().is(figure.to(), "of");
    return more ? null : whole;
  }

  /** "71 killed": the measure's words come right after. */
  private static boolean isFollowed(Sentence sentence, int at) {
    return sentence.match(at, "measures") != null && !sentence.cue(at, "auxiliary")
        && sentence.holds(at) && at > 0 && sentence.token(at).start() - sentence.token(at - 1).end() < 2;
  }

  /** "61 kidnapped civilians rescued". */
  private static boolean isSaved(Sentence sentence, int at) {
    if (sentence.is(at, "living") || sentence.is(at + 1, "living")) {
      return false;
    }
    return sentence.cue(at, "neutral") || sentence.cue(at, "auxiliary") && (sentence.cue(at + 1, "neutral")
        || sentence.cue(at + 1, "auxiliary") && sentence.cue(at + 2, "neutral"));
  }

  private static boolean isSomethingElse(Sentence sentence, NounPhrase phrase, MeasureFinder.Found found) {
    boolean stranger = phrase.unknown() != null && phrase.kind() == null && phrase.side() == null
        && phrase.measure() == null && !phrase.partitive();
    boolean befallsThings = stranger && found.at() >= phrase.to()
        && (sentence.word(found.at(), "befalling things")
            || sentence.cue(found.at(), "auxiliary") && sentence.word(found.at() + 1, "befalling things"))
        && phrase.unknown().endsWith("s")
        && !PersonNoun.isBuiltLikeOne(phrase.unknown());
    boolean far = found.at() - phrase.to() > FAR && !(phrase.unknown() != null
        && PersonNoun.isBuiltLikeOne(phrase.unknown()));
    if (befallsThings || stranger && far) {
      return true;
    }
    return stranger && !phrase.unknown().endsWith("s") && !PersonNoun.isBuiltLikeOne(phrase.unknown())
        && !found.toll() && sentence.holds(phrase.to())
        && found.at() < phrase.to() && phrase.unknown().length() > 3 && isLatin(phrase.unknown());
  }

  private static boolean isLatin(String word) {
    return word.codePointAt(0) < 0x250;
  }
}
