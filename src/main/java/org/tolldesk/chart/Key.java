package org.tolldesk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** What the colours, shapes and signs of a picture mean: only those that stand on it. */
final class Key {
  private static final int NAME_UNITS = 46;

  /** The share of the picture's width from which a span sticks out of its mark. */
  private static final double LEAST_SPAN = Glyphs.SPAN / (0.82 * Type.WIDTH);

  private static final Shape DOT = new Ellipse2D.Double(-10, -10, 20, 20);

  private final Words words;
  private final Palette palette;

  Key(Words words, Palette palette) {
    this.words = words;
    this.palette = palette;
  }

  /** Whose figures: a colour and shape each. */
  LegendItemCollection claimants(List<Mark> marks, Looks looks) {
    LegendItemCollection items = new LegendItemCollection();
    List<String> cut = ShortNames.of(
        looks.named().stream().map(party -> words.shown(words.name(party))).toList(), NAME_UNITS);
    for (int i = 0; i < cut.size(); i++) {
      Looks.Look look = looks.of(looks.named().get(i));
      items.add(filled(cut.get(i), look.shape(), look.color()));
    }
    if (!looks.others().isEmpty()) {
      String others = words.text("others", Map.of("n", looks.others().size()));
      items.add(filled(others, looks.plain().shape(), looks.plain().color()));
    }
    if (marks.stream().anyMatch(mark -> mark.party() == null)) {
      items.add(filled(words.name(null), looks.of(null).shape(), looks.of(null).color()));
    }
    return items;
  }

  /** What was done to a mark. */
  LegendItemCollection signs(List<Mark> marks, TimeScale time) {
    LegendItemCollection items = new LegendItemCollection();
    if (marks.stream().anyMatch(Mark::isInferred)) {
      items.add(hollow(words.text("key.inferred")));
    }
    add(items, marks, mark -> mark.isSpan() && time.share(mark) > LEAST_SPAN, "key.span",
        new Rectangle2D.Double(-20, -4, 40, 8), palette.faint());
    add(items, marks, Mark::isRange, "key.range", MarkPainter.range(0, -16, 16), palette.faint());
    add(items, marks, Mark::isFloor, "key.floor", arrow(true), palette.faint());
    add(items, marks, Mark::isCeiling, "key.ceiling", arrow(false), palette.faint());
    if (marks.stream().anyMatch(Mark::isDenied)) {
      items.add(filled(denied(marks), Glyphs.cross(), palette.cross()));
    }
    add(items, marks, Mark::isPredicted, "key.predicted", Glyphs.ring(), palette.faint());
    add(items, marks, Mark::isTakenBack, "key.withdrawn", Glyphs.strike(), palette.ink());
    return items;
  }

  private static Shape arrow(boolean up) {
    return Glyphs.at(Glyphs.arrow(up, Glyphs.SHORT_ARROW), 0, (up ? 0.5 : -0.5) * Glyphs.SHORT_ARROW);
  }

  /** Names whoever rejects figures, where that is one only: the words beside a mark may find no room. */
  private String denied(List<Mark> marks) {
    List<String> names = marks.stream().filter(Mark::isDenied)
        .map(mark -> words.shown(words.name(mark.claim().claimant()))).distinct().toList();
    return names.size() > 1 ? words.text("key.denied")
        : words.text("key.denied.by", Map.of("name", ShortNames.cut(names.get(0), NAME_UNITS)));
  }

  private void add(LegendItemCollection items, List<Mark> marks, Predicate<Mark> has, String key,
      Shape shape, Color color) {
    if (marks.stream().anyMatch(has)) {
      items.add(filled(words.text(key), shape, color));
    }
  }

  private static LegendItem filled(String label, Shape shape, Color color) {
    return new LegendItem(label, null, null, null, shape, color);
  }

  private LegendItem hollow(String label) {
    return new LegendItem(label, null, null, null, DOT, palette.ground(), new BasicStroke(5),
        palette.faint());
  }
}
