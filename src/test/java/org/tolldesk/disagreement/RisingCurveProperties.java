package org.tolldesk.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.disagreement.Disagreement.Kind;

/** What must hold of every comparison, whatever the claims. */
class RisingCurveProperties {
  private final Disagreements disagreements = new Disagreements();

  private long clashes(List<Claim> claims) {
    return disagreements.among(claims, Tolls.WAR, List.of()).stream()
        .filter(found -> found.kind() == Kind.CONTRADICTION)
        .count();
  }

  @Property(tries = 300)
  void addingAConsistentClaimNeverCreatesAClash(
      @ForAll("manyClaims") List<Claim> claims, @ForAll("claims") Claim added) {
    boolean consistent = claims.stream().allMatch(claim -> clashes(List.of(claim, added)) == 0);
    List<Claim> more = new ArrayList<>(claims);
    more.add(added);
    if (consistent) {
      assertThat(clashes(more)).isLessThanOrEqualTo(clashes(claims));
    }
  }

  @Property(tries = 300)
  void theOrderDoesNotMatter(@ForAll("manyClaims") List<Claim> claims, @ForAll long seed) {
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(disagreements.among(shuffled, Tolls.WAR, List.of()))
        .isEqualTo(disagreements.among(claims, Tolls.WAR, List.of()));
    assertThat(MergedClaim.merge(shuffled)).isEqualTo(MergedClaim.merge(claims));
  }

  @Property(tries = 3000)
  void wideningAnIntervalNeverCreatesAClash(
      @ForAll("claims") Claim a,
      @ForAll("claims") Claim b,
      @ForAll("shares") double below,
      @ForAll("shares") double above) {
    Interval said = Interval.of(a);
    long high = said.high() == Interval.OPEN ? 10_000_000 : said.high();
    Claim narrow = Tolls.range("A", said.low(), high, a.asOf().toString());
    long low = (long) (said.low() * (1 - below / 5));
    Claim wide = Tolls.range("A", low, (long) (high * (1 + above)), a.asOf().toString());
    boolean widened = Interval.of(wide).low() <= Interval.of(narrow).low()
        && Interval.of(wide).high() >= Interval.of(narrow).high();
    if (widened && clashes(List.of(narrow, b)) == 0) {
      assertThat(clashes(List.of(wide, b))).isZero();
    }
  }

  @Property(tries = 200)
  void pointsOfOneRisingCurveNeverClash(@ForAll("days") List<LocalDate> days) {
    List<Claim> claims = new ArrayList<>();
    for (LocalDate day : days) {
      long value = 300 * (day.toEpochDay() - LocalDate.of(2022, 2, 24).toEpochDay());
      claims.add(Tolls.killed("Claimant of " + day, Qualifier.EXACT, value, day.toString()));
    }
    assertThat(clashes(claims)).isZero();
  }

  @Provide
  Arbitrary<Claim> claims() {
    return Combinators.combine(
            Arbitraries.of("B", "C", "D"),
            Arbitraries.of(
                Qualifier.EXACT,
                Qualifier.ABOUT,
                Qualifier.NEARLY,
                Qualifier.AT_LEAST,
                Qualifier.UP_TO),
            Arbitraries.longs().between(1, 900_000),
            Arbitraries.of(
                "2022-03-02", "2022-12", "2023", "2023-12", "2024-02", "2024-02-25", "2026-02"))
        .as(Tolls::killed);
  }

  @Provide
  Arbitrary<List<Claim>> manyClaims() {
    return claims().list().ofMaxSize(8);
  }

  /** Of a bound: up to four times of the upper one, a fifth of that of the lower one. */
  @Provide
  Arbitrary<Double> shares() {
    return Arbitraries.doubles().between(0, 4);
  }

  @Provide
  Arbitrary<List<LocalDate>> days() {
    return Arbitraries.longs()
        .between(200, 1500)
        .map(LocalDate.of(2022, 2, 24)::plusDays)
        .list()
        .uniqueElements()
        .ofMaxSize(6);
  }
}
