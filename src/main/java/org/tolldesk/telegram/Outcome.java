package org.tolldesk.telegram;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How a call of the Bot API ended. A refusal, a network failure and a bug are three things, never one. */
sealed interface Outcome<T> {

  /** Whether Telegram may have done it although nothing says so. */
  default boolean mayBeDone() {
    return this instanceof Unreachable<T> lost && !lost.neverSent();
  }

  /** It was done. */
  record Done<T>(T result) implements Outcome<T> {}

  /**
   * Telegram said no, or a server on the way did.
   *
   * @param code HTTP status as Telegram gives it; 0 where the reply was not Telegram's (a proxy's error page)
   * @param retryAfter seconds to wait before the next try, 0 for none asked
   * @param movedTo the group's new id after an upgrade to a supergroup
   */
  record Refused<T>(int code, String description, int retryAfter, @Nullable Long movedTo)
      implements Outcome<T> {

    /** Whether the fault is the server's and may pass. */
    boolean isServerTrouble() {
      return code == 0 || code >= 500;
    }

    boolean says(String words) {
      return code == 400 && description.contains(words);
    }
  }

  /**
   * No reply came.
   *
   * @param neverSent true: it did not leave this machine and can be sent again; false: it may have been done
   */
  record Unreachable<T>(IOException cause, boolean neverSent) implements Outcome<T> {}

  /** A bug on this side: the library's or our own. */
  record Fault<T>(Throwable cause) implements Outcome<T> {}
}
