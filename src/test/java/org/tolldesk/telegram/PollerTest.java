package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The watchdog over the library's polling. */
class PollerTest {
  private final StopSignal stop = new StopSignal();
  private final Log<Integer> received = new Log<>();
  private BotApiDouble api;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
  }

  @AfterEach
  void end() {
    stop.give();
    api.close();
  }

  private static ObjectNode message() {
    ObjectNode message = new ObjectMapper().createObjectNode().put("message_id", 1).put("date", 4);
    message.putObject("chat").put("id", 5).put("type", "private");
    return message.put("text", "x");
  }

  @Test
  void afterAnIdleWeekLowerIdsAreTaken() throws TelegramApiException, InterruptedException {
    LongPollingUpdateConsumer consumer = updates -> updates.forEach(each -> received.add(each.getUpdateId()));
    try (Poller poller = new Poller(api.settings(), stop, consumer)) {
      poller.register();
      api.updates.add("message", message());
      received.await(1, id -> id == 1000);

      for (long checks = Duration.ofDays(6).dividedBy(Poller.CHECK_EVERY); checks > 0; checks--) {
        poller.check(false);
      }
      api.updates.jumpTo(17);
      api.updates.add("message", message());
      received.await(1, id -> id == 17);
    }
  }

  @Test
  void pollingThatDiedIsStartedAgain() throws TelegramApiException, InterruptedException {
    AtomicBoolean healthy = new AtomicBoolean();
    try (Poller poller =
        new Poller(
            api.settings(),
            stop,
            updates -> {
              if (!healthy.getAndSet(true)) {
                throw new IllegalStateException("the library does not survive this");
              }
              updates.forEach(each -> received.add(each.getUpdateId()));
            })) {
      poller.register();
      api.updates.add("message", message());
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (api.calls.all(call -> call.is("deleteWebhook")).size() < 2 && System.nanoTime() < deadline) {
        poller.check(true);
        Thread.onSpinWait();
      }

      assertThat(received.await(1, id -> id == 1000)).containsExactly(1000);
    }
  }
}
