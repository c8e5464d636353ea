package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.question.Asking.ask;

import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.lexicon.Lexicon;

class ClaimMatcherTest {
  private static final Question FEBRUARY = ask("What did Zelensky say in February 2024?");
  private final ClaimMatcher matcher = new ClaimMatcher(new Vocabulary(Lexicon.standard()));

  private static Claim claim(String asOf, String via) {
    return new Claim("c", "d", 5L, null, null, Qualifier.EXACT, Measure.KILLED, "people",
        "Volodymyr Zelensky", via,
        null, asOf == null ? null : PartialDate.parse(asOf), Basis.INFERRED, null, null, null,
            Stance.ASSERTED,
        Status.STANDING, "five", 0, 4);
  }

  @Test
  void aClaimOfTheTimeAskedForFits() {
    assertThat(matcher.period(FEBRUARY, claim("2024-02-25", null), null)).isTrue();
    assertThat(matcher.period(FEBRUARY, claim("2024-02", null), null)).isTrue();
  }

  @Test
  void aFigureRestatedFromAnotherTimeDoesNotFitHoweverRecentItsDocument() {
    assertThat(matcher.period(FEBRUARY, claim("2022-03", null), PartialDate.parse("2024-02"))).isFalse();
  }

  @Test
  void anUndatedClaimHasTheDateOfItsDocument() {
    assertThat(matcher.period(FEBRUARY, claim(null, null), PartialDate.parse("2024-02-25"))).isTrue();
    assertThat(matcher.period(FEBRUARY, claim(null, null), null)).isFalse();
  }

  @Test
  void aClaimOfAYearFitsAMonthOnlyWhereItsDocumentIsOfThatMonth() {
    assertThat(matcher.period(FEBRUARY, claim("2024", null), PartialDate.parse("2024-02"))).isTrue();
    assertThat(matcher.period(FEBRUARY, claim("2024", null), PartialDate.parse("2024-06"))).isFalse();
  }

  @Test
  void whoPassedAFigureOnIsAClaimantToo() {
    assertThat(matcher.claimant(ask("What did the BBC report?"), claim("2024-02", "BBC"))).isTrue();
    assertThat(matcher.claimant(ask("What did the BBC report?"), claim("2024-02", null))).isFalse();
  }
}
