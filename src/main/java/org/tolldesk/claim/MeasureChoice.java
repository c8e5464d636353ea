package org.tolldesk.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/** Chooses, among the words of a sentence that say what people suffered, those that belong to a figure. */
final class MeasureChoice {
  /** Kinds of people whose losses are the wounded too. */
  private static final Set<String> ARMED = Set.of("people", "men", "soldiers", "officers", "generals",
      "mobilised soldiers", "recruits", "mercenaries", "fighters", "volunteers", "police officers", "guards");

  /** In tokens, from "treated" to the disease. */
  private static final int TREATED_FOR = 9;
  /** In tokens, from the patients to the disease. */
  private static final int NAMED = 3;
  /** In tokens, from those of whom none survived to that verb. */
  private static final int SURVIVING = 6;
  /** In tokens: how far from its topic a sentence may give the figure. */
  private static final int OPENING = 10;
  /** In tokens, from a verb of harm to the bracket that says how many. */
  private static final int BRACKETED = 7;

  private final MeasureFinder measures = new MeasureFinder();

  /** "We moved more than 100,000 people out", "moved 300 families to safety". */
  private static MeasureFinder.@Nullable Found moved(Sentence sentence, Figure figure, NounPhrase phrase) {
    int verb = figure.outer() - 1;
    boolean away = sentence.word(phrase.to(), "away")
        || sentence.is(phrase.to(), "to") && sentence.word(phrase.to() + 1, "safe place");
    return phrase.kind() != null && away && sentence.word(verb, "moving people")
        ? new MeasureFinder.Found(Measure.DISPLACED, verb, false, false) : null;
  }

  /** The measure of the scene's figure number {@code k}; null where its sentence does not say. */
  MeasureFinder.@Nullable Found of(Scene scene, int k) {
    MeasureFinder.Found found = chosen(scene, k);
    found = found == null ? struck(scene, k) : found;
    found = found == null ? moved(scene.sentence(), scene.figures().get(k), scene.phrases().get(k)) : found;
    found = found == null ? patients(scene, k) : found;
    found = found == null ? unsaved(scene.sentence(), scene.figures().get(k), scene.phrases().get(k)) : found;
    found = found == null ? beside(scene, k) : found;
    found = found == null ? WholeFates.of(scene.sentence(), scene.phrases().get(k)) : found;
    found = found == null ? labelled(scene, k) : found;
    Figure figure = scene.figures().get(k);
    NounPhrase phrase = scene.phrases().get(k);
    found = found == null ? bracketed(scene.sentence(), figure, phrase) : found;
    found = found == null ? topical(scene.sentence(), figure, phrase) : found;
    found = found == null ? PartedVerbs.late(scene.sentence(), figure, phrase, scene.figures()) : found;
    return found == null ? null : meant(scene, scene.phrases().get(k).kind(), found);
  }

  /** "The outbreak affected 42,672 people", "17,200 fell": harm only of such a subject. */
  private static MeasureFinder.@Nullable Found struck(Scene scene, int k) {
    Sentence sentence = scene.sentence();
    Figure figure = scene.figures().get(k);
    NounPhrase phrase = scene.phrases().get(k);
    int verb = figure.outer() - 1;
    if (sentence.word(verb, "striking") && sentence.findWord("disease", 0, verb) >= 0) {
      return new MeasureFinder.Found(Measure.SICK, verb, false, false);
    }
    if (phrase.kind() != null && Parties.armed(phrase.kind()) != null && sentence.word(verb, "seizing")) {
      return new MeasureFinder.Found(Measure.CAPTURED, verb, false, false);
    }
    boolean ours = "prisoners".equals(phrase.kind()) && (sentence.is(verb - 1, "we")
        || sentence.is(verb - 1, "they")) && sentence.word(verb, "having");
    boolean held = ours || phrase.side() != null && phrase.kind() != null && !phrase.partitive()
        && (phrase.kind().equals("prisoners") || Parties.armed(phrase.kind()) != null
        || ARMED.contains(phrase.kind()) && !phrase.kind().equals("people"))
        && sentence.word(verb, "holding captives") && (sentence.endsPhrase(phrase.to())
        || sentence.is(phrase.to(), "in") || sentence.is(phrase.to(), "and")
        || sentence.is(phrase.to(), "as"));
    if (held) {
      return new MeasureFinder.Found(Measure.CAPTURED, verb, false, false);
    }
    int had = phrase.to() + (sentence.isMark(phrase.to(), "\"”’»") ? 1 : 0);
    had += sentence.word(had, "holding now") || sentence.is(had, "had") ? 1 : 0;
    had += sentence.cue(had, "negative") ? 1 : 0;
    boolean fighters = phrase.kind() != null ? sentence.words().holds("who fights", phrase.kind())
        : phrase.isEmpty() && scene.lastNear() != null && scene.lastNear().measure() == Measure.KILLED;
    boolean fell = fighters && sentence.word(had, "falling") && !sentence.word(had + 1, "fallen otherwise")
        && !(sentence.holds(had + 1) && sentence.token(had + 1).isNumber());
    return fell ? new MeasureFinder.Found(Measure.KILLED, had, false, false) : null;
  }

  /**
   * "None of the 19 men inside survived", "no survivors among its 62 passengers", "cost nine men their
   * lives".
   */
  private static MeasureFinder.@Nullable Found unsaved(Sentence sentence, Figure figure, NounPhrase phrase) {
    int of = figure.outer() - 1;
    while (sentence.cue(of, "determiner")) {
      of--;
    }
    boolean none = sentence.is(of, "of") && (sentence.is(of - 1, "none") || sentence.is(of - 1, "neither"))
        && sentence.findWord("surviving", phrase.to(), phrase.to() + SURVIVING) >= 0;
    boolean left = sentence.is(of, "among") && sentence.is(of - 1, "survivors") && sentence.is(of - 2, "no");
    boolean cost = sentence.word(figure.outer() - 1, "costing") && sentence.word(phrase.to(), "possessive")
        && (sentence.is(phrase.to() + 1, "lives") || sentence.is(phrase.to() + 1, "life"));
    return none || left || cost ? new MeasureFinder.Found(Measure.KILLED, figure.from(), false, false) : null;
  }

  /** "Iranian prisoners in its camps: 19,000", "it took prisoners as well: 76,000". */
  private static MeasureFinder.@Nullable Found labelled(Scene scene, int k) {
    Sentence sentence = scene.sentence();
    int colon = scene.figures().get(k).outer() - 1;
    boolean bare = sentence.isMark(colon, ":") && scene.phrases().get(k).isEmpty() && !scene.exchange()
        && sentence.endsPhrase(scene.phrases().get(k).to());
    int noun = bare ? sentence.findWord("prisoner", 0, colon) : -1;
    for (int i = 0; noun >= 0 && i < colon; i++) {
      if (sentence.isNumber(i) || sentence.variant(i, "saying", "say") != null) {
        return null;
      }
    }
    return noun < 0 ? null : new MeasureFinder.Found(Measure.CAPTURED, noun, true, false);
  }

  /** "The divers who drowned at the wreck (seven, says the owner)": how many, in brackets behind them. */
  private static MeasureFinder.@Nullable Found bracketed(Sentence sentence, Figure figure,
      NounPhrase phrase) {
    int open = figure.outer() - 1;
    int end = phrase.to();
    boolean alone = sentence.isMark(open, "(") && phrase.isEmpty() && (sentence.isMark(end, "),")
        || sentence.is(end, "according") || sentence.variant(end, "saying", "say") != null);
    for (int i = open - 1; alone && i >= Math.max(0, open - BRACKETED); i--) {
      if (!sentence.token(i).isWord()) {
        return null;
      }
      Phrases.Match harm = AfterFigure.verbAt(sentence, i);
      if (harm != null) {
        return new MeasureFinder.Found(MeasureFinder.measure(harm), i, false, false);
      }
    }
    return null;
  }

  /** "For the wounded he gave 390,000": the toll that a sentence opens with and then says. */
  private static MeasureFinder.@Nullable Found topical(Sentence sentence, Figure figure, NounPhrase phrase) {
    int at = sentence.is(0, "as") ? 1 : 0;
    boolean opens = sentence.is(at, "for") || sentence.is(at, "on") || sentence.is(at, "about");
    Phrases.Match noun = opens && sentence.cue(at + 1, "determiner") && phrase.isEmpty()
        && sentence.endsPhrase(phrase.to()) ? sentence.variant(at + 2, "measures", "noun") : null;
    int verb = figure.outer() - 1;
    boolean said = noun != null && verb > at + 2 && verb < OPENING && (sentence.word(verb, "setting a value")
        || sentence.variant(verb, "saying", "say") != null);
    return said ? new MeasureFinder.Found(MeasureFinder.measure(noun), at + 2, true, false) : null;
  }

  /** "Killed a teacher and four of her pupils". */
  private MeasureFinder.@Nullable Found beside(Scene scene, int k) {
    NounPhrase phrase = scene.phrases().get(k);
    MeasureFinder.Found found = phrase.kind() == null ? null
        : measures.beside(scene.sentence(), scene.figures().get(k).outer());
    return found == null || scene.sentence().cue(phrase.to(), "neutral") ? null : found;
  }

  /**
   * "The tents admit 70 to 80 patients a day", "310 cholera patients", "there were 390 patients": the sick,
   * where a disease is spoken of.
   */
  private static MeasureFinder.@Nullable Found patients(Scene scene, int k) {
    Sentence sentence = scene.sentence();
    Figure figure = scene.figures().get(k);
    int end = scene.phrases().get(k).to();
    int before = figure.outer() - 1;
    boolean others = sentence.cue(before, "neutral") || sentence.cue(end, "neutral")
        || sentence.cue(end, "auxiliary") && sentence.cue(end + 1, "neutral")
        || sentence.is(before, "for") || sentence.is(before, "of") || sentence.cue(before, "negative");
    if (others || !"patients".equals(scene.phrases().get(k).kind())) {
      return null;
    }
    boolean named = sentence.findWord("disease", figure.to(), end + NAMED) >= 0;
    boolean disease = named || isWhereTheyLie(sentence, figure, end) && scene.article().stream()
        .anyMatch(each -> each.findWord("disease", 0, each.size()) >= 0);
    return disease ? new MeasureFinder.Found(Measure.SICK, figure.to(), false, false) : null;
  }

  /** "In the wards lie 26 patients", "we have 40 patients", "41 patients in the chapel". */
  private static boolean isWhereTheyLie(Sentence sentence, Figure figure, int end) {
    int verb = figure.outer() - 1;
    while (sentence.cue(verb, "hedge")) {
      verb--;
    }
    return sentence.word(verb, "taking in patients") || sentence.word(verb, "having patients")
        || isInside(sentence, sentence.word(end, "being there") ? end + 1 : end);
  }

  private static boolean isInside(Sentence sentence, int at) {
    return sentence.is(at, "in") || sentence.is(at, "inside") || sentence.is(at, "there");
  }

  /** Lost people who bear no arms are dead; who is taken to hospital where a disease is counted is sick. */
  private static MeasureFinder.Found meant(Scene scene, @Nullable String kind, MeasureFinder.Found found) {
    boolean mourned = found.lost() && found.measure() == Measure.KILLED_OR_WOUNDED && kind != null
        && (!ARMED.contains(kind) || kind.equals("people") && isDying(scene.sentence(), found.at()));
    boolean sick = found.measure() == Measure.WOUNDED && isInHospital(scene.sentence(), found.at())
        && ("patients".equals(kind) || isOfDisease(scene));
    boolean broughtOut = found.measure() == Measure.KILLED_OR_WOUNDED && kind != null
        && scene.sentence().words().holds("dwellers", kind) && scene.sentence().is(found.at() + 1, "out");
    boolean surrendered = found.measure() == Measure.DISPLACED
        && isIntoCaptivity(scene.sentence(), found.at());
    boolean cameOver = found.measure() == Measure.CAPTURED && kind != null && !ARMED.contains(kind)
        && scene.sentence().is(found.at() + 1, "over");
    Measure measure = broughtOut || cameOver ? Measure.DISPLACED : mourned ? Measure.KILLED
        : sick ? Measure.SICK : surrendered ? Measure.CAPTURED
        : found.measure();
    return new MeasureFinder.Found(measure, found.at(), found.toll(), found.lost());
  }

  /** "Walked out of the works into captivity": no flight. */
  private static boolean isIntoCaptivity(Sentence sentence, int verb) {
    int captivity = sentence.findWord("captivity", verb, verb + TREATED_FOR);
    return captivity >= 0 && (sentence.is(captivity - 1, "into") || sentence.is(captivity - 2, "into"));
  }

  /** "The loss of 160,000 individuals", people lost to hunger: dead. */
  private static boolean isDying(Sentence sentence, int at) {
    return sentence.is(at, "loss") || sentence.is(at + 1, "loss")
        || sentence.findWord("slow death", 0, sentence.size()) >= 0;
  }

  private static boolean isInHospital(Sentence sentence, int at) {
    return sentence.is(at, "under") || (sentence.is(at, "treated") || sentence.is(at, "treating")
        || sentence.is(at, "treat"))
        && sentence.findWord("disease", at + 1, at + TREATED_FOR) >= 0
        || sentence.word(at, "hospitalised") || sentence.word(at + 1, "hospitalised");
  }

  private static boolean isOfDisease(Scene scene) {
    Sentence sentence = scene.sentence();
    return scene.counts().stream().anyMatch(count -> count.measure() == Measure.SICK)
        || scene.article().stream().anyMatch(each -> each.findWord("disease", 0, each.size()) >= 0);
  }

  private MeasureFinder.@Nullable Found chosen(Scene scene, int k) {
    Sentence sentence = scene.sentence();
    Figure figure = scene.figures().get(k);
    NounPhrase phrase = scene.phrases().get(k);
    if (isTaken(sentence, figure, phrase)) {
      return new MeasureFinder.Found(Measure.CAPTURED, phrase.to(), false, false);
    }
    if (scene.exchange() && Handovers.isHandedOver(scene, k)) {
      return new MeasureFinder.Found(Measure.EXCHANGED, figure.to(), false, false);
    }
    MeasureFinder.Found around = PartedVerbs.around(sentence, figure, phrase);
    if (around != null) {
      return around;
    }
    MeasureFinder.Found own = phrase.measure() == null ? null
        : new MeasureFinder.Found(phrase.measure(), figure.to(), false, false);
    boolean kindLike = own != null
        && (own.measure() == Measure.DISPLACED || own.measure() == Measure.CAPTURED)
        && !sentence.is(figure.to(), "displaced");
    MeasureFinder.Found freed = kindLike && scene.exchange()
        ? measures.released(sentence, figure.outer(), phrase.to()) : null;
    if (own != null && (!kindLike || freed != null)) {
      return freed != null ? freed : own;
    }
    MeasureFinder.Found before = measures.before(sentence, figure.outer());
    boolean things = before != null && before.lost() && phrase.kind() == null
        && (phrase.unknown() != null || before.measure() == Measure.KILLED);
    if (before != null && !things) {
      return before.lost() ? Losses.told(sentence, phrase, before)
          : Losses.suffered(sentence, phrase, before);
    }
    MeasureFinder.Found foundIn = FoundIn.measure(sentence, figure.outer());
    return foundIn != null ? foundIn : behind(scene, k, own);
  }

  /** The measure by the verb behind the figure, else by words further away. */
  private MeasureFinder.@Nullable Found behind(Scene scene, int k, MeasureFinder.@Nullable Found own) {
    Sentence sentence = scene.sentence();
    Figure figure = scene.figures().get(k);
    NounPhrase phrase = scene.phrases().get(k);
    MeasureFinder.Found after = AfterFigure.measure(sentence, phrase.to(), scene.figures());
    after = after == null && !phrase.isEmpty() ? ReducedClause.measure(sentence, phrase.to()) : after;
    if (after == null) {
      return isSplit(scene, k) ? new MeasureFinder.Found(Measure.KILLED_OR_WOUNDED, figure.to(), false, false)
          : fromAfar(scene, figure, phrase, own);
    }
    MeasureFinder.Found home = scene.exchange() && after.measure() == Measure.CAPTURED
        ? measures.released(sentence, after.at() + 1, after.at() + 1) : null;
    return home != null ? home : after;
  }

  /** "Took 112 government troops prisoner", "hold another 140 of them captive". */
  private static boolean isTaken(Sentence sentence, Figure figure, NounPhrase phrase) {
    int verb = figure.outer() - 1;
    while (sentence.cue(verb, "more") || sentence.cue(verb, "determiner")) {
      verb--;
    }
    boolean theirs = sentence.variant(figure.to(), "sides", "adjective") != null;
    return (sentence.word(verb, "taking") || theirs && sentence.word(verb, "recording captives"))
        && (sentence.word(phrase.to(), "prisoner") || sentence.word(phrase.to() - 1, "prisoner"));
  }

  /** "936 (181 killed, 755 injured)": a sum before its parts. */
  private static boolean isSplit(Scene scene, int k) {
    if (k + 2 >= scene.figures().size() || !scene.sentence().isMark(scene.phrases().get(k).to(), "(:")) {
      return false;
    }
    Long whole = scene.figures().get(k).value();
    Long first = scene.figures().get(k + 1).value();
    Long second = scene.figures().get(k + 2).value();
    return whole != null && first != null && second != null && whole == first + second
        && scene.sentence().match(scene.figures().get(k + 1).to(), "measures", "killed") != null;
  }

  /** The measure where no verb takes the figure: from a group named first, a comparison or a toll's noun. */
  private MeasureFinder.@Nullable Found fromAfar(Scene scene, Figure figure, NounPhrase phrase,
      MeasureFinder.@Nullable Found own) {
    Sentence sentence = scene.sentence();
    MeasureFinder.Found fronted = PartCues.fronted(sentence, figure);
    if (fronted != null) {
      return fronted;
    }
    if (own != null) {
      MeasureFinder.Found freed = scene.exchange() && SlavicClause.isCyrillic(sentence)
          ? measures.released(sentence, figure.outer(), phrase.to()) : null;
      return freed != null ? freed : own;
    }
    MeasureFinder.Found among = PartCues.amongThose(sentence, figure);
    if (among != null) {
      return among;
    }
    MeasureFinder.Found companions = phrase.more() && sentence.is(figure.outer() - 1, "with")
        ? measures.passiveBefore(sentence, figure.outer() - 1) : null;
    if (companions != null) {
      return companions;
    }
    MeasureFinder.Found compared = measures.compared(sentence, figure.outer());
    if (compared != null && sentence.endsPhrase(phrase.to())) {
      return compared;
    }
    MeasureFinder.Found toll = measures.toll(sentence, figure);
    boolean people = phrase.kind() != null || phrase.side() != null
        || phrase.isEmpty() && sentence.cue(phrase.to(), "auxiliary");
    MeasureFinder.Found released = toll != null || !scene.exchange() || !people ? toll
        : measures.released(sentence, figure.outer(), phrase.to());
    return released != null ? released : SlavicClause.measure(sentence, figure, phrase, scene.figures());
  }
}
