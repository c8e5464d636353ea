package org.tolldesk.telegram;

/** How the bot waits. */
@FunctionalInterface
interface Pause {

  /** Waits; false when the bot was closed meanwhile, so that whoever waited gives up. */
  boolean forMillis(long millis);
}
