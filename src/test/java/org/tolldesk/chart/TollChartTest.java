package org.tolldesk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Per;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;

/** Whole pictures, as far as pixels can be relied on. */
class TollChartTest {
  private static final int MOST_BYTES = 10_000_000;
  private static final int MOST_SIDES = 10_000;

  @Test
  void theSameClaimsGiveTheSamePicture() {
    assertThat(draw(Claimed.of(5), Claimed.of(9).by("Kremlin"))).isEqualTo(
        draw(Claimed.of(5), Claimed.of(9).by("Kremlin")));
  }

  @Test
  void thereIsNoPictureWithoutADate() {
    assertThat(TollChart.of(List.of(), Locale.ENGLISH, Theme.LIGHT)).isEmpty();
    assertThat(TollChart.of(List.of(Claimed.of(5).on(null).claim()), Locale.ENGLISH, Theme.LIGHT)).isEmpty();
  }

  @Test
  void signsAndThemesAndSourcesAreSeen() {
    Claim claim = Claimed.of(5).claim();
    byte[] plain = draw(Claimed.of(5));

    assertThat(plain)
        .isNotEqualTo(draw(Claimed.of(5).stance(Stance.DENIED, "UN")))
        .isNotEqualTo(draw(Claimed.of(5).stance(Stance.PREDICTED, null)))
        .isNotEqualTo(draw(Claimed.of(5).as(Qualifier.AT_LEAST)))
        .isNotEqualTo(draw(Claimed.of(5).as(Qualifier.UP_TO)))
        .isNotEqualTo(draw(Claimed.of(5).on("2024")))
        .isNotEqualTo(TollChart.of(List.of(claim), Locale.ENGLISH, Theme.DARK).orElseThrow().png())
        .isNotEqualTo(
            TollChart.of(List.of(claim), Locale.ENGLISH, Theme.LIGHT, document -> "The Paper").orElseThrow()
                .png());
  }

  @Test
  void twoClaimsThatCoincideAreBothSeen() throws IOException {
    BufferedImage image = image(draw(Claimed.of(5), Claimed.of(5).by("Kremlin")));
    List<Color> colors = Palette.of(Theme.LIGHT).claimants().subList(0, 2);

    for (Color color : colors) {
      assertThat(pixels(image, color, 0, 700)).isGreaterThan(300);
    }
  }

  private static long pixels(BufferedImage image, Color color, int top, int bottom) {
    long found = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        found += image.getRGB(x, y) == color.getRGB() ? 1 : 0;
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "ru"})
  void everyLanguageHasEveryTextAndItsLettersAreInTheType(String language) throws IOException {
    Properties texts = texts(language);

    assertThat(texts.stringPropertyNames()).containsAll(
        texts("en").stringPropertyNames().stream().filter(key -> !key.startsWith("name.")).toList());
    assertThat(texts.values()).allMatch(text -> Fonts.canShow((String) text));
  }

  private static Properties texts(String language) throws IOException {
    try (InputStream in = Words.class.getResourceAsStream("texts_" + language + ".properties")) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void anyClaimsAreDrawnWithinTheLimits(@ForAll("claims") List<Claim> claims,
      @ForAll("languages") Locale language)
      throws IOException {
    Optional<Picture> picture = TollChart.of(claims, language, Theme.DARK);

    assertThat(picture.isPresent()).isEqualTo(claims.stream().anyMatch(claim -> Mark.of(claim).isPresent()));
    if (picture.isPresent()) {
      BufferedImage image = image(picture.get().png());
      assertThat(picture.get().png()).hasSizeLessThan(MOST_BYTES);
      assertThat(picture.get().caption()).isNotBlank().hasSizeLessThanOrEqualTo(1024);
      assertThat(image.getWidth() + image.getHeight()).isLessThan(MOST_SIDES);
      assertThat(image.getHeight()).isBetween(image.getWidth() / 20, image.getWidth() * 20);
    }
  }

  @Provide
  Arbitrary<Locale> languages() {
    return Arbitraries.of("en", "uk", "ru", "de").map(Locale::forLanguageTag);
  }

  @Provide
  Arbitrary<List<Claim>> claims() {
    Arbitrary<Long> people = Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.longs().between(0, 2_000_000)),
        Tuple.of(1, Arbitraries.longs().between(0, Long.MAX_VALUE)));
    Arbitrary<Claimed> figures = Combinators.combine(people, people, Arbitraries.of(true, false)).as((a, b,
        range) ->
        range ? Claimed.between(Math.min(a, b), Math.max(a, b)) : Claimed.of(a));
    Arbitrary<String> names = Arbitraries.oneOf(
        Arbitraries.of("UN", "Kremlin", "Volodymyr Zelensky", "外務省"), Arbitraries.strings().ofMaxLength(200));
    Arbitrary<String> dates = Arbitraries.of("2024-03-05", "2024-03-06", "2024-02", "2024", "1999", "2022-05",
        "9999", "1000-01-01").injectNull(0.1);
    return Combinators.combine(figures, Arbitraries.of(Measure.class), Arbitraries.of("civilians", "people",
                "Russian soldiers", "Wagner mercenaries", "a very particular kind of people"),
            Arbitraries.of(Per.class).injectNull(0.7), names.injectNull(0.1), dates, Arbitraries
                .of(Stance.class),
            Arbitraries.of(Qualifier.class))
        .as((figure, measure, victims, per, name, date, stance, qualifier) -> figure.of(measure, victims, per)
            .by(name).on(date).stance(stance, stance == Stance.DENIED ? name : null)
            .as(figure.claim().value() == null ? Qualifier.BETWEEN : qualifier).claim())
        .list().ofMaxSize(30);
  }

  private static byte[] draw(Claimed... claims) {
    return TollChart.of(Stream.of(claims).map(Claimed::claim).toList(), Locale.ENGLISH, Theme.LIGHT)
        .orElseThrow().png();
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
