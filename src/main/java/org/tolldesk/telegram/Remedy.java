package org.tolldesk.telegram;

import java.util.Optional;

/**
 * What to try next after a message could not be sent. Pure.
 *
 * @param letter the message to send now
 * @param waitMillis how long to wait before
 */
record Remedy(Letter letter, long waitMillis) {
  private static final int TRIES_AGAINST_SERVER_TROUBLE = 5;
  private static final int TRIES_AT_ALL = 20;

  /**
   * Empty: give up.
   *
   * @param tries how often this message was tried already, from 1
   */
  static Optional<Remedy> after(Letter letter, Outcome<?> outcome, int tries) {
    if (outcome instanceof Outcome.Unreachable<?> lost) {
      // What may have arrived is not sent again: nobody wants an answer twice.
      return lost.neverSent() ? Optional.of(new Remedy(letter, backOff(tries))) : Optional.empty();
    }
    if (outcome instanceof Outcome.Refused<?> refused && tries < TRIES_AT_ALL) {
      return refused.retryAfter() > 0
          ? Optional.of(new Remedy(letter, refused.retryAfter() * 1000L))
          : afterRefusal(letter, refused, tries);
    }
    return Optional.empty();
  }

  private static Optional<Remedy> afterRefusal(Letter letter, Outcome.Refused<?> refused, int tries) {
    if (refused.movedTo() != null) {
      return now(letter.toChat(refused.movedTo()));
    }
    if (refused.isServerTrouble()) {
      return tries < TRIES_AGAINST_SERVER_TROUBLE
          ? Optional.of(new Remedy(letter, backOff(tries)))
          : Optional.empty();
    }
    if (letter.html() && refused.says("can't parse entities")) {
      return now(letter.plain());
    }
    if (letter.place().replyTo() != null && (refused.says("replied"))) {
      return now(letter.withoutReply());
    }
    if (letter.place().thread() != null && (refused.says("thread"))) {
      return now(letter.withoutThread());
    }
    return Optional.empty();
  }

  private static Optional<Remedy> now(Letter letter) {
    return Optional.of(new Remedy(letter, 0));
  }

  static long backOff(int tries) {
    return Math.min(30_000, 500L << Math.min(tries - 1, 6));
  }
}
