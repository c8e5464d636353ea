package org.tolldesk.telegram;

import java.net.URI;
import java.util.Set;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * What the bot needs to know.
 *
 * @param token the bot's token; never printed
 * @param apiUrl the Bot API server: scheme, host and port, {@code http://127.0.0.1:9000} say
 * @param adminIds numeric Telegram user ids that may reload
 * @param limits who may use the bot and how much
 */
public record BotSettings(String token, URI apiUrl, Set<Long> adminIds, UseLimits limits) {
  /** Telegram's own server. */
  public static final URI TELEGRAM = URI.create("https://api.telegram.org");

  /** @throws BotException when a value cannot work, with one line that says which */
  public BotSettings {
    token = token.strip();
    if (!token.matches("[A-Za-z0-9:_-]+")) {
      throw new BotException("TELEGRAM_BOT_TOKEN is empty or holds a character that no token has: check it");
    }
    if (apiUrl.getHost() == null || !String.valueOf(apiUrl.getScheme()).matches("https?")) {
      throw new BotException("TELEGRAM_API_URL '" + apiUrl + "' is not of the form http://HOST:PORT");
    }
    if (apiUrl.getPath() != null && !apiUrl.getPath().matches("/?")) {
      throw new BotException("TELEGRAM_API_URL '" + apiUrl + "' has a path: give scheme, host and port only");
    }
    adminIds = Set.copyOf(adminIds);
  }

  /** For everybody, as much as is usual. */
  public BotSettings(String token, URI apiUrl, Set<Long> adminIds) {
    this(token, apiUrl, adminIds, UseLimits.USUAL);
  }

  TelegramUrl url() {
    boolean secure = "https".equals(apiUrl.getScheme());
    int port = apiUrl.getPort() >= 0 ? apiUrl.getPort() : secure ? 443 : 80;
    return TelegramUrl.builder().schema(apiUrl.getScheme()).host(apiUrl.getHost()).port(port).build();
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "BotSettings[apiUrl=" + apiUrl + ", adminIds=" + adminIds + "]";
  }
}
