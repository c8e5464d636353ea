package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Citation;
import org.tolldesk.answer.Finding;

/** The real picture of an answer's figures. */
class ChartingTest {
  private static Answer answer(String language, String outlet) {
    List<Finding> findings =
        Stream.of(
                AnswerDesk.claim("a", 180_000, "Volodymyr Zelensky", "2024-02"),
                AnswerDesk.claim("b", 315_000, "BBC", "2024-03"))
            .map(claim -> new Finding(claim, List.of(1)))
            .toList();
    Citation citation = new Citation(1, "a.txt", "A", outlet, null, null, null, "180000 were killed.", 0, 19);
    return new Answer(
        "q", "how many?", language, true, "…", findings, List.of(), List.of(citation), "embedded", 1);
  }

  private static int[] pixels(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth() + image.getHeight()).isBetween(800, 10_000);
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void theCaptionHasTheNumbersInTheAnswersLanguage() {
    assertThat(Charting.draw(answer("en", "The Daily")).orElseThrow().caption())
        .contains("180,000", "315,000");
    assertThat(Charting.draw(answer("uk", "The Daily")).orElseThrow().caption())
        .contains("Володимир Зеленський", "лютий 2024");
    assertThat(Charting.draw(answer("ru", "The Daily")).orElseThrow().caption())
        .contains("Владимир Зеленский", "февраль 2024");
  }

  @Test
  void thePictureNamesTheOutletsThatTheAnswerQuotes() throws IOException {
    int[] named = pixels(Charting.draw(answer("en", "The Daily")).orElseThrow().png());
    int[] again = pixels(Charting.draw(answer("en", "The Daily")).orElseThrow().png());
    int[] unnamed = pixels(Charting.draw(answer("en", null)).orElseThrow().png());

    assertThat(Arrays.equals(named, again)).isTrue();
    assertThat(Arrays.equals(named, unnamed)).isFalse();
  }

  @Test
  void whereNoFigureHasADateThereIsNoPicture() {
    Answer none = Samples.answer("en", "Nobody.", List.of(), List.of());
    assertThat(Charting.draw(none)).isEmpty();
  }
}
