package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimBuilder;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Measure;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.disagreement.Disagreement.Clash;
import org.tolldesk.disagreement.Disagreement.Kind;

class DisagreementNotesTest {
  private static ClaimBuilder killed(String claimant, long value) {
    return ClaimBuilder.claim(value, Measure.KILLED, "Ukrainian soldiers").by(claimant).asOf("2024-02");
  }

  private static final Claim ZELENSKY = killed("Volodymyr Zelensky", 31_000).build();
  private static final Claim PUTIN = killed("Vladimir Putin", 90_000).build();
  private static final Disagreement CLASH =
      new Disagreement(Kind.CONTRADICTION, List.of(ZELENSKY, PUTIN), List.of(), Clash.SAME_DATE);

  @Test
  void aContradictionIsOneSentenceWithoutMarks() {
    assertThat(DisagreementNotes.of(CLASH, Locale.ENGLISH))
        .isEqualTo(
            "The sources contradict each other: Volodymyr Zelensky gives 31,000 Ukrainian soldiers killed"
                + " (February 2024, date inferred), Vladimir Putin gives 90,000 Ukrainian soldiers killed"
                + " (February 2024, date inferred); the figures are of about the same date and do not meet.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "ru"})
  void everyKindIsWordedInEveryLanguage(String language) {
    Claim denied =
        killed("Volodymyr Zelensky", 90_000).denied("Vladimir Putin").build();
    List<EventDate> dates =
        List.of(
            new EventDate("invasion of Ukraine", "a.txt", PartialDate.parse("2022-02-24"), "", 0, 0),
            new EventDate("invasion of Ukraine", "b.txt", PartialDate.parse("2022-02-25"), "", 0, 0));
    List<Disagreement> all =
        List.of(
            CLASH,
            new Disagreement(Kind.DIFFERENT_MEASURE, List.of(ZELENSKY, PUTIN), List.of()),
            new Disagreement(Kind.DISPUTE, List.of(ZELENSKY, denied, PUTIN), List.of()),
            new Disagreement(Kind.DIFFERENT_DATE, List.of(), dates));
    assertThat(all)
        .extracting(one -> DisagreementNotes.of(one, Locale.forLanguageTag(language)))
        .allSatisfy(
            note ->
                assertThat(note)
                    .endsWith(".")
                    .doesNotContain("[", "]", "  ", " ,", " ;", " .", "{", "\n"))
        .doesNotHaveDuplicates();
  }
}
