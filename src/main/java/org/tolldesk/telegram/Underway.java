package org.tolldesk.telegram;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The calls that are on their way or ended within the last period: a strict window, because a call may arrive
 * at any moment until its end. Thread-safe.
 */
final class Underway {
  private static final long LOOK_NANOS = 5_000_000;

  private final int most;
  private final long window;
  private final Deque<Long> ended = new ArrayDeque<>();
  private int open;

  /** As many as the rate lets out in its period. */
  Underway(Rates.Rate rate) {
    this.most = rate.burst() + rate.refill();
    this.window = rate.per().toNanos();
  }

  synchronized void begin() {
    open++;
  }

  synchronized void end(long now) {
    open--;
    ended.add(now);
  }

  /** How long to wait before one more may leave or it is worth asking again; 0: it may. */
  synchronized long restNanos(long now) {
    while (!ended.isEmpty() && now - ended.peek() >= window) {
      ended.poll();
    }
    if (open + ended.size() < most) {
      return 0;
    }
    return ended.isEmpty() ? LOOK_NANOS : ended.peek() + window - now;
  }
}
