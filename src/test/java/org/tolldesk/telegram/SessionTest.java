package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole session of users and an admin with all the real parts, as a golden file. */
class SessionTest {
  private static final Path GOLDEN = Path.of("src/test/resources/telegram/session.txt");

  @TempDir Path home;

  @Test
  void aSessionReadsAsItShould() throws IOException, InterruptedException {
    String played = Play.text(Session.play(home));
    Files.writeString(Path.of("target", "session.txt"), played);

    assertThat(List.of(played.split("\n"))).isEqualTo(Files.readAllLines(GOLDEN, StandardCharsets.UTF_8));
  }
}
