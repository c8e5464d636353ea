package org.tolldesk.disagreement;

import java.util.List;
import java.util.function.Predicate;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;

/**
 * Tells a floor: a count that can only be too low, because it holds no more than what was checked.
 * It is consistent with any higher figure. So is a count of
 * the sick: not all see a doctor.
 */
public final class Floors {
  private Floors() {}

  public static boolean isFloor(Claim claim) {
    return claim.qualifier() == Qualifier.AT_LEAST
        || claim.qualifier() == Qualifier.MORE_THAN
        || claim.measure() == Measure.SICK
        || isChecked(claim);
  }

  /**
   * Whether the words tell of a check, case by case. "Corroborated" is no such word: it backs
   * somebody's figure rather than counting what could be checked.
   */
  static boolean isChecked(Claim claim) {
    String clause = Clause.of(claim);
    return Cue.CHECKED.isIn(Cue.UNCHECKED.blankedIn(clause))
        || Cue.LISTER.isIn(clause)
        || claim.claimant() != null && Cue.LISTER.isIn(claim.claimant());
  }

  /**
   * The least figure is the state of a list at an earlier time: the claimant has one of the same
   * people that is checked and not smaller.
   *
   * @param isChecked {@link #isChecked}, which takes time and is asked often of the same claims
   */
  static boolean isEarlierList(Claim claim, List<Claim> all, Predicate<Claim> isChecked) {
    return all.stream()
        .anyMatch(
            other ->
                other.measure() == claim.measure()
                    && other.least() >= claim.most()
                    && other.victims().equals(claim.victims())
                    && Voice.same(other, claim)
                    && isChecked.test(other));
  }
}
