package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who is let in and how often, by a clock that only the test moves on. */
class DoorkeeperTest {
  private static final Admins ADMINS = new Admins(Set.of(77L));

  private long now;

  private Doorkeeper door(UseLimits limits) {
    return new Doorkeeper(limits, ADMINS, () -> now);
  }

  private static Incoming message(long chat, long person) {
    return new Incoming(
        1, chat, chat > 0, null, 1, person, "en", null, 1_795_353_000L, "", "?", false, null, null);
  }

  private static Press press(long chat, long person) {
    return new Press(1, chat, chat > 0, null, 1, person, "en", "q", "quotes", "");
  }

  private static InlineQuestion inline(long person) {
    return new InlineQuestion(1, person, "en", "q", "how");
  }

  private static String told(Doorkeeper.Verdict verdict) {
    return verdict instanceof Doorkeeper.Verdict.Told told
        ? told.key() + " " + Arrays.toString(told.arguments())
        : verdict.getClass().getSimpleName();
  }

  private void passes(long seconds) {
    now += TimeUnit.SECONDS.toNanos(seconds);
  }

  @Test
  void whoAsksTooFastIsToldOnceHowLongToWaitAndThenLetInAgain() {
    Doorkeeper door = door(new UseLimits(Set.of(), 3, 0));
    for (int i = 0; i < 3; i++) {
      assertThat(told(door.judge(message(51, 51)))).isEqualTo("Welcome");
    }
    passes(20);

    assertThat(told(door.judge(message(51, 51)))).isEqualTo("slow.down [40]");
    assertThat(told(door.judge(message(-9, 51)))).isEqualTo("Ignored");
    assertThat(told(door.judge(message(-9, 52)))).isEqualTo("Welcome");
    passes(40);
    assertThat(told(door.judge(message(51, 51)))).isEqualTo("Welcome");
  }

  @Test
  void theDayHasItsOwnLimit() {
    Doorkeeper door = door(new UseLimits(Set.of(), 0, 2));
    door.judge(message(51, 51));
    door.judge(message(51, 51));

    assertThat(told(door.judge(message(51, 51)))).isEqualTo("slow.down.day [24]");
    passes(23 * 3600);
    assertThat(told(door.judge(message(51, 51)))).isEqualTo("Ignored");
    passes(3600);
    assertThat(told(door.judge(message(51, 51)))).isEqualTo("Welcome");
  }

  @Test
  void lettersTypedInlineAndPressesUseUpNoQuestions() {
    Doorkeeper door = door(new UseLimits(Set.of(), 1, 0));
    for (int i = 0; i < 4; i++) {
      assertThat(told(door.judge(inline(51)))).isEqualTo("Welcome");
    }
    assertThat(told(door.judge(press(51, 51)))).isEqualTo("Welcome");
    assertThat(told(door.judge(message(51, 51)))).isEqualTo("Welcome");
    assertThat(told(door.judge(press(51, 51)))).isEqualTo("slow.down [60]");
  }

  @Test
  void noLimitIsNone() {
    Doorkeeper door = door(new UseLimits(Set.of(), 0, 0));
    for (int i = 0; i < 10_000; i++) {
      assertThat(told(door.judge(message(51, 51)))).isEqualTo("Welcome");
    }
  }

  @Test
  void aListLetsInItsPeopleItsChatsAndTheAdminsWhateverTheySend() {
    Doorkeeper door = door(new UseLimits(Set.of(51L, -9L), 20, 500));

    assertThat(told(door.judge(message(51, 51)))).isEqualTo("Welcome");
    assertThat(told(door.judge(message(-5, 51)))).isEqualTo("Welcome");
    assertThat(told(door.judge(message(-9, 60)))).isEqualTo("Welcome");
    assertThat(told(door.judge(inline(77)))).isEqualTo("Welcome");
    assertThat(told(door.judge(press(-9, 61)))).isEqualTo("Welcome");
    assertThat(told(door.judge(inline(61)))).isEqualTo("stranger []");
    assertThat(told(door.judge(press(-5, 61)))).isEqualTo("Ignored");
  }

  @Test
  void aStrangerIsToldSoOnceADayAndAStrangeGroupNotAtAll() {
    Doorkeeper door = door(new UseLimits(Set.of(51L), 20, 500));

    assertThat(told(door.judge(message(-5, 60)))).isEqualTo("Ignored");
    assertThat(told(door.judge(message(60, 60)))).isEqualTo("stranger []");
    passes(24 * 3600 - 1);
    assertThat(told(door.judge(message(60, 60)))).isEqualTo("Ignored");
    passes(1);
    assertThat(told(door.judge(message(60, 60)))).isEqualTo("stranger []");
  }
}
