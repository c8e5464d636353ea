package org.tolldesk.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimBuilder;
import org.tolldesk.claim.Measure;

/** A clash is reported where the claims' own words state that they count the same. */
class GroundsTest {
  private final Disagreements disagreements = new Disagreements();

  private List<Disagreement> inOneText(Claim... claims) {
    return disagreements.among(List.of(claims), List.of(), List.of());
  }

  private static Claim said(String claimant, long value, Measure measure, String victims, String quote) {
    return ClaimBuilder.claim(value, measure, victims).by(claimant).asOf("2024-06-28").quote(quote).build();
  }

  private static Claim killed(String claimant, long value, String victims, String quote) {
    return said(claimant, value, Measure.KILLED, victims, quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KILLED | 26 were wounded. | false",
        "KILLED | 26 people lost their lives. | true",
        "KILLED | The toll stands at 26. | true",
        "KILLED | 26 troops killed and wounded. | false",
        "KILLED | The blast left 26 dead or injured. | false",
        "KILLED | It said 26 rebels were eliminated. | true",
        "KILLED | 26 died and 41 were hurt. | true",
        "KILLED | Поранено 26 людей. | false",
        "KILLED_OR_WOUNDED | 26 sailors drowned. | false",
        "KILLED_OR_WOUNDED | The brigade put its casualties at 26. | true",
        "KILLED_OR_WOUNDED | They had lost 26 men there. | true",
        "WOUNDED | Hospitals treated 26 for injuries. | true",
        "WOUNDED | They buried 26 that night. | false",
        "MISSING | 26 have not been traced. | true",
        "MISSING | 26 bodies were recovered. | false",
        "CAPTURED | 26 were killed at the bridge. | false",
      })
  void wordsOfAnotherMeasureMakeAClaimIncomparable(Measure measure, String quote, boolean borneOut) {
    assertThat(Grounds.of(said("A", 26, measure, "people", quote)).measure()).isEqualTo(borneOut);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Malian soldiers | Bamako says 26 Malian troops fell. | true",
        "Malian soldiers | Mali lost 26 men. | true",
        "Malian soldiers | Its own dead it puts at 26. | false",
        "Malian soldiers | The Malian General Staff owned up to 26 dead. | false",
        "Kurdish fighters | Twenty-six Kurds were killed. | true",
        "people | The ferry took 26 with it. | true",
        "Russian soldiers | Погибли 26 военнослужащих России. | true",
      })
  void theSideIsStatedOfThoseCountedAndNotOfWhoSpeaks(String victims, String quote, boolean stated) {
    Claim claim = killed("Malian General Staff", 26, victims, quote);
    assertThat(Grounds.of(claim).side()).isEqualTo(stated);
  }

  @Test
  void ofTwoClaimsOneMustNameItsSpeaker() {
    Claim named = killed("Lopez", 26, "people", "Lopez counts 26 dead.");
    Claim unnamed = killed("Ramos", 41, "people", "The true toll is 41.");
    assertThat(inOneText(named, unnamed)).hasSize(1);
    assertThat(inOneText(killed("Lopez", 26, "people", "There are 26 dead."), unnamed)).isEmpty();
  }

  @Test
  void aSideThatIsKnownFromBeforeIsComparedToo() {
    Claim inherited = killed("Ramos", 41, "Iraqi soldiers", "Ramos puts their dead at 41.");
    assertThat(inOneText(killed("Lopez", 26, "Iraqi soldiers", "Lopez knows of 26 dead."), inherited))
        .hasSize(1);
  }

  @Test
  void oneSentenceHasTwoVoicesOnlyWhereItNamesBoth() {
    assertThat(twoVoicesOf("Lopez speaks of 26 dead, Ramos of 41 dead.")).hasSize(1);
    assertThat(twoVoicesOf("Lopez speaks of 26 dead in the valley and 41 dead by the sea.")).isEmpty();
  }

  private List<Disagreement> twoVoicesOf(String quote) {
    return inOneText(killed("Lopez", 26, "people", quote), killed("Ramos", 41, "people", quote));
  }

  @Test
  void severalCountsByOneSpeakerInOneSentenceArePartsOfAWhole() {
    String parts = "Lopez saw 26 dead at the gate, 9 dead on the stairs.";
    Claim gate = killed("Lopez", 26, "people", parts);
    Claim stairs = killed("Lopez", 9, "people", parts);
    Claim whole = killed("Ramos", 41, "people", "Ramos counts 41 dead.");
    assertThat(inOneText(gate, whole)).hasSize(1);
    assertThat(inOneText(gate, stairs, whole)).isEmpty();
  }

  @Test
  void aTollGrowsByTheHour() {
    Claim evening = killed("Lopez", 127, "people", "Lopez's evening count: 127 people are dead.");
    assertThat(inOneText(evening, killed("Ramos", 119, "people", "Ramos knows of 119 dead."))).isEmpty();
    assertThat(inOneText(evening, killed("Ramos", 61, "people", "Ramos knows of 61 dead."))).hasSize(1);
  }

  @Test
  void theOtherSidesPeopleNamedBesideAFigureMakeItsSideDoubtful() {
    Claim theirs = killed("Ramos", 85, "Iraqi soldiers", "Ramos has 85 Iraqi soldiers dead.");
    Claim known = killed("Omar", 3, "Iranian soldiers", "Omar spoke of 3 Iranian dead.");
    String quote = "In Iraq, Lopez put the number of Iranian prisoners killed at 26.";
    Claim doubtful = killed("Lopez", 26, "Iraqi soldiers", quote);
    assertThat(inOneText(theirs, doubtful, known)).isEmpty();
  }

  @Test
  void figuresFarApartMustBothTellTheHarm() {
    Claim bare = killed("Lopez", 26, "people", "Lopez lists 26 at Sihuas bridge.");
    assertThat(inOneText(bare, at(0, "Ramos counts 41 dead at Sihuas bridge."))).hasSize(1);
    assertThat(inOneText(bare, at(4000, "Ramos has 41 at Sihuas bridge."))).isEmpty();
  }

  private static Claim at(int start, String quote) {
    return ClaimBuilder.claim(41, Measure.KILLED, "people").by("Ramos").asOf("2024-06-28")
        .quote(quote, start).build();
  }

  @Test
  void aWideCountIsNotComparedWithThatOfAPart() {
    Claim wide = killed("Lopez", 163, "people", "Lopez counts 163 dead in six states.");
    assertThat(inOneText(wide, killed("Ramos", 97, "people", "Ramos knows of 97 dead in Benue."))).isEmpty();
    assertThat(inOneText(wide, killed("Ramos", 97, "people", "Ramos knows of 97 dead."))).hasSize(1);
  }

  @Test
  void whoTellsTheDeadOfTheWholeApartLeavesNobodyToMistakeIt() {
    Claim dead = killed("Lopez", 26_000, "Iraqi soldiers", "Lopez counts 26,000 Iraqi soldiers dead.");
    String both = "Ramos has 90,000 Iraqi soldiers killed and wounded";
    assertThat(inOneText(dead, harmed(both + "."))).hasSize(1);
    assertThat(inOneText(dead, harmed(both + " together."))).isEmpty();
  }

  private static Claim harmed(String quote) {
    return said("Ramos", 90_000, Measure.KILLED_OR_WOUNDED, "Iraqi soldiers", quote);
  }
}
