package org.tolldesk.answer;

import java.util.List;
import org.tolldesk.claim.Claim;

/**
 * Whether a quote itself gives the bounds of the figure in it. "45,000, give or take 5,000" does not: its
 * bounds are worked out, and no answer may hold a number that its quote lacks.
 */
final class QuotedBounds {
  private static final Numerals NUMERALS = new Numerals(new Vocabulary());

  private QuotedBounds() {}

  /** Whether the claim's quote holds both of its bounds; false where it has none. */
  static boolean of(Claim claim) {
    if (claim.low() == null || claim.high() == null) {
      return false;
    }
    List<Numeral> quoted = NUMERALS.in(claim.quote());
    return quoted.stream().anyMatch(one -> one.is(claim.low()))
        && quoted.stream().anyMatch(one -> one.is(claim.high()));
  }
}
