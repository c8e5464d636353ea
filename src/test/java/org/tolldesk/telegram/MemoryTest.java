package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.telegram.HistoryTest.asked;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
  private static final long DAY = 24 * 60 * 60;

  @TempDir Path folder;
  private final AtomicLong clock = new AtomicLong(Samples.now());

  private Memory open() throws IOException {
    return new Memory(folder, clock::get);
  }

  private Incoming now(long chat, int message) {
    return asked(chat, message, null, clock.get());
  }

  private static void tell(Memory memory, Incoming question, String text, List<Integer> answers) {
    memory.remember(question.chat(), HistoryTest.turn(memory.of(question.chat()), question, text, answers));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(folder::relativize).map(Path::toString).sorted().toList();
    }
  }

  @Test
  void whatWasAskedIsKnownAfterARestart() throws IOException {
    try (Memory memory = open()) {
      tell(memory, now(7, 10), "Скільки? “1”", List.of(11));
      tell(memory, now(-7, 20), "of the group", List.of(21));
    }

    try (Memory memory = open()) {
      assertThat(memory.before(now(7, 12))).containsExactly("Скільки? “1”");
      assertThat(memory.before(asked(-7, 22, 21, clock.get()))).containsExactly("of the group");
      assertThat(memory.before(asked(7, 22, 21, clock.get()))).isEmpty();
    }
  }

  @Test
  void aForgottenChatLeavesNoFileAndTakesNoOtherWithIt() throws IOException {
    try (Memory memory = open()) {
      tell(memory, now(7, 10), "mine", List.of(11));
      tell(memory, now(8, 10), "another's", List.of(11));
      memory.forget(7);

      assertThat(memory.before(now(7, 12))).isEmpty();
      assertThat(memory.before(now(8, 12))).containsExactly("another's");
    }
    assertThat(files()).containsExactly("8.json");
  }

  @Test
  void aWeekAfterItWasAskedAQuestionIsDeletedAndTheYoungerOnesStay() throws IOException {
    try (Memory memory = open()) {
      tell(memory, now(7, 10), "old", List.of(11));
      tell(memory, now(8, 10), "old too", List.of(11));
      clock.addAndGet(DAY);
      tell(memory, now(8, 12), "younger", List.of(13));
      clock.addAndGet(6 * DAY + 1);

      assertThat(memory.before(asked(7, 14, 11, clock.get()))).isEmpty();
      memory.sweep();
      assertThat(memory.before(asked(8, 14, 13, clock.get()))).containsExactly("younger");
    }
    assertThat(files()).containsExactly("8.json");
    assertThat(folder.resolve("8.json")).content().contains("younger").doesNotContain("old");
  }

  @Test
  void whatGrewTooOldWhileNoBotRanIsDeletedAtTheStart() throws IOException {
    try (Memory memory = open()) {
      tell(memory, now(7, 10), "old", List.of(11));
    }
    clock.addAndGet(8 * DAY);

    open().close();

    assertThat(files()).isEmpty();
  }

  @Test
  void theChatThatWasQuietLongestMakesRoom() throws IOException {
    for (int chat = 1; chat <= Memory.CHATS; chat++) {
      String turn = "{\"message\":1,\"after\":null,\"question\":\"q\",\"answers\":[2],\"date\":%d}";
      String file = "{\"format\":1,\"turns\":[" + turn.formatted(clock.get() - chat) + "]}";
      Files.writeString(folder.resolve(chat + ".json"), file);
    }

    try (Memory memory = open()) {
      tell(memory, now(-5, 1), "one more", List.of(2));

      assertThat(files()).hasSize(Memory.CHATS).doesNotContain(Memory.CHATS + ".json");
      assertThat(memory.before(now(1, 3))).containsExactly("q");
    }
  }

  @Test
  void aDamagedFileAnotherFormatAndAHalfWrittenOneAreNothingAndAreDeleted() throws IOException {
    Files.writeString(folder.resolve("1.json"), "{\"format\":1,\"turns\":[{\"message\":1,\"quest");
    Files.writeString(folder.resolve("2.json"), "{\"format\":3,\"turns\":[]}");
    Files.writeString(folder.resolve("3.json"), "{\"format\":1}");
    byte[] noUtf8 = "{\"format\":1,\"turns\":[{\"question\":\"ї".getBytes(StandardCharsets.UTF_16);
    Files.write(folder.resolve("4.json"), noUtf8);
    Files.writeString(folder.resolve("5.json.draft"), "{\"format\":1,\"turns\":[{\"mess");
    Files.writeString(folder.resolve("6.json"), "");

    try (Memory memory = open()) {
      for (int chat = 1; chat <= 6; chat++) {
        assertThat(memory.before(now(chat, 9))).isEmpty();
      }
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void aFileThatIsDamagedMeanwhileCostsNoMoreThanItsQuestions() throws IOException {
    try (Memory memory = open()) {
      tell(memory, now(7, 10), "first", List.of(11));
      Files.writeString(folder.resolve("7.json"), "\0\0\0");
      tell(memory, now(7, 12), "second", List.of(13));

      assertThat(memory.before(now(7, 14))).containsExactly("second");
    }
  }

  @Test
  void aFileOfFormatOneIsReadAndItsQuestionsAreAnybodys() throws IOException {
    String turn = "{\"message\":10,\"after\":null,\"question\":\"q\",\"answers\":[11],\"date\":%d}";
    Files.writeString(
        folder.resolve("7.json"), "{\"format\":1,\"turns\":[" + turn.formatted(clock.get()) + "]}");

    try (Memory memory = open()) {
      assertThat(memory.turn(7, 10)).isPresent().get().matches(each -> each.isOf(99) && each.has(11));
      tell(memory, now(7, 12), "second", List.of(13));
    }
    try (Memory memory = open()) {
      assertThat(memory.before(now(7, 14))).containsExactly("q", "second");
    }
    assertThat(folder.resolve("7.json")).content().startsWith("{\"format\":2,");
  }

  @Test
  void allThatAButtonNeedsIsKnownAfterARestart() throws IOException {
    Turn turn =
        new Turn(
            10, null, "q", List.of(11), clock.get(), List.of(12), 5L, 7, "embedded", 3, clock.get(), "uk");
    try (Memory memory = open()) {
      memory.remember(-7, turn);
    }

    try (Memory memory = open()) {
      assertThat(memory.turn(-7, 10)).contains(turn);
      assertThat(memory.turn(7, 10)).isEmpty();
    }
  }

  @Test
  void aFreshStartTakesNothingOverUnlessItIsRepliedToAndSurvivesARestart() throws IOException {
    try (Memory memory = open()) {
      tell(memory, now(7, 10), "first", List.of(11));
      memory.fresh(now(7, 12));
    }

    try (Memory memory = open()) {
      assertThat(memory.before(now(7, 13))).isEmpty();
      assertThat(memory.before(asked(7, 13, 11, clock.get()))).containsExactly("first");
      tell(memory, now(7, 13), "second", List.of(14));
      assertThat(memory.before(now(7, 15))).containsExactly("second");
      memory.fresh(now(8, 1));
    }
    assertThat(files()).containsExactly("7.json");
  }
}
