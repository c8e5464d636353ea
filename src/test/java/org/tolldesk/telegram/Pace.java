package org.tolldesk.telegram;

import java.time.Duration;

/**
 * How fast the double's seconds go, so that a test of Telegram's limits needs no minutes.
 *
 * @param second how long one second of the limits takes
 */
record Pace(Duration second) {
  static final Pace REAL = new Pace(Duration.ofSeconds(1));

  long nanos(double seconds) {
    return Math.round(second.toNanos() * seconds);
  }

  /** Rounded up, at least one. */
  int seconds(long nanos) {
    return (int) Math.max(1, (nanos + second.toNanos() - 1) / second.toNanos());
  }
}
