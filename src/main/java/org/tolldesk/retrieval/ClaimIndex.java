package org.tolldesk.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Measure;
import org.tolldesk.corpus.PartialDate;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.question.Question;
import org.tolldesk.store.Generation;

/**
 * The claims of one generation by claimant, side, measure and figure, so that a question looks at few of
 * them.
 */
final class ClaimIndex {
  private final List<Claim> all;
  private final Map<String, Provenance> documents;
  private final Map<String, List<Claim>> byClaimant = new HashMap<>();
  private final Map<String, List<Claim>> bySide = new HashMap<>();
  private final Map<String, List<Claim>> byVictims = new HashMap<>();
  private final Map<String, List<Claim>> byDocument = new HashMap<>();
  private final Map<Measure, List<Claim>> byMeasure = new HashMap<>();
  private final Map<Long, List<Claim>> byNumber = new HashMap<>();
  private Set<String> outlets = Set.of();

  ClaimIndex(Generation generation) {
    all = generation.claims();
    documents = generation.documents().stream()
        .collect(Collectors.toUnmodifiableMap(Provenance::document, Function.identity(), (a, b) -> a));
    for (Claim claim : all) {
      Stream.of(claim.claimant(), claim.via(), claim.attributedTo()).flatMap(Stream::ofNullable).distinct()
          .forEach(name -> put(byClaimant, name, claim));
      String side = Group.of(claim.victims()).side();
      if (side != null) {
        put(bySide, side, claim);
      }
      put(byVictims, claim.victims(), claim);
      put(byDocument, claim.document(), claim);
      put(byMeasure, claim.measure(), claim);
      Stream.of(claim.value(), claim.low(), claim.high()).flatMap(Stream::ofNullable).distinct()
          .forEach(number -> put(byNumber, number, claim));
    }
    indexOutlets();
  }

  /** An outlet that claims nothing itself is asked for what its documents tell. */
  private void indexOutlets() {
    Map<String, List<Claim>> published = new HashMap<>();
    for (Claim claim : all) {
      Provenance provenance = documents.get(claim.document());
      if (provenance != null && provenance.outlet() != null && !byClaimant.containsKey(provenance.outlet())) {
        put(published, provenance.outlet(), claim);
      }
    }
    byClaimant.putAll(published);
    outlets = Set.copyOf(published.keySet());
  }

  /** Whether one of these is the outlet of the claim's document and nowhere a claimant itself. */
  boolean isPublishedBy(Collection<String> names, Claim claim) {
    Provenance provenance = documents.get(claim.document());
    String outlet = provenance == null ? null : provenance.outlet();
    return outlet != null && outlets.contains(outlet) && names.contains(outlet);
  }

  private static <K> void put(Map<K, List<Claim>> index, K key, Claim claim) {
    index.computeIfAbsent(key, ignored -> new ArrayList<>()).add(claim);
  }

  List<Claim> all() {
    return all;
  }

  @Nullable PartialDate published(Claim claim) {
    Provenance provenance = documents.get(claim.document());
    return provenance == null ? null : provenance.published();
  }

  @Nullable Provenance provenance(String document) {
    return documents.get(document);
  }

  /** A superset of the claims that satisfy the question's claimant, side and measure. */
  Collection<Claim> candidates(Question question) {
    return Stream.of(
            found(question.claimants(), byClaimant), found(question.sides(), bySide),
            found(question.measures(), byMeasure))
        .flatMap(Stream::ofNullable).min((a, b) -> Integer.compare(a.size(), b.size())).orElse(all);
  }

  /** The claims that name one of the question's figures. */
  Collection<Claim> stating(Question question) {
    Collection<Claim> found = found(question.numbers(), byNumber);
    return found == null ? List.of() : found;
  }

  List<Claim> ofDocument(String document) {
    return byDocument.getOrDefault(document, List.of());
  }

  List<Claim> ofVictims(String victims) {
    return byVictims.getOrDefault(victims, List.of());
  }

  private static <K> @Nullable Collection<Claim> found(Collection<K> keys, Map<K, List<Claim>> index) {
    if (keys.isEmpty()) {
      return null;
    }
    if (keys.size() == 1) {
      return index.getOrDefault(keys.iterator().next(), List.of());
    }
    LinkedHashSet<Claim> claims = new LinkedHashSet<>();
    keys.forEach(key -> claims.addAll(index.getOrDefault(key, List.of())));
    return claims;
  }
}
