package org.tolldesk.chart;

import java.util.ArrayList;
import java.util.List;

/** Moves marks sideways that would hide each other. */
final class Dodge {
  private static final int TRIES = 6;

  private Dodge() {}

  /** A mark's place on the picture. */
  record Place(double x, double y) {
    boolean hides(Place other, double distance) {
      return Math.abs(x - other.x) < distance && Math.abs(y - other.y) < distance;
    }
  }

  /**
   * The same places in the same order, each at least a distance from the others while there is room.
   *
   * @param left the least x
   * @param right the largest x
   */
  static List<Place> apart(List<Place> places, double distance, double left, double right) {
    List<Place> apart = new ArrayList<>();
    for (Place place : places) {
      Place free = place;
      for (int n = 1; n <= TRIES && isHidden(free, apart, distance, left, right); n++) {
        double shift = (n + 1) / 2 * distance * (n % 2 == 0 ? -1 : 1);
        free = new Place(place.x() + shift, place.y());
      }
      apart.add(isHidden(free, apart, distance, left, right) ? place : free);
    }
    return apart;
  }

  private static boolean isHidden(Place place, List<Place> others, double distance, double left,
      double right) {
    return place.x() < left || place.x() > right
        || others.stream().anyMatch(other -> other.hides(place, distance));
  }
}
