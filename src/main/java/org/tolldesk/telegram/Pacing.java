package org.tolldesk.telegram;

import io.github.bucket4j.Bucket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * When a message may leave: below the platform's limits, and never before a {@code retry_after} has passed. Who
 * waits here waits on a thread of the chat's own, so that nobody else waits for it; the overall limit is given
 * out in the order of asking. A refusal holds up its chat; a refusal to another chat meanwhile is taken for
 * the bot's own and holds up everybody. Thread-safe.
 */
final class Pacing {
  private static final int CHATS = 2_000;

  private final Rates rates;
  private final Pause pause;
  private final LongSupplier nanos;
  private final Bucket overall;
  private final Map<Long, Chat> chats = new HashMap<>();
  private long heldUntil;
  private boolean held;

  private static final class Chat {
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Bucket bucket;
    private long heldUntil;
    private boolean held;
    private final int burst;
    private int waiting;

    Chat(Rates.Rate rate, LongSupplier nanos) {
      this.bucket = rate.bucket(nanos);
      this.burst = rate.burst();
    }
  }

  /** @param nanos a stopwatch */
  Pacing(Rates rates, Pause pause, LongSupplier nanos) {
    this.rates = rates;
    this.pause = pause;
    this.nanos = nanos;
    this.overall = rates.overall().bucket(nanos);
  }

  /**
   * Returns when one message or edit may go to a chat.
   *
   * @throws Stopped when the bot was closed before that
   */
  void await(long number) {
    Chat chat = enter(number);
    chat.turn.lock();
    try {
      do {
        rest(chat);
        pause(overall.consumeIgnoringRateLimits(1));
      } while (restNanos(chat) > 0);
      chat.bucket.tryConsume(1);
    } finally {
      chat.turn.unlock();
      leave(chat);
    }
  }

  /** Whether one may go now; then it counts as gone. */
  boolean tryNow(long number) {
    Chat chat = enter(number);
    try {
      if (!chat.turn.tryLock()) {
        return false;
      }
      try {
        return restNanos(chat) == 0 && overall.tryConsume(1) && chat.bucket.tryConsume(1);
      } finally {
        chat.turn.unlock();
      }
    } finally {
      leave(chat);
    }
  }

  /** Returns when what counts for no limit may go out: not while everybody is held up. */
  void awaitRelease() {
    for (long rest = commonRest(); rest > 0; rest = commonRest()) {
      pause(rest);
    }
  }

  /** Whether Telegram has asked to leave a chat alone for now. */
  synchronized boolean isHeld(long number) {
    Chat chat = chats.get(number);
    return commonRest() > 0 || chat != null && ownRest(chat) > 0;
  }

  /** Telegram asks for a pause in answer to something for a chat. */
  synchronized void hold(long number, int seconds) {
    long until = nanos.getAsLong() + seconds * 1_000_000_000L;
    Chat chat = chats.computeIfAbsent(number, this::open);
    boolean others = chats.values().stream().anyMatch(each -> each != chat && ownRest(each) > 0);
    chat.heldUntil = chat.held ? later(chat.heldUntil, until) : until;
    chat.held = true;
    if (others) {
      heldUntil = held ? later(heldUntil, until) : until;
      held = true;
    }
  }

  private static long later(long one, long other) {
    return one - other > 0 ? one : other;
  }

  private synchronized Chat enter(long number) {
    if (chats.size() >= CHATS) {
      chats.values().removeIf(this::isIdle);
    }
    Chat chat = chats.computeIfAbsent(number, this::open);
    chat.waiting++;
    return chat;
  }

  private synchronized void leave(Chat chat) {
    chat.waiting--;
  }

  private Chat open(long number) {
    return new Chat(rates.of(number), nanos);
  }

  private boolean isIdle(Chat chat) {
    return chat.waiting == 0 && ownRest(chat) == 0 && chat.bucket.getAvailableTokens() >= chat.burst;
  }

  private void rest(Chat chat) {
    for (long rest = restNanos(chat); rest > 0; rest = restNanos(chat)) {
      pause(rest);
    }
  }

  private synchronized long restNanos(Chat chat) {
    long refill = chat.bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    return Math.max(refill, Math.max(ownRest(chat), commonRest()));
  }

  private synchronized long ownRest(Chat chat) {
    return chat.held ? Math.max(0, chat.heldUntil - nanos.getAsLong()) : 0;
  }

  private synchronized long commonRest() {
    return held ? Math.max(0, heldUntil - nanos.getAsLong()) : 0;
  }

  /** Whole milliseconds, never less than asked. */
  private void pause(long rest) {
    if (rest > 0 && !pause.forMillis((rest + 999_999) / 1_000_000)) {
      throw new Stopped();
    }
  }
}
