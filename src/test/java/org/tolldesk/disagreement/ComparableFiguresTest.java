package org.tolldesk.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimBuilder;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.corpus.Provenance;

/** What the words around a figure, its claimant and its place tell of whether it may be compared. */
class ComparableFiguresTest {
  private final Disagreements disagreements = new Disagreements();

  private List<Disagreement> inOneText(Claim... claims) {
    return disagreements.among(List.of(claims), List.of(), List.of());
  }

  private static Claim said(String claimant, long value, String quote) {
    return ClaimBuilder.claim(value, Measure.KILLED, "people")
        .by(claimant)
        .asOf("2024-06-28")
        .quote(quote)
        .build();
  }

  @Test
  void wordsBesideAnotherFigureOfTheSentenceSayNothingOfThisOne() {
    Claim police = said("police", 41, "Police found 41 bodies, nine of them children.");
    assertThat(inOneText(police, said("owner", 26, "The owner said that 26 died."))).hasSize(1);
    Claim part = said("police", 9, "Police found 41 bodies, nine of them children.");
    assertThat(inOneText(part, said("owner", 26, "The owner said that 26 died."))).isEmpty();
    Claim eight = said("police", 8, "Nine of the villagers died here and eight across the line.");
    assertThat(inOneText(eight, said("officials", 17, "Officials said 17 had died."))).isEmpty();
  }

  @Test
  void aPlaceNamedAloneIsAPartAndADayOfThisYearIsNoStretch() {
    Claim whole = said("INDECI", 127, "INDECI has 127 dead.");
    assertThat(inOneText(whole, said("B", 166, "In Sihuas alone B has 166 dead."))).hasSize(1);
    assertThat(inOneText(whole, said("B", 66, "In Sihuas alone B has 66 dead."))).isEmpty();
    assertThat(inOneText(whole, said("B", 66, "On 28 June this year B had 66 dead."))).hasSize(1);
    assertThat(inOneText(whole, said("B", 66, "B said that 66 had died in three months."))).isEmpty();
  }

  @Test
  void whatCarriesAFigureAnswersForNobody() {
    Claim official = said("A", 43, "A counts 43 dead.");
    assertThat(inOneText(official, said("text message", 71, "It says that 71 died."))).isEmpty();
    assertThat(printedBy("The Lantern", official, "Those dead number 71.")).isEmpty();
    assertThat(printedBy("The Lantern", official, "We have counted 71 dead.")).hasSize(1);
    assertThat(printedBy("Ministry of Health", official, "To date 71 have died.")).hasSize(1);
  }

  private List<Disagreement> printedBy(String outlet, Claim official, String quote) {
    Claim own = said(outlet, 71, quote);
    Provenance document =
        new Provenance(own.document(), null, outlet, null, null, null, null, null);
    return disagreements.among(List.of(official, own), List.of(), List.of(document));
  }

  @Test
  void aSentenceThatCountsAnotherSidesPeopleIsInDoubt() {
    Claim theirs =
        Tolls.toll("B", Qualifier.EXACT, 85000, "2024-02", Measure.KILLED, "Ukrainian soldiers", "");
    Claim doubtful =
        Tolls.russians("A", 31000, "2024-02", Measure.KILLED)
            .quote("A gave 31,000 as the number of Ukrainian soldiers killed.")
            .build();
    assertThat(inOneText(theirs, doubtful, Tolls.killed("C", Qualifier.EXACT, 85000, "2024-02"))).isEmpty();
  }

  @Test
  void reportsOfARoundUpAreOfDifferentEvents() {
    Claim floods = said("A", 44, "POZA RICA, June 28 - After rain 44 are dead, A said.");
    Claim landslide = said("B", 14, "KATHMANDU, June 28 - Rescuers have found 14 dead, B said.");
    assertThat(inOneText(floods, landslide)).isEmpty();
  }

  @Test
  void otherCountsOfTheSameDayByTheOtherClaimantBridgeTheHours() {
    Claim doctor = said("doctor", 23, "The doctor has 23 bodies.");
    Claim morning = said("committee", 19, "The committee has 19 dead.");
    Claim evening = said("committee", 47, "The committee has 47 dead.");
    assertThat(inOneText(doctor, morning)).hasSize(1);
    assertThat(inOneText(doctor, morning, evening)).isEmpty();
  }
}
