package org.tolldesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PartTest {

  @Test
  void aPartIsMadeOnceAndOnlyWhenAskedFor() {
    AtomicInteger made = new AtomicInteger();
    Part<Integer> part = new Part<>("counter", made::incrementAndGet);
    assertThat(made).hasValue(0);

    part.begin();

    assertThat(part.get()).isEqualTo(1);
    assertThat(part.get()).isEqualTo(1);
  }

  @Test
  void whatGoesWrongInTheMakingIsToldAsItIs() {
    Part<String> part =
        new Part<>(
            "bad",
            () -> {
              throw new IllegalStateException("cannot");
            });

    assertThatThrownBy(part::get).isInstanceOf(IllegalStateException.class).hasMessage("cannot");
  }

  @Test
  void closingTouchesOnlyWhatWasMade() {
    List<String> closed = new ArrayList<>();
    Part<String> never = new Part<>("never", () -> "never");
    Part<String> failed =
        new Part<>(
            "failed",
            () -> {
              throw new IllegalStateException("cannot");
            });
    Part<String> made = new Part<>("made", () -> "made");
    failed.begin();
    made.begin();

    List.of(never, failed, made).forEach(part -> part.ifBegun(closed::add));

    assertThat(closed).containsExactly("made");
  }
}
