package org.tolldesk.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;

class MergedClaimTest {

  @Test
  void theSameClaimInTwoDocumentsIsOneWithTheMoreCautiousWording() {
    List<MergedClaim> merged =
        MergedClaim.merge(List.of(SeedClaims.UA_KILLED_001, SeedClaims.UA_KILLED_000));
    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).claim().qualifier()).isEqualTo(Qualifier.ABOUT);
    assertThat(merged.get(0).tellings())
        .extracting(Claim::document)
        .containsExactly(SeedClaims.D0, SeedClaims.D1);
  }

  @Test
  void whatDiffersInFigureMeasureGroupClaimantStanceOrTimeStaysApart() {
    assertThat(MergedClaim.merge(SeedClaims.ALL)).hasSize(SeedClaims.ALL.size() - 1);
    assertThat(
            MergedClaim.merge(
                List.of(
                    Tolls.killed("A", Qualifier.EXACT, 43, "2024-02-03"),
                    Tolls.killed("A", Qualifier.EXACT, 43, "2025-02-03"))))
        .hasSize(2);
  }

  @Test
  void aClaimantsFiguresOverTimeAreASeries() {
    List<Series> series = Series.among(MergedClaim.merge(SeedClaims.ALL));
    assertThat(series).hasSize(1);
    assertThat(series.get(0).points())
        .extracting(point -> point.claim().value())
        .containsExactly(31000L, 43000L, 55000L);
  }

  @Test
  void theDeadOfTwoEventsAreNoSeries() {
    assertThat(Series.among(MergedClaim.merge(List.of(people(74, "2001-06"), people(31, "2024-09-09")))))
        .isEmpty();
    assertThat(Series.among(MergedClaim.merge(List.of(people(14, "2024-09-08"), people(31, "2024-09-09")))))
        .hasSize(1);
  }

  private static Claim people(long value, String date) {
    return Tolls.toll(
        "A", Qualifier.EXACT, value, date, Measure.KILLED, "people", "A counts " + value + " dead.");
  }
}
