package org.tolldesk.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Telegram's limits on what a bot writes, sends and edits alike: a message a second in a chat with a short
 * burst, 20 a minute in a group, 30 a second over all. By the calls' arrival. Off until it is given a pace.
 * Thread-safe.
 */
final class Limits {
  static final int BURST = 3;
  static final int PER_GROUP_MINUTE = 20;
  static final int OVERALL_SECOND = 30;
  /** Telegram names no exact figures, and a bot that keeps to them may be heard a little unevenly. */
  private static final double SLACK = 0.95;

  private final Map<Long, Deque<Long>> chats = new HashMap<>();
  private final Deque<Long> overall = new ArrayDeque<>();
  private final Map<Long, Long> closedUntil = new HashMap<>();
  private final List<Violation> violations = new ArrayList<>();
  private final List<Violation> early = new ArrayList<>();
  private @Nullable Pace pace;

  /** From now on; null for no limits. */
  synchronized void enforce(@Nullable Pace wanted) {
    pace = wanted;
    chats.clear();
    overall.clear();
    closedUntil.clear();
  }

  /** Every call that was refused by a limit, early ones included. */
  synchronized List<Violation> violations() {
    return List.copyOf(violations);
  }

  /** The calls for a chat that came before the time given by an earlier 429 had passed. */
  synchronized List<Violation> early() {
    return List.copyOf(early);
  }

  /** Refuses a call that comes too soon; such a call uses nothing up. */
  synchronized void check(Call call) {
    boolean writes = call.method().matches("send(?!chataction|messagedraft).*|editmessage.*");
    if (pace == null || !writes) {
      return;
    }
    long now = call.nanos();
    Long closed = closedUntil.get(call.chat());
    if (closed != null && now - closed < 0) {
      Violation violation = refused(call, "early", closed - now);
      early.add(violation);
      throw Refusal.tooMany(violation.retryAfter());
    }
    Deque<Long> chat = chats.computeIfAbsent(call.chat(), unused -> new ArrayDeque<>());
    String rule = call.chat() > 0 ? "chat" : "group";
    long wait =
        call.chat() > 0
            ? wait(chat, BURST, pace.nanos(BURST * SLACK), now)
            : wait(chat, PER_GROUP_MINUTE, pace.nanos(60 * SLACK), now);
    long all = wait(overall, OVERALL_SECOND, pace.nanos(SLACK), now);
    if (Math.max(wait, all) > 0) {
      int seconds = refused(call, all > wait ? "overall" : rule, Math.max(wait, all)).retryAfter();
      closedUntil.put(call.chat(), now + pace.nanos(seconds));
      throw Refusal.tooMany(seconds);
    }
    chat.add(now);
    overall.add(now);
  }

  private Violation refused(Call call, String rule, long nanos) {
    Violation violation = new Violation(call, rule, pace == null ? 1 : pace.seconds(nanos));
    violations.add(violation);
    return violation;
  }

  /** How long until fewer than so many lie in the window. */
  private static long wait(Deque<Long> times, int count, long window, long now) {
    while (!times.isEmpty() && now - times.peek() >= window) {
      times.poll();
    }
    return times.size() < count ? 0 : times.peek() + window - now;
  }
}
