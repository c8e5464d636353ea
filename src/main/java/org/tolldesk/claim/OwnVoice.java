package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows who speaks in a text that somebody wrote as "I", such as a column or a letter: its author, or whoever
 * signs it. A reporter who once says "I" is none, nor is whoever says so in a quotation or a transcript.
 */
final class OwnVoice {
  /** In paragraphs with an "I" of the writer's own. */
  private static final int FEWEST = 2;
  private static final int LONGEST_SIGNATURE = 8;

  private OwnVoice() {}

  /** The writer whose figures those are that nobody else says; null where nobody writes as "I". */
  static @Nullable Speaker of(List<Sentence> sentences, @Nullable String author, boolean transcript) {
    long mine = sentences.stream().filter(OwnVoice::saysI).mapToInt(Sentence::paragraph).distinct().count();
    if (transcript || mine < FEWEST || sentences.isEmpty()) {
      return null;
    }
    String name = author != null ? author : signature(sentences.get(sentences.size() - 1));
    return name == null || name.contains(" and ") ? null : new Speaker(name, Speaker.Type.PERSON, null);
  }

  /** Whether somebody says "I" or "my" outside a quotation. */
  static boolean saysI(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean numeral = i > 0 && sentence.token(i - 1).isCapitalised();
      boolean first = sentence.token(i).text().equals("I") && !numeral || sentence.word(i, "writer");
      if (first && QuoteSpeakers.around(sentence, i) == null) {
        return true;
      }
    }
    return false;
  }

  /** "Padre Anselmo, 67 and tired": the name that a last line without a full stop begins with. */
  private static @Nullable String signature(Sentence last) {
    int end = 0;
    while (last.holds(end) && last.token(end).isWord() && last.token(end).isCapitalised()) {
      end++;
    }
    boolean line = last.size() <= LONGEST_SIGNATURE && !last.isMark(last.size() - 1, ".!?:");
    return !line || end < 2 || last.holds(end) && !last.isMark(end, ",") ? null : last.textOf(0, end);
  }
}
