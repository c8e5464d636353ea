package org.tolldesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the middle of reloads and looks at what is left. */
class KilledReloadTest {
  private static final int KILLS = 3;
  @TempDir Path folder;

  @Test
  void aReloadThatIsKilledLeavesAWholeGenerationAndEveryAcknowledgedOne() throws Exception {
    long acknowledged = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      acknowledged = Math.max(acknowledged, killAfter(2 + kill));
      Generation left = Stores.open(folder.toString()).current().orElseThrow();
      assertThat(left.number()).isGreaterThanOrEqualTo(acknowledged);
      assertThat(left.documents())
          .hasSize(40)
          .allMatch(d -> d.document().startsWith(left.number() + "-"));
      assertThat(left.claims()).hasSize(40);
      assertThat(left.matching("toll", 100)).hasSize(40);
      assertThat(folder).isDirectoryNotContaining("glob:**/building-*");
    }
  }

  /**
   * Lets it say so many lines, then kills it at once; the last generation that it said to be
   * published.
   */
  private long killAfter(int lines) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledReload.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long published = 0;
    try (BufferedReader output = process.inputReader()) {
      for (int i = 0; i < lines; i++) {
        List<String> words = List.of(output.readLine().split(" "));
        published = words.get(0).equals("published") ? Long.parseLong(words.get(1)) : published;
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return published;
  }
}
