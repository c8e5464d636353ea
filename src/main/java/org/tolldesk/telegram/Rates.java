package org.tolldesk.telegram;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How much goes out to Telegram, messages and edits together.
 *
 * @param person in a private chat
 * @param group in a group
 * @param overall in all chats together
 */
record Rates(Rate person, Rate group, Rate overall) {
  /**
   * What Telegram allows by its FAQ ("My bot is hitting limits"): one message a second in a chat, short
   * bursts above that, 20 a minute in a group, about 30 a second in all. Here that is two at once and never
   * more than three in three seconds; 18 in any minute; 28 in any second: some room is left for messages
   * that are held up on the way and arrive closer together than they left.
   */
  static final Rates TELEGRAM =
      new Rates(
          new Rate(2, 2, Duration.ofSeconds(3)),
          new Rate(4, 15, Duration.ofMinutes(1)),
          new Rate(3, 25, Duration.ofSeconds(1)));

  /** So many at once, and so many more in each period, spread evenly. */
  record Rate(int burst, int refill, Duration per) {

    /** @param nanos a stopwatch */
    Bucket bucket(LongSupplier nanos) {
      return Bucket.builder()
          .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, per))
          .withCustomTimePrecision(new Stopwatch(nanos))
          .build();
    }
  }

  /** Groups have negative numbers. */
  Rate of(long chat) {
    return chat < 0 ? group : person;
  }

  /** The time as bucket4j asks for it. */
  record Stopwatch(LongSupplier nanos) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return nanos.getAsLong();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
