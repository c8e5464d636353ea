package org.tolldesk;

import ch.qos.logback.classic.Level;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tolldesk.answer.DailyLimits;
import org.tolldesk.telegram.UseLimits;
import org.tolldesk.terminal.Desk;
import org.tolldesk.terminal.SettingsException;

/**
 * Reads the settings: options of the command line win over the environment, and that over the file.
 */
final class SettingsReader {
  private static final Path DEFAULT_FILE = Path.of("config", "tolldesk.yaml");
  private static final List<String> LEVELS =
      List.of("error", "warn", "info", "debug", "trace", "off");

  private SettingsReader() {}

  /**
   * @throws SettingsException with every fault at once, a line each
   */
  static Settings read(Desk.Options options, Map<String, String> environment) {
    Values values = new Values();
    ConfigFile.read(Optional.ofNullable(options.config()), DEFAULT_FILE, values);
    for (Key key : Key.values()) {
      key.variable()
          .filter(name -> environment.containsKey(name) && !environment.get(name).isBlank())
          .ifPresent(name -> values.put(key, environment.get(name), name));
    }
    if (options.corpus() != null) {
      values.put(Key.CORPUS, options.corpus().toString(), "--corpus");
    }
    if (options.db() != null) {
      values.put(Key.STORE, options.db(), "--db");
    }
    Settings settings = settings(values, options.verbose());
    if (!values.faults().isEmpty()) {
      throw new SettingsException(values.faults());
    }
    return settings;
  }

  private static Settings settings(Values values, boolean verbose) {
    Level level =
        values
            .read(Key.LOG_LEVEL, "one of " + String.join(", ", LEVELS), SettingsReader::level)
            .orElse(Level.WARN);
    return new Settings(
        values.read(Key.CORPUS, "a folder", Path::of).orElse(Path.of("seeds")),
        values
            .read(
                Key.STORE,
                "a folder or 'mem:' (PostgreSQL is not supported yet)",
                SettingsReader::store)
            .orElse("data"),
        values.read(Key.WORDS, "a folder", Path::of).orElse(Path.of("config")),
        values.read(Key.PROMPTS, "a folder", Path::of).orElse(Path.of("prompts")),
        EmbeddingSettings.read(values),
        telegram(values),
        llm(values),
        verbose ? Level.DEBUG : level,
        values.source());
  }

  private static Optional<Settings.Telegram> telegram(Values values) {
    Optional<URI> server =
        values.read(Key.TELEGRAM_API_URL, "http://HOST:PORT or https://HOST", Values::server);
    var admins =
        values.read(Key.TELEGRAM_ADMINS, "numeric user ids, comma-separated", Values::numbers);
    UseLimits limits = useLimits(values);
    return values
        .read(Key.TELEGRAM_TOKEN, "a token of the form 123456:ABC…", SettingsReader::token)
        .map(token -> new Settings.Telegram(token, server, admins.orElse(Set.of()), limits));
  }

  private static UseLimits useLimits(Values values) {
    String ids = "numeric user and chat ids, comma-separated";
    return new UseLimits(
        values.read(Key.TELEGRAM_ALLOWED, ids, Values::numbers).orElse(UseLimits.USUAL.allowed()),
        questions(values, Key.TELEGRAM_PER_MINUTE, UseLimits.USUAL.perMinute()),
        questions(values, Key.TELEGRAM_PER_DAY, UseLimits.USUAL.perDay()));
  }

  private static int questions(Values values, Key key, int usual) {
    return values
        .read(key, "a whole number, 0 for no limit", SettingsReader::number)
        .orElse(usual);
  }

  private static Optional<Settings.Llm> llm(Values values) {
    Optional<URI> url = values.read(Key.LLM_BASE_URL, "http://… or https://…", Values::url);
    Optional<String> model = values.read(Key.LLM_MODEL, "a model's name", text -> text);
    Duration deadline =
        values
            .read(Key.LLM_DEADLINE, "a number of seconds", SettingsReader::seconds)
            .orElse(Duration.ofSeconds(30));
    Optional<Secret> apiKey = values.read(Key.LLM_API_KEY, "a key", Secret::new);
    DailyLimits limits =
        new DailyLimits(
            limit(values, Key.LLM_CALLS_PER_USER, DailyLimits.USUAL.callsPerUser()),
            limit(values, Key.LLM_TOKENS_PER_USER, DailyLimits.USUAL.tokensPerUser()),
            limit(values, Key.LLM_CALLS, DailyLimits.USUAL.calls()),
            limit(values, Key.LLM_TOKENS, DailyLimits.USUAL.tokens()));
    if (values.has(Key.LLM_BASE_URL) != values.has(Key.LLM_MODEL)) {
      values.fault(
          "llm.base_url (TOLLDESK_LLM_BASE_URL) and llm.model (TOLLDESK_LLM_MODEL) belong together:"
              + " set both or none");
    }
    return url.isPresent() && model.isPresent()
        ? Optional.of(new Settings.Llm(url.get(), model.get(), apiKey, deadline, limits))
        : Optional.empty();
  }

  private static long limit(Values values, Key key, long usual) {
    return values.read(key, "a whole number, 0 for no limit", SettingsReader::count).orElse(usual);
  }

  private static Integer number(String text) {
    return Integer.valueOf(count(text).toString());
  }

  private static Long count(String text) {
    long count = Long.parseLong(text);
    if (count < 0) {
      throw new IllegalArgumentException(text);
    }
    return count;
  }

  private static Secret token(String text) {
    if (!text.matches("[A-Za-z0-9:_-]+")) {
      throw new IllegalArgumentException("a token");
    }
    return new Secret(text);
  }

  /** A folder with options behind it is not one: they could reach the database. */
  private static String store(String text) {
    if (text.startsWith("jdbc:") || text.contains(";") || text.isEmpty()) {
      throw new IllegalArgumentException(text);
    }
    return text.equals("mem:") ? text : Path.of(text).toString();
  }

  private static Duration seconds(String text) {
    long seconds = Long.parseLong(text);
    if (seconds < 1) {
      throw new IllegalArgumentException(text);
    }
    return Duration.ofSeconds(seconds);
  }

  private static Level level(String text) {
    if (!LEVELS.contains(text.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(text);
    }
    return Level.toLevel(text);
  }
}
