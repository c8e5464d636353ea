package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
  @TempDir Path folder;

  static Incoming incoming(int update) {
    String text = "Скільки? “" + update + "”";
    return new Incoming(
        update, 5, true, null, update, 5L, "uk", null, 1_795_353_000L, "", text, false, null, null);
  }

  @Test
  void whatWasNotHandledIsThereAfterACrash() throws IOException {
    try (Inbox inbox = new Inbox(folder)) {
      inbox.keep(List.of(incoming(11), incoming(10)));
      inbox.keep(List.of(incoming(12)));
      inbox.handled(11);
    }

    try (Inbox inbox = new Inbox(folder)) {
      assertThat(inbox.takeLeft()).containsExactly(incoming(10), incoming(12));
      assertThat(Stream.of(10, 11, 12)).allMatch(inbox::knows);
      assertThat(inbox.knows(13)).isFalse();
    }
  }

  @Test
  void everyKindOfEventIsKept() throws IOException {
    List<Event> events =
        List.of(
            incoming(1),
            new Press(2, 5, true, null, 9, 5, "uk", "q1", "quotes", "17"),
            new InlineQuestion(3, 5, null, "q2", "how many"),
            new Membership(4, -5, false, "en", false, true),
            new Migration(5, -5, -105));
    try (Inbox inbox = new Inbox(folder)) {
      inbox.keep(events);
    }

    try (Inbox inbox = new Inbox(folder)) {
      assertThat(inbox.takeLeft()).isEqualTo(events);
    }
  }

  @Test
  void wordsAreDeletedAsSoonAsTheyAreAnswered() throws IOException {
    try (Inbox inbox = new Inbox(folder)) {
      inbox.keep(List.of(incoming(1), incoming(2)));
      inbox.handled(1);
      inbox.handled(2);
    }

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(folder::relativize).map(Path::toString))
          .containsExactlyInAnyOrder("handled", "lock");
    }
  }

  @Test
  void wordsThatWereAnsweredCanBeDeletedBeforeTheRestOfTheirBatchIs() throws IOException {
    try (Inbox inbox = new Inbox(folder)) {
      inbox.keep(List.of(incoming(101), incoming(102), incoming(103)));
      inbox.handled(102);
      inbox.deleteHandled();
      assertThat(folder.resolve("batch-101.json"))
          .content()
          .contains("“101”", "“103”")
          .doesNotContain("“102”");
      inbox.handled(101);
    }

    try (Inbox inbox = new Inbox(folder)) {
      assertThat(inbox.takeLeft()).containsExactly(incoming(103));
      assertThat(inbox.knows(102)).isTrue();
    }
  }

  @Test
  void aBatchThatACrashLeftHalfWrittenIsDeleted() throws IOException {
    Path draft = Files.writeString(folder.resolve("batch-5.json.draft"), "[{\"update\":5,\"te");

    try (Inbox inbox = new Inbox(folder)) {
      assertThat(inbox.takeLeft()).isEmpty();
    }
    assertThat(draft).doesNotExist();
  }

  @Test
  void aFileThatCannotBeReadIsSetAsideAndTheOthersAreTakenUp() throws IOException {
    try (Inbox inbox = new Inbox(folder)) {
      inbox.keep(List.of(incoming(10)));
    }
    Files.writeString(folder.resolve("batch-5.json"), "[{\"update\":5,\"te");

    try (Inbox inbox = new Inbox(folder)) {
      assertThat(inbox.takeLeft()).containsExactly(incoming(10));
    }
    assertThat(folder.resolve("batch-5.json")).doesNotExist();
    assertThat(folder.resolve("batch-5.json.unreadable")).exists();
  }

  @Test
  void aLowIdAfterAHighOneIsNew() throws IOException {
    try (Inbox inbox = new Inbox(folder)) {
      inbox.handled(900_000);

      assertThat(inbox.knows(17)).isFalse();
    }
  }

  @Test
  void aTornLastLineOfTheLedgerIsNoId() throws IOException {
    Files.writeString(folder.resolve("handled"), "100\n200\n30");

    try (Inbox inbox = new Inbox(folder)) {
      assertThat(inbox.knows(200)).isTrue();
      assertThat(inbox.knows(30)).isFalse();
      inbox.handled(31);
    }
    assertThat(folder.resolve("handled")).hasContent("100\n200\n31");
  }

  @Test
  void theLedgerForgetsTheOldestAndStaysSmall() throws IOException {
    StringBuilder ids = new StringBuilder();
    for (int id = 0; id < 3 * Inbox.REMEMBERED; id++) {
      ids.append(id).append('\n');
    }
    Files.writeString(folder.resolve("handled"), ids, StandardOpenOption.CREATE);

    try (Inbox inbox = new Inbox(folder)) {
      assertThat(inbox.knows(2 * Inbox.REMEMBERED - 1)).isFalse();
      assertThat(inbox.knows(2 * Inbox.REMEMBERED)).isTrue();
    }
    assertThat(Files.readAllLines(folder.resolve("handled"))).hasSize(Inbox.REMEMBERED);
  }

  @Test
  void twoBotsDoNotShareAFolder() throws IOException {
    try (Inbox inbox = new Inbox(folder)) {
      assertThat(inbox.takeLeft()).isEmpty();
      assertThatThrownBy(() -> new Inbox(folder)).hasMessageContaining("another bot");
    }
  }
}
