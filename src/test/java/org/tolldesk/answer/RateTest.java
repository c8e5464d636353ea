package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimBuilder;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Per;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

/** A rate is not a total, nor a total a rate. */
class RateTest {
  private static final Claim TOTAL = of(62000).build();
  private static final Claim DAILY = of(1100).per(Per.DAY).build();

  private static ClaimBuilder of(long value) {
    return ClaimBuilder.claim(value, Measure.KILLED, "soldiers")
        .id("c" + value)
        .in("a.txt")
        .by("ministry")
        .asOf("2024-05")
        .text()
        .quote("The ministry counts 62,000 dead soldiers, 1,100 a day.", 0);
  }

  private final GateReader gate = Asked.of(Language.ENGLISH, Wanted.FIGURES, TOTAL, DAILY).gate();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry said that 62,000 soldiers had been killed [1].",
        "The ministry said that 1,100 soldiers a day had been killed [1].",
        "1,100 soldiers are killed every day, says the ministry [1].",
        "The ministry counts 62,000 soldiers killed and 1,100 killed per day [1].",
        "The ministry counts 1,100 soldiers killed on one day in May 2024 [1]."
      })
  void eachPassesAsWhatItIs(String reply) {
    assertThat(gate.faults(reply)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry said that 62,000 soldiers a day had been killed [1].",
        "The ministry said that 1,100 soldiers had been killed [1].",
        "The ministry said that 1,100 soldiers had been killed every month [1].",
        "The ministry counts 62,000 soldiers killed per year [1]."
      })
  void eachIsStoppedAsTheOther(String reply) {
    assertThat(gate.faults(reply)).isNotEmpty();
  }
}
