package org.tolldesk.telegram;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.tolldesk.ingest.Ingest;
import org.tolldesk.ingest.ReloadReport;

/**
 * {@code /reload}: for the numeric ids in the settings, in a private chat, one at a time. The progress
 * message is edited at a fixed pace, so that Telegram is never asked too often however fast the reload goes.
 */
final class Reloading {
  private static final Logger log = LoggerFactory.getLogger(Reloading.class);
  private static final long EDIT_SECONDS = 3;

  private final Admins admins;
  private final Ingest ingest;
  private final Messenger messenger;
  private final Gateway gateway;
  private final ScheduledExecutorService scheduler;
  private final AtomicBoolean running = new AtomicBoolean();

  Reloading(
      Admins admins,
      Ingest ingest,
      Messenger messenger,
      Gateway gateway,
      ScheduledExecutorService scheduler) {
    this.admins = admins;
    this.ingest = ingest;
    this.messenger = messenger;
    this.gateway = gateway;
    this.scheduler = scheduler;
  }

  void reload(Incoming in) {
    Optional<String> refusal = admins.refusal(in.person(), in.inPrivate());
    if (refusal.isPresent()) {
      say(in, refusal.get());
    } else if (!running.compareAndSet(false, true)) {
      say(in, "reload.running");
    } else {
      try {
        reloadNow(in);
      } finally {
        running.set(false);
      }
    }
  }

  private void reloadNow(Incoming in) {
    List<Integer> started = say(in, "reload.started");
    AtomicReference<@Nullable Supplier<String>> progress = new AtomicReference<>();
    Future<?> edits =
        scheduler.scheduleAtFixedRate(
            () -> show(in, started, progress.getAndSet(null)), EDIT_SECONDS, EDIT_SECONDS, TimeUnit.SECONDS);
    String report;
    try {
      ReloadReport done =
          ingest.reload(
              (stage, at, of) ->
                  progress.set(() -> in.texts().html("reload.progress", stage, at, of)));
      report = ReportHtml.of(done, in.texts());
    } catch (RuntimeException e) {
      log.error("Reload failed: {}", Traces.of(e));
      report = in.texts().html("reload.failed", firstLine(e));
    } finally {
      edits.cancel(false);
    }
    messenger.reply(in, report);
    started.forEach(message -> messenger.delete(in.chat(), message));
  }

  private void show(Incoming in, List<Integer> messages, @Nullable Supplier<String> html) {
    if (html != null && !messages.isEmpty()) {
      gateway.tell(
          EditMessageText.builder()
              .chatId(Long.toString(in.chat()))
              .messageId(messages.get(0))
              .text(html.get())
              .parseMode("HTML")
              .build(),
          in.chat());
    }
  }

  private static String firstLine(RuntimeException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse(e.getClass().getSimpleName());
  }

  private List<Integer> say(Incoming in, String key) {
    return messenger.reply(in, in.texts().html(key));
  }
}
