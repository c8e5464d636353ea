package org.tolldesk.telegram;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** Shows "typing" in a chat until ended; Telegram itself drops it after 5 s. */
final class Typing {
  private static final int EVERY_SECONDS = 4;

  private final Future<?> beat;

  Typing(Place where, Gateway gateway, ScheduledExecutorService scheduler) {
    SendChatAction action =
        SendChatAction.builder()
            .chatId(Long.toString(where.chat()))
            .messageThreadId(where.thread())
            .action("typing")
            .build();
    beat =
        scheduler.scheduleAtFixedRate(
            () -> gateway.show(where.chat(), action), 0, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  void end() {
    beat.cancel(false);
  }
}
