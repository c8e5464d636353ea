package org.tolldesk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Per;
import org.tolldesk.claim.Stance;

/** What may stand on one scale, and what is left out. */
class PlanTest {
  @Test
  void measuresGroupsAndRatesNeverShareAPanel() {
    List<Claim> claims = List.of(
        Claimed.of(10).claim(),
        Claimed.of(20).of(Measure.KILLED_OR_WOUNDED, "civilians", null).claim(),
        Claimed.of(30).of(Measure.KILLED, "soldiers", null).claim(),
        Claimed.of(40).of(Measure.KILLED, "civilians", Per.DAY).claim());

    assertThat(Plan.of(claims).panels()).hasSize(4).allMatch(panel -> panel.marks().size() == 1);
  }

  @Test
  void ofMoreThanFourKindsThoseWithMostFiguresAreDrawnInTheirOrder() {
    List<Claim> claims = new ArrayList<>();
    for (String victims : List.of("one", "two", "three", "four", "five")) {
      claims.add(Claimed.of(1).of(Measure.KILLED, victims, null).claim());
    }
    claims.add(Claimed.of(2).of(Measure.KILLED, "five", null).claim());

    Plan plan = Plan.of(claims);

    assertThat(plan.panels()).extracting(panel -> panel.kind().victims())
        .containsExactly("one", "two", "three", "five");
    assertThat(plan.leftOut()).extracting(panel -> panel.kind().victims()).containsExactly("four");
  }

  @Test
  void claimsThatSayTheSameAreOneMark() {
    assertThat(Plan.of(List.of(Claimed.of(5).claim(), Claimed.of(5).claim(), Claimed.of(6).claim())).marks())
        .hasSize(2);
  }

  @Test
  void undatedClaimsAreCountedAndNotDrawn() {
    Plan plan = Plan.of(List.of(Claimed.of(5).on(null).claim(), Claimed.of(6).claim()));

    assertThat(plan.marks()).hasSize(1);
    assertThat(plan.undated()).isEqualTo(1);
  }

  @Test
  void aYearIsASpanWithItsMarkInTheMiddle() {
    Mark year = Claimed.of(5).on("2023").mark();

    assertThat(year.from()).hasToString("2023-01-01");
    assertThat(year.to()).hasToString("2024-01-01");
    assertThat(year.day()).isEqualTo((year.from().toEpochDay() + year.to().toEpochDay()) / 2.0);
  }

  @Test
  void anOpenPeriodIsNoSpan() {
    assertThat(Claimed.of(5).over("0001-01/2024-03").mark().from()).hasToString("2024-03-05");
    assertThat(Claimed.of(5).on(null).over("2024-01/2024-03").mark().to()).hasToString("2024-04-01");
  }

  @Test
  void aRejectedFigureBelongsToWhoeverItIsSaidToBe() {
    assertThat(Claimed.of(5).stance(Stance.DENIED, "Kremlin").mark().party()).isEqualTo("Kremlin");
    assertThat(Claimed.of(5).stance(Stance.DENIED, null).mark().party()).isNull();
  }
}
