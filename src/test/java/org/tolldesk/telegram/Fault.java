package org.tolldesk.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** What goes wrong with one call, scripted by a test. */
sealed interface Fault {

  /** The server refuses. */
  record Refuse(Refusal refusal) implements Fault {}

  /** A proxy's error page instead of the Bot API's envelope. */
  record BadGateway() implements Fault {}

  /** Any other status with a body that is no envelope, or none. */
  record Page(int status, String body) implements Fault {}

  /** The call is done, and the connection dies before its reply. */
  record CutAfter() implements Fault {}

  /** The connection dies before the call is done. */
  record CutBefore() implements Fault {}

  /** The call is done, and its reply comes one byte at a time. */
  record Drip(Duration gap) implements Fault {}

  /** The call is done, and its reply comes when the test lets it. */
  record Hang(CountDownLatch released) implements Fault {
    Hang() {
      this(new CountDownLatch(1));
    }

    void release() {
      released.countDown();
    }
  }
}
