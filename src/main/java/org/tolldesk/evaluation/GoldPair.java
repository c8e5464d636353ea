package org.tolldesk.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.disagreement.Disagreement.Kind;

/**
 * Two figures (or one that is rejected) that disagree, or that only tempt one to think so.
 *
 * @param kind in which way; null for those that do not
 * @param claims where they stand
 * @param note why
 */
public record GoldPair(@Nullable Kind kind, List<Place> claims, @Nullable String note) {
  public GoldPair {
    claims = List.copyOf(claims);
  }

  String documents() {
    return String.join(", ", claims.stream().map(Place::document).distinct().toList());
  }

  String figures() {
    return String.join(" – ", claims.stream().map(Place::text).toList());
  }
}
