package org.tolldesk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;

/** The numbers of a picture in words. */
class CaptionTest {
  @Test
  void everyFigureHasALineUnderWhatItCounts() {
    assertThat(caption("en",
        Claimed.of(1200).as(Qualifier.AT_LEAST),
        Claimed.between(30, 55).by("Red Cross").on("2024-04"),
        Claimed.of(31_000).of(Measure.KILLED_OR_WOUNDED, "Ukrainian soldiers", null).by(null).on("2024")))
        .isEqualTo("""
            Civilians killed:
            • at least 1,200 – UN (5 March 2024)
            • between 30 and 55 – Red Cross (April 2024)
            Ukrainian soldiers killed or wounded:
            • 31,000 – no claimant named (2024)""");
  }

  @Test
  void whoRejectsAFigureAndWhoseItIsStandInIt() {
    assertThat(caption("en", Claimed.of(300).by("Volodymyr Zelensky").stance(Stance.DENIED,
        "Vladimir Putin")))
        .endsWith("• 300 – rejected by Volodymyr Zelensky (5 March 2024);"
            + " said to be the figure of Vladimir Putin");
    assertThat(caption("ru", Claimed.of(300).by("Volodymyr Zelensky").stance(Stance.DENIED, null)))
        .isEqualTo("Погибшие мирные жители:\n• 300 – отвергнуто: Владимир Зеленский (5 марта 2024 года)");
  }

  @Test
  void itSpeaksTheReadersLanguage() {
    assertThat(caption("uk", Claimed.of(43_000).of(Measure.KILLED, "Ukrainian soldiers", null)
        .by("Volodymyr Zelensky").on("2024-12").as(Qualifier.ABOUT)))
        .isEqualTo("Загиблі українські військові:\n"
            + "• близько 43\u00a0000 – Володимир Зеленський (грудень 2024 року)");
  }

  @Test
  void whatIsNotDrawnIsTold() {
    assertThat(caption("en", Claimed.of(1), Claimed.of(2).on(null)))
        .endsWith("\n1 figure without a date is not drawn.");
  }

  @Test
  void aLongOneEndsAtALineAndSaysHowManyMore() {
    Claimed[] many = IntStream.range(0, 60).mapToObj(i -> Claimed.of(1000 + i)).toArray(Claimed[]::new);

    String caption = caption("en", many);

    long told = caption.lines().filter(line -> line.startsWith("•")).count();
    assertThat(caption).hasSizeLessThanOrEqualTo(1024).endsWith("\nand " + (60 - told) + " more");
    assertThat(told).isGreaterThan(20);
  }

  private static String caption(String language, Claimed... claims) {
    List<Claim> all = Stream.of(claims).map(Claimed::claim).toList();
    return new Caption(Words.in(Locale.forLanguageTag(language))).of(Plan.of(all));
  }
}
