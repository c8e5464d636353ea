package org.tolldesk.claim;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tolldesk.lexicon.Phrases;

/**
 * What the lines below a heading or a table's first row count.
 *
 * @param measure of all lines; null where only the columns say
 * @param side whose people, where the heading says so
 * @param kind what people, where the heading says so
 * @param columns measure by the number of bars before the cell
 */
record Heading(@Nullable Measure measure, @Nullable String side, @Nullable String kind, Map<Integer, Measure> columns) {
  private static final int LONGEST = 14;

  static final Heading NONE = new Heading(null, null, null, Map.of());

  /** The heading in force after this sentence. */
  Heading after(Sentence sentence) {
    boolean row = isRow(sentence);
    if (!row && (sentence.size() > LONGEST || sentence.isMark(sentence.size() - 1, ".!?"))) {
      boolean item = sentence.isMark(0, "-•*–·|") || sentence.is(0, "o");
      return sentence.size() > LONGEST + 2 && !item ? NONE : this;
    }
    if (row) {
      Map<Integer, Measure> cells = columns(sentence);
      return cells.isEmpty() || hasNumber(sentence) ? this : new Heading(measure, side, kind, cells);
    }
    Heading own = of(sentence);
    return own.measure() == null ? this : own;
  }

  static boolean isRow(Sentence sentence) {
    return sentence.isMark(0, "|");
  }

  /** The measure of a cell: its column's, else that of the lines. */
  @Nullable Measure at(Sentence sentence, int token) {
    return isRow(sentence) && !columns.isEmpty() ? columns.get(bars(sentence, token)) : measure;
  }

  private static boolean hasNumber(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.isNumber());
  }

  private static int bars(Sentence sentence, int token) {
    int bars = 0;
    for (int i = 0; i < token; i++) {
      bars += sentence.isMark(i, "|") ? 1 : 0;
    }
    return bars;
  }

  private static Map<Integer, Measure> columns(Sentence sentence) {
    Map<Integer, Measure> columns = new HashMap<>();
    for (int i = 0; i < sentence.size(); i++) {
      Phrases.Match match = sentence.match(i, "measures");
      if (match != null) {
        columns.putIfAbsent(bars(sentence, i), MeasureFinder.measure(match));
      }
    }
    return columns;
  }

  private static Heading of(Sentence sentence) {
    Measure measure = null;
    String side = null;
    String kind = null;
    for (int i = 0; i < sentence.size(); i++) {
      Phrases.Match match = sentence.match(i, "measures");
      if (measure == null && match != null && !match.term().variant().equals("loose")) {
        measure = MeasureFinder.measure(match);
      }
      Phrases.Match whose = sentence.variant(i, "sides", "adjective");
      side = side == null && whose != null && !whose.term().name().startsWith("=") ? whose.term().name() : side;
      Phrases.Match people = sentence.match(i, "kinds");
      kind = kind == null && people != null ? people.term().name() : kind;
    }
    return new Heading(measure, side, kind, Map.of());
  }
}
