package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PollingPartsTest {

  @Test
  void pollingRestsLongerAfterEachFailureUpToHalfAMinute() {
    List<Long> rests = new ArrayList<>();
    PollBackOff backOff = new PollBackOff(rests::add, () -> 1.0);
    for (int i = 0; i < 9; i++) {
      assertThat(backOff.nextBackOffMillis()).isZero();
    }
    backOff.reset();
    backOff.nextBackOffMillis();

    assertThat(rests).containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 16000L, 30000L, 30000L, 30000L, 500L);
  }

  @Test
  void pollingRestsAsLongAsTelegramAsks() {
    List<Long> rests = new ArrayList<>();
    PollBackOff backOff = new PollBackOff(rests::add, () -> 0.0);
    backOff.retryAfter(7);
    backOff.nextBackOffMillis();
    backOff.nextBackOffMillis();

    assertThat(rests).containsExactly(7000L, 250L);
  }

  @Test
  void anUpdateThatCannotBeDecodedIsReducedToItsNumber() throws JsonProcessingException {
    String chat = "\"chat\":{\"id\":5,\"type\":\"private\"}";
    String good = "{\"update_id\":2,\"message\":{\"message_id\":3,\"date\":4," + chat + ",\"text\":\"x\"}}";
    String bad = "{\"update_id\":1,\"message\":{\"date\":\"soon\"}}";
    String reply = "{\"ok\":true,\"result\":[" + bad + "," + good + "]}";
    String clean = "{\"ok\":true,\"result\":[{\"update_id\":1}," + good + "]}";
    ObjectMapper json = new ObjectMapper();

    assertThat(json.readTree(PoisonFilter.decodable(reply))).isEqualTo(json.readTree(clean));
    assertThat(PoisonFilter.decodable(clean)).isSameAs(clean);
    assertThat(PoisonFilter.decodable("<html>")).isEqualTo("<html>");
  }
}
