package org.tolldesk.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The shapes of marks and signs, around the origin, in pixels. */
final class Glyphs {
  /** Half a mark's width. */
  static final double RADIUS = 13;

  /** The length of an arrow where there is room, from the middle of its mark. */
  static final double ARROW = 58;

  /** The length below which an arrow would be hidden by its mark. */
  static final double SHORT_ARROW = 36;

  /** The width from which a span sticks out of its mark far enough to be seen as one. */
  static final double SPAN = 4.5 * RADIUS;

  private static final double BARB = 13;
  private static final double THICK = 5;

  /** One for each claimant with a colour of his own. */
  static final List<Shape> CLAIMANTS = List.of(circle(1), polygon(4, 45, 1.25), polygon(3, 0, 1.35),
      polygon(4, 0, 1.3), polygon(3, 180, 1.35), plus(), polygon(6, 30, 1.15), star());

  /** Of those without a colour of their own. */
  static final Shape PLAIN = circle(0.7);

  /** Of figures that nobody is named for. */
  static final Shape UNNAMED = polygon(4, 45, 0.8);

  private Glyphs() {}

  private static Shape circle(double scale) {
    double r = RADIUS * scale;
    return new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
  }

  /** A regular polygon, its first corner so many degrees clockwise from the top. */
  private static Shape polygon(int corners, double turn, double scale) {
    return points(corners, turn, new double[] {RADIUS * scale});
  }

  private static Shape star() {
    return points(10, 0, new double[] {RADIUS * 1.5, RADIUS * 0.62});
  }

  private static Shape points(int count, double turn, double[] radii) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < count; i++) {
      double angle = Math.toRadians(turn + i * 360.0 / count);
      double radius = radii[i % radii.length];
      double x = radius * Math.sin(angle);
      double y = -radius * Math.cos(angle);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }

  private static Shape plus() {
    double r = RADIUS * 1.15;
    Area area = new Area(new Rectangle2D.Double(-r, -r * 0.4, 2 * r, r * 0.8));
    area.add(new Area(new Rectangle2D.Double(-r * 0.4, -r, r * 0.8, 2 * r)));
    return area;
  }

  /** Two strokes across a mark. */
  static Shape cross() {
    double r = RADIUS * 1.7;
    Path2D path = line(-r, -r, r, r);
    path.append(line(-r, r, r, -r), false);
    return stroked(path);
  }

  /** One stroke across a mark. */
  static Shape strike() {
    return stroked(line(-RADIUS * 1.6, RADIUS * 1.6, RADIUS * 1.6, -RADIUS * 1.6));
  }

  static Shape ring() {
    return new BasicStroke(3.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {8, 5}, 0)
        .createStrokedShape(circle(1.9));
  }

  /** An arrow away from a mark. */
  static Shape arrow(boolean up, double length) {
    Path2D path = line(0, 0, 0, -length);
    path.append(line(-BARB, -length + BARB, 0, -length), false);
    path.append(line(BARB, -length + BARB, 0, -length), false);
    return up ? stroked(path) : AffineTransform.getScaleInstance(1, -1).createTransformedShape(stroked(path));
  }

  static Path2D line(double x1, double y1, double x2, double y2) {
    Path2D path = new Path2D.Double();
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
    return path;
  }

  static Shape stroked(Shape line) {
    return new BasicStroke((float) THICK, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        .createStrokedShape(line);
  }

  static Shape at(Shape shape, double x, double y) {
    return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
  }
}
