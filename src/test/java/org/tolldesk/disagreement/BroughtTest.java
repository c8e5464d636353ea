package org.tolldesk.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.disagreement.Disagreement.Kind;

/** What new claims bring, against what comparing everything with everything finds. */
class BroughtTest {
  private static final Disagreements DISAGREEMENTS = new Disagreements();

  private static List<Disagreement> brought(List<Claim> fresh, List<Claim> known) {
    List<Claim> all = new ArrayList<>(known);
    all.addAll(fresh);
    Set<String> ids = fresh.stream().map(Claim::id).collect(Collectors.toSet());
    return DISAGREEMENTS.brought(ids, Set.of(), all, Tolls.WAR, List.of());
  }

  @Property(tries = 300)
  void whereAllIsNewAllDisagreementsAreBrought(@ForAll("claims") List<Claim> claims) {
    assertThat(brought(claims, List.of()))
        .containsExactlyInAnyOrderElementsOf(DISAGREEMENTS.among(claims, Tolls.WAR, List.of()));
  }

  @Property(tries = 300)
  void eachHasANewClaimAndNoneIsMissedThatOnlyNewClaimsCanMake(
      @ForAll("claims") List<Claim> claims, @ForAll("claims") List<Claim> others) {
    List<Claim> known = others.stream().filter(claim -> !claims.contains(claim)).toList();
    List<Claim> all = new ArrayList<>(known);
    all.addAll(claims);
    List<Disagreement> brought = brought(claims, known);
    assertThat(brought).allSatisfy(one -> assertThat(one.claims()).containsAnyElementsOf(claims));
    assertThat(brought)
        .containsAll(
            DISAGREEMENTS.among(all, Tolls.WAR, List.of()).stream()
                .filter(one -> one.kind() != Kind.DISPUTE)
                .filter(one -> one.claims().stream().anyMatch(claims::contains))
                .toList());
  }

  @Provide
  Arbitrary<List<Claim>> claims() {
    Arbitrary<String> who = Arbitraries.of("A", "B", "C");
    Arbitrary<Long> value = Arbitraries.of(20_000L, 31_000L, 60_000L, 90_000L, 200_000L);
    Arbitrary<String> when = Arbitraries.of("2023-06", "2023-12", "2024-02");
    Arbitrary<Measure> measure = Arbitraries.of(Measure.KILLED, Measure.KILLED_OR_WOUNDED);
    return Combinators.combine(who, value, when, measure)
        .as((claimant, count, asOf, harm) -> Tolls.russians(claimant, count, asOf, harm).build())
        .list()
        .uniqueElements()
        .ofMaxSize(8);
  }

  @Test
  void anEventThatIsDatedOtherwiseNowIsBroughtOnce() {
    EventDate known = Tolls.WAR.get(0);
    EventDate other = new EventDate(known.event(), "b.txt", PartialDate.parse("2022-02-20"), "", 0, 0);
    EventDate third = new EventDate(known.event(), "c.txt", PartialDate.parse("2022-02-21"), "", 0, 0);
    assertThat(DISAGREEMENTS.brought(Set.of(), Set.of(other), List.of(), List.of(known, other), List.of()))
        .extracting(Disagreement::kind)
        .containsExactly(Kind.DIFFERENT_DATE);
    assertThat(
            DISAGREEMENTS.brought(Set.of(), Set.of(third), List.of(), List.of(known, other, third), List.of()))
        .isEmpty();
  }

  @Test
  void aFigureThatJoinsAKnownDisputeBringsNone() {
    Claim denied =
        Tolls.russians("A", 90_000, "2024-02", Measure.KILLED).denied("B")
            .build();
    Claim rejected = Tolls.killed("B", Qualifier.EXACT, 90_000, "2024-02");
    assertThat(brought(List.of(rejected), List.of(denied))).extracting(Disagreement::kind).doesNotContain(Kind.DISPUTE);
    assertThat(brought(List.of(denied), List.of(rejected))).extracting(Disagreement::kind).contains(Kind.DISPUTE);
  }
}
