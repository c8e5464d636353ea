package org.tolldesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptTest {
  @TempDir Path folder;

  @Test
  void theLinesTypedAreKeptUntilTheyAreForgotten() throws IOException {
    Path file = folder.resolve("history");
    FakeDesk desk = new FakeDesk();
    desk.history = Optional.of(file);
    byte[] typed = "canary one?\n/forget\n".getBytes(StandardCharsets.UTF_8);
    try (Prompt prompt =
        new Prompt.Typed(
            new DumbTerminal(new ByteArrayInputStream(typed), new ByteArrayOutputStream()), desk)) {
      assertThat(prompt.next()).contains("canary one?");
      assertThat(file).content().contains("canary");

      assertThat(prompt.next()).contains("/forget");
      prompt.forget();
      assertThat(file).doesNotExist();
    }
    assertThat(file).doesNotExist();
  }
}
