package org.tolldesk.disagreement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;

/**
 * A place where the sources do not agree, or seem not to. The bot never picks the winner.
 *
 * @param kind in which way
 * @param claims the claims concerned, earlier first; empty for {@link Kind#DIFFERENT_DATE}
 * @param dates the dates concerned, only for {@link Kind#DIFFERENT_DATE}
 * @param clash why both cannot hold, only for {@link Kind#CONTRADICTION}
 */
public record Disagreement(
    Kind kind, List<Claim> claims, List<EventDate> dates, @Nullable Clash clash) {

  /** The ways in which sources disagree, the most serious first. */
  public enum Kind {
    /** No curve that only rises at a believable pace passes through both. */
    CONTRADICTION,
    /** One claimant rejects another's figure. */
    DISPUTE,
    /**
     * It looks like a clash, but one counts the killed and the other the killed or wounded, or
     * whole and part.
     */
    DIFFERENT_MEASURE,
    /** One event dated differently. */
    DIFFERENT_DATE;

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why no rising curve passes through two claims. */
  public enum Clash {
    /** The later figure lies below the earlier one. */
    FALLS,
    /** Both are of about the same date and do not meet. */
    SAME_DATE,
    /** The growth between them would be many times the pace until then. */
    TOO_FAST,
    /** More killed than killed or wounded. */
    PART_EXCEEDS_WHOLE
  }

  public Disagreement {
    claims = List.copyOf(claims);
    dates = List.copyOf(dates);
  }

  public Disagreement(Kind kind, List<Claim> claims, List<EventDate> dates) {
    this(kind, claims, dates, null);
  }
}
