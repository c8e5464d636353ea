package org.tolldesk.telegram;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/**
 * Messages that tell how far something is: each is edited every {@value #EVERY_SECONDS} s at most, to the
 * newest text, and what that superseded is never sent. An edit for which the pace leaves no room is put off.
 * Thread-safe; holds up nobody.
 */
final class StatusBoard {
  static final int EVERY_SECONDS = 3;

  private final Gateway gateway;
  private final Pacing pace;
  private final ScheduledExecutorService scheduler;
  private final Map<Key, Line> lines = new HashMap<>();

  private record Key(long chat, int message) {}

  /** What is to be shown next; null when nothing is. */
  private static final class Line {
    private @Nullable String html;
  }

  StatusBoard(Gateway gateway, Pacing pace, ScheduledExecutorService scheduler) {
    this.gateway = gateway;
    this.pace = pace;
    this.scheduler = scheduler;
  }

  /** The message was there a moment ago or is new: its first edit waits as long as any other. */
  synchronized void show(long chat, int message, String html) {
    Key key = new Key(chat, message);
    Line line = lines.get(key);
    if (line == null) {
      line = new Line();
      lines.put(key, line);
      tickLater(key, line);
    }
    line.html = html;
  }

  /** The message gets its last text, or goes: what was still to be shown is dropped. */
  synchronized void end(long chat, int message) {
    lines.remove(new Key(chat, message));
  }

  private void tickLater(Key key, Line line) {
    if (!scheduler.isShutdown()) {
      scheduler.schedule(() -> tick(key, line), EVERY_SECONDS, TimeUnit.SECONDS);
    }
  }

  private synchronized void tick(Key key, Line line) {
    if (lines.get(key) != line) {
      return;
    }
    String html = line.html;
    if (html == null) {
      lines.remove(key);
      return;
    }
    if (pace.tryNow(key.chat())) {
      line.html = null;
      gateway.tell(
          EditMessageText.builder()
              .chatId(Long.toString(key.chat()))
              .messageId(key.message())
              .text(html)
              .parseMode("HTML")
              .linkPreviewOptions(Letter.NO_PREVIEW)
              .build(),
          key.chat());
    }
    tickLater(key, line);
  }
}
