package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

  @Test
  void whereTheSystemLendsNoSecondThreadTheFirstDoesAll() throws InterruptedException {
    AtomicInteger made = new AtomicInteger();
    ThreadFactory poor =
        task ->
            new Thread(task) {
              @Override
              public synchronized void start() {
                if (made.incrementAndGet() > 1) {
                  throw new OutOfMemoryError("unable to create native thread");
                }
                super.start();
              }
            };
    try (ChatLanes lanes = new ChatLanes(poor)) {
      CountDownLatch slow = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(4);
      lanes.submit(1, until(slow));
      lanes.submit(1, done::countDown);
      lanes.submit(2, done::countDown);
      lanes.submit(2, done::countDown);
      lanes.submitBeside(done::countDown);
      slow.countDown();

      assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aBugEndsNeitherALaneNorWhatComesAfterIt() throws InterruptedException {
    try (ChatLanes lanes = new ChatLanes()) {
      CountDownLatch done = new CountDownLatch(2);
      lanes.submit(
          1,
          () -> {
            throw new IllegalStateException("a bug");
          });
      lanes.submit(1, done::countDown);
      lanes.submitBeside(
          () -> {
            throw new StackOverflowError();
          });
      lanes.submitBeside(done::countDown);

      assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }
}
