package org.tolldesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.lexicon.Lexicon;

/** Whom the weights that ship make the claimant. */
class LearnedClaimantsTest {
  private final ClaimExtractor extractor = new ClaimExtractor(Lexicon.standard());

  @Test
  void whoSaysAFigureInItsSentenceClaimsIt() {
    assertThat(claimants("Twelve people died in the landslide, the mayor, Ana Ruiz, said on Friday."))
        .containsExactly("Ana Ruiz");
  }

  @Test
  void eachOfTwoSpeakersKeepsTheirOwn() {
    assertThat(claimants("The army said 40 rebels had been killed, while the Red Cross counted 12 dead."))
        .containsExactly("army", "Red Cross");
  }

  @Test
  void whatNobodySaysIsTheOutlets() {
    assertThat(claimants("Seven people died when a bus left the road near Quito on Sunday."))
        .containsExactly("The Daily");
  }

  private List<String> claimants(String text) {
    return extractor.extract(Case.article(text, "2024-02-28", "The Daily")).claims().stream()
        .map(Claim::claimant).toList();
  }
}
