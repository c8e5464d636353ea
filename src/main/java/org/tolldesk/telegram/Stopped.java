package org.tolldesk.telegram;

/** The bot was closed before this update was done with; the inbox keeps it for the next start. */
final class Stopped extends RuntimeException {
  Stopped() {
    super("the bot is being closed");
  }
}
