package org.tolldesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String printed(boolean interactive) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    try (ProgressBar bar =
        ProgressBar.on(new Streams(InputStream.nullInputStream(), stream, stream, interactive))) {
      bar.at("reading", 0, 2);
      bar.at("reading", 1, 2);
      bar.at("reading", 2, 2);
      bar.at("embedding", 0, 0);
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aLogGetsALineForEachFinishedStage() {
    assertThat(printed(false)).isEqualTo("reading 2/2\nembedding 0/0\n");
  }

  @Test
  void aPersonSeesABarThatRedrawsItself() {
    assertThat(printed(true))
        .contains("\r" + "█".repeat(15) + "░".repeat(15) + " reading 1/2")
        .endsWith("█ embedding 0/0\n");
  }
}
