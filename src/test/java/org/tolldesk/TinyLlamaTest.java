package org.tolldesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A real model, known to get figures wrong, behind the gate. Runs in the profile {@code tinyllama}
 * only; the operations page says how. What it lets through is for a person to read.
 */
class TinyLlamaTest {
  private static final Path FOLDER = Path.of(System.getProperty("tinyllama.folder", "target/tinyllama"));
  private static final Path QUESTIONS =
      Path.of(
          System.getProperty(
              "tinyllama.questions", "src/test/resources/evaluation/seeds/questions.yaml"));
  private static final Duration MOST = Duration.ofMinutes(Long.getLong("tinyllama.minutes", 60));

  @Test
  void everyQuestionGetsAnAnswerWhateverTheModelWrites() throws IOException {
    Path weights =
        System.getProperty("tinyllama.weights") == null
            ? TinyLlamaFile.in(FOLDER)
            : Path.of(System.getProperty("tinyllama.weights"));
    try (TinyLlama model = new TinyLlama(weights, Integer.getInteger("tinyllama.threads", 1));
        ChatServer server = new ChatServer(model)) {
      Path record = FOLDER.resolve("replies.jsonl");
      List<RemoteRun.Line> lines =
          new RemoteRun(server, record, Duration.ofMinutes(20)).run(QUESTIONS, MOST);
      System.out.println(RemoteRun.summary(lines));
      System.out.println("Read what was let through: " + RemoteRun.letThrough(lines, FOLDER));
      assertThat(lines).isNotEmpty().noneMatch(line -> line.text().isBlank());
    }
  }
}
