package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Knows whether the first row of a table names its columns. */
final class TableHead {
  private static final List<String> WORDS = List.of("source column", "group column", "measure column",
      "figure column", "place column", "cut-off column", "date column", "thing column", "rate column");

  private TableHead() {}

  /** Whether a row of heads is a caption too: "Brigade losses (killed / wounded), February 2025". */
  static boolean isCaption(TableRow head) {
    TableCell first = head.cells().get(0);
    return opening(first) > first.from();
  }

  /** The heads of a row; those of a caption are what stands in its brackets. */
  static List<TableCell> cells(TableRow head) {
    List<TableCell> cells = new ArrayList<>(head.cells());
    TableCell first = cells.get(0);
    if (isCaption(head)) {
      cells.set(0, new TableCell(first.sentence(), opening(first) + 1, first.to()));
      TableCell last = cells.get(cells.size() - 1);
      int end = last.from();
      while (end < last.to() && !last.sentence().isMark(end, ")")) {
        end++;
      }
      cells.set(cells.size() - 1, new TableCell(last.sentence(), last.from(), end));
    }
    return cells;
  }

  /** Where a bracket opens that this cell does not close; negative for none. */
  private static int opening(TableCell cell) {
    int open = -1;
    for (int i = cell.from(); i < cell.to(); i++) {
      open = cell.sentence().isMark(i, "(") ? i : cell.sentence().isMark(i, ")") ? -1 : open;
    }
    return open;
  }

  static boolean isHead(List<TableRow> rows, Map<Integer, List<Figure>> figures, TableDates dates) {
    TableRow first = rows.get(0);
    boolean named = false;
    for (TableCell cell : first.cells()) {
      boolean date = dates.in(cell) != null;
      boolean figure = figures.get(first.sentence().index()).stream().anyMatch(cell::holds);
      if (figure && !date) {
        return false;
      }
      named |= date || cell.measure() != null || cell.people() != null || cell.isSpeaker()
          || WORDS.stream().anyMatch(cell::has);
    }
    return named || first.cells().size() > 2 && rows.stream().skip(1).filter(row -> row.cells().size() > 1)
        .allMatch(row -> row.cells().stream().skip(1).anyMatch(cell ->
            figures.get(row.sentence().index()).stream().anyMatch(cell::holds)));
  }
}
