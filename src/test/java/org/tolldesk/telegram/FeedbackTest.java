package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackTest {
  @TempDir Path folder;
  private final AtomicLong clock = new AtomicLong(Samples.now());

  private Feedback open() throws IOException {
    return new Feedback(folder, clock::get);
  }

  private static Turn turn(int message, String question) {
    return new Turn(message, null, question, List.of(), 0, List.of(), 5L, 7, "embedded", null, null, null);
  }

  @Test
  void aChatKeepsItsLatestNotesAndCrowdsOutNoOther() throws IOException {
    Feedback feedback = open();
    feedback.vote(1, turn(1, "another's"), new Vote(false, Vote.Reason.NAME));
    for (int i = 0; i < Feedback.PER_CHAT + 5; i++) {
      feedback.foundNothing(2, turn(i, "q" + i));
    }

    List<Note> notes = open().newestFirst();
    assertThat(notes).hasSize(Feedback.PER_CHAT + 1);
    assertThat(notes.get(0).question()).isEqualTo("q" + (Feedback.PER_CHAT + 4));
    assertThat(notes.get(Feedback.PER_CHAT).vote()).isEqualTo(new Vote(false, Vote.Reason.NAME));
  }

  @Test
  void thereAreNeverMoreNotesThanAllowed() throws IOException {
    StringBuilder file = new StringBuilder("[");
    String note = "{\"date\":%d,\"chat\":%d,\"message\":1,\"question\":\"q\",\"generation\":7,\"vote\":null},";
    for (int chat = 1; chat <= Feedback.NOTES; chat++) {
      file.append(note.formatted(clock.get(), chat));
    }
    file.setCharAt(file.length() - 1, ']');
    Files.writeString(folder.resolve("notes.json"), file);
    Feedback feedback = open();
    feedback.foundNothing(-1, turn(1, "one more"));

    assertThat(feedback.newestFirst()).hasSize(Feedback.NOTES).noneMatch(each -> each.chat() == 1);
  }

  @Test
  void aNoteIsKeptForNinetyDaysAndItsQuestionIsCut() throws IOException {
    open().vote(1, turn(1, "😀".repeat(400)), new Vote(true, null));
    assertThat(open().newestFirst().get(0).question()).isEqualTo("😀".repeat(150) + "…");

    clock.addAndGet(Feedback.KEPT_SECONDS + 1);
    assertThat(open().newestFirst()).isEmpty();
    assertThat(open().vote(1, 1)).isEmpty();
  }

  @Test
  void forgettingAChatLeavesNothingOfItOnDisk() throws IOException {
    Feedback feedback = open();
    feedback.foundNothing(1, turn(1, "canary"));
    feedback.foundNothing(2, turn(1, "another's"));
    feedback.forget(1);

    assertThat(folder.resolve("notes.json")).content().contains("another's").doesNotContain("canary");
  }

  @Test
  void aDamagedFileBeginsAnew() throws IOException {
    Files.writeString(folder.resolve("notes.json"), "[{\"date\":");
    Feedback feedback = open();
    feedback.foundNothing(1, turn(1, "q"));

    assertThat(open().newestFirst()).hasSize(1);
  }
}
