package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The limits by arrival: calls carry the time at which they came. */
class LimitsTest {
  private final Limits limits = new Limits();

  LimitsTest() {
    limits.enforce(Pace.REAL);
  }

  private void call(String method, long chat, double second) {
    var parameters = JsonNodeFactory.instance.objectNode().put("chat_id", chat);
    long nanos = Math.round(second * TimeUnit.SECONDS.toNanos(1));
    limits.check(new Call(method, parameters, Map.of(), nanos));
  }

  @Test
  void aChatTakesAShortBurstAndThenOneMessageASecond() {
    for (int i = 0; i < Limits.BURST; i++) {
      call("sendmessage", 51, i * 0.01);
    }
    assertThatThrownBy(() -> call("sendmessage", 51, 0.1))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code).isEqualTo(429);
              assertThat(refusal).hasMessage("Too Many Requests: retry after 3");
            });
    call("sendmessage", 52, 0.1);
    for (int i = 4; i < 100; i++) {
      call("sendmessage", 51, i);
    }
    assertThat(limits.violations()).extracting(Violation::rule).containsExactly("chat");
  }

  @Test
  void aGroupTakesTwentyMessagesAndEditsAMinute() {
    for (int i = 0; i < 20; i++) {
      call(i % 2 == 0 ? "sendmessage" : "editmessagetext", -1001, i);
    }
    call("sendchataction", -1001, 20);
    assertThatThrownBy(() -> call("editmessagetext", -1001, 21)).hasMessageContaining("retry after 36");
    call("sendmessage", -1001, 58);
    assertThat(limits.violations()).extracting(Violation::retryAfter).containsExactly(36);
  }

  @Test
  void allChatsTogetherTakeThirtyASecond() {
    for (int i = 0; i < 30; i++) {
      call("sendphoto", 100 + i, i * 0.01);
    }
    assertThatThrownBy(() -> call("sendphoto", 200, 0.5)).isInstanceOf(Refusal.class);
    call("sendphoto", 201, 1);
    assertThat(limits.violations()).extracting(Violation::rule).containsExactly("overall");
  }

  @Test
  void whoDoesNotWaitAsLongAsToldIsEarly() {
    for (int i = 0; i < Limits.BURST; i++) {
      call("sendmessage", 51, 0);
    }
    assertThatThrownBy(() -> call("sendmessage", 51, 0)).hasMessageContaining("retry after 3");
    assertThatThrownBy(() -> call("sendmessage", 51, 2.9)).hasMessageContaining("retry after 1");
    call("sendmessage", 51, 3);

    assertThat(limits.early()).hasSize(1);
    assertThat(limits.violations()).hasSize(2);
  }

  @Test
  void aFasterPaceMakesTheSecondsShorter() {
    limits.enforce(new Pace(Duration.ofMillis(20)));
    for (int i = 0; i < 20; i++) {
      call("sendmessage", -1001, 0);
    }
    assertThatThrownBy(() -> call("sendmessage", -1001, 0)).hasMessageContaining("retry after 57");
    call("sendmessage", -1001, 1.14);
  }

  @Test
  void theServerRefusesByItsLimitsOnlyWhenTheyAreOn() throws IOException, InterruptedException {
    try (BotApiDouble api = new BotApiDouble()) {
      Wire wire = new Wire(api);
      new Person(api, 51, "en").writes("hello");
      String message = "{'chat_id':51,'text':'x'}";
      for (int i = 0; i < 5; i++) {
        wire.call("sendMessage", message);
      }
      api.limits().enforce(Pace.REAL);
      for (int i = 0; i < Limits.BURST; i++) {
        wire.call("sendMessage", message);
      }

      assertThat(wire.refusal("sendMessage", message)).startsWith("Too Many Requests: retry after ");
      assertThat(api.sent(51)).hasSize(5 + Limits.BURST);
      assertThat(api.limits().violations()).hasSize(1);
    }
  }
}
