package org.tolldesk.telegram;

import java.util.concurrent.TimeUnit;

/** 409 for a poll that another one ended: the first at once, those soon after it with a delay. */
final class Conflicts {
  private static final long DELAY_NANOS = TimeUnit.SECONDS.toNanos(3);

  private long next = System.nanoTime();

  /** @param lock held by the caller, given free while it waits */
  Refusal otherPoll(Object lock) throws InterruptedException {
    long now = System.nanoTime();
    if (now - next < 0) {
      for (long end = now + DELAY_NANOS; System.nanoTime() - end < 0; ) {
        TimeUnit.NANOSECONDS.timedWait(lock, Math.max(1, end - System.nanoTime()));
      }
    } else {
      next = now + DELAY_NANOS;
    }
    return conflict(
        "terminated by other getUpdates request; make sure that only one bot instance is running");
  }

  static Refusal webhook() {
    return conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
  }

  private static Refusal conflict(String reason) {
    return new Refusal(409, "Conflict: " + reason);
  }
}
