package org.tolldesk.telegram;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells every waiting part of the bot that it is being closed. Waits end at once without an interrupt,
 * because a thread that is interrupted inside H2 breaks the database.
 */
final class StopSignal implements Pause {
  private final CountDownLatch latch = new CountDownLatch(1);

  void give() {
    latch.countDown();
  }

  boolean isGiven() {
    return latch.getCount() == 0;
  }

  void await() throws InterruptedException {
    latch.await();
  }

  @Override
  public boolean forMillis(long millis) {
    try {
      return !latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
