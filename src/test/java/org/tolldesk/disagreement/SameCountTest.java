package org.tolldesk.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimBuilder;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Per;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.disagreement.Disagreement.Clash;
import org.tolldesk.disagreement.Disagreement.Kind;

/** Which counts are of one thing although their sentences do not say so in the same words. */
class SameCountTest {
  private final Disagreements disagreements = new Disagreements();

  private List<Disagreement> among(Claim... claims) {
    return disagreements.among(List.of(claims), List.of(), List.of());
  }

  private static Claim russians(String claimant, long value, String asOf) {
    return Tolls.killed(claimant, Qualifier.EXACT, value, asOf);
  }

  @Test
  void everyReaderKnowsWhenTheWarBegan() {
    assertThat(among(russians("A", 46_000, "2025-02-20"), russians("B", 90_000, "2025-05-31")))
        .extracting(Disagreement::clash)
        .containsExactly(Clash.TOO_FAST);
    assertThat(among(russians("A", 46_000, "2025-02-20"), russians("B", 50_000, "2025-05-31"))).isEmpty();
  }

  @Test
  void ratesOfOneTimeAreComparedWithEachOther() {
    Claim monthly = rate("A", 7_000, Per.MONTH, "2025-12");
    assertThat(among(monthly, rate("B", 22_000, Per.MONTH, "2025-12-30")))
        .extracting(Disagreement::clash)
        .containsExactly(Clash.SAME_DATE);
    assertThat(among(monthly, rate("B", 22_000, Per.MONTH, "2025-08"))).isEmpty();
    assertThat(among(monthly, rate("B", 300, Per.DAY, "2025-12"))).isEmpty();
    assertThat(
            among(rate("A", 900, Per.DAY, "2025-02-03"), rate("B", 1_250, Per.DAY, "2025-02-20")))
        .isEmpty();
  }

  private static Claim rate(String claimant, long value, Per per, String asOf) {
    return Tolls.russians(claimant, value, asOf, Measure.KILLED).per(per).build();
  }

  @Test
  void anAndWithinARangeCutsNothingOff() {
    Claim range =
        ClaimBuilder.range(10_000, 13_000, Measure.KILLED, "Russian soldiers")
            .by("A").asOf("2024-02")
            .quote("A said on 1 December that between 10,000 and 13,000 Russian soldiers were killed.")
            .build();
    assertThat(Clause.of(range)).contains("killed");
  }

  @Test
  void whoRejectsAFigureRoundsIt() {
    assertThat(rejecting(46_000)).hasSize(1);
    assertThat(rejecting(60_000)).isEmpty();
  }

  private List<Disagreement> rejecting(long value) {
    Claim denied =
        Tolls.russians("B", value, "2025-02-23", Measure.KILLED)
            .denied(null).quote("Not " + value + ".").build();
    return among(russians("A", 46_100, "2025-02-20"), denied).stream()
        .filter(one -> one.kind() == Kind.DISPUTE)
        .toList();
  }

  @Test
  void ofOneEventAndDayACountMayTellSinceWhenItRuns() {
    Claim since = dead("A", 23, "A said that 23 Peruvian soldiers had died since January 26.");
    assertThat(among(since, dead("B", 90, "B put the Peruvian soldiers dead at 90."))).hasSize(1);
    Claim weeks = dead("A", 23, "A said that 23 Peruvian soldiers had died in two weeks.");
    assertThat(among(weeks, dead("B", 90, "B put the Peruvian soldiers dead at 90."))).isEmpty();
  }

  private static Claim dead(String claimant, long value, String quote) {
    return ClaimBuilder.claim(value, Measure.KILLED, "Peruvian soldiers")
        .by(claimant).asOf("1995-02-16").quote(quote).build();
  }
}
