package org.tolldesk.disagreement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;

/** The sides whose people some claims count: finds a claim whose own sentence counts another side's. */
final class Sides {
  private static final int STEM = 4;

  private final Set<String> known;

  private Sides(Set<String> known) {
    this.known = known;
  }

  static Sides of(List<Claim> claims) {
    return new Sides(
        claims.stream()
            .map(claim -> Group.of(claim.victims()).side())
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * "The number of Ukrainian soldiers killed", and nothing of Russians, where Russian soldiers are said to be
   * counted: nobody knows whose they are.
   */
  boolean isDoubtful(Claim claim) {
    String side = Group.of(claim.victims()).side();
    String quote = claim.quote();
    String clause = Clause.of(claim);
    return side != null
        && (isOfAnother(side, quote) && !quote.toLowerCase(Locale.ROOT).contains(stem(side))
            || isOfAnother(side, clause) && !people(side).matcher(clause).find());
  }

  private boolean isOfAnother(String side, String text) {
    return known.stream()
        .filter(other -> !other.equals(side))
        .anyMatch(other -> people(other).matcher(text).find());
  }

  private static Pattern people(String side) {
    return Pattern.compile(
        "\\b" + Pattern.quote(side)
            + " (?:\\p{Ll}+ )?(?:soldiers|troops|servicemen|personnel|fighters|civilians|dead|deaths|toll"
            + "|losses|casualties|prisoners|captives|wounded|fallen)\\b");
  }

  private static String stem(String side) {
    return side.toLowerCase(Locale.ROOT).substring(0, Math.min(STEM, side.length()));
  }
}
