package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.BotSession;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Long polling by the library with none of its defaults: with them one exception ends polling for good, a
 * refusal's {@code retry_after} is ignored, and closing leaves the poll and its thread behind.
 */
final class Poller implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Poller.class);
  private static final int POLL_SECONDS = 50;
  private static final int READ_SECONDS = 65;
  private static final int CALL_SECONDS = 90;
  /** Telegram starts over with random update ids after seven idle days; lower ones the library would drop. */
  private static final Duration IDLE = Duration.ofDays(6);

  static final Duration CHECK_EVERY = Duration.ofMinutes(1);

  private final BotSettings settings;
  private final LongPollingUpdateConsumer consumer;
  private final OkHttpClient http;
  private final ScheduledExecutorService thread;
  private final TelegramBotsLongPollingApplication library;
  private @Nullable BotSession session;
  private long idleChecks;

  Poller(BotSettings settings, Pause pause, LongPollingUpdateConsumer consumer) {
    this.settings = settings;
    this.consumer = consumer;
    PollBackOff backOff = new PollBackOff(pause, () -> ThreadLocalRandom.current().nextDouble());
    http =
        new OkHttpClient.Builder()
            .readTimeout(Duration.ofSeconds(READ_SECONDS))
            // A reply that comes byte by byte would else never end.
            .callTimeout(Duration.ofSeconds(CALL_SECONDS))
            .addInterceptor(new PollWatch(backOff::retryAfter))
            .build();
    thread =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread poller = new Thread(task, "telegram-poll");
              poller.setDaemon(true);
              return poller;
            });
    library =
        new TelegramBotsLongPollingApplication(
            ObjectMapper::new, () -> http, () -> thread, () -> backOff);
  }

  /** Begins to poll; on failure it can be tried again. */
  synchronized void register() throws TelegramApiException {
    try {
      session = library.registerBot(settings.token(), settings::url, Poller::poll, consumer);
    } catch (TelegramApiException | RuntimeException e) {
      library.unregisterBot(settings.token());
      throw e;
    }
  }

  private static GetUpdates poll(int lastReceived) {
    return GetUpdates.builder()
        .offset(lastReceived == 0 ? null : Integer.valueOf(lastReceived + 1))
        .limit(100)
        .timeout(POLL_SECONDS)
        .allowedUpdates(List.copyOf(EventReader.KINDS))
        .build();
  }

  /**
   * The watchdog, to be called every {@link #CHECK_EVERY}: restarts polling that has died, and after six idle
   * days forgets the last id.
   *
   * @param received whether an update came since the check before
   */
  synchronized void check(boolean received) {
    idleChecks = received ? 0 : idleChecks + 1;
    if (session == null) {
      return;
    }
    if (session.getRunningPolling() == null || session.getRunningPolling().isDone()) {
      log.error("Polling has died; starting it again");
      restart();
    } else if (idleChecks >= IDLE.dividedBy(CHECK_EVERY)) {
      session.getLastReceivedUpdate().set(0);
      idleChecks = 0;
    }
  }

  private void restart() {
    try {
      library.unregisterBot(settings.token());
      register();
    } catch (TelegramApiException | RuntimeException e) {
      log.warn("Polling could not be started again; next try in {} s", CHECK_EVERY.toSeconds());
    }
  }

  /** Returns at once; no update is taken afterwards. */
  @Override
  public void close() {
    try {
      library.close();
    } catch (Exception e) {
      log.warn("The polling library did not close: {}", Traces.of(e));
    }
    http.dispatcher().cancelAll();
    thread.shutdown();
    http.connectionPool().evictAll();
    http.dispatcher().executorService().shutdown();
  }
}
