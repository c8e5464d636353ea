package org.tolldesk.telegram;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.tolldesk.ingest.Ingest;
import org.tolldesk.ingest.ReloadReport;

/**
 * Tells a chat how a reload goes and what it did. The progress message is edited at a fixed pace, so that
 * Telegram is never asked too often however fast the reload goes. A bot that is being closed leaves the
 * reload at its next step, and nothing of it stays.
 */
final class ReloadRun {
  private static final long EDIT_SECONDS = 3;

  private final Messenger messenger;
  private final Gateway gateway;
  private final ScheduledExecutorService scheduler;
  private final StopSignal stop;

  /** Reloads the articles, in one way or another. */
  interface Work {
    ReloadReport reload(Ingest.Progress progress);
  }

  /** How far it is. */
  private record Step(String stage, int done, int of) {}

  ReloadRun(Messenger messenger, Gateway gateway, ScheduledExecutorService scheduler, StopSignal stop) {
    this.messenger = messenger;
    this.gateway = gateway;
    this.scheduler = scheduler;
    this.stop = stop;
  }

  /** Returns when it is done; empty where it failed, which the chat has then been told. */
  Optional<ReloadReport> run(Place place, Texts texts, Work work) {
    List<Integer> started = messenger.send(place, texts.html("reload.started"), null);
    AtomicReference<@Nullable Step> last = new AtomicReference<>();
    Future<?> edits =
        scheduler.scheduleAtFixedRate(
            () -> show(place.chat(), started, last.getAndSet(null), texts),
            EDIT_SECONDS, EDIT_SECONDS, TimeUnit.SECONDS);
    Optional<ReloadReport> report = Optional.empty();
    String told;
    try {
      report = Optional.of(work.reload((stage, done, of) -> step(last, new Step(stage, done, of))));
      told = ReportHtml.of(report.get(), texts);
    } catch (Stopped e) {
      told = texts.html("reload.stopped");
    } catch (RuntimeException e) {
      told = Faults.html(e, "reload.failed", texts);
    } finally {
      edits.cancel(false);
    }
    messenger.send(place, told, null);
    started.forEach(each -> gateway.tell(new DeleteMessage(Long.toString(place.chat()), each)));
    return report;
  }

  private void step(AtomicReference<@Nullable Step> last, Step step) {
    if (stop.isGiven()) {
      throw new Stopped();
    }
    last.set(step);
  }

  private void show(long chat, List<Integer> messages, @Nullable Step step, Texts texts) {
    if (step != null && !messages.isEmpty()) {
      gateway.tell(
          EditMessageText.builder()
              .chatId(Long.toString(chat))
              .messageId(messages.get(0))
              .text(texts.html("reload.progress", step.stage(), step.done(), step.of()))
              .parseMode("HTML")
              .build());
    }
  }
}
