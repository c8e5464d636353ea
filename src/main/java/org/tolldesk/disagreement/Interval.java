package org.tolldesk.disagreement;

import org.tolldesk.claim.Claim;

/**
 * The numbers of people that the words of a claim allow, both ends included. Its qualifier widens
 * it, and so does the rounding of its digits; {@link #OPEN} stands for no upper end.
 */
record Interval(long low, long high) {
  static final long OPEN = Long.MAX_VALUE;

  static Interval of(Claim claim) {
    Interval said = said(claim);
    return Floors.isFloor(claim) ? said.open() : said;
  }

  /** All that a speaker who says it in passing may round to these digits, however coarse they are. */
  static Interval rounded(Claim claim) {
    return new Interval(claim.least() - inPassing(claim.least()), claim.most() + inPassing(claim.most()));
  }

  private static long inPassing(long value) {
    return Math.min(unit(value) / 2, share(value, Thresholds.PASSING_SHARE));
  }

  /** The same from below, without an upper end. */
  Interval open() {
    return new Interval(low, OPEN);
  }

  private static Interval said(Claim claim) {
    if (claim.low() != null && claim.high() != null) {
      return new Interval(
          claim.low() - rounding(claim.low()), claim.high() + rounding(claim.high()));
    }
    long value = claim.least();
    long off = rounding(value);
    return switch (claim.qualifier()) {
      case EXACT, BETWEEN -> new Interval(value - off, value + off);
      case ABOUT -> {
        long wide = Math.max(2 * off, share(value, Thresholds.ABOUT_SHARE));
        yield new Interval(value - wide, value + wide);
      }
      case NEARLY -> new Interval(value - below(value), value - 1);
      case MORE_THAN, AT_LEAST -> new Interval(value, OPEN);
      case UP_TO -> new Interval(0, value);
    };
  }

  /** Half of the last digit that is not zero. */
  private static long rounding(long value) {
    if (value < Thresholds.COUNTED_ONE_BY_ONE) {
      return 0;
    }
    return Math.min(unit(value) / 2, share(value, Thresholds.ROUNDING_SHARE));
  }

  private static long below(long value) {
    long atLeast = share(value, Thresholds.ABOUT_SHARE);
    return Math.max(
        1, Math.max(atLeast, Math.min(unit(value), share(value, Thresholds.NEARLY_SHARE))));
  }

  private static long unit(long value) {
    long unit = 1;
    while (value != 0 && value % (unit * 10) == 0) {
      unit *= 10;
    }
    return unit;
  }

  private static long share(long value, double part) {
    return (long) (value * part);
  }

  boolean meets(Interval other) {
    return low <= other.high && other.low <= high;
  }

  boolean isBelow(Interval other) {
    return high < other.low;
  }
}
