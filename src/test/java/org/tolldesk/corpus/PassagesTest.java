package org.tolldesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static final String SENTENCE =
      "The governor said that many people had been killed in the fire. ";

  private static List<Passage> passages(String text) {
    return CorpusReader.passages(new Article(Provenance.unknown("a.txt"), text, text));
  }

  @Test
  void aLongParagraphIsCutBetweenSentences() {
    List<Passage> passages = passages(SENTENCE.repeat(30));
    assertThat(passages).hasSizeBetween(4, 8);
    assertThat(passages)
        .allMatch(
            p -> p.text().length() >= 100 && p.text().length() <= 600 && p.text().endsWith("."));
  }

  @Test
  void paragraphsStayApartButAHeadingGoesWithWhatFollows() {
    List<Passage> passages =
        passages("Main points\n\n" + SENTENCE.repeat(3) + "\n\n" + SENTENCE.repeat(2));
    assertThat(passages).hasSize(2);
    assertThat(passages.get(0).text()).startsWith("Main points The governor");
  }

  @Test
  void offsetsAreThoseOfTheFileAndTheTextHasNoRunsOfSpace() {
    String file = "One   man\u00a0died.\n\n\n\nAnd " + SENTENCE.repeat(5);
    for (Passage passage : passages(file)) {
      assertThat(file.substring(passage.start(), passage.end()).replaceAll("[\\s\\u00a0]+", " "))
          .isEqualTo(passage.text());
    }
  }

  @Test
  void idsAreStableAndDifferEvenForRepeatedText() {
    String file = SENTENCE.repeat(4) + "\n" + SENTENCE.repeat(4);
    List<Passage> passages = passages(file);
    assertThat(passages).isEqualTo(passages(file)).doesNotHaveDuplicates();
    assertThat(passages.stream().map(Passage::id)).doesNotHaveDuplicates();
    assertThat(passages("X. " + file).get(1).id()).isNotEmpty();
  }

  @Test
  void aSentenceLongerThanTheModelReadsIsCut() {
    assertThat(passages("a".repeat(4_096)))
        .allMatch(passage -> passage.text().length() <= 1_200)
        .hasSize(4);
    assertThat(passages("word ".repeat(1_000)))
        .allMatch(passage -> passage.text().length() <= 1_200);
  }
}
