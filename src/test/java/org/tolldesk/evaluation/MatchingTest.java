package org.tolldesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimBuilder;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;

class MatchingTest {

  static Claim claim(
      long value, Measure measure, String victims, @Nullable String claimant, String asOf) {
    return ClaimBuilder.claim(value, measure, victims).by(claimant).asOf(asOf).build();
  }

  static GoldClaim gold(
      long value, Measure measure, String victims, @Nullable String claimant, String asOf) {
    return new GoldClaim(
        null, value, null, null, null, measure, victims, claimant, null, null, asOf, null, null,
        null, null, null, null, null);
  }

  @Test
  void ofTwoClaimsWithTheFigureTheOneWithMoreEqualAttributesIsThePair() {
    Claim wounded = claim(40, Measure.WOUNDED, "people", null, "2024-02");
    Claim killed = claim(40, Measure.KILLED, "people", null, "2024-02");

    Matching matching =
        Matching.of(
            List.of(gold(40, Measure.KILLED, "people", null, "2024-02")), List.of(wounded, killed));

    assertThat(matching.pairs()).extracting(Matching.Pair::claim).containsExactly(killed);
    assertThat(matching.spurious()).containsExactly(wounded);
    assertThat(matching.missed()).isEmpty();
  }

  @Test
  void twoEqualGoldClaimsNeedTwoClaims() {
    GoldClaim one = gold(5, Measure.KILLED, "people", null, "2024");
    GoldClaim twin = gold(5, Measure.KILLED, "people", null, "2024");

    Matching matching =
        Matching.of(List.of(one, twin), List.of(claim(5, Measure.KILLED, "people", null, "2024")));

    assertThat(matching.pairs()).hasSize(1);
    assertThat(matching.missed()).hasSize(1);
  }

  @Test
  void aRangeIsFoundByBothItsBounds() {
    GoldClaim range =
        new GoldClaim(
            null, null, 300L, 350L, Qualifier.BETWEEN, Measure.KILLED, "people", null, null, null, null, null,
            null, null, null, null, null, null);
    Claim found = ClaimBuilder.range(300, 350, Measure.KILLED, "people").build();

    assertThat(Matching.of(List.of(range), List.of(found)).pairs()).hasSize(1);
    assertThat(
            Matching.of(List.of(range), List.of(claim(300, Measure.KILLED, "people", null, "2024")))
                .pairs())
        .isEmpty();
  }

  @Test
  void anAsOfDateIsJudgedByTheMonth() {
    GoldClaim day = gold(5, Measure.KILLED, "people", null, "2024-02-25");

    assertThat(AsOf.isRight(day, claim(5, Measure.KILLED, "people", null, "2024-02"))).isTrue();
    assertThat(AsOf.isRight(day, claim(5, Measure.KILLED, "people", null, "2024-03-01"))).isFalse();
    assertThat(AsOf.isRight(day, claim(5, Measure.KILLED, "people", null, "2024"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Russian Defence Ministry, the defence ministry, true",
    "Volodymyr Zelensky, Zelensky, true",
    "UN, United States, false",
    "police, , false",
    ", , true"
  })
  void aNameInsideTheOtherIsTheSame(@Nullable String one, @Nullable String other, boolean same) {
    assertThat(Names.sameName(one, other)).isEqualTo(same);
  }

  @Test
  void wordsForTheSameKindOfPeopleAreTheSame() {
    assertThat(Names.sameKind("soldiers", "Troops")).isTrue();
    assertThat(Names.sameKind("soldiers", "civilians")).isFalse();
  }

  @Test
  void theTallyAddsUpToTheMetrics() {
    Tally tally = new Tally();
    tally.add(
        Matching.of(
            List.of(
                gold(1, Measure.KILLED, "Russian soldiers", "UN", "2024-02"),
                gold(2, Measure.KILLED, "people", null, "2024-02")),
            List.of(
                claim(1, Measure.KILLED, "Ukrainian soldiers", "UN", "2024-03"),
                claim(3, Measure.KILLED, "people", null, "2024-02"))),
        1);

    assertThat(tally.metrics())
        .containsEntry("figure_f1", 0.5)
        .containsEntry("full_f1", 0.0)
        .containsEntry("as_of_month", 0.0)
        .containsEntry("side", 0.0)
        .containsEntry("claimant", 1.0)
        .containsEntry("quotes_not_verbatim", 1.0);
  }
}
