package org.tolldesk.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that give one figure and what bounds it: "low | central | high".
 *
 * @param order what the last cells of each row are, from left to right
 */
record Bounds(List<Part> order) {
  static final Bounds NONE = new Bounds(List.of());

  /** A lower bound, the estimate itself, an upper bound. */
  enum Part {
    LOW,
    POINT,
    HIGH
  }

  boolean isEmpty() {
    return order.isEmpty();
  }

  /** What the head of a table says of its columns; none where it does not name both bounds. */
  static Bounds of(Sentence sentence) {
    List<Part> order = new ArrayList<>();
    int bars = 0;
    for (int i = 0; i < sentence.size(); i++) {
      bars += sentence.isMark(i, "|") || Heading.isGap(sentence, i) ? 1 : 0;
      Part part = sentence.word(i, "low column") ? Part.LOW : sentence.word(i, "high column") ? Part.HIGH
          : sentence.word(i, "point column") ? Part.POINT : null;
      boolean opens = i == 0 || !sentence.token(i - 1).isWord() || Heading.isGap(sentence, i);
      if (part != null && opens && !order.contains(part)) {
        order.add(part);
      }
    }
    boolean both = order.contains(Part.LOW) && order.contains(Part.HIGH);
    return both && bars >= order.size() - 1 ? new Bounds(List.copyOf(order)) : NONE;
  }

  /** The one figure of a row under these columns; null where the row does not fill them. */
  @Nullable Figure of(List<Figure> row) {
    int first = row.size() - order.size();
    if (isEmpty() || first < 0) {
      return null;
    }
    Figure low = row.get(first + order.indexOf(Part.LOW));
    Figure high = row.get(first + order.indexOf(Part.HIGH));
    Figure point = order.contains(Part.POINT) ? row.get(first + order.indexOf(Part.POINT)) : low;
    boolean ordered = low.value() != null && high.value() != null && point.value() != null
        && low.value() <= point.value() && point.value() <= high.value() && low.value() < high.value();
    if (!ordered) {
      return null;
    }
    boolean range = !order.contains(Part.POINT);
    return new Figure(point.from(), point.to(), point.outer(), range ? null : point.value(), low.value(),
        high.value(), range ? Qualifier.BETWEEN : point.qualifier(), true);
  }
}
