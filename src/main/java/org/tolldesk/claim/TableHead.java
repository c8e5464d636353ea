package org.tolldesk.claim;

import java.util.List;
import java.util.Map;

/** Knows whether the first row of a table names its columns. */
final class TableHead {
  private static final List<String> WORDS = List.of("source column", "group column", "measure column",
      "figure column", "place column", "cut-off column", "date column", "thing column", "rate column");

  private TableHead() {}

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
    return named;
  }
}
