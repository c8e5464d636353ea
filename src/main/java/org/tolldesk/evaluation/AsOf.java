package org.tolldesk.evaluation;

import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.corpus.PartialDate;

/**
 * The date for which a figure holds, judged by the month; where the gold claim has only a year, by
 * the year.
 */
final class AsOf {
  private AsOf() {}

  static boolean isRight(GoldClaim gold, Claim claim) {
    return month(gold.asOf()).equals(month(claim.asOf() == null ? null : claim.asOf().toString()));
  }

  private static String month(@Nullable String iso) {
    return iso == null ? "" : PartialDate.parse(iso).toMonth().toString();
  }
}
