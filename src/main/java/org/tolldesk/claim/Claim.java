package org.tolldesk.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.PartialDate;

/**
 * A toll as somebody claims it: so many of a group suffered something, as of a date. Never a fact.
 *
 * @param id stable for the same document, figure, group and claimant
 * @param document the document it stands in
 * @param value people; null for a range
 * @param low lower bound in people, only for a range or an interval
 * @param high upper bound in people, only for a range or an interval
 * @param victims the group in plain canonical English: {@code Ukrainian soldiers}
 * @param claimant who says it, by canonical name; null where nobody is named and the outlet is unknown
 * @param via the outlet or person through whom it reached the document
 * @param attributedTo with {@link Stance#DENIED}: whose figure is rejected
 * @param asOf the date for which the figure holds, no more precise than the text supports
 * @param asOfBasis null where there is no date
 * @param per null for a cumulative toll
 * @param period the interval covered, where that is less than the whole event
 * @param partOf the id of the claim of which this one is a part
 * @param quote verbatim: {@code file.substring(start, end)}
 * @param start offset of the quote in the file, in UTF-16 units
 * @param end offset after the quote
 */
public record Claim(
    String id,
    String document,
    @Nullable Long value,
    @Nullable Long low,
    @Nullable Long high,
    Qualifier qualifier,
    Measure measure,
    String victims,
    @Nullable String claimant,
    @Nullable String via,
    @Nullable String attributedTo,
    @Nullable PartialDate asOf,
    @Nullable Basis asOfBasis,
    @Nullable Per per,
    @Nullable Period period,
    @Nullable String partOf,
    Stance stance,
    Status status,
    String quote,
    int start,
    int end) {

  public Claim {
    if (value == null && (low == null || high == null)) {
      throw new IllegalArgumentException("a claim needs a value or both bounds: " + quote);
    }
  }

  /** The smallest number of people that the words name. */
  @JsonIgnore
  public long least() {
    return low != null ? low : value();
  }

  /** The largest number of people that the words name. */
  @JsonIgnore
  public long most() {
    return high != null ? high : value();
  }

  /** Whether this is a toll somebody stands by: neither denied nor predicted nor taken back. */
  @JsonIgnore
  public boolean isStanding() {
    return stance == Stance.ASSERTED && status == Status.STANDING;
  }
}
