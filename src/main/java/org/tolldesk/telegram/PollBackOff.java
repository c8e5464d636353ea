package org.tolldesk.telegram;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import org.telegram.telegrambots.longpolling.interfaces.BackOff;

/**
 * How long polling rests after a failure: exactly as long as Telegram asks, else from 0.5 s doubling up to 30
 * s with jitter. It waits by itself and tells the library to wait 0 ms, because the library's own sleep
 * cannot be ended when the bot is closed.
 */
final class PollBackOff implements BackOff {
  private static final long FIRST_MILLIS = 500;
  private static final long LONGEST_MILLIS = 30_000;

  private final Pause pause;
  private final DoubleSupplier random;
  private final AtomicLong askedMillis = new AtomicLong();
  private long next = FIRST_MILLIS;

  /** @param random from 0 to 1 */
  PollBackOff(Pause pause, DoubleSupplier random) {
    this.pause = pause;
    this.random = random;
  }

  /** Telegram asks to wait that long before the next poll. */
  void retryAfter(int seconds) {
    askedMillis.set(seconds * 1000L);
  }

  @Override
  public synchronized void reset() {
    next = FIRST_MILLIS;
  }

  @Override
  public long nextBackOffMillis() {
    pause.forMillis(restMillis());
    return 0;
  }

  private synchronized long restMillis() {
    long asked = askedMillis.getAndSet(0);
    if (asked > 0) {
      return asked;
    }
    long rest = (long) (next * (1 + random.getAsDouble()) / 2);
    next = Math.min(LONGEST_MILLIS, next * 2);
    return rest;
  }
}
