package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows who goes on to speak without a verb of saying, where the sentence before tells how or of what
 * somebody
 * speaks: "About the dead he was blunter.", "She came then to the nursing homes."
 *
 * @param sentences those of the article
 * @param sayings those of each sentence
 * @param people who was the person named last when each sentence ended
 */
record SpeechFrames(List<Sentence> sentences, List<List<Saying>> sayings, List<@Nullable Speaker> people) {
  /** In tokens: the longest sentence that only tells of what somebody speaks. */
  private static final int LONGEST = 14;

  /** Who speaks in a sentence of a frame; null outside. */
  @Nullable Speaker speaker(Sentence sentence) {
    int at = sentence.index() - 1;
    while (at >= 0 && sentences.get(at).paragraph() == sentence.paragraph() && sayings.get(at).isEmpty()) {
      if (opens(sentences.get(at))) {
        return people.get(at);
      }
      at--;
    }
    boolean same = at >= 0 && sentences.get(at).paragraph() == sentence.paragraph();
    return same && Issuings.isAnnouncement(sentences.get(at), sayings.get(at))
        ? sayings.get(at).get(0).speaker() : resumed(sentence);
  }

  /** Whoever spoke last before a sentence and goes on after it: "…, the general concluded, cannot count." */
  private @Nullable Speaker resumed(Sentence sentence) {
    int next = sentence.index() + 1;
    while (next < sentences.size() && sentences.get(next).paragraph() == sentence.paragraph()
        && sayings.get(next).isEmpty()) {
      next++;
    }
    boolean goesOn = next < sentences.size() && sentences.get(next).paragraph() == sentence.paragraph()
        && sayings.get(next).get(0).closes();
    int before = sentence.index() - 1;
    while (goesOn && before > 0 && sayings.get(before).isEmpty()) {
      before--;
    }
    boolean near = goesOn && before >= 0 && !sayings.get(before).isEmpty()
        && sentence.paragraph() - sentences.get(before).paragraph() < 2;
    Speaker speaker = near ? sayings.get(next).get(0).speaker() : null;
    List<Saying> last = near ? sayings.get(before) : List.of();
    return near && speaker.isPerson() && last.get(last.size() - 1).speaker().equals(speaker) ? speaker : null;
  }

  private static boolean opens(Sentence sentence) {
    boolean topic = sentence.is(0, "about") || sentence.is(0, "on") || sentence.is(0, "of")
        || sentence.is(0, "as");
    for (int i = 0; i < sentence.size() && sentence.size() < LONGEST; i++) {
      boolean somebody = sentence.is(i, "he") || sentence.is(i, "she") || i > 0 && i < 8
          && sentence.token(i - 1).isCapitalised();
      boolean candid = sentence.word(i + 1, "being") && sentence.findWord("candour", i, i + 5) > 0;
      boolean turns = sentence.word(i + 1, "turning to") && (sentence.is(i + 2, "to")
          || sentence.is(i + 3, "to")
          || sentence.is(i + 2, "on") || sentence.is(i + 3, "on"));
      if (somebody && (candid && (topic || i < 2) || turns && i < 4)) {
        return true;
      }
    }
    return false;
  }
}
