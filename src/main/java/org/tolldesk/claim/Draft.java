package org.tolldesk.claim;

import org.jspecify.annotations.Nullable;

/**
 * A count with who says it, when, and how: a claim before it is merged with the article's others.
 *
 * @param carried whether its speaker is only taken over from the sentence before
 */
record Draft(
    Count count,
    @Nullable Speaker claimant,
    @Nullable Speaker via,
    @Nullable String attributedTo,
    Timing timing,
    Stance stance,
    Status status,
    boolean carried) {

  Draft by(@Nullable Speaker aClaimant, @Nullable Speaker aVia) {
    return new Draft(count, aClaimant, aVia, attributedTo, timing, stance, status, carried);
  }

  Draft counting(Count aCount) {
    return new Draft(aCount, claimant, via, attributedTo, timing, stance, status, carried);
  }

  Draft is(Status aStatus) {
    return new Draft(count, claimant, via, attributedTo, timing, stance, aStatus, carried);
  }

  Draft denying(@Nullable String whose) {
    return new Draft(count, claimant, via, whose, timing, stance, status, carried);
  }

  Draft at(Timing aTiming) {
    return new Draft(count, claimant, via, attributedTo, aTiming, stance, status, carried);
  }
}
