package org.tolldesk.telegram;

/**
 * The bot cannot be started. The message is one line for the person who runs it: what is wrong, what to do.
 */
public final class BotException extends RuntimeException {
  public BotException(String message) {
    super(message);
  }

  public BotException(String message, Throwable cause) {
    super(message, cause);
  }
}
