package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * Reads the names, entries and notices that stand for the dead: "366 names of the fallen", "417 names of
 * paratroopers", "the names of 784 people".
 */
record ListedNames(Scene scene) {
  /** In sentences, back to the dead whose names are counted. */
  private static final int FAR = 12;
  /** In tokens, from "names" to the noun of those who bore them. */
  private static final int REACH = 5;

  /** The dead that a figure counts by their names; null where it counts no names, or not of the dead. */
  @Nullable Count of(Figure figure, NounPhrase phrase) {
    Sentence sentence = scene.sentence();
    Measure listed = ofRegister(figure, phrase);
    if (listed != null) {
      return new Count(sentence, figure, listed, phrase.side(), phrase.kind(), null, figure.from());
    }
    boolean entries = phrase.unknown() != null && phrase.kind() == null
        && sentence.words().holds("list entries", phrase.unknown());
    boolean bearers = (phrase.kind() != null || phrase.isEmpty() && sentence.endsPhrase(phrase.to())
        && scene.lastNear() != null && scene.lastNear().measure() == Measure.KILLED)
        && sentence.is(figure.outer() - 1, "of")
        && sentence.word(figure.outer() - 2, "name of the dead");
    if (!entries && !bearers || entries && isOfTravellers(phrase.to())) {
      return null;
    }
    Count dead = scene.lastNear() != null && scene.lastNear().measure() == Measure.KILLED ? scene.lastNear()
        : lastDead();
    NounPhrase people = bearers ? phrase : people(phrase.to());
    boolean mourned = dead == scene.lastNear() && dead != null || ofDead(phrase.to()) || bearers
        && dead != null
        || people.kind() != null && dead != null;
    if (!mourned) {
      return null;
    }
    Count model = dead == null || dead.whole() == null ? dead : dead.whole();
    String side = people.side() != null ? people.side() : model == null ? null : model.side();
    String kind = people.kind() != null ? people.kind() : model == null ? null : model.kind();
    return new Count(sentence, figure, Measure.KILLED, side, kind, null, figure.from());
  }

  /** "The register of missing persons has entries for 92,000 people": what those are whom it lists. */
  private @Nullable Measure ofRegister(Figure figure, NounPhrase phrase) {
    Sentence sentence = scene.sentence();
    int of = figure.outer() - 1;
    boolean entry = phrase.kind() != null && (sentence.is(of, "for") || sentence.is(of, "of"))
        && (sentence.word(of - 1, "list entries") || sentence.word(of - 1, "name of the dead"));
    int list = entry ? sentence.findWord("list noun", 0, of - 1) : -1;
    for (int i = list + 1; list >= 0 && i <= list + REACH && i < of; i++) {
      var fate = sentence.variant(i, "measures", "noun");
      fate = fate == null ? sentence.variant(i, "measures", "passive") : fate;
      if (fate != null) {
        return MeasureFinder.measure(fate);
      }
    }
    return null;
  }

  private @Nullable Count lastDead() {
    Count last = scene.lastWithin(FAR);
    return last != null && last.measure() == Measure.KILLED ? last : null;
  }

  /** "Names of Russian paratroopers". */
  private NounPhrase people(int to) {
    Sentence sentence = scene.sentence();
    return sentence.is(to, "of") || sentence.is(to, "for") ? NounPhrase.at(sentence, to + 1)
        : NounPhrase.empty(to);
  }

  /** "Names of the fallen", "entries under 'fallen'". */
  private boolean ofDead(int to) {
    Sentence sentence = scene.sentence();
    boolean of = sentence.is(to, "of") || sentence.is(to, "under") || sentence.is(to, "for")
        || sentence.is(to, "on");
    for (int i = to + 1; of && i <= to + REACH; i++) {
      if (sentence.match(i, "measures") != null) {
        return sentence.match(i, "measures", "killed") != null;
      }
    }
    return false;
  }

  /** "212 names on a manifest": of all who were aboard. */
  private boolean isOfTravellers(int to) {
    Sentence sentence = scene.sentence();
    if (sentence.findWord("list of travellers", 0, to) >= 0 && !ofDead(to)) {
      return true;
    }
    boolean placed = sentence.is(to, "on") || sentence.is(to, "in");
    return placed && (sentence.word(to + 1, "list of travellers")
        || sentence.word(to + 2, "list of travellers")
        || sentence.word(to + 3, "list of travellers"));
  }
}
