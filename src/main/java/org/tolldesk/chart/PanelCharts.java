package org.tolldesk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Makes the chart of each panel: all over the same time, their axes one under the other. */
final class PanelCharts {
  private static final int AXIS_ROOM = 42;
  private static final long LONG_NUMBER = 10_000_000;

  private final Words words;
  private final Palette palette;
  private final Looks looks;
  private final TimeScale time;
  private final double left;

  PanelCharts(Plan plan, TimeScale time, Words words, Palette palette, Looks looks, Graphics2D g2) {
    this.words = words;
    this.palette = palette;
    this.looks = looks;
    this.time = time;
    g2.setFont(Fonts.regular(Type.AXIS));
    this.left = AXIS_ROOM + plan.panels().stream().map(panel -> ValueScale.of(panel.marks()))
        .flatMap(scale -> labels(scale).stream())
        .mapToInt(label -> g2.getFontMetrics().stringWidth(label.text())).max().orElse(0);
  }

  JFreeChart of(Panel panel) {
    ValueScale scale = ValueScale.of(panel.marks());
    TickedAxis people = new TickedAxis(
        scale.start(), scale.end(), labels(scale), palette);
    MarkPainter painter = new MarkPainter(words, palette);
    XYPlot plot = new XYPlot(data(panel, scale), timeAxis(), people,
        new MarkRenderer(panel, scale, looks, painter));
    plot.setBackgroundPaint(palette.ground());
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(palette.rule());
    plot.setDomainGridlinePaint(palette.rule());
    plot.setRangeGridlineStroke(new BasicStroke(2));
    plot.setDomainGridlineStroke(new BasicStroke(2));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(new RectangleInsets(16, 0, 6, Type.MARGIN));
    AxisSpace space = new AxisSpace();
    space.setLeft(left);
    plot.setFixedRangeAxisSpace(space);
    return titled(new JFreeChart(null, Fonts.bold(Type.TITLE), plot, false), panel, scale);
  }

  private JFreeChart titled(JFreeChart chart, Panel panel, ValueScale scale) {
    chart.setBackgroundPaint(palette.ground());
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    String kind = ShortNames.cut(words.shown(words.kind(panel.kind())), 90);
    chart.addSubtitle(title(kind, Fonts.bold(Type.TITLE), palette.ink(), 22));
    if (scale.logarithmic()) {
      chart.addSubtitle(title(words.text("scale.log"), Fonts.regular(Type.NOTE), palette.faint(), 0));
    }
    return chart;
  }

  private static TextTitle title(String text, Font font, Color color, int above) {
    return new TextTitle(text, font, color, RectangleEdge.TOP, HorizontalAlignment.LEFT,
        VerticalAlignment.TOP, new RectangleInsets(above, Type.MARGIN, 4, Type.MARGIN));
  }

  private TickedAxis timeAxis() {
    return new TickedAxis(time.from(), time.to(), time.ticks().stream()
        .map(day -> new TickedAxis.Label(day.toEpochDay(), words.tick(day, time.unit()))).toList(), palette);
  }

  private List<TickedAxis.Label> labels(ValueScale scale) {
    return scale.ticks().stream()
        .map(tick -> new TickedAxis.Label(scale.position(tick), label(scale, tick.longValue()))).toList();
  }

  private String label(ValueScale scale, long people) {
    return scale.upper() < LONG_NUMBER ? words.number(people) : words.compact(people);
  }

  private static XYSeriesCollection data(Panel panel, ValueScale scale) {
    XYSeries series = new XYSeries("marks", false, true);
    panel.marks().forEach(mark -> series.add(mark.day(), scale.position(mark.people())));
    return new XYSeriesCollection(series);
  }
}
