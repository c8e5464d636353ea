package org.tolldesk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.embedding.ModelSpec;
import org.tolldesk.ingest.Ingest;
import org.tolldesk.ingest.Submission;

/** What admins do, through restarts of the whole program. */
class IntakeTest {
  private static final Ingest.Progress SILENT = (stage, done, of) -> {};
  @TempDir private Path home;
  private Path corpus;

  @BeforeEach
  void fill() throws IOException {
    corpus = Files.createDirectory(home.resolve("corpus"));
    Files.writeString(
        corpus.resolve("a.txt"), "The mayor said 12 people were killed in the flood on 3 May 2023.\n");
  }

  private Wiring start() {
    Settings settings =
        new Settings(
            corpus,
            home.resolve("store").toString(),
            home.resolve("words"),
            home.resolve("prompts"),
            ModelSpec.bgeSmallEnglish(),
            Optional.empty(),
            Optional.empty(),
            Level.WARN,
            "a test");
    return (Wiring) Wiring.open(settings);
  }

  @Test
  void aRestartKeepsWhatWasActivatedAndDoesNotUndoAGoingBack() throws IOException {
    byte[] text =
        "Police said 340 people were killed in the fire on 4 June 2023.\n".getBytes(StandardCharsets.UTF_8);
    try (Wiring desk = start()) {
      assertThat(desk.isStale()).isTrue();
      desk.reload(SILENT);
      desk.intake().activate(List.of(new Submission("b.txt", text)), SILENT);
    }
    try (Wiring desk = start()) {
      assertThat(desk.isStale()).isFalse();
      assertThat(desk.generation().documents()).hasSize(2);
      desk.intake().rollback();
    }
    Files.writeString(corpus.resolve("c.txt"), "Police said 7 people were killed in the fog on 5 June 2023.\n");
    try (Wiring desk = start()) {
      assertThat(desk.isStale()).isFalse();
      assertThat(desk.generation().documents()).hasSize(1);
      assertThat(desk.intake().status().model()).isEqualTo("bge-small-en-v1.5-q");
      assertThat(desk.reload(SILENT).documents()).isEqualTo(3);
      assertThat(desk.isStale()).isFalse();
    }
    Files.delete(corpus.resolve("c.txt"));
    try (Wiring desk = start()) {
      assertThat(desk.isStale()).isTrue();
    }
  }
}
