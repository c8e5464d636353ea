package org.tolldesk.telegram;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tolldesk.ingest.Ingest;
import org.tolldesk.ingest.ReloadReport;

/**
 * Tells a chat how a reload goes and what it did. The progress message is edited at a fixed pace, so that
 * Telegram is never asked too often however fast the reload goes. A bot that is being closed leaves the
 * reload at its next step, and nothing of it stays.
 */
final class ReloadRun {
  private final Messenger messenger;
  private final StopSignal stop;

  /** Reloads the articles, in one way or another. */
  interface Work {
    ReloadReport reload(Ingest.Progress progress);
  }

  ReloadRun(Messenger messenger, StopSignal stop) {
    this.messenger = messenger;
    this.stop = stop;
  }

  /**
   * Returns when it is done, with what comes of it; empty where it failed. The chat is told either, after the
   * audit is. The update that asked for it is done with long before.
   */
  void run(Place asked, Texts texts, Work work, Consumer<Optional<ReloadReport>> audit) {
    Place place = asked.later();
    List<Integer> started = messenger.send(place, texts.html("reload.started"), null);
    Optional<ReloadReport> report = Optional.empty();
    String told;
    try {
      report =
          Optional.of(
              work.reload(
                  (stage, done, of) ->
                      step(place.chat(), started, texts.html("reload.progress", stage, done, of))));
      told = ReportHtml.of(report.get(), texts);
    } catch (Stopped e) {
      told = texts.html("reload.stopped");
    } catch (RuntimeException | Error e) {
      told = Faults.html(e, "reload.failed", texts);
    }
    audit.accept(report);
    messenger.send(place, told, null);
    started.forEach(each -> messenger.delete(place.chat(), each));
  }

  private void step(long chat, List<Integer> messages, String html) {
    if (stop.isGiven()) {
      throw new Stopped();
    }
    messages.stream().limit(1).forEach(each -> messenger.show(chat, each, html));
  }
}
