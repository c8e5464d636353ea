package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFileTest {
  @TempDir Path folder;

  @Test
  void theNewestLineComesFirst() throws IOException {
    LineFile file = new LineFile(folder.resolve("a"));
    assertThat(file.latest(5)).isEmpty();
    file.add("one");
    file.add("два");
    file.add("three");

    assertThat(new LineFile(folder.resolve("a")).latest(2)).containsExactly("three", "два");
  }

  @Test
  void aLineThatACrashCutOffSpoilsNoOther() throws IOException {
    LineFile file = new LineFile(folder.resolve("a"));
    file.add("one");
    Files.writeString(folder.resolve("a"), "tw", StandardOpenOption.APPEND);
    file.add("three");

    assertThat(file.latest(5)).containsExactly("three", "tw", "one");
  }

  @Test
  void theFileIsBoundedAndKeepsTheLatestLines() throws IOException {
    LineFile file = new LineFile(folder.resolve("a"));
    String long100k = "x".repeat(100 * 1024);
    for (int i = 0; i < 20; i++) {
      file.add(i + long100k);
    }

    long bytes = Files.size(folder.resolve("a")) + Files.size(folder.resolve("a.1"));
    assertThat(bytes).isLessThan(2 * (LineFile.MAX_BYTES + 101 * 1024));
    assertThat(file.latest(1).get(0)).startsWith("19x");
    assertThat(file.latest(7)).hasSize(7);
  }
}
