package org.tolldesk.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its gold claims.
 *
 * @param document its path below the corpus folder
 * @param style in free words
 * @param phenomena free tags
 * @param claims every claim that stands in it, once each
 * @param notClaims every other number, as it stands there
 */
public record GoldDocument(
    String document,
    @Nullable String style,
    List<String> phenomena,
    List<GoldClaim> claims,
    @JsonProperty("not_claims") List<String> notClaims) {

  public GoldDocument {
    phenomena = phenomena == null ? List.of() : List.copyOf(phenomena);
    claims = claims == null ? List.of() : List.copyOf(claims);
    notClaims = notClaims == null ? List.of() : List.copyOf(notClaims);
  }
}
