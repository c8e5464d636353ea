package org.tolldesk.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimBuilder;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Per;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.disagreement.Disagreement.Clash;
import org.tolldesk.disagreement.Disagreement.Kind;

class DisagreementsTest {
  private final Disagreements disagreements = new Disagreements();

  private List<Disagreement> seeds() {
    return disagreements.among(SeedClaims.ALL, SeedClaims.INVASION, SeedClaims.DOCUMENTS);
  }

  private List<Disagreement> of(Claim... claims) {
    return disagreements.among(List.of(claims), Tolls.WAR, List.of());
  }

  @Test
  void theSeedsHoldTwoContradictionsADisputeDifferentMeasuresAndDifferentDates() {
    assertThat(seeds())
        .extracting(Disagreement::kind, found -> found.claims().stream().map(Claim::value).toList())
        .containsExactly(
            tuple(Kind.CONTRADICTION, List.of(315000L, 500000L)),
            tuple(Kind.CONTRADICTION, List.of(180000L, 160000L)),
            tuple(Kind.DISPUTE, List.of(31000L, 31000L, 300000L, 150000L)),
            tuple(Kind.DIFFERENT_MEASURE, List.of(383000L, 31000L)),
            tuple(Kind.DIFFERENT_DATE, List.of()));
  }

  @Test
  void growthAtManyTimesThePaceIsAContradictionAndALaterFigureBelowIsOne() {
    assertThat(seeds()).extracting(Disagreement::clash).startsWith(Clash.TOO_FAST, Clash.FALLS);
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    List<Disagreement> expected = seeds();
    for (int seed = 0; seed < 20; seed++) {
      List<Claim> shuffled = new ArrayList<>(SeedClaims.ALL);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(disagreements.among(shuffled, SeedClaims.INVASION, SeedClaims.DOCUMENTS))
          .isEqualTo(expected);
    }
  }

  @Test
  void anUpdateByTheSameClaimantIsNoDisagreement() {
    assertThat(of(SeedClaims.UA_KILLED_001, SeedClaims.UA_2024_12, SeedClaims.UA_2026)).isEmpty();
    assertThat(
            of(
                Tolls.killed("A", Qualifier.EXACT, 43100, "2024-12"),
                Tolls.killed("A", Qualifier.EXACT, 31000, "2025-12")))
        .isEmpty();
  }

  @Test
  void growthAtABelievablePaceIsGrowth() {
    assertThat(
            of(
                Tolls.killed("A", Qualifier.EXACT, 120000, "2024-02"),
                Tolls.killed("B", Qualifier.EXACT, 150000, "2024-09")))
        .isEmpty();
  }

  @Test
  void theFirstWeeksOfAWarGiveNoPace() {
    assertThat(of(SeedClaims.KREMLIN, Tolls.killed("B", Qualifier.EXACT, 9861, "2022-03-20")))
        .isEmpty();
  }

  @Test
  void withoutAStartOfTheWarATollMustMoreThanDoubleToGrowTooFast() {
    Claim earlier = zubrowkans("A", 31000, "2023-12");
    assertThat(inOneText(earlier, zubrowkans("B", 60000, "2024-02"))).isEmpty();
    assertThat(inOneText(earlier, zubrowkans("B", 90000, "2024-02"))).hasSize(1);
  }

  private static Claim zubrowkans(String claimant, long value, String asOf) {
    return Tolls.toll(
        claimant,
        Qualifier.EXACT,
        value,
        asOf,
        Measure.KILLED,
        "Zubrowkan soldiers",
        claimant + " said so of Zubrowkan soldiers killed.");
  }

  @Test
  void figuresOfOneMonthThatDoNotMeetContradictEachOther() {
    assertThat(
            of(
                Tolls.killed("A", Qualifier.EXACT, 120000, "2024-02"),
                Tolls.killed("B", Qualifier.EXACT, 150000, "2024-02")))
        .extracting(Disagreement::kind, Disagreement::clash)
        .containsExactly(tuple(Kind.CONTRADICTION, Clash.SAME_DATE));
  }

  @Test
  void roundingIsNoContradiction() {
    assertThat(
            of(
                Tolls.killed("A", Qualifier.EXACT, 31000, "2024-02"),
                Tolls.killed("B", Qualifier.EXACT, 31320, "2024-02")))
        .isEmpty();
    assertThat(
            of(
                Tolls.killed("A", Qualifier.NEARLY, 160000, "2026-02"),
                Tolls.killed("B", Qualifier.EXACT, 153270, "2026-02")))
        .isEmpty();
  }

  @Test
  void smallTollsAreCountedOneByOne() {
    assertThat(
            of(
                people("A", 20, "2024-02-03", Measure.KILLED),
                people("B", 21, "2024-02-03", Measure.KILLED)))
        .hasSize(1);
  }

  @Test
  void aFloorBelowAnotherFigureIsConsistent() {
    Claim high = Tolls.killed("A", Qualifier.EXACT, 180000, "2024-02");
    assertThat(of(high, Tolls.killed("B", Qualifier.AT_LEAST, 90000, "2026-02"))).isEmpty();
    Claim confirmed =
        Tolls.toll(
            "C",
            Qualifier.EXACT,
            90019,
            "2026-02",
            Measure.KILLED,
            "Russian soldiers",
            "C has confirmed 90,019 deaths by name.");
    assertThat(of(high, confirmed)).isEmpty();
    assertThat(Floors.isFloor(confirmed)).isTrue();
  }

  @Test
  void aFigureThatCouldNotBeVerifiedIsNoFloor() {
    assertThat(
            Floors.isFloor(
                Tolls.toll(
                    "C",
                    Qualifier.EXACT,
                    900,
                    null,
                    Measure.KILLED,
                    "civilians",
                    "The figure of 900 could not be independently verified.")))
        .isFalse();
  }

  @Test
  void moreKilledThanKilledOrWoundedIsAContradiction() {
    assertThat(
            of(
                Tolls.killed("A", Qualifier.EXACT, 180000, "2023-02"),
                Tolls.losses("B", 100000, "2024-02")))
        .extracting(Disagreement::clash)
        .containsExactly(Clash.PART_EXCEEDS_WHOLE);
  }

  @Test
  void ratesPeriodsAndTollsAreNeverComparedWithEachOther() {
    Claim total = Tolls.losses("A", 1_200_000, "2025-12");
    assertThat(of(total, losses("B", 1000).per(Per.DAY).build())).isEmpty();
    Claim ofTheYear = losses("B", 415000).period("2025-01/2025-12").build();
    assertThat(of(total, ofTheYear)).isEmpty();
    assertThat(of(losses("A", 300000).period("2025-01/2025-12").build(), ofTheYear)).hasSize(1);
    assertThat(of(total, losses("B", 415000).quote("B said 415,000 fell this year.").build())).isEmpty();
  }

  private static ClaimBuilder losses(String claimant, long value) {
    return Tolls.russians(claimant, value, "2025-12", Measure.KILLED_OR_WOUNDED);
  }

  @Test
  void aPartOfAPlaceIsNotComparedWithTheWhole() {
    Claim whole = Tolls.killed("A", Qualifier.EXACT, 5000, "2024-02-03");
    Claim part = Tolls.russians("A", 200, "2024-02-03", Measure.KILLED).partOf(whole).build();
    assertThat(of(whole, part, Tolls.killed("B", Qualifier.EXACT, 5010, "2024-02-03"))).isEmpty();
  }

  @Test
  void tollsOfDifferentPlacesAreNotCompared() {
    Claim town =
        Tolls.toll(
            "A",
            Qualifier.EXACT,
            20000,
            "2024-02",
            Measure.KILLED,
            "Russian soldiers",
            "A said 20,000 Russian soldiers were killed in Bakhmut.");
    assertThat(of(town, Tolls.killed("B", Qualifier.EXACT, 180000, "2024-02"))).isEmpty();
    Claim land =
        Tolls.toll(
            "A",
            Qualifier.EXACT,
            20000,
            "2024-02",
            Measure.KILLED,
            "Russian soldiers",
            "A said 20,000 Russian soldiers were killed in Ukraine.");
    assertThat(of(land, Tolls.killed("B", Qualifier.EXACT, 180000, "2024-02"))).hasSize(1);
  }

  @Test
  void peopleOfNoNationalityAreComparedOnlyWhereTheNamesTellOneEvent() {
    Claim peru = quake("A", 43, "The quake near Arequipa killed 43 people, A said.");
    assertThat(of(peru, quake("B", 71, "B put the dead near Arequipa at 71."))).hasSize(1);
    assertThat(of(peru, quake("B", 900, "B said 900 people died near Derna."))).isEmpty();
  }

  private static Claim quake(String claimant, long value, String quote) {
    return Tolls.toll(
        claimant, Qualifier.EXACT, value, "2024-06-28", Measure.KILLED, "people", quote);
  }

  @Test
  void forecastsAndWithdrawnFiguresContradictNobody() {
    assertThat(of(SeedClaims.KP_KILLED, Tolls.killed("B", Qualifier.EXACT, 3000, "2022-03-20")))
        .isEmpty();
    assertThat(of(SeedClaims.FORECAST, SeedClaims.SHOIGU)).isEmpty();
  }

  @Test
  void anUnnamedVoiceContradictsNobody() {
    Claim unnamed =
        Tolls.toll(
            null, Qualifier.EXACT, 70000, "2024-02", Measure.KILLED, "Russian soldiers", "x");
    assertThat(of(unnamed, Tolls.killed("B", Qualifier.EXACT, 180000, "2024-02"))).isEmpty();
  }

  @Test
  void aRejectedFigureThatNobodyInTheCorpusGaveIsADisputeStill() {
    assertThat(of(SeedClaims.DENIED_300))
        .extracting(Disagreement::kind)
        .containsExactly(Kind.DISPUTE);
  }

  @Test
  void aSmallTollMayBeOfADayOrATownAndIsNotSetAgainstAWar() {
    Claim town = Tolls.killed("A", Qualifier.EXACT, 640, "2024-04");
    assertThat(of(town, Tolls.killed("B", Qualifier.EXACT, 1351, "2022-03"))).isEmpty();
    assertThat(of(town, Tolls.killed("B", Qualifier.EXACT, 180000, "2024-02"))).isEmpty();
  }

  @Test
  void anEarlierCountAnAdditionOrAPartContradictsNobody() {
    for (String quote :
        List.of(
            "Earlier on Monday A had given the number as 9 in Arequipa.",
            "A knows of three more in Arequipa.",
            "A says 31 of the injured in Arequipa are in hospital.",
            "07:55 A: three dead in Arequipa.")) {
      assertThat(of(quake("A", 9, quote), quake("B", 33, "B put the toll in Arequipa at 33.")))
          .as(quote)
          .isEmpty();
    }
  }

  @Test
  void countsOfOneEventAreComparedByTheirDates() {
    assertThat(
            of(
                people("A", 90, "2024-06-28", Measure.KILLED),
                people("B", 30, "2024-07-02", Measure.KILLED)))
        .extracting(Disagreement::clash)
        .containsExactly(Clash.FALLS);
    assertThat(
            of(
                people("A", 90, "2024-06-28", Measure.KILLED),
                people("B", 130, "2024-07-02", Measure.KILLED)))
        .isEmpty();
  }

  @Test
  void theMissingCanBecomeFewerAndExchangesAreManyEvents() {
    assertThat(
            of(
                people("A", 90, "2024-06-28", Measure.MISSING),
                people("B", 30, "2024-07-02", Measure.MISSING)))
        .isEmpty();
    assertThat(
            of(
                people("A", 90, "2024-06-28", Measure.EXCHANGED),
                people("B", 72, "2024-06-28", Measure.EXCHANGED)))
        .isEmpty();
  }

  private static Claim people(String claimant, long value, String date, Measure measure) {
    return Tolls.toll(
        claimant,
        Qualifier.EXACT,
        value,
        date,
        measure,
        "people",
        claimant + " spoke of people killed in Arequipa.");
  }

  @Test
  void aDisputeNamesOnlyTheFigureThatIsRejected() {
    Claim denied =
        SeedClaims.claim(
                SeedClaims.D1, "Not 300,000", 200, Measure.KILLED, "people", "A", "2024-02")
            .denied("B")
            .build();
    Claim floor = Tolls.toll("B", Qualifier.AT_LEAST, 74, "2001-06", Measure.KILLED, "people", "x");
    assertThat(of(denied, floor)).extracting(Disagreement::claims).containsExactly(List.of(denied));
  }

  private List<Disagreement> inOneText(Claim... claims) {
    return disagreements.among(List.of(claims), List.of(), List.of());
  }

  /** A count of people by somebody, in a text that all of them share. */
  private static ClaimBuilder count(String claimant, long value, String quote) {
    return ClaimBuilder.claim(value, Measure.KILLED, "people").by(claimant).asOf("2024-06-28").quote(quote);
  }

  @Test
  void aBareLossMayLeaveOutTheWoundedAndClashesWithNone() {
    Claim lost =
        ClaimBuilder.claim(33_000, Measure.KILLED_OR_WOUNDED, "people").by("A").asOf("2024-06-28")
            .quote("A said the town had lost 33,000 people.").build();
    Claim killed = count("B", 62_000, "B counts 62,000 killed.").build();
    assertThat(inOneText(lost, killed)).isEmpty();
    Claim both =
        ClaimBuilder.claim(33_000, Measure.KILLED_OR_WOUNDED, "people").by("A").asOf("2024-06-28")
            .quote("A knows of 33,000 killed and wounded.").build();
    assertThat(inOneText(both, killed)).hasSize(1);
  }

  @Test
  void thePeopleOfOneDayDoNotClashWithAllSinceThen() {
    Claim today = count("A", 14, "A says 14 were killed.").build();
    Claim total = count("B", 61, "B says 61 have been killed since March.").build();
    assertThat(inOneText(today, total)).isEmpty();
  }

  @Test
  void twoCountsThatATextSetsSideBySideOrAgainstEachOtherAreOfOneEvent() {
    Claim official = count("Coast Guard", 13, "The Coast Guard knows of 13 dead.").build();
    Claim other = count("Lourdes Tirol", 35, "Lourdes Tirol spoke of 35.").build();
    assertThat(inOneText(official, other)).extracting(Disagreement::clash).containsExactly(Clash.SAME_DATE);
    Claim farAway = count("Lourdes Tirol", 35, "").quote("She spoke of 35 dead.", 900).build();
    assertThat(inOneText(official, farAway)).isEmpty();
    Claim against =
        count("Lourdes Tirol", 35, "").quote("She spoke of 35 dead, far more than the Coast Guard.", 900).build();
    assertThat(inOneText(official, against)).hasSize(1);
    Claim undated = count("Lourdes Tirol", 35, "").asOf("2024-06").quote("She spoke of 35.", 900).build();
    assertThat(inOneText(official, undated)).isEmpty();
  }

  @Test
  void countsOfOneTextWithoutDatesAreOfOneTime() {
    Claim official = count("A", 29, "A knows of 29 dead.").asOf(null).build();
    Claim other = count("B", 33, "B gave a higher toll, 33.").asOf(null).build();
    assertThat(inOneText(official, other)).hasSize(1);
    assertThat(inOneText(official, count("B", 33, "B said 33.").asOf(null).in("b.txt").build())).isEmpty();
  }

  @Test
  void theCountOfAPlaceAUnitOrAHospitalIsAPartUnlessItExceedsTheWhole() {
    Claim whole = count("Interior Ministry", 212, "The ministry counts 212 dead.").build();
    assertThat(inOneText(whole, count("B", 61, "B, the mayor of Alay, gave 61 dead.").build())).isEmpty();
    assertThat(inOneText(whole, count("B", 44, "B had received 44 bodies.").build())).isEmpty();
    assertThat(inOneText(whole, count("B", 700, "In my town there are 700 dead, B said.").build()))
        .extracting(Disagreement::clash)
        .containsExactly(Clash.PART_EXCEEDS_WHOLE);
  }

  @Test
  void aRowOfAPlaceAndAFigureTakenBackContradictNobody() {
    Claim official = count("A", 43, "A counts 43 dead.").build();
    assertThat(inOneText(official, count("B", 31, "Mopeia deaths 31").build())).isEmpty();
    assertThat(inOneText(official, count("B", 71, "| B | 71 | n/a |").build())).hasSize(1);
    assertThat(inOneText(official, count("B", 71, "B withdrew its report of 71 dead.").build())).isEmpty();
  }

  @Test
  void monthlyCountsAreNoRisingToll() {
    Claim may = count("A", 181, "A verified 181 in May.").asOf("2024-05").build();
    assertThat(inOneText(may, count("B", 149, "B verified 149 in June.").asOf("2024-06").build())).isEmpty();
  }

  @Test
  void thePartiesToAFightDifferByMoreThanWitnessesDo() {
    Claim own = ofSoldiers("government", 11);
    Claim enemy = ofSoldiers("rebels", 65);
    assertThat(inOneText(own, enemy)).hasSize(1);
  }

  private static Claim ofSoldiers(String claimant, long value) {
    return ClaimBuilder.claim(value, Measure.KILLED, "Burkinabe soldiers")
        .by(claimant)
        .asOf("2022-09-26")
        .quote("The " + claimant + " said so of Burkinabe soldiers killed.")
        .build();
  }

  @Test
  void aPlaceWhereSomethingWasSaidIsNoPlaceOfDeath() {
    Claim told =
        Tolls.russians("A", 34500, "2024-02", Measure.KILLED)
            .quote("A told a forum in Tver that 34,500 had been killed.")
            .build();
    assertThat(of(told, Tolls.killed("B", Qualifier.EXACT, 72000, "2023-08"))).hasSize(1);
  }

  @Test
  void anEarlierStateOfAListOfNamesIsAFloorToo() {
    Claim now =
        Tolls.russians("A", 111387, "2025-06", Measure.KILLED).quote("A has names of 111,387 dead.").build();
    Claim then = Tolls.russians("A", 97020, "2025-03", Measure.KILLED).quote("A had 97,020 dead.").build();
    Claim estimate = Tolls.killed("B", Qualifier.EXACT, 210000, "2025-02");
    assertThat(of(now, then, estimate)).isEmpty();
    assertThat(of(then, estimate)).hasSize(1);
  }

  @Test
  void differentMeasuresAreMistakenForAClashOnlyInOneText() {
    Claim dead = Tolls.russians("A", 450000, "2024-04", Measure.KILLED).in("a.txt").build();
    Claim losses =
        Tolls.russians("B", 450000, "2024-04", Measure.KILLED_OR_WOUNDED).in("a.txt").build();
    assertThat(of(dead, losses)).extracting(Disagreement::kind).containsExactly(Kind.DIFFERENT_MEASURE);
    assertThat(of(dead, Tolls.losses("B", 450000, "2024-04"))).isEmpty();
  }

  @Test
  void nobodyQuarrelsWhoMendsHisOwnFigureOrSaysThereWasNotOne() {
    assertThat(inOneText(count("A", 1, "There was not one soldier there.").denied("B").build())).isEmpty();
    assertThat(inOneText(count("A", 61, "It should read 16, not 61.").denied(null).build())).isEmpty();
    assertThat(inOneText(count("A", 300, "There are not 300 dead, A said.").denied(null).build())).hasSize(1);
  }

  @Test
  void aNameInsideAnotherIsTheSameVoice() {
    Claim staff = Tolls.killed("General Staff", Qualifier.EXACT, 120000, "2024-02");
    assertThat(of(staff, Tolls.killed("Ukrainian General Staff", Qualifier.EXACT, 150000, "2024-02")))
        .isEmpty();
  }
}
