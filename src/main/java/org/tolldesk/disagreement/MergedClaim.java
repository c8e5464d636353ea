package org.tolldesk.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Qualifier;

/**
 * One claim, told by one document or by several.
 *
 * @param claim the telling to show: the most cautious wording, so that no qualifier is lost
 * @param tellings every telling, {@code claim} included, by document and offset
 */
public record MergedClaim(Claim claim, List<Claim> tellings) {
  private static final Comparator<Claim> MOST_CAUTIOUS =
      Comparator.comparing((Claim claim) -> claim.qualifier() == Qualifier.EXACT)
          .thenComparing(claim -> claim.asOf() == null)
          .thenComparing(claim -> claim.partOf() == null)
          .thenComparing(Claim::document)
          .thenComparing(Claim::start);

  public MergedClaim {
    tellings = List.copyOf(tellings);
  }

  /**
   * Merges the claims that are the same; earlier dates first. The order of the input does not
   * matter.
   */
  public static List<MergedClaim> merge(List<Claim> claims) {
    List<List<Claim>> sets = new ArrayList<>();
    for (Claim claim : claims.stream().distinct().sorted(Disagreements.BY_DATE).toList()) {
      sets.stream()
          .filter(set -> set.stream().allMatch(other -> isSame(claim, other)))
          .findFirst()
          .ifPresentOrElse(set -> set.add(claim), () -> sets.add(new ArrayList<>(List.of(claim))));
    }
    return sets.stream()
        .map(MergedClaim::of)
        .sorted(Comparator.comparing(MergedClaim::claim, Disagreements.BY_DATE))
        .toList();
  }

  private static MergedClaim of(List<Claim> set) {
    Comparator<Claim> byPlace = Comparator.comparing(Claim::document).thenComparing(Claim::start);
    return new MergedClaim(
        set.stream().min(MOST_CAUTIOUS).orElseThrow(), set.stream().sorted(byPlace).toList());
  }

  /** Whether two claims are one claim in two places. */
  static boolean isSame(Claim a, Claim b) {
    return Objects.equals(a.value(), b.value())
        && Objects.equals(a.low(), b.low())
        && Objects.equals(a.high(), b.high())
        && a.measure() == b.measure()
        && a.stance() == b.stance()
        && a.status() == b.status()
        && a.per() == b.per()
        && Objects.equals(a.period(), b.period())
        && Objects.equals(a.attributedTo(), b.attributedTo())
        && isSameGroup(Group.of(a.victims()), Group.of(b.victims()))
        && Voice.same(a, b)
        && isSameTime(a, b);
  }

  private static boolean isSameGroup(Group a, Group b) {
    return Objects.equals(a.side(), b.side())
        && (a.kind().equals(b.kind()) || a.side() != null && (isPeople(a) || isPeople(b)));
  }

  private static boolean isPeople(Group group) {
    return group.kind().equals("people");
  }

  private static boolean isSameTime(Claim a, Claim b) {
    return a.asOf() == null
        || b.asOf() == null
        || Dates.gap(a.asOf(), b.asOf()) <= Thresholds.SAME_CLAIM_DAYS;
  }
}
