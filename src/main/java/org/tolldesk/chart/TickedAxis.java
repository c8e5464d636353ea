package org.tolldesk.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** An axis whose places and words are given: those of the reader's language. */
final class TickedAxis extends NumberAxis {
  private final transient List<Label> labels;

  /** A word at a place of the axis. */
  record Label(double at, String text) {}

  TickedAxis(double from, double to, List<Label> labels, Palette palette) {
    this.labels = List.copyOf(labels);
    setRange(from, to);
    setTickLabelFont(Fonts.regular(Type.AXIS));
    setTickLabelPaint(palette.ink());
    setTickLabelInsets(new RectangleInsets(8, 10, 4, 12));
    setAxisLinePaint(palette.faint());
    setTickMarkPaint(palette.faint());
    setTickMarkOutsideLength(6);
  }

  @Override
  public List<ValueTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    TextAnchor anchor = edge == RectangleEdge.BOTTOM ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    return labels.stream()
        .<ValueTick>map(label ->
            new NumberTick(TickType.MAJOR, label.at(), label.text(), anchor, TextAnchor.CENTER, 0))
        .toList();
  }
}
