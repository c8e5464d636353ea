package org.tolldesk.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a column are.
 *
 * @param head the cell that names it; null in a table without a head
 * @param spans for a column of dates: whether each row counts its date alone, and not all up to it
 */
record TableColumn(Role role, @Nullable TableCell head, boolean spans) {

  /** What cells of a column can be. */
  enum Role {
    FIGURE,
    DATE,
    SOURCE,
    GROUP,
    MEASURE,
    LABEL,
    /** Things, money, shares and whatever else counts nobody. */
    OTHER
  }

  boolean is(Role aRole) {
    return role == aRole;
  }

  /**
   * The column of these cells, by the words of its head and by what most of its cells hold.
   *
   * @param elsewhere whether other cells of these rows name the people, so that a party here only speaks
   */
  static TableColumn of(@Nullable TableCell head, List<TableCell> cells, Map<Integer, List<Figure>> figures,
      TableDates dates, boolean elsewhere) {
    List<TableCell> full = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    boolean asOf = head != null && head.has("cut-off column");
    if (head != null && !head.has("figure column") && most(full, cell -> dates.in(cell) != null)) {
      return new TableColumn(Role.DATE, head, !asOf);
    }
    boolean numbers = full.stream().filter(cell -> hasFigure(cell, figures)).count() * 2 >= full.size()
        && !most(full, cell -> dates.in(cell) != null) && full.stream().anyMatch(cell -> hasFigure(cell,
        figures));
    boolean shares = isOther(head) && !full.stream().allMatch(cell -> cell.measure() != null)
        || most(full, cell -> cell.sentence().isMark(cell.to() - 1, "%"));
    return numbers || shares ? new TableColumn(shares ? Role.OTHER : Role.FIGURE, head, false)
        : new TableColumn(ofWords(head, full, dates, elsewhere), head, !asOf);
  }

  private static boolean isOther(@Nullable TableCell head) {
    if (head == null) {
      return false;
    }
    for (int i = head.from(); i < head.to(); i++) {
      if (head.sentence().isMark(i, "%$€£") || head.sentence().word(i, "rate column")) {
        return true;
      }
    }
    return head.measure() == null && head.has("thing column") || head.isOfThings();
  }

  private static Role ofWords(@Nullable TableCell head, List<TableCell> full, TableDates dates,
      boolean elsewhere) {
    if (most(full, cell -> dates.in(cell) != null)) {
      return Role.DATE;
    }
    if (head != null) {
      Role named = isWhoSays(head) ? Role.SOURCE : head.has("measure column") ? Role.MEASURE
          : head.has("place column") ? Role.LABEL : head.has("group column") ? Role.GROUP : null;
      if (named != null) {
        return named;
      }
    }
    return most(full, TableCell::isParty) && !elsewhere ? Role.GROUP
        : most(full, cell -> cell.measure() != null && cell.people() == null) ? Role.MEASURE
        : most(full, cell -> cell.people() != null && !cell.isSpeaker() || cell.measure() != null)
        ? Role.GROUP
        : most(full, TableCell::isSpeaker) ? Role.SOURCE : Role.LABEL;
  }

  /** "Source", "According to", "Who counted". */
  private static boolean isWhoSays(TableCell head) {
    Sentence sentence = head.sentence();
    boolean asks = sentence.is(head.from(), "who") && head.to() > head.from() + 1
        && (sentence.word(head.from() + 1, "count verb") || sentence.variant(head.from() + 1, "saying",
        "say") != null);
    return asks || head.has("source column");
  }

  private static boolean most(List<TableCell> cells, Predicate<TableCell> is) {
    return !cells.isEmpty() && cells.stream().filter(is).count() * 2 > cells.size();
  }

  private static boolean hasFigure(TableCell cell, Map<Integer, List<Figure>> figures) {
    return figures.getOrDefault(cell.sentence().index(), List.of()).stream().anyMatch(cell::holds);
  }
}
