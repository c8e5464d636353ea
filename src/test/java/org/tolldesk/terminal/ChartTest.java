package org.tolldesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartTest {
  @TempDir private Path folder;

  private final FakeDesk desk = new FakeDesk();

  @Test
  void thePictureIsWrittenAndItsNumbersAreSaid() throws IOException {
    Path out = Files.writeString(folder.resolve("a.png"), "the old one");

    Run run = Run.of(desk, "chart", "how many?", "--out", out.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("""
        Ukrainian soldiers killed:
        • 31,000 – Volodymyr Zelensky (February 2024, date inferred)
        """);
    assertThat(run.err()).isEmpty();
    assertThat(ImageIO.read(out.toFile()).getWidth()).isEqualTo(1080);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(out);
    }
  }

  @Test
  void aDarkPictureIsAnotherOne() throws IOException {
    Path light = folder.resolve("light.png");
    Path dark = folder.resolve("dark.png");

    Run.of(desk, "chart", "how many?", "--out", light.toString());
    Run.of(desk, "chart", "how many?", "--dark", "--out", dark.toString());

    assertThat(Files.readAllBytes(dark)).isNotEqualTo(Files.readAllBytes(light));
  }

  @Test
  void whereNothingCanBeDrawnOneLineSaysWhatThereIs() {
    desk.empty = true;
    Path out = folder.resolve("a.png");

    Run run = Run.of(desk, "chart", "how many?", "--out", out.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).containsExactly(
        "tolldesk: the corpus holds no dated figure for that, so there is nothing to draw:"
            + " 31,000 Ukrainian soldiers killed [1].");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFolderOrAPlaceThatIsNotThereIsRefusedBeforeTheQuestionIsAsked() {
    Run intoFolder = Run.of(desk, "chart", "how many?", "--out", folder.toString());
    Run nowhere = Run.of(desk, "chart", "how many?", "--out", folder.resolve("b/a.png").toString());

    assertThat(intoFolder.code()).isEqualTo(2);
    assertThat(intoFolder.err().lines()).containsExactly(
        "tolldesk: --out is a folder: " + folder + "; name a file in it");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err().lines()).hasSize(1);
    assertThat(desk.asked).isEmpty();
  }

  @Test
  void aQuestionAndAFileAreNeeded() {
    assertThat(Run.of(desk, "chart", "--out", folder.resolve("a.png").toString()).err())
        .startsWith("tolldesk: there is no question");
    assertThat(Run.of(desk, "chart", "how many?").code()).isEqualTo(2);
  }
}
