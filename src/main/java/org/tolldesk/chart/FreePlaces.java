package org.tolldesk.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for words beside marks. */
final class FreePlaces {
  private static final double GAP = 6;

  private final Rectangle2D area;
  private final List<Rectangle2D> taken = new ArrayList<>();

  FreePlaces(Rectangle2D area) {
    this.area = area;
  }

  void take(Rectangle2D place) {
    taken.add(place);
  }

  /** Room of a size above, below, right or left of a mark; taken from now on. Empty where there is none. */
  Optional<Rectangle2D> beside(Rectangle2D mark, double width, double height) {
    double middle = mark.getCenterX() - width / 2;
    double centre = mark.getCenterY() - height / 2;
    double right = mark.getMaxX() + GAP;
    double left = mark.getMinX() - GAP - width;
    double above = mark.getMinY() - GAP - height;
    double below = mark.getMaxY() + GAP;
    double inside = Math.max(area.getMinX(), Math.min(area.getMaxX() - width, middle));
    double[][] corners = {{inside, above}, {right, centre}, {left, centre}, {inside, below},
        {right, above}, {left, above}, {right, below}, {left, below}};
    for (double[] corner : corners) {
      Rectangle2D place = new Rectangle2D.Double(corner[0], corner[1], width, height);
      if (area.contains(place) && taken.stream().noneMatch(place::intersects)) {
        take(place);
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
