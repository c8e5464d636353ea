package org.tolldesk.chart;

import java.awt.geom.Rectangle2D;

/**
 * A mark where it stands on the picture, in pixels.
 *
 * @param x its middle, moved aside where it would hide another
 * @param low of a range: the lower end; else its middle
 * @param high of a range: the upper end; else its middle
 * @param from the first day that it can mean
 * @param to the last one
 * @param arrow how long an arrow from it may be
 */
record Spot(Mark mark, Looks.Look look, double x, double y, double low, double high, double from, double to,
    double arrow) {

  /** Whether the mark itself does not hide what is known of its time. */
  boolean hasSpan() {
    return mark.isSpan() && to - from > Glyphs.SPAN;
  }

  /** What it covers, without its span. */
  Rectangle2D bounds() {
    double reach = Glyphs.RADIUS * (mark.isDenied() || mark.isPredicted() ? 2 : 1.4);
    double top = Math.min(y, high) - (mark.isFloor() ? arrow : reach);
    double bottom = Math.max(y, low) + (mark.isCeiling() ? arrow : reach);
    return new Rectangle2D.Double(x - reach, top, 2 * reach, bottom - top);
  }

  /** The span as something that words must not cross. */
  Rectangle2D span() {
    return new Rectangle2D.Double(from, y - 3, Math.max(1, to - from), 6);
  }
}
