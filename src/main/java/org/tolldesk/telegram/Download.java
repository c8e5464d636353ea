package org.tolldesk.telegram;

/** How the fetching of a file ended. */
sealed interface Download {

  /** It is here. */
  record Fetched(byte[] content) implements Download {}

  /** @param key of the words that say why not */
  record Failed(String key) implements Download {}
}
