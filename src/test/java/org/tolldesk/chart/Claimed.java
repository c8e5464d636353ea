package org.tolldesk.chart;

import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Per;
import org.tolldesk.claim.Period;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.PartialDate;

/** Claims to be drawn: each method gives the claim with one thing changed. */
record Claimed(Claim claim) {
  static Claimed of(long people) {
    return new Claimed(claim(people, null, null, Qualifier.EXACT, Measure.KILLED, "civilians", "UN", null,
        PartialDate.parse("2024-03-05"), null, null, Stance.ASSERTED));
  }

  static Claimed between(long low, long high) {
    return new Claimed(claim(null, low, high, Qualifier.BETWEEN, Measure.KILLED, "civilians", "UN", null,
        PartialDate.parse("2024-03-05"), null, null, Stance.ASSERTED));
  }

  Claimed as(Qualifier qualifier) {
    return new Claimed(claim(claim.value(), claim.low(), claim.high(), qualifier, claim.measure(),
        claim.victims(), claim.claimant(), claim.attributedTo(), claim.asOf(), claim.per(), claim.period(),
        claim.stance()));
  }

  Claimed of(Measure measure, String victims, @Nullable Per per) {
    return new Claimed(claim(claim.value(), claim.low(), claim.high(), claim.qualifier(), measure, victims,
        claim.claimant(), claim.attributedTo(), claim.asOf(), per, claim.period(), claim.stance()));
  }

  Claimed by(@Nullable String claimant) {
    return new Claimed(claim(claim.value(), claim.low(), claim.high(), claim.qualifier(), claim.measure(),
        claim.victims(), claimant, claim.attributedTo(), claim.asOf(), claim.per(), claim.period(),
        claim.stance()));
  }

  Claimed on(@Nullable String date) {
    return new Claimed(claim(claim.value(), claim.low(), claim.high(), claim.qualifier(), claim.measure(),
        claim.victims(), claim.claimant(), claim.attributedTo(), date == null ? null : PartialDate
            .parse(date),
        claim.per(), claim.period(), claim.stance()));
  }

  Claimed over(String period) {
    return new Claimed(claim(claim.value(), claim.low(), claim.high(), claim.qualifier(), claim.measure(),
        claim.victims(), claim.claimant(), claim.attributedTo(), claim.asOf(), claim.per(), Period
            .parse(period),
        claim.stance()));
  }

  Claimed stance(Stance stance, @Nullable String whose) {
    return new Claimed(claim(claim.value(), claim.low(), claim.high(), claim.qualifier(), claim.measure(),
        claim.victims(), claim.claimant(), whose, claim.asOf(), claim.per(), claim.period(), stance));
  }

  Mark mark() {
    return Mark.of(claim).orElseThrow();
  }

  private static Claim claim(@Nullable Long value, @Nullable Long low, @Nullable Long high,
      Qualifier qualifier,
      Measure measure, String victims, @Nullable String claimant, @Nullable String whose,
      @Nullable PartialDate date, @Nullable Per per, @Nullable Period period, Stance stance) {
    return new Claim("id", "a.txt", value, low, high, qualifier, measure, victims, claimant, null, whose,
        date,
        date == null ? null : Basis.TEXT, per, period, null, stance, Status.STANDING, "quote", 0, 5);
  }
}
