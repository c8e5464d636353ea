package org.tolldesk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who looks how, by colour, shape, name and place. */
class LooksTest {
  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyColourOfWordsStandsOutFromItsGround(Theme theme) {
    Palette palette = Palette.of(theme);
    List<Color> colors = new ArrayList<>(palette.claimants());
    colors.addAll(List.of(palette.ink(), palette.faint(), palette.plain(), palette.cross()));

    assertThat(colors).allMatch(color -> contrast(color, palette.ground()) >= 4.5);
  }

  @Test
  void noTwoClaimantsLookTheSame() {
    Looks looks = new Looks(claimants(12), Palette.of(Theme.LIGHT));

    assertThat(looks.named()).hasSize(12);
    assertThat(looks.others()).isEmpty();
    assertThat(looks.named().stream().map(looks::of).distinct()).hasSize(12);
  }

  @Test
  void whoHasFewestFiguresIsFoldedAndNamed() {
    List<Mark> marks = new ArrayList<>(claimants(13));
    marks.addAll(marks.subList(1, 13));

    assertThat(new Looks(marks, Palette.of(Theme.LIGHT)).others()).containsExactly("Claimant 0");
  }

  @Test
  void longNamesAreCutInTheMiddleAndStayApart() {
    List<String> names = List.of("Institute for the Study of Northern Affairs",
        "Institute for the Study of Nothern Affairs", "UN");

    List<String> cut = ShortNames.of(names, 16);

    assertThat(cut).doesNotHaveDuplicates().allMatch(name -> name.length() <= 16);
    assertThat(cut.get(0)).isEqualTo("Institute…ffairs");
    assertThat(cut.get(2)).isEqualTo("UN");
  }

  @Test
  void marksThatHideEachOtherAreMovedAsideAndNoOthers() {
    Dodge.Place place = new Dodge.Place(100, 50);
    Dodge.Place far = new Dodge.Place(100, 200);

    List<Dodge.Place> apart = Dodge.apart(List.of(place, place, place, far), 20, 0, 1000);

    assertThat(apart).containsExactly(place, new Dodge.Place(120, 50), new Dodge.Place(80, 50), far);
  }

  private static List<Mark> claimants(int count) {
    return IntStream.range(0, count).mapToObj(i -> Claimed.of(i + 1).by("Claimant " + i).mark()).toList();
  }

  /** As WCAG defines it. */
  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color
        .getBlue());
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
