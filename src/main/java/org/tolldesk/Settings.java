package org.tolldesk;

import ch.qos.logback.classic.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that can be configured, read and checked.
 *
 * @param corpus the folder of articles
 * @param store where generations are kept
 * @param words a folder with an admin's own words, which need not exist
 * @param telegram the bot, where a token is configured
 * @param llm the chat endpoint; empty: the embedded answerer writes
 * @param logLevel from which level on to log
 * @param source where the settings came from, for the doctor
 */
record Settings(
    Path corpus,
    StorePlace store,
    Path words,
    Optional<Telegram> telegram,
    Optional<Llm> llm,
    Level logLevel,
    String source) {

  /** Telegram: the token, another server than its own, and who may reload. */
  record Telegram(Secret token, Optional<URI> apiUrl, Set<Long> admins) {}

  /** An OpenAI-compatible chat endpoint. */
  record Llm(URI baseUrl, String model, Optional<Secret> apiKey) {}

  /** Where generations are kept. */
  sealed interface StorePlace {
    /** In H2 files in a folder. */
    record Folder(Path path) implements StorePlace {
      @Override
      public String toString() {
        return path.toString();
      }
    }

    /** In memory, gone at exit. */
    record Memory() implements StorePlace {
      @Override
      public String toString() {
        return "mem:";
      }
    }
  }
}
