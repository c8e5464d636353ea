package org.tolldesk;

import ch.qos.logback.classic.Level;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tolldesk.answer.DailyLimits;
import org.tolldesk.embedding.ModelSpec;
import org.tolldesk.telegram.UseLimits;

/**
 * Everything that can be configured, read and checked.
 *
 * @param corpus the folder of articles
 * @param store where generations are kept: a folder, or {@code mem:} for a store that is gone at
 *     exit
 * @param words a folder with an admin's own words, which need not exist
 * @param prompts a folder with prompts for the LLM; one that is not there is taken from the program
 * @param embedding the sentence model: the one that ships with Tolldesk, or a user's own files
 * @param telegram the bot, where a token is configured
 * @param llm the chat endpoint; empty: the embedded answerer writes
 * @param logLevel from which level on to log
 * @param source where the settings came from, for the doctor
 */
record Settings(
    Path corpus,
    String store,
    Path words,
    Path prompts,
    ModelSpec embedding,
    Optional<Telegram> telegram,
    Optional<Llm> llm,
    Level logLevel,
    String source) {
  private static final String MEMORY = "mem:";

  /** Telegram: the token, another server than its own, who may reload, and who may ask how much. */
  record Telegram(Secret token, Optional<URI> apiUrl, Set<Long> admins, UseLimits limits) {}

  /**
   * An OpenAI-compatible chat endpoint, how long all attempts for one answer may take, and how much
   * of it may be used in a day.
   */
  record Llm(
      URI baseUrl, String model, Optional<Secret> apiKey, Duration deadline, DailyLimits limits) {}

  /** What must never be printed. */
  List<Secret> secrets() {
    return Stream.concat(telegram.map(Telegram::token).stream(), llm.flatMap(Llm::apiKey).stream())
        .toList();
  }

  /** The store's folder; empty for a store that is gone at exit. */
  Optional<Path> storeFolder() {
    return store.equals(MEMORY) ? Optional.empty() : Optional.of(Path.of(store));
  }
}
