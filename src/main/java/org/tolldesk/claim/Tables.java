package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;

/**
 * The tables of an article: lines next to each other that are cut into cells the same way, and what their
 * cells count. A table whose cells do not say what they count is read as any other lines.
 */
final class Tables {
  /** In tokens, of a line inside a table that heads the rows below it. */
  private static final int SECTION = 7;
  private static final int LONGEST = 400;

  private final Map<Integer, List<TableRow>> byFirst = new HashMap<>();
  private final Map<Figure, TableCount> counts = new IdentityHashMap<>();
  private final TableReader reader;

  Tables(Article article, List<Sentence> sentences, SpeakerBook book) {
    this.reader = new TableReader(sentences, book, article.provenance());
    for (int i = 0; i < sentences.size(); ) {
      List<TableRow> rows = rows(sentences, i, article.file());
      if (rows.isEmpty()) {
        i++;
      } else {
        byFirst.put(i, rows);
        i = rows.get(rows.size() - 1).sentence().index() + 1;
      }
    }
  }

  /** The counts of the table that begins with a sentence, under a heading; null where none begins. */
  @Nullable List<TableCount> startingAt(Sentence sentence, Heading heading) {
    List<TableRow> rows = byFirst.get(sentence.index());
    List<TableCount> found = rows == null ? List.of() : reader.read(rows, heading);
    found.forEach(count -> counts.put(count.count().figure(), count));
    return found.isEmpty() && (rows == null || !reader.isOfOther(rows)) ? null : found;
  }

  /** The last sentence of the table that begins with this one. */
  int lastOf(Sentence sentence) {
    List<TableRow> rows = byFirst.get(sentence.index());
    return rows.get(rows.size() - 1).sentence().index();
  }

  /** What its table says of a count; null for a count of no table. */
  @Nullable TableCount of(Count count) {
    return counts.get(count.figure());
  }

  private static List<TableRow> rows(List<Sentence> sentences, int from, String text) {
    for (TableRow.Separator separator : TableRow.Separator.values()) {
      TableRow first = row(sentences, from, text, separator);
      if (first == null) {
        continue;
      }
      List<TableRow> rows = new ArrayList<>(List.of(first));
      int cut = 1;
      for (int i = from + 1; i < sentences.size() && rows.size() < LONGEST; i++) {
        TableRow next = row(sentences, i, text, separator);
        TableRow section = next == null && isSection(sentences, i)
            && row(sentences, i + 1, text, separator) != null ? sectionOf(sentences.get(i)) : null;
        boolean fits = next != null && (!separator.isSoft() || next.cells().size() == first.cells().size());
        if (!fits && section == null) {
          break;
        }
        rows.add(fits ? next : section);
        cut += fits ? 1 : 0;
      }
      if (cut > 1) {
        return rows;
      }
    }
    return List.of();
  }

  private static @Nullable TableRow row(List<Sentence> sentences, int i, String text,
      TableRow.Separator separator) {
    return isAlone(sentences, i) ? TableRow.cut(sentences.get(i), text, separator) : null;
  }

  /** Whether a sentence is all of its line. */
  private static boolean isAlone(List<Sentence> sentences, int i) {
    return i < sentences.size()
        && (i == 0 || sentences.get(i - 1).paragraph() != sentences.get(i).paragraph())
        && (i + 1 == sentences.size() || sentences.get(i + 1).paragraph() != sentences.get(i).paragraph());
  }

  private static boolean isSection(List<Sentence> sentences, int i) {
    Sentence sentence = sentences.get(i);
    return isAlone(sentences, i) && sentence.size() <= SECTION && !sentence.isMark(sentence.size() - 1, ".!?")
        && Clauses.findFigure(sentence) < 0;
  }

  private static TableRow sectionOf(Sentence sentence) {
    int to = sentence.isMark(sentence.size() - 1, ":") ? sentence.size() - 1 : sentence.size();
    return new TableRow(sentence, List.of(new TableCell(sentence, 0, to)));
  }
}
