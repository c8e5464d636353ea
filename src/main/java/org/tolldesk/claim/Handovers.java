package org.tolldesk.claim;

import org.tolldesk.lexicon.Phrases;

/** Tells that a figure of an article about an exchange counts people who were handed over. */
final class Handovers {
  private Handovers() {}

  static boolean isHandedOver(Scene scene, int k) {
    Sentence sentence = scene.sentence();
    Figure figure = scene.figures().get(k);
    NounPhrase phrase = scene.phrases().get(k);
    boolean returned = scene.lastHere() != null && scene.lastHere().measure() == Measure.EXCHANGED
        && (phrase.kind() != null || phrase.side() != null || phrase.isEmpty()
            && isEnd(sentence, phrase.to()))
        && (sentence.is(figure.outer() - 1, "for") || sentence.is(figure.outer() - 1, "against"));
    return returned || isForAsMany(scene, k) || isGiven(sentence, figure, phrase);
  }

  private static boolean isEnd(Sentence sentence, int at) {
    return !sentence.holds(at) || sentence.isMark(at, ".,;");
  }

  /** "Released 103 prisoners who had been seized", "let 105 hostages go": given, whatever befell before. */
  private static boolean isGiven(Sentence sentence, Figure figure, NounPhrase phrase) {
    int verb = figure.outer() - 1;
    boolean let = (sentence.is(verb, "let") || sentence.is(verb, "lets")) && sentence.is(phrase.to(), "go");
    Phrases.Match given = sentence.endingAt(figure.outer(), "measures");
    boolean captives = "prisoners".equals(phrase.kind()) || "hostages".equals(phrase.kind());
    return let || captives && given != null && given.term().variant().equals("released");
  }

  /** "Seventy-five of ours for seventy-five of theirs". */
  private static boolean isForAsMany(Scene scene, int k) {
    boolean first = k + 1 < scene.figures().size() && isFor(scene, k, k + 1);
    return first || k > 0 && isFor(scene, k - 1, k);
  }

  private static boolean isFor(Scene scene, int given, int taken) {
    int at = scene.figures().get(taken).outer() - 1;
    Figure first = scene.figures().get(given);
    NounPhrase phrase = scene.phrases().get(given);
    boolean ours = scene.sentence().is(first.to(), "of") && at == first.to() + 2
        || at == phrase.to() && "prisoners".equals(phrase.kind());
    return ours && scene.sentence().is(at, "for");
  }
}
