package org.tolldesk.answer;

/**
 * How much of a remote model one asker, and all askers together, may use on one day. 0 is no limit.
 *
 * @param callsPerUser calls, a repair or a retry being one of its own
 * @param tokensPerUser tokens of prompts and replies, as the endpoint counts them
 * @param calls calls of all askers
 * @param tokens tokens of all askers
 */
public record DailyLimits(long callsPerUser, long tokensPerUser, long calls, long tokens) {
  /** A busy asker's day, and ten of these. */
  public static final DailyLimits USUAL = new DailyLimits(200, 1_000_000, 2_000, 10_000_000);

  /**
   * @throws IllegalArgumentException when a limit is negative
   */
  public DailyLimits {
    if (Math.min(Math.min(callsPerUser, tokensPerUser), Math.min(calls, tokens)) < 0) {
      throw new IllegalArgumentException("a daily limit is negative");
    }
  }
}
