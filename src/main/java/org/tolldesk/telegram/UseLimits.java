package org.tolldesk.telegram;

import java.util.Set;

/**
 * Who may use the bot and how much.
 *
 * @param allowed numeric ids of users and chats; empty: everybody
 * @param perMinute questions that one person may ask in a minute; 0: no limit
 * @param perDay the same in a day
 */
public record UseLimits(Set<Long> allowed, int perMinute, int perDay) {
  /** Everybody, twenty questions a minute and five hundred a day. */
  public static final UseLimits USUAL = new UseLimits(Set.of(), 20, 500);

  /** @throws BotException when a value cannot work, with one line that says which */
  public UseLimits {
    if (perMinute < 0 || perDay < 0) {
      throw new BotException("questions a minute " + perMinute + ", a day " + perDay + ": 0 is no limit");
    }
    allowed = Set.copyOf(allowed);
  }
}
