package org.tolldesk.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An axis of people.
 *
 * @param lower 0, but on a logarithmic scale a power of ten
 * @param step between two numbers that the axis names; 10 on a logarithmic scale
 * @param logarithmic whether each step is ten times the one before
 * @param zero whether a figure of 0 stands below a logarithmic scale
 */
record ValueScale(double lower, double upper, double step, boolean logarithmic, boolean zero) {
  /** How many times the smallest the largest figure must be for a logarithmic scale. */
  private static final double FAR_APART = 1000;

  private static final int MOST_TICKS = 6;
  /** Room above the largest figure, for its number and an arrow. */
  private static final double HEADROOM = 1.16;
  private static final double ARROW_HEADROOM = 1.32;

  /** The share of the largest figure from which an arrow upwards needs more room. */
  private static final double HIGH = 0.8;

  private static final double FOOTROOM = 0.11;

  static ValueScale of(List<Mark> marks) {
    double most = marks.stream().mapToDouble(mark -> mark.claim().most()).max().orElseThrow();
    double least = marks.stream().mapToDouble(mark -> mark.claim().least()).filter(value -> value > 0)
        .min().orElse(1);
    boolean arrow = marks.stream().anyMatch(mark -> mark.isFloor() && mark.claim().most() > HIGH * most);
    double headroom = arrow ? ARROW_HEADROOM : HEADROOM;
    if (most >= FAR_APART * least) {
      double lower = Math.floor(Math.log10(least));
      double upper = lower + (Math.log10(most) - lower) * headroom;
      return new ValueScale(Math.pow(10, lower), Math.pow(10, upper), 10, true,
          marks.stream().anyMatch(mark -> mark.people() < 1));
    }
    double top = Math.max(1, most) * headroom;
    double step = step(top);
    return new ValueScale(0, Math.ceil(top / step) * step, step, false, false);
  }

  /** 1, 2 or 5 times a power of ten, at least one person. */
  private static double step(double top) {
    double power = Math.pow(10, Math.floor(Math.log10(top / MOST_TICKS)));
    for (double factor : new double[] {1, 2, 5}) {
      if (top / (factor * power) <= MOST_TICKS) {
        return Math.max(1, factor * power);
      }
    }
    return Math.max(1, 10 * power);
  }

  /** Where the axis begins: below its lowest number, so that a mark there is seen whole. */
  double start() {
    return position(lower) - height() * (zero ? 2 : 1) * FOOTROOM;
  }

  /** Where the axis ends. */
  double end() {
    return position(upper);
  }

  /** Where a number of people stands on an axis whose ends are {@link #start} and {@link #end}. */
  double position(double people) {
    if (zero && people < lower) {
      return Math.log10(lower) - height() * FOOTROOM;
    }
    double within = Math.max(lower, Math.min(upper, people));
    return logarithmic ? Math.log10(within) : within;
  }

  private double height() {
    return position(upper) - position(lower);
  }

  /** The numbers that the axis names. */
  List<Double> ticks() {
    if (!logarithmic) {
      return Stream.iterate(0.0, tick -> tick <= upper, tick -> tick + step).toList();
    }
    List<Double> powers = Stream.iterate(Math.pow(10, Math.ceil(Math.log10(lower))),
        tick -> tick <= upper, tick -> tick * step).toList();
    int every = (powers.size() + MOST_TICKS - 1) / MOST_TICKS;
    Stream<Double> named = IntStream.range(0, powers.size()).filter(i -> i % every == 0)
        .mapToObj(powers::get);
    return Stream.concat(zero ? Stream.of(0.0) : Stream.empty(), named).toList();
  }
}
