package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChatLanesTest {

  private static ChatLanes.Task until(CountDownLatch latch) {
    return () -> {
      try {
        latch.await(20, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    };
  }

  @Test
  void aChatKeepsItsOrderAndAnotherDoesNotWaitForIt() throws InterruptedException {
    try (ChatLanes lanes = new ChatLanes()) {
      CountDownLatch slow = new CountDownLatch(1);
      CountDownLatch other = new CountDownLatch(1);
      CountDownLatch last = new CountDownLatch(1);
      List<Integer> order = Collections.synchronizedList(new ArrayList<>());
      lanes.submit(1, until(slow));
      for (int i = 0; i < 5; i++) {
        int number = i;
        lanes.submit(1, () -> order.add(number));
      }
      lanes.submit(1, last::countDown);
      lanes.submit(2, other::countDown);

      assertThat(other.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(order).isEmpty();
      slow.countDown();
      assertThat(last.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }
  }

  @Test
  void aFloodIsTurnedAwayAndToldSoOnce() {
    try (ChatLanes lanes = new ChatLanes()) {
      CountDownLatch slow = new CountDownLatch(1);
      for (int i = 0; i <= ChatLanes.WAITING_PER_CHAT; i++) {
        assertThat(lanes.submit(1, until(slow))).isEqualTo(ChatLanes.Admission.TAKEN);
      }

      assertThat(lanes.submit(1, () -> {})).isEqualTo(ChatLanes.Admission.TURNED_AWAY);
      assertThat(lanes.submit(1, () -> {})).isEqualTo(ChatLanes.Admission.TURNED_AWAY_AGAIN);
      assertThat(lanes.submit(2, () -> {})).isEqualTo(ChatLanes.Admission.TAKEN);
      slow.countDown();
    }
  }

  @Test
  void nothingIsTakenAfterClosing() {
    ChatLanes lanes = new ChatLanes();
    lanes.close();

    assertThat(lanes.submit(1, () -> {})).isEqualTo(ChatLanes.Admission.CLOSED);
  }
}
