package org.tolldesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

  static Stream<List<String>> sentencesThatAreTwo() {
    return Stream.of(
        List.of("He met Gov. Smith and Lt.-Gen. Brown in Kyiv.", "Then he left."),
        List.of("The U.S. Army counted 12 dead.", "It was Sunday."),
        List.of("They flew back to the U.S.", "The president stayed."),
        List.of("J. R. Smith died at 9 a.m. Sunday.", "No. 5 is lost."),
        List.of("“Who did it?” he asked.", "“We will win.”"),
        List.of("It rose by 1.2 million in 13.20 hours.", "“If so,” he said."),
        List.of("Живе у м. Києві, О. Кіпер, на вул. Садовій.", "Загинуло 5 чел. та 3 поранено."),
        List.of("Це мій дім.", "Наступне речення."),
        List.of("Погибли 20 чел.", "Он сказал, что в г. Буча, ул. Мира, 12 тыс. жителей."));
  }

  @ParameterizedTest
  @MethodSource("sentencesThatAreTwo")
  void abbreviationsInitialsAndSpeechDoNotEndASentence(List<String> expected) {
    String text = String.join(" ", expected);
    assertThat(Sentences.of(text).stream().map(span -> span.of(text))).isEqualTo(expected);
  }

  @Test
  void aLineFeedAlwaysEndsASentence() {
    String text = "A headline without a stop\nand a line in lower case\n\n  \nThe end";
    assertThat(Sentences.of(text).stream().map(span -> span.of(text)))
        .containsExactly("A headline without a stop", "and a line in lower case", "The end");
  }

  @Test
  void aRangeIsCutWhereItIsAsked() {
    String text = "One. Two is long. Three.";
    assertThat(Sentences.of(text, 5, 12).stream().map(span -> span.of(text)))
        .containsExactly("Two is");
    assertThat(Sentences.of(text, 3, 3)).isEmpty();
  }

  @Property(tries = 300)
  void spansAreInOrderAndHoldEverythingButWhiteSpace(@ForAll String text) {
    int last = 0;
    StringBuilder rest = new StringBuilder();
    for (Span span : Sentences.of(text)) {
      assertThat(span.length()).isPositive();
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      rest.append(text, last, span.start());
      last = span.end();
    }
    assertThat(rest.append(text.substring(last)).chars()).allMatch(Span::isBlank);
  }
}
