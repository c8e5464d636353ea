package org.tolldesk.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

/** Draws a panel's marks in three passes: what lies under them, they themselves, the words beside them. */
final class MarkRenderer extends AbstractXYItemRenderer {
  /** How far two marks must stand apart. */
  private static final double APART = 1.5 * Glyphs.RADIUS;

  private final transient Panel panel;
  private final transient ValueScale scale;
  private final transient Looks looks;
  private final transient MarkPainter painter;
  private transient List<Spot> spots = List.of();

  MarkRenderer(Panel panel, ValueScale scale, Looks looks, MarkPainter painter) {
    this.panel = panel;
    this.scale = scale;
    this.looks = looks;
    this.painter = painter;
  }

  @Override
  public int getPassCount() {
    return 3;
  }

  @Override
  public XYItemRendererState initialise(
      Graphics2D g2, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
    XYItemRendererState state = super.initialise(g2, area, plot, data, info);
    state.setProcessVisibleItemsOnly(false);
    spots = spots(plot, area);
    return state;
  }

  private List<Spot> spots(XYPlot plot, Rectangle2D area) {
    ValueAxis time = plot.getDomainAxis();
    List<Dodge.Place> places = panel.marks().stream()
        .map(mark -> new Dodge.Place(x(time, area, mark.day()), y(plot, area, mark.people()))).toList();
    double edge = 1.5 * Glyphs.RADIUS;
    List<Dodge.Place> apart = Dodge.apart(places, APART, area.getMinX() + edge, area.getMaxX() - edge);
    List<Spot> found = new ArrayList<>();
    for (int i = 0; i < apart.size(); i++) {
      Mark mark = panel.marks().get(i);
      found.add(new Spot(mark, looks.of(mark.party()), apart.get(i).x(), apart.get(i).y(),
          y(plot, area, mark.claim().least()), y(plot, area, mark.claim().most()),
          x(time, area, mark.from().toEpochDay()), x(time, area, mark.to().toEpochDay()),
          arrow(mark, places.get(i).y(), area)));
    }
    return found;
  }

  private static double arrow(Mark mark, double y, Rectangle2D area) {
    double room = mark.isFloor() ? y - area.getMinY() : area.getMaxY() - y;
    return Math.max(Glyphs.SHORT_ARROW, Math.min(Glyphs.ARROW, room - 3));
  }

  private static double x(ValueAxis time, Rectangle2D area, double day) {
    return time.valueToJava2D(day, area, RectangleEdge.BOTTOM);
  }

  private double y(XYPlot plot, Rectangle2D area, double people) {
    return plot.getRangeAxis().valueToJava2D(scale.position(people), area, RectangleEdge.LEFT);
  }

  @Override
  public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info,
      XYPlot plot, ValueAxis domain, ValueAxis range, XYDataset data, int series, int item,
      CrosshairState crosshair, int pass) {
    if (pass == 0) {
      drawBelow(g2, item);
    } else if (pass == 1) {
      painter.drawMark(g2, spots.get(item));
    } else if (item == 0) {
      painter.drawWords(g2, spots, area);
    }
  }

  /** All lines come before all spans, so that each span is seen. */
  private void drawBelow(Graphics2D g2, int item) {
    if (item == 0) {
      Map<String, Spot> last = new HashMap<>();
      for (Spot spot : spots) {
        if (spot.mark().isOfSeries()) {
          Spot before = last.put(spot.mark().claim().claimant(), spot);
          if (before != null && before.mark().people() <= spot.mark().people()) {
            painter.drawLine(g2, before, spot);
          }
        }
      }
    }
    painter.drawSpread(g2, spots.get(item));
  }
}
