package org.tolldesk.answer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What of the {@link DailyLimits} is used up. A call reserves the most that it can cost before it is
 * made and gives back what it did not need, so that calls at the same time cannot pass a limit
 * together. Thread-safe; forgotten at exit.
 */
final class DailySpending {
  private final DailyLimits limits;
  private final Supplier<LocalDate> today;
  private final Map<String, Spent> users = new HashMap<>();
  private Spent all = Spent.NOTHING;
  private LocalDate day = LocalDate.MIN;

  /** Calls and tokens of one day. */
  record Spent(long calls, long tokens) {
    static final Spent NOTHING = new Spent(0, 0);

    Spent plus(long moreCalls, long moreTokens) {
      return new Spent(calls + moreCalls, tokens + moreTokens);
    }

    boolean isWithin(long mostCalls, long mostTokens) {
      return (mostCalls == 0 || calls <= mostCalls) && (mostTokens == 0 || tokens <= mostTokens);
    }
  }

  DailySpending(DailyLimits limits, Supplier<LocalDate> today) {
    this.limits = limits;
    this.today = today;
  }

  /**
   * Reserves a call.
   *
   * @param most more tokens than the call can cost
   * @return empty where a limit could be passed
   */
  synchronized Optional<Call> begin(String asker, long most) {
    turnTheDay();
    Spent user = of(asker).plus(1, most);
    Spent total = all.plus(1, most);
    if (!user.isWithin(limits.callsPerUser(), limits.tokensPerUser())
        || !total.isWithin(limits.calls(), limits.tokens())) {
      return Optional.empty();
    }
    users.put(asker, user);
    all = total;
    return Optional.of(new Call(asker, day, most));
  }

  /** A clock set back does not begin the day again. */
  private void turnTheDay() {
    LocalDate now = today.get();
    if (now.isAfter(day)) {
      day = now;
      users.clear();
      all = Spent.NOTHING;
    }
  }

  synchronized Spent of(String asker) {
    return users.getOrDefault(asker, Spent.NOTHING);
  }

  synchronized Spent all() {
    return all;
  }

  private synchronized void giveBack(Call call, long tokens) {
    if (call.on.equals(day)) {
      users.computeIfPresent(call.asker, (asker, spent) -> spent.plus(0, -tokens));
      all = all.plus(0, -tokens);
    }
  }

  /** A call that was reserved. */
  final class Call {
    private final String asker;
    private final LocalDate on;
    private final long most;
    private boolean settled;

    private Call(String asker, LocalDate on, long most) {
      this.asker = asker;
      this.on = on;
      this.most = most;
    }

    /** Says what the call did cost; only the first word counts. */
    void settle(long tokens) {
      if (!settled) {
        settled = true;
        giveBack(this, most - tokens);
      }
    }
  }
}
