package org.tolldesk.disagreement;

import java.util.ArrayList;
import java.util.List;
import org.tolldesk.claim.Claim;

/**
 * A claimant's figures for the same people and measure over time. Later ones are updates, never
 * disagreements.
 *
 * @param points two or more of different dates, the earliest first
 */
public record Series(List<MergedClaim> points) {
  public Series {
    points = List.copyOf(points);
  }

  /**
   * The series among claims as {@link MergedClaim#merge} gives them, in the order of their first
   * points.
   */
  public static List<Series> among(List<MergedClaim> claims) {
    List<List<MergedClaim>> sets = new ArrayList<>();
    for (MergedClaim merged : claims) {
      if (merged.claim().isStanding()
          && merged.claim().per() == null
          && merged.claim().asOf() != null) {
        sets.stream()
            .filter(set -> continues(merged.claim(), set.get(0).claim()))
            .findFirst()
            .ifPresentOrElse(
                set -> set.add(merged), () -> sets.add(new ArrayList<>(List.of(merged))));
      }
    }
    return sets.stream().filter(Series::spansTime).map(Series::new).toList();
  }

  private static boolean spansTime(List<MergedClaim> set) {
    return set.stream().map(merged -> merged.claim().asOf()).distinct().count() > 1;
  }

  private static boolean continues(Claim claim, Claim first) {
    return Voice.same(claim, first)
        && claim.measure() == first.measure()
        && claim.victims().equals(first.victims())
        && (claim.period() == null) == (first.period() == null);
  }
}
