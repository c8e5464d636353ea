package org.tolldesk.telegram;

import java.io.Serializable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * Calls for which nobody waits: a few tries, at the pace that Telegram asks for. What fails is logged and left
 * for the next start.
 */
final class Insistence {
  private static final Logger log = LoggerFactory.getLogger(Insistence.class);
  private static final int TRIES = 5;
  private static final long REST_MILLIS = 2_000;
  /** Telegram can ask for a day where a profile was changed too often. */
  private static final int LONGEST_SECONDS = 900;

  private final Gateway gateway;
  private final Pause pause;

  Insistence(Gateway gateway, Pause pause) {
    this.gateway = gateway;
    this.pause = pause;
  }

  /** How the last try ended. */
  <T extends Serializable, M extends BotApiMethod<T>> Outcome<T> call(M method) {
    for (int tries = 1; ; tries++) {
      Outcome<T> outcome = gateway.call(method);
      long rest = restMillis(outcome);
      if (rest <= 0 || tries == TRIES || !pause.forMillis(rest)) {
        report(method.getMethod(), outcome);
        return outcome;
      }
    }
  }

  /** 0 where another try would end the same. */
  private static long restMillis(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      return refused.retryAfter() > 0
          ? refused.retryAfter() <= LONGEST_SECONDS ? refused.retryAfter() * 1000L : 0
          : refused.isServerTrouble() ? REST_MILLIS : 0;
    }
    return outcome instanceof Outcome.Unreachable<?> ? REST_MILLIS : 0;
  }

  private static void report(String method, Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      log.warn("Telegram refused {} ({}): {}", method, refused.code(), refused.description());
    } else if (outcome instanceof Outcome.Unreachable<?> lost) {
      log.warn("No reply to {}: {}", method, lost.cause().toString());
    } else if (outcome instanceof Outcome.Fault<?> fault) {
      log.warn("{} could not be called: {}", method, Traces.of(fault.cause()));
    }
  }
}
