package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
  @TempDir Path data;

  @Test
  void aKillBetweenQuestionAndAnswerLosesNoQuestion() throws IOException, InterruptedException {
    try (BotApiDouble api = new BotApiDouble()) {
      Person ann = new Person(api, 51, "en");
      Person bob = new Person(api, 52, "en");
      Process doomed = start(api);
      try {
        ann.writes("first?");
        ann.writes("second?");
        bob.writes("third?");
        for (int update = 1000; update <= 1002; update++) {
          api.updates.awaitConfirmed(update);
        }
      } finally {
        doomed.destroyForcibly().waitFor();
      }
      assertThat(api.sent(51)).isEmpty();

      try (Desk desk = Desk.answering(api, data, Samples::echo)) {
        assertThat(api.awaitSent(51, 2).get(0).text()).contains("first?");
        assertThat(api.awaitSent(51, 2).get(1).text()).contains("second?");
        assertThat(api.awaitSent(52, 1)).hasSize(1);
        desk.ann.writes("/help");
        assertThat(api.awaitSent(51, 3)).hasSize(3);
      }
    }
  }

  private Process start(BotApiDouble api) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java, "-cp", System.getProperty("java.class.path"), DeafBot.class.getName(), api.url().toString(),
            data.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
