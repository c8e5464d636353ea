package org.tolldesk.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Measure;
import org.tolldesk.disagreement.Disagreement;

/**
 * A disagreement as the answer tells it.
 *
 * @param claims ids of the claims concerned
 * @param note one sentence in the language of the answer
 */
public record NotedDisagreement(
    Disagreement.Kind kind, @Nullable Measure measure, @Nullable String victims,
    List<String> claims, String note) {
  public NotedDisagreement {
    claims = List.copyOf(claims);
  }
}
