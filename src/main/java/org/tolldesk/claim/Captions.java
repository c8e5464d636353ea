package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom the line above or below a table or a list names as the source of all its rows. */
record Captions(List<Sentence> sentences, List<List<Saying>> sayings) {

  /**
   * Whom the line above a table's rows or a list's items names: "Deaths by month, as logged by the ministry",
   * "Figures of the ministry:".
   */
  @Nullable Speaker of(Sentence row) {
    int at = row.index();
    while (at >= 0 && (Heading.isRow(sentences.get(at)) || isItem(sentences.get(at)))) {
      at--;
    }
    boolean item = at >= 0 && isItem(row) && sentences.get(at).isMark(sentences.get(at).size() - 1, ":");
    boolean line = at >= 0 && at < row.index() && !sentences.get(at).isMark(sentences.get(at).size() - 1, ".")
        && (item || Heading.isRow(row) && row.paragraph() - sentences.get(at).paragraph() < 3);
    List<Saying> found = line ? sayings.get(at) : List.of();
    return found.isEmpty() ? below(row) : found.get(found.size() - 1).speaker();
  }

  /** "Compiled from: City of Joplin" below a list or table. */
  private @Nullable Speaker below(Sentence row) {
    int at = row.index();
    while (at < sentences.size() && (Heading.isRow(sentences.get(at)) || isItem(sentences.get(at)))) {
      at++;
    }
    List<Saying> found = at > row.index() && at < sentences.size() ? sayings.get(at) : List.of();
    return !found.isEmpty() && found.get(0).at() == 0 ? found.get(0).speaker() : null;
  }

  private static boolean isItem(Sentence sentence) {
    return sentence.isMark(0, "-•*–·") || sentence.is(0, "o");
  }
}
