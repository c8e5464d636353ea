package org.tolldesk;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every setting: its key in the configuration file and its variable in the environment, which wins.
 */
enum Key {
  CORPUS("corpus", null),
  STORE("store", "TOLLDESK_DB"),
  WORDS("words", null),
  PROMPTS("prompts", null),
  EMBEDDING_MODEL("embedding.model", null),
  EMBEDDING_TOKENIZER("embedding.tokenizer", null),
  EMBEDDING_POOLING("embedding.pooling", null),
  EMBEDDING_QUERY_PREFIX("embedding.query_prefix", null),
  EMBEDDING_PASSAGE_PREFIX("embedding.passage_prefix", null),
  EMBEDDING_MAX_TOKENS("embedding.max_tokens", null),
  EMBEDDING_LANGUAGE("embedding.language", null),
  TELEGRAM_TOKEN("telegram.token", "TELEGRAM_BOT_TOKEN"),
  TELEGRAM_API_URL("telegram.api_url", "TELEGRAM_API_URL"),
  TELEGRAM_ADMINS("telegram.admins", "TOLLDESK_ADMINS"),
  TELEGRAM_ALLOWED("telegram.allowed", null),
  TELEGRAM_PER_MINUTE("telegram.questions_per_minute", null),
  TELEGRAM_PER_DAY("telegram.questions_per_day", null),
  LLM_BASE_URL("llm.base_url", "TOLLDESK_LLM_BASE_URL"),
  LLM_MODEL("llm.model", "TOLLDESK_LLM_MODEL"),
  LLM_API_KEY("llm.api_key", "TOLLDESK_LLM_API_KEY"),
  LLM_DEADLINE("llm.deadline_seconds", null),
  LLM_CALLS_PER_USER("llm.calls_per_user_day", null),
  LLM_TOKENS_PER_USER("llm.tokens_per_user_day", null),
  LLM_CALLS("llm.calls_per_day", null),
  LLM_TOKENS("llm.tokens_per_day", null),
  LOG_LEVEL("log.level", null);

  private final String path;
  private final @Nullable String variable;

  Key(String path, @Nullable String variable) {
    this.path = path;
    this.variable = variable;
  }

  /** The key in the configuration file, sections and names joined by dots. */
  String path() {
    return path;
  }

  Optional<String> variable() {
    return Optional.ofNullable(variable);
  }

  static Optional<Key> of(String path) {
    return Arrays.stream(values()).filter(key -> key.path.equals(path)).findFirst();
  }
}
