package org.tolldesk.answer;

import java.time.Duration;

/** Waits; a test has one that only moves its clock. */
interface Pause {

  /**
   * @return whether the whole time has passed; false when the thread was interrupted
   */
  boolean of(Duration time);

  /** The thread sleeps. */
  static boolean asleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
