package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimBuilder;
import org.tolldesk.claim.Measure;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

/** A figure of which the quote gives a margin has bounds that no quote holds. */
class MarginTest {
  private static final Claim MARGIN = of("I would say 45,000, give or take 5,000, dead.").build();
  private static final Claim BOUNDS = of("It puts the dead at 45,000 (40,000 to 50,000).").build();
  private static final Claim EARLIER =
      ClaimBuilder.claim(90000, Measure.KILLED, "Ukrainian soldiers").id("c0").in("b.txt").by("UN")
          .asOf("2023-01").text().quote("The dead number 90,000, says the UN.", 0).build();

  private static ClaimBuilder of(String quote) {
    return ClaimBuilder.claim(45000, Measure.KILLED, "Ukrainian soldiers").within(40000, 50000).id("c1")
        .in("a.txt").by("Marten Hoekveld").asOf("2024-02").text().quote(quote, 0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "ENGLISH | 45,000 (with a margin of error)",
    "UKRAINIAN | 45 000 (з похибкою)",
    "RUSSIAN | 45 000 (с погрешностью)"
  })
  void boundsThatTheQuoteLacksAreNotTold(Language language, String figure) {
    for (Wanted wanted : List.of(Wanted.FIGURES, Wanted.SERIES, Wanted.COMPARISON, Wanted.DATE)) {
      Asked asked = Asked.of(language, wanted, MARGIN);
      String written = asked.written().replace('\u00A0', ' ');
      assertThat(written).contains(figure).doesNotContain("40").doesNotContain("50");
      assertThat(asked.gate().faults(asked.written())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aDisagreementDoesNotTellThemEither(Language language) {
    Asked asked = Asked.of(language, Wanted.AGREEMENT, MARGIN, EARLIER);
    assertThat(asked.dossier().disagreements()).isNotEmpty();
    assertThat(asked.written()).doesNotContain("40").doesNotContain("50");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It puts the dead at 45,000 (40,000 to 50,000).",
        "It puts the dead at 45 thousand (40 to 50 thousand).",
        "It puts the dead at 45,000, between forty and fifty thousand."
      })
  void boundsInTheQuoteAreTold(String quote) {
    Asked asked = Asked.of(Language.ENGLISH, Wanted.FIGURES, of(quote).build());
    assertThat(asked.written()).contains("45,000 (between 40,000 and 50,000)");
    assertThat(asked.gate().faults(asked.written())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marten Hoekveld said that 45,000 (between 40,000 and 50,000) Ukrainian soldiers had been killed [1].",
        "Marten Hoekveld said that between 40,000 and 50,000 Ukrainian soldiers had been killed [1].",
        "Marten Hoekveld said that 40 to 50 thousand Ukrainian soldiers had been killed [1]."
      })
  void theGateStopsBoundsThatWereWorkedOut(String reply) {
    assertThat(Asked.of(Language.ENGLISH, Wanted.FIGURES, MARGIN).gate().faults(reply)).isNotEmpty();
    assertThat(Asked.of(Language.ENGLISH, Wanted.FIGURES, BOUNDS).gate().faults(reply)).isEmpty();
  }

  @Test
  void aRemoteModelIsNotGivenThem() {
    assertThat(claims(MARGIN)).contains("45,000 (with a margin of error)").doesNotContain("40,000");
    assertThat(claims(BOUNDS)).contains("45,000 (40,000 to 50,000)");
  }

  private static String claims(Claim claim) {
    Dossier dossier = Asked.of(Language.ENGLISH, Wanted.FIGURES, claim).dossier();
    return new EvidenceRendering(dossier).slots().get("claims");
  }
}
