package org.tolldesk.ingest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.EventDate;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.disagreement.Disagreements;

/**
 * The disagreements that claims bring which arrive among others. A claim that was told before, in whatever
 * document, brings none. The cost is that of the claims that arrive, times those of the same people.
 *
 * @param notCompared claims beyond the most that are compared
 */
record NewDisagreements(List<Disagreement> found, int notCompared) {
  /** More would hold up a reload that brings a whole archive, and nobody reads so many disagreements. */
  static final int MOST_COMPARED = 300;

  static final NewDisagreements NONE = new NewDisagreements(List.of(), 0);

  /** Claims and dates of the same documents. */
  record Told(List<Claim> claims, List<EventDate> dates) {}

  /**
   * @param arrived claims of {@code now} that are not of {@code before}
   * @param documents provenance of all documents of {@code now}
   */
  static NewDisagreements among(Told before, List<Claim> arrived, Told now, List<Provenance> documents) {
    Set<List<Object>> told = arrived.isEmpty() ? Set.of() : tellings(before.claims());
    List<Claim> unheard = arrived.stream().filter(claim -> !told.contains(telling(claim))).toList();
    Set<EventDate> dates = new HashSet<>(now.dates());
    before.dates().forEach(dates::remove);
    if (unheard.isEmpty() && dates.isEmpty()) {
      return NONE;
    }
    Set<String> compared =
        unheard.stream().limit(MOST_COMPARED).map(Claim::id).collect(Collectors.toSet());
    List<Disagreement> found =
        new Disagreements().brought(compared, dates, now.claims(), now.dates(), documents);
    return new NewDisagreements(found, Math.max(0, unheard.size() - MOST_COMPARED));
  }

  private static Set<List<Object>> tellings(List<Claim> claims) {
    return claims.stream().map(NewDisagreements::telling).collect(Collectors.toSet());
  }

  /** What a claim says, wherever it stands; where nobody says it, its sentence does. */
  private static List<Object> telling(Claim claim) {
    return Arrays.asList(
        claim.claimant() == null ? claim.quote() : claim.claimant().toLowerCase(Locale.ROOT),
        claim.attributedTo(),
        claim.least(),
        claim.most(),
        claim.measure(),
        claim.victims(),
        claim.asOf(),
        claim.per(),
        claim.period(),
        claim.stance(),
        claim.status());
  }
}
