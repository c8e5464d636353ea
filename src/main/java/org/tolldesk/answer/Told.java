package org.tolldesk.answer;

import java.util.List;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Stance;
import org.tolldesk.disagreement.MergedClaim;

/** A claim with the marks of every quote that carries it. */
record Told(MergedClaim merged, List<Integer> marks) {
  Told {
    marks = List.copyOf(marks);
  }

  Claim claim() {
    return merged.claim();
  }

  boolean isDenied() {
    return claim().stance() == Stance.DENIED;
  }

  boolean tells(Claim claim) {
    return merged.tellings().contains(claim);
  }

  boolean isPartOf(Told whole) {
    return merged.tellings().stream()
        .anyMatch(
            part ->
                whole.merged.tellings().stream()
                    .anyMatch(other -> other.id().equals(part.partOf())));
  }
}
