package org.tolldesk.claim;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tolldesk.choice.Features;

/** Chooses the claimant of a figure among all whom its article names, hears or was issued by. */
interface ClaimantChoice {

  /**
   * Somebody who may claim a figure; nobody, where the speaker is null.
   *
   * @param features hands over the candidate's features
   */
  record Candidate(@Nullable Speaker speaker, Consumer<Features<ClaimantFeature>> features) {}

  /**
   * The claimant of a figure; null where that is nobody but the outlet.
   *
   * @param candidates nobody first, then at least whom the rules found
   * @param rule whom the rules found; null where that is nobody
   */
  @Nullable Speaker choose(Count count, List<Candidate> candidates, @Nullable Speaker rule);
}
