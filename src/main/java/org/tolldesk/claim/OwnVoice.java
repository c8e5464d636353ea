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

  /**
   * The writer whose figures those are that nobody else says; null where nobody writes as "I". Who signs a
   * letter answers for all of it, as an outlet does.
   */
  static @Nullable Speaker of(List<Sentence> sentences, @Nullable String author, boolean transcript) {
    long mine = sentences.stream().filter(OwnVoice::saysI).mapToInt(Sentence::paragraph).distinct().count();
    if (transcript || mine == 0 || sentences.isEmpty()) {
      return null;
    }
    String signed = signature(sentences.get(sentences.size() - 1));
    String named = signed != null ? signed : byline(sentences.get(0));
    if (mine < FEWEST && named == null) {
      return null;
    }
    String name = author != null ? author : named;
    Speaker.Type type = signed == null ? Speaker.Type.PERSON : Speaker.Type.OUTLET;
    return name == null || name.contains(" and ") ? null : new Speaker(name, type, null);
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
    int from = last.size();
    while (from > 0 && !last.isMark(from - 1, "–—")) {
      from--;
    }
    int end = nameEnd(last, from);
    boolean line = last.size() <= LONGEST_SIGNATURE + from && !last.isMark(last.size() - 1, ".!?:");
    return !line || end < from + 2 || last.holds(end) && !last.isMark(end, ",") ? null
        : last.textOf(from, end);
  }

  /** "OPINION by Ada Rey": the name in a first line that calls the text somebody's view. */
  private static @Nullable String byline(Sentence first) {
    int by = first.findWord("view", 0, 2) >= 0 ? first.findCue("preposition", 0, 4) : -1;
    int end = by < 0 ? 0 : nameEnd(first, by + 1);
    return by < 0 || !first.is(by, "by") || end < by + 3 || first.holds(end) ? null
        : first.textOf(by + 1, end);
  }

  private static int nameEnd(Sentence line, int from) {
    int end = from;
    while (line.holds(end) && line.token(end).isWord() && line.token(end).isCapitalised()) {
      end++;
    }
    return end;
  }
}
