package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When messages may leave, by a clock that only waiting moves on. */
class PacingTest {
  private static final long SECOND = 1_000_000_000L;

  private long now;
  private final Pacing pacing = new Pacing(Rates.TELEGRAM, this::sleep, () -> now);

  private boolean sleep(long millis) {
    now += millis * 1_000_000;
    return true;
  }

  private List<Long> departures(int count, long... chats) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pacing.await(chats[i % chats.length]);
      times.add(now);
    }
    return times;
  }

  /** How many lie in the fullest window of that length. */
  private static int most(List<Long> times, long window) {
    int most = 0;
    for (long start : times) {
      most = Math.max(most, (int) times.stream().filter(t -> t >= start && t < start + window).count());
    }
    return most;
  }

  @Test
  void twoMessagesLeaveAPrivateChatAtOnceAndNeverMoreThanOneASecondOnAverage() {
    List<Long> times = departures(40, 51);

    assertThat(times.get(1)).isZero();
    assertThat(most(times, 3 * SECOND)).isEqualTo(3);
    assertThat(times.get(39)).isEqualTo(57 * SECOND);
  }

  @Test
  void aGroupHearsFewerThanTwentyInAnyMinute() {
    List<Long> times = departures(60, -51);

    assertThat(most(times, 60 * SECOND)).isEqualTo(18);
  }

  @Test
  void allChatsTogetherHearFewerThanThirtyInAnySecond() {
    long[] chats = new long[300];
    for (int i = 0; i < chats.length; i++) {
      chats[i] = i + 1;
    }
    List<Long> times = departures(300, chats);

    assertThat(most(times, SECOND)).isBetween(25, 28);
    assertThat(times.get(299)).isLessThan(12 * SECOND);
  }

  @Test
  void aPauseIsKeptToTheNanosecondByItsChatAlone() {
    pacing.hold(51, 37);

    assertThat(pacing.isHeld(51)).isTrue();
    assertThat(pacing.isHeld(52)).isFalse();
    assertThat(pacing.tryNow(51)).isFalse();
    assertThat(departures(1, 52)).containsExactly(0L);
    assertThat(departures(1, 51)).containsExactly(37 * SECOND);
    assertThat(pacing.isHeld(51)).isFalse();
  }

  @Test
  void aSecondChatThatIsRefusedMeanwhileHoldsUpEverybody() {
    pacing.hold(51, 10);
    pacing.hold(52, 5);

    assertThat(departures(1, 53)).containsExactly(5 * SECOND);
    assertThat(departures(1, 51)).containsExactly(10 * SECOND);
  }

  @Test
  void aShorterPauseDoesNotCutALongerOneShort() {
    pacing.hold(51, 10);
    pacing.hold(51, 1);

    assertThat(departures(1, 51)).containsExactly(10 * SECOND);
  }

  @Test
  void whatCannotGoNowIsNotCounted() {
    departures(2, 51);

    assertThat(pacing.tryNow(51)).isFalse();
    assertThat(departures(1, 51)).containsExactly(3 * SECOND / 2);
  }

  @Test
  void waitingEndsWhenTheBotIsClosed() {
    Pacing closing = new Pacing(Rates.TELEGRAM, millis -> false, () -> now);
    closing.hold(51, 10);

    assertThatThrownBy(() -> closing.await(51)).isInstanceOf(Stopped.class);
  }
}
