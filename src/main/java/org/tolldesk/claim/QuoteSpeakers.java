package org.tolldesk.claim;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Token;

/**
 * Says who speaks in a sentence that names no speaker: in a quotation, in a transcript, in a statement's next
 * line.
 */
final class QuoteSpeakers {
  private final List<Sentence> sentences;
  private final List<List<Saying>> sayings;
  private final SpeakerSearch search;
  private final BitSet quoted = new BitSet();

  QuoteSpeakers(List<Sentence> sentences, List<List<Saying>> sayings, SpeakerSearch search) {
    this.search = search;
    this.sentences = sentences;
    this.sayings = sayings;
    boolean open = false;
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() != paragraph) {
        open = false;
        paragraph = sentence.paragraph();
      }
      boolean starts = open;
      for (Token token : sentence.tokens()) {
        if (token.kind() == Token.Kind.MARK) {
          char mark = token.text().charAt(0);
          open = mark == '"' ? !open : "“«„".indexOf(mark) >= 0 || open && "”»".indexOf(mark) < 0;
        }
      }
      quoted.set(sentence.index(), starts || startsWithQuote(sentence));
    }
  }

  private static boolean startsWithQuote(Sentence sentence) {
    return sentence.isMark(0, "\"“«„‘'");
  }

  /** Whether a figure stands in a quotation. */
  boolean isInside(Count count) {
    return quoted.get(count.sentence().index()) || isInsideQuote(count.sentence(), count.figure().from());
  }

  @Nullable Speaker speaker(Count count) {
    Sentence sentence = count.sentence();
    if (!isInside(count)) {
      return null;
    }
    int at = sentence.index();
    Speaker before = lastSpeaker(at, sentence.paragraph());
    Sentence last = at > 0 ? sentences.get(at - 1) : null;
    boolean goesOn = last != null && (quoted.get(at - 1) || last.isMark(last.size() - 1, ":"));
    if (before != null && (goesOn || !startsWithQuote(sentence))) {
      return before;
    }
    for (int i = at + 1; i < sentences.size() && sentences.get(i).paragraph() == sentence.paragraph(); i++) {
      List<Saying> found = sayings.get(i);
      if (!found.isEmpty()) {
        return found.get(0).speaker();
      }
    }
    Speaker after = before == null && startsWithQuote(sentence) ? actingAfter(sentence) : null;
    return before != null ? before : after != null ? after : lastSpeaker(at, sentence.paragraph() - 2);
  }

  /** '"Eleven died." The colonel, Marek Dudek, folded his glasses.': who acts right after a quotation. */
  private @Nullable Speaker actingAfter(Sentence quotation) {
    int i = quotation.index() + 1;
    while (i < sentences.size() && quoted.get(i)) {
      i++;
    }
    boolean follows = i < sentences.size() && sentences.get(i).paragraph() == quotation.paragraph();
    return follows ? search.acting(sentences.get(i)) : null;
  }

  /** Who spoke last before a sentence, no further back than the beginning of a paragraph. */
  private @Nullable Speaker lastSpeaker(int sentence, int paragraph) {
    for (int i = sentence - 1; i >= 0 && sentences.get(i).paragraph() >= paragraph; i--) {
      List<Saying> found = sayings.get(i);
      if (!found.isEmpty()) {
        return found.get(found.size() - 1).speaker();
      }
    }
    return null;
  }

  /** The tokens of the marks around a quotation that a token stands in; null outside. */
  static int @Nullable [] around(Sentence sentence, int at) {
    if (!isInsideQuote(sentence, at)) {
      return null;
    }
    int open = at;
    while (open > 0 && !sentence.isMark(open, "“«„\"")) {
      open--;
    }
    int close = at;
    while (close < sentence.size() && !sentence.isMark(close, "”»\"")) {
      close++;
    }
    return new int[] {open, close};
  }

  private static boolean isInsideQuote(Sentence sentence, int at) {
    boolean open = false;
    for (int i = 0; i < at; i++) {
      if (sentence.isMark(i, "“«„")) {
        open = true;
      } else if (sentence.isMark(i, "”»")) {
        open = false;
      } else if (sentence.isMark(i, "\"")) {
        open = !open;
      }
    }
    return open;
  }
}
