package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of an answer after a crash: each try opens the outbox that the one before left. */
class OutboxTest {
  private static final Cause CAUSE = new Cause(7, "en");

  @TempDir Path folder;

  private Outbox open() throws IOException {
    return new Outbox(folder.resolve("outbox"), update -> update == 7);
  }

  private Delivery after(String text, String marks) throws IOException {
    try (Outbox outbox = open()) {
      Delivery delivery = outbox.next(CAUSE, text);
      for (int part = 0; part < marks.length(); part++) {
        delivery.mark(Marks.BEGUN, part, 0);
        if (marks.charAt(part) != Marks.BEGUN) {
          delivery.mark(marks.charAt(part), part, 90 + part);
        }
      }
    }
    try (Outbox outbox = open()) {
      return outbox.next(CAUSE, "31,000");
    }
  }

  @Test
  void whatArrivedIsGoneWhatWasRefusedIsDueAndTheRestIsDoubtful() throws IOException {
    Delivery delivery = after("31,000", "SNB");

    assertThat(delivery.fate(0)).isEqualTo(Delivery.Fate.GONE);
    assertThat(delivery.id(0)).isEqualTo(90);
    assertThat(delivery.fate(1)).isEqualTo(Delivery.Fate.DUE);
    assertThat(delivery.fate(2)).isEqualTo(Delivery.Fate.DOUBTFUL);
    assertThat(delivery.fate(3)).isEqualTo(Delivery.Fate.DUE);
  }

  @Test
  void whatWasBegunTwiceIsNotBegunAThirdTime() throws IOException {
    after("31,000", "B");

    assertThat(after("31,000", "B").fate(0)).isEqualTo(Delivery.Fate.GONE);
  }

  @Test
  void anotherAnswerThanBeforeStartsAnew() throws IOException {
    Delivery delivery = after("30,000", "SS");

    assertThat(delivery.fate(0)).isEqualTo(Delivery.Fate.DOUBTFUL);
    assertThat(delivery.fate(1)).isEqualTo(Delivery.Fate.DUE);
    assertThat(delivery.id(0)).isNull();
  }

  @Test
  void anotherAnswerOfWhichNothingLeftIsNoMatter() throws IOException {
    assertThat(after("30,000", "N").fate(0)).isEqualTo(Delivery.Fate.DUE);
  }

  @Test
  void theSecondMessageOfAnAnswerIsToldFromTheFirst() throws IOException {
    after("31,000", "S");
    try (Outbox outbox = open()) {
      outbox.begin(7);
      assertThat(outbox.next(CAUSE, "31,000").fate(0)).isEqualTo(Delivery.Fate.GONE);
      assertThat(outbox.next(CAUSE, "31,000").fate(0)).isEqualTo(Delivery.Fate.DUE);
    }
  }

  @Test
  void triesAreCountedOverRunsButNotThoseThatAStopEnded() throws IOException {
    for (int run = 1; run <= 3; run++) {
      try (Outbox outbox = open()) {
        assertThat(outbox.begin(7)).isEqualTo(run);
      }
    }
    try (Outbox outbox = open()) {
      outbox.rest(7);
    }
    try (Outbox outbox = open()) {
      assertThat(outbox.begin(7)).isEqualTo(1);
    }
  }

  @Test
  void itHoldsNoWordsAndStaysSmall() throws IOException {
    Path file = folder.resolve("outbox");
    try (Outbox outbox = open()) {
      for (int update = 100; update < 6_100; update++) {
        outbox.begin(update);
        outbox.next(new Cause(update, "en"), "canary").mark(Marks.NOT_SENT, 0, 0);
        outbox.done(update);
      }
      assertThat(Files.readString(file)).doesNotContain("canary");
      assertThat(Files.readAllLines(file)).hasSizeLessThan(5_001);
    }
    open().close();
    assertThat(file).isEmptyFile();
  }

  @Test
  void aLineCutOffByACrashIsNoMark() throws IOException {
    Files.writeString(folder.resolve("outbox"), "7 T\n7 B 0 0 " + Marks.print("31,000") + "\n7 S 0 0 " + Marks.print("3"));
    try (Outbox outbox = open()) {
      assertThat(outbox.next(CAUSE, "31,000").fate(0)).isEqualTo(Delivery.Fate.DOUBTFUL);
    }
  }

  @Test
  void nothingIsBegunAfterClosing() throws IOException {
    Outbox outbox = open();
    outbox.close();
    Delivery delivery = outbox.next(CAUSE, "31,000");

    assertThatThrownBy(() -> delivery.mark(Marks.BEGUN, 0, 0)).isInstanceOf(Stopped.class);
  }
}
