package org.tolldesk.disagreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Per;
import org.tolldesk.claim.Period;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.PartialDate;

/** Claims and events made up for a test, in few words. */
final class Tolls {
  static final List<EventDate> WAR =
      List.of(
          new EventDate(
              "invasion of Ukraine", "start.txt", PartialDate.parse("2022-02-24"), "", 0, 0));

  private Tolls() {}

  static Claim killed(String claimant, Qualifier qualifier, long value, @Nullable String asOf) {
    return toll(
        claimant,
        qualifier,
        value,
        asOf,
        Measure.KILLED,
        "Russian soldiers",
        claimant + " said so.");
  }

  static Claim losses(String claimant, long value, String asOf) {
    return toll(
        claimant, Qualifier.EXACT, value, asOf, Measure.KILLED_OR_WOUNDED, "Russian soldiers", "");
  }

  static Claim toll(
      @Nullable String claimant,
      Qualifier qualifier,
      long value,
      @Nullable String asOf,
      Measure measure,
      String victims,
      String quote) {
    String id = claimant + value + asOf + measure + qualifier;
    return new Claim(
        id,
        "by-" + claimant + ".txt",
        value,
        null,
        null,
        qualifier,
        measure,
        victims,
        claimant,
        null,
        null,
        asOf == null ? null : PartialDate.parse(asOf),
        null,
        null,
        null,
        null,
        Stance.ASSERTED,
        Status.STANDING,
        quote,
        0,
        quote.length());
  }

  static Claim range(String claimant, long low, long high, String asOf) {
    return new Claim(
        claimant + low,
        "by-" + claimant + ".txt",
        null,
        low,
        high,
        Qualifier.BETWEEN,
        Measure.KILLED,
        "Russian soldiers",
        claimant,
        null,
        null,
        PartialDate.parse(asOf),
        null,
        null,
        null,
        null,
        Stance.ASSERTED,
        Status.STANDING,
        "",
        0,
        0);
  }

  static Claim spanning(
      Claim claim, @Nullable Per per, @Nullable String period, @Nullable String partOf) {
    return new Claim(
        claim.id() + per + period + partOf,
        claim.document(),
        claim.value(),
        claim.low(),
        claim.high(),
        claim.qualifier(),
        claim.measure(),
        claim.victims(),
        claim.claimant(),
        null,
        null,
        claim.asOf(),
        null,
        per,
        period == null ? null : Period.parse(period),
        partOf,
        claim.stance(),
        claim.status(),
        claim.quote(),
        0,
        0);
  }
}
