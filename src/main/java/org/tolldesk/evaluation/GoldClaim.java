package org.tolldesk.evaluation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Per;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;

/**
 * A claim as a careful reader would write it down; the fields are those of {@link Claim}.
 *
 * @param key by which another gold claim of the document names this one in {@code partOf}
 * @param text the number as it stands in the article
 */
public record GoldClaim(
    @Nullable String key,
    @Nullable Long value,
    @Nullable Long low,
    @Nullable Long high,
    @Nullable Qualifier qualifier,
    Measure measure,
    String victims,
    @Nullable String claimant,
    @Nullable String via,
    @Nullable String attributedTo,
    @Nullable String asOf,
    @Nullable Basis asOfBasis,
    @Nullable Per per,
    @Nullable String period,
    @Nullable String partOf,
    Stance stance,
    Status status,
    @Nullable String text) {

  public GoldClaim {
    stance = stance == null ? Stance.ASSERTED : stance;
    status = status == null ? Status.STANDING : status;
  }

  /** Whether both name the same number: the value, or both bounds. */
  boolean sameFigure(Claim claim) {
    return value != null && value.equals(claim.value())
        || low != null && high != null && low.equals(claim.low()) && high.equals(claim.high());
  }

  /** The number as a reader of a table wants it. */
  String figure() {
    return value != null ? value.toString() : Objects.toString(low) + "–" + high;
  }
}
