package org.tolldesk.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.corpus.Passage;

/**
 * Tells which passages are right for an expected finding: those in its documents (all, where it names none) in
 * which its figure stands. A figure that can stand anywhere, such as 3 or 2024, has to stand there as the claim
 * that the finding describes; so has a finding that names no figure.
 */
final class RightPassages {
  private static final long COMMON = 1_000;
  private static final long FIRST_YEAR = 1_900;
  private static final long LAST_YEAR = 2_100;

  private final Collection<Claim> claims;

  /** @param claims every claim of the corpus */
  RightPassages(Collection<Claim> claims) {
    this.claims = claims;
  }

  /** Empty where nothing tells the right passages from others; such a finding measures no retrieval. */
  Optional<Predicate<Passage>> of(JsonNode finding) {
    Set<String> documents = new HashSet<>();
    finding.path("documents").forEach(document -> documents.add(document.asText()));
    List<Claim> meant = claims.stream()
        .filter(claim -> documents.isEmpty() || documents.contains(claim.document()))
        .filter(claim -> FindingCheck.meets(claim, finding)).toList();
    BigDecimal figure = figure(finding);
    Predicate<Passage> named = passage -> documents.isEmpty() || documents.contains(passage.document());
    Predicate<Passage> stating = passage -> figure != null && Numbers.in(passage.text()).contains(figure);
    if (isTelling(figure) || meant.isEmpty() && figure != null && !documents.isEmpty()) {
      return Optional.of(named.and(stating));
    }
    return meant.isEmpty() ? Optional.empty()
        : Optional.of(passage -> meant.stream().anyMatch(claim -> stands(claim, passage)));
  }

  private static boolean stands(Claim claim, Passage passage) {
    return claim.document().equals(passage.document())
        && passage.start() <= claim.start() && claim.start() < passage.end();
  }

  private static @Nullable BigDecimal figure(JsonNode finding) {
    for (String field : List.of("value", "high", "low")) {
      if (finding.path(field).isNumber()) {
        return new BigDecimal(finding.get(field).asText());
      }
    }
    return null;
  }

  private static boolean isTelling(@Nullable BigDecimal figure) {
    return figure != null && figure.longValue() >= COMMON
        && (figure.longValue() < FIRST_YEAR || figure.longValue() > LAST_YEAR);
  }
}
