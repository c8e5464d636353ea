package org.tolldesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tolldesk.corpus.Article;
import org.tolldesk.lexicon.Lexicon;

/** Text that no reader would write: it must neither fail nor take long. */
class HostileTextTest {
  private static final Duration GENEROUS = Duration.ofSeconds(60);
  private static final int MEGABYTE = 1 << 20;

  private final ClaimExtractor extractor = new ClaimExtractor(Lexicon.standard());

  @TestFactory
  Stream<DynamicTest> noTextFailsOrHangs() {
    return Stream.of(
        text("empty", ""),
        text("blank lines", "\n".repeat(10_000)),
        text("one Latin letter", "a".repeat(MEGABYTE)),
        text("one Cyrillic capital", "Б".repeat(MEGABYTE)),
        text("one long number", "7".repeat(MEGABYTE)),
        text("single digits", "7 ".repeat(100_000)),
        text("only straight quotes", "\"".repeat(100_000)),
        text("only opening quotes", "“".repeat(100_000)),
        text("unpaired surrogates", "\ud800".repeat(100_000) + "12 killed\udc00"),
        text("nested brackets", "(".repeat(10_000) + "12 killed" + ")".repeat(10_000)),
        text("only commas", ", ".repeat(100_000)),
        text("names without a stop", "Ivan Petrov ".repeat(17_000)),
        text("tolls without a stop", "12 people were killed, ".repeat(9_000)),
        text("ages without an end", "aged 8, ".repeat(25_000)),
        text("number words without an end", "twenty ".repeat(30_000)),
        text("hyphens without an end", "a-".repeat(100_000)),
        text("apostrophes without an end", "a'".repeat(100_000)),
        text("decimal points without an end", "1.".repeat(100_000)),
        text("table cells without an end", "| 12 killed ".repeat(20_000)),
        text("lines of tolls", "12 killed\n".repeat(10_000)));
  }

  @Test
  void aLongParagraphOfDifferentTollsTakesSeconds() {
    String text = IntStream.range(3_000, 9_000)
        .mapToObj(toll -> toll + " people were killed, police said. ").collect(Collectors.joining());
    Extraction extraction = assertTimeoutPreemptively(GENEROUS, () -> extractor.extract(article(text)));
    assertThat(text).hasSizeGreaterThan(200_000);
    assertThat(extraction.claims()).hasSize(6_000);
  }

  private DynamicTest text(String name, String text) {
    return DynamicTest.dynamicTest(name,
        () -> assertThat(assertTimeoutPreemptively(GENEROUS,
            () -> extractor.extract(article(text)))).isNotNull());
  }

  /** Whatever stands first or last in a sentence, a rule that looks beyond it finds nothing. */
  @Test
  void sentencesThatBeginOrEndAnywhereAreRead() throws IOException {
    Random random = new Random(7);
    for (Path file : articles()) {
      String text = Files.readString(file);
      for (int cut = 0; cut < 6; cut++) {
        int from = random.nextInt(text.length());
        String piece = text.substring(from, from + random.nextInt(text.length() - from));
        assertThatCode(() -> extractor.extract(article(piece))).as(file + "\n" + piece)
            .doesNotThrowAnyException();
      }
    }
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/evaluation"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Article article(String text) {
    return Case.article(text, "2024-02-28", null);
  }
}
