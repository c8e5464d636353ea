package org.tolldesk.disagreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimBuilder;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.corpus.PartialDate;

/** Claims and events made up for a test, in few words. */
final class Tolls {
  static final List<EventDate> WAR =
      List.of(
          new EventDate(
              "invasion of Ukraine", "start.txt", PartialDate.parse("2022-02-24"), "", 0, 0));

  private Tolls() {}

  static Claim killed(String claimant, Qualifier qualifier, long value, @Nullable String asOf) {
    return russians(claimant, value, asOf, Measure.KILLED).qualifier(qualifier).build();
  }

  static Claim losses(String claimant, long value, String asOf) {
    return russians(claimant, value, asOf, Measure.KILLED_OR_WOUNDED).build();
  }

  static ClaimBuilder russians(
      @Nullable String claimant, long value, @Nullable String asOf, Measure measure) {
    return of(ClaimBuilder.claim(value, measure, "Russian soldiers"), claimant)
        .quote(claimant + " said so of Russian soldiers " + harm(measure) + ".")
        .asOf(asOf);
  }

  static Claim toll(
      @Nullable String claimant,
      Qualifier qualifier,
      long value,
      @Nullable String asOf,
      Measure measure,
      String victims,
      String quote) {
    return of(ClaimBuilder.claim(value, measure, victims), claimant)
        .asOf(asOf)
        .qualifier(qualifier)
        .quote(quote)
        .build();
  }

  static Claim range(String claimant, long low, long high, String asOf) {
    return of(ClaimBuilder.range(low, high, Measure.KILLED, "Russian soldiers"), claimant)
        .quote(claimant + " said so of Russian soldiers killed.")
        .asOf(asOf)
        .build();
  }

  private static String harm(Measure measure) {
    return switch (measure) {
      case KILLED -> "killed";
      case KILLED_OR_WOUNDED -> "killed or wounded";
      case WOUNDED -> "wounded";
      default -> "missing";
    };
  }

  private static ClaimBuilder of(ClaimBuilder claim, @Nullable String claimant) {
    return claim.in("by-" + claimant + ".txt").by(claimant).quote(claimant + " said so.");
  }
}
