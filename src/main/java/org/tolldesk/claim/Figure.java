package org.tolldesk.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number as a sentence gives it, with its qualifier.
 *
 * @param from first token of the number itself
 * @param to token after the number
 * @param outer first token of what qualifies it; {@code from} where nothing does
 * @param value null for a range
 * @param low lower bound of a range or interval
 * @param high upper bound of a range or interval
 * @param digits whether it is written in digits
 */
record Figure(
    int from,
    int to,
    int outer,
    @Nullable Long value,
    @Nullable Long low,
    @Nullable Long high,
    Qualifier qualifier,
    boolean digits) {

  Figure qualified(int aFrom, Qualifier as) {
    return new Figure(from, to, aFrom, value, low, high, as, digits);
  }

  Figure within(long aLow, long aHigh, int aTo) {
    return new Figure(from, aTo, outer, value, aLow, aHigh, qualifier, digits);
  }

  Figure endingAt(int aTo) {
    return new Figure(from, aTo, outer, value, low, high, qualifier, digits);
  }

  boolean sameNumber(Figure other) {
    return Objects.equals(value, other.value)
        && Objects.equals(low, other.low)
        && Objects.equals(high, other.high);
  }
}
