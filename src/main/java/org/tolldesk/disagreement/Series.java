package org.tolldesk.disagreement;

import java.util.ArrayList;
import java.util.List;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;

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
      if (isOfATotal(merged.claim())) {
        sets.stream()
            .filter(set -> continues(merged.claim(), set.get(set.size() - 1).claim()))
            .findFirst()
            .ifPresentOrElse(
                set -> set.add(merged), () -> sets.add(new ArrayList<>(List.of(merged))));
      }
    }
    return sets.stream().filter(Series::spansTime).map(Series::new).toList();
  }

  /** A dated toll of all: no rate, and of people without a nationality no part of others. */
  private static boolean isOfATotal(Claim claim) {
    boolean isPart = claim.partOf() != null && Group.of(claim.victims()).side() == null;
    return claim.isStanding()
        && claim.per() == null
        && claim.asOf() != null
        && !isPart
        && !Superseded.isPart(claim);
  }

  private static boolean spansTime(List<MergedClaim> set) {
    return set.stream().map(merged -> merged.claim().asOf()).distinct().count() > 1;
  }

  private static boolean continues(Claim claim, Claim last) {
    return Voice.same(claim, last)
        && claim.measure() == last.measure()
        && claim.victims().equals(last.victims())
        && (claim.period() == null) == (last.period() == null)
        && isOfOneEvent(claim, last);
  }

  /**
   * A nationality's toll is that of its war; other people who die are those of another event when
   * some time has passed, or when they are fewer than before.
   */
  private static boolean isOfOneEvent(Claim claim, Claim last) {
    return Group.of(claim.victims()).side() != null
        || Pace.canFall(claim.measure())
        || Dates.gap(claim.asOf(), last.asOf()) <= Thresholds.SAME_EVENT_DAYS
            && claim.most() >= last.least();
  }
}
