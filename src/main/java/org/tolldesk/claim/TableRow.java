package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param cells from left to right; one for a line that heads the rows below it
 */
record TableRow(Sentence sentence, List<TableCell> cells) {

  /** What parts the cells of a line. */
  enum Separator {
    BAR,
    TAB,
    LEADER,
    GAP,
    SEMICOLON,
    DASH;

    /** Whether it also stands in running text, so that only rows of one form make a table. */
    boolean isSoft() {
      return this == SEMICOLON || this == DASH;
    }
  }

  /** In tokens. */
  private static final int LONGEST = 80;
  /** In spaces, between the two cells of a row that has no more. */
  private static final int WIDE = 3;

  @Nullable TableCell cell(int column) {
    return column < cells.size() ? cells.get(column) : null;
  }

  /** The line cut at a separator; null where it is no row of such a table. */
  static @Nullable TableRow cut(Sentence sentence, String text, Separator separator) {
    boolean framed = separator == Separator.BAR && sentence.isMark(0, "|");
    if (sentence.size() > LONGEST || !framed && sentence.isMark(sentence.size() - 1, ".!?”\"")) {
      return null;
    }
    List<TableCell> cells = new ArrayList<>();
    int start = 0;
    int gap = 0;
    for (int i = 0; i < sentence.size(); i++) {
      int length = length(sentence, text, i, separator);
      if (length < 0) {
        continue;
      }
      gap = Math.max(gap, i == 0 ? 0 : sentence.token(i).start() - sentence.token(i - 1).end());
      boolean opens = i == 0 && separator == Separator.BAR;
      if (!opens) {
        cells.add(new TableCell(sentence, start, separator == Separator.LEADER ? dots(sentence, i) : i));
      }
      start = i + length;
    }
    if (start < sentence.size() || separator != Separator.BAR) {
      cells.add(new TableCell(sentence, start, sentence.size()));
    }
    boolean narrow = separator == Separator.GAP && cells.size() == 2 && gap < WIDE;
    return cells.size() < (separator.isSoft() ? 3 : 2) || narrow ? null : new TableRow(sentence,
        List.copyOf(cells));
  }

  /** How many tokens part two cells before this one or from it on; negative for none. */
  private static int length(Sentence sentence, String text, int i, Separator separator) {
    return switch (separator) {
      case BAR -> sentence.isMark(i, "|") ? 1 : -1;
      case SEMICOLON -> sentence.isMark(i, ";") ? 1 : -1;
      case DASH -> sentence.isMark(i, "–—-") && i > 0 && i + 1 < sentence.size()
          && !sentence.token(i).touches(sentence.token(i - 1))
          && !sentence.token(i + 1).touches(sentence.token(i)) ? 1 : -1;
      case LEADER -> Heading.isLed(sentence, i) ? 0 : -1;
      case TAB -> i > 0 && between(sentence, text, i).indexOf('\t') >= 0
          && between(sentence, text, i).isBlank() ? 0 : -1;
      case GAP -> i > 0 && sentence.token(i).start() - sentence.token(i - 1).end() > 1 ? 0 : -1;
    };
  }

  private static String between(Sentence sentence, String text, int i) {
    return text.substring(sentence.token(i - 1).end(), sentence.token(i).start());
  }

  /** Where the dots before a token begin. */
  private static int dots(Sentence sentence, int to) {
    int from = to;
    while (from > 0 && sentence.isMark(from - 1, ".…")) {
      from--;
    }
    return from;
  }
}
