package org.tolldesk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws one mark: its shape, what is known of its spread, the signs upon it, the words beside it. */
final class MarkPainter {
  private static final BasicStroke HOLLOW = new BasicStroke(5f);
  private static final BasicStroke SERIES = new BasicStroke(3f);
  private static final int FAINT = 110;
  private static final int NAME_UNITS = 26;
  private static final double CAP = 16;
  private static final int AROUND = 12;

  private final Words words;
  private final Palette palette;

  MarkPainter(Words words, Palette palette) {
    this.words = words;
    this.palette = palette;
  }

  /** Joins two figures of one claimant. */
  void drawLine(Graphics2D g2, Spot from, Spot to) {
    g2.setStroke(SERIES);
    g2.setPaint(faint(to.look().color()));
    g2.draw(Glyphs.line(from.x(), from.y(), to.x(), to.y()));
  }

  /** The time that a mark can mean, and the bounds of its figure. */
  void drawSpread(Graphics2D g2, Spot spot) {
    if (spot.hasSpan()) {
      g2.setPaint(faint(spot.look().color()));
      g2.fill(new Rectangle2D.Double(spot.from(), spot.y() - 5, spot.to() - spot.from(), 10));
    }
    if (spot.mark().isRange()) {
      g2.setPaint(spot.look().color());
      g2.fill(range(spot.x(), spot.high(), spot.low()));
    }
  }

  /** A bar from the lower to the upper bound. */
  static Shape range(double x, double top, double bottom) {
    Path2D bar = Glyphs.line(x, top, x, bottom);
    bar.append(Glyphs.line(x - CAP, top, x + CAP, top), false);
    bar.append(Glyphs.line(x - CAP, bottom, x + CAP, bottom), false);
    return Glyphs.stroked(bar);
  }

  private static Color faint(Color color) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), FAINT);
  }

  void drawMark(Graphics2D g2, Spot spot) {
    Mark mark = spot.mark();
    g2.setPaint(spot.look().color());
    if (mark.isFloor() || mark.isCeiling()) {
      g2.fill(Glyphs.at(Glyphs.arrow(mark.isFloor(), spot.arrow()), spot.x(), spot.y()));
    }
    if (mark.claim().value() != null) {
      drawShape(g2, spot, 1, spot.y());
    } else {
      drawShape(g2, spot, 0.8, spot.low());
      drawShape(g2, spot, 0.8, spot.high());
    }
    if (mark.isPredicted()) {
      g2.setPaint(spot.look().color());
      g2.fill(Glyphs.at(Glyphs.ring(), spot.x(), spot.y()));
    }
    if (mark.isTakenBack()) {
      g2.setPaint(palette.ink());
      g2.fill(Glyphs.at(Glyphs.strike(), spot.x(), spot.y()));
    }
    if (mark.isDenied()) {
      g2.setPaint(palette.cross());
      g2.fill(Glyphs.at(Glyphs.cross(), spot.x(), spot.y()));
    }
  }

  /** Filled where the text gives the date, hollow where it was inferred. */
  private void drawShape(Graphics2D g2, Spot spot, double size, double y) {
    Shape sized = AffineTransform.getScaleInstance(size, size).createTransformedShape(spot.look().shape());
    Shape shape = Glyphs.at(sized, spot.x(), y);
    g2.setPaint(spot.mark().isInferred() ? palette.ground() : spot.look().color());
    g2.fill(shape);
    g2.setPaint(spot.mark().isInferred() ? spot.look().color() : palette.ground());
    g2.setStroke(spot.mark().isInferred() ? HOLLOW : new BasicStroke(1.5f));
    g2.draw(shape);
  }

  /** The figures, and who rejects them, where there is room: those that need words come first. */
  void drawWords(Graphics2D g2, List<Spot> spots, Rectangle2D area) {
    FreePlaces places = new FreePlaces(area);
    spots.forEach(spot -> places.take(spot.bounds()));
    spots.stream().filter(Spot::hasSpan).forEach(spot -> places.take(spot.span()));
    Comparator<Spot> plain = Comparator.comparing(spot -> signs(spot.mark()).isEmpty());
    spots.stream().sorted(plain).forEach(spot -> drawWords(g2, spot, places));
  }

  /** The figure with what must be said of it, or where that has no room the figure alone: the key says the rest. */
  private void drawWords(Graphics2D g2, Spot spot, FreePlaces places) {
    String figure = words.brief(spot.mark().claim());
    List<String> lines = new ArrayList<>(List.of(figure));
    lines.addAll(signs(spot.mark()));
    if (!drawLines(g2, lines, spot, places)) {
      drawLines(g2, List.of(figure), spot, places);
    }
  }

  /** Returns whether there was room for them. */
  private static boolean drawLines(Graphics2D g2, List<String> lines, Spot spot, FreePlaces places) {
    g2.setFont(Fonts.regular(Type.LABEL));
    FontMetrics metrics = g2.getFontMetrics();
    double width = AROUND + lines.stream().mapToInt(metrics::stringWidth).max().orElse(0);
    double line = metrics.getAscent() + metrics.getDescent();
    double height = line * lines.size();
    Rectangle2D whole = spot.hasSpan() ? spot.bounds().createUnion(spot.span()) : spot.bounds();
    Optional<Rectangle2D> found =
        places.beside(spot.bounds(), width, height).or(() -> places.beside(whole, width, height));
    found.ifPresent(place -> {
      g2.setPaint(spot.look().color());
      for (int i = 0; i < lines.size(); i++) {
        double indent = (width - metrics.stringWidth(lines.get(i))) / 2;
        g2.drawString(lines.get(i), (float) (place.getX() + indent),
            (float) (place.getY() + i * line + metrics.getAscent()));
      }
    });
    return found.isPresent();
  }

  /** What must be said of a figure that nobody stands by. */
  private List<String> signs(Mark mark) {
    List<String> signs = new ArrayList<>();
    if (mark.isDenied()) {
      String name = ShortNames.cut(words.shown(words.name(mark.claim().claimant())), NAME_UNITS);
      signs.addAll(List.of(words.text("rejected", Map.of("name", name)).split("\\|")));
    }
    signs.addAll(words.signs(mark.claim()));
    return signs;
  }
}
