package org.tolldesk.answer;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * One answer's dealings with a remote model: who asked, since when, and how often the model was
 * called. Used by one thread.
 */
final class Errand {
  /** The first call, and one more: a retry or a repair. */
  static final int MOST_CALLS = 2;

  private final String asker;
  private final LongSupplier nanoTime;
  private final long begun;
  private int calls;

  /**
   * @param nanoTime a clock that only rises, in nanoseconds; the errand begins now
   */
  Errand(String asker, LongSupplier nanoTime) {
    this.asker = asker;
    this.nanoTime = nanoTime;
    this.begun = nanoTime.getAsLong();
  }

  String asker() {
    return asker;
  }

  /** What is left of a deadline for the whole errand; zero or less when it is over. */
  Duration left(Duration deadline) {
    return deadline.minusNanos(nanoTime.getAsLong() - begun);
  }

  boolean mayCall() {
    return calls < MOST_CALLS;
  }

  void called() {
    calls++;
  }
}
