package org.tolldesk.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Stance;
import org.tolldesk.disagreement.MergedClaim;
import org.tolldesk.question.Language;

/** Says a single claim in one language, where it is told by itself and not in an answer. Thread-safe. */
public final class ClaimWords {
  private static final int MARK = 1;

  private final Messages messages;
  private final Phrases phrases;

  public ClaimWords(Language language) {
    this.messages = Messages.of(language);
    this.phrases = new Phrases(language);
  }

  /** One sentence with the mark {@code [1]}; of a rejected figure, that its claimant rejects it. */
  public String sentence(Claim claim) {
    Told told = new Told(new MergedClaim(claim, List.of(claim)), List.of(MARK));
    return claim.stance() == Stance.DENIED
        ? phrases.rejected(List.of(told), List.of()) + "."
        : phrases.sentence(told, List.of());
  }

  /** The number with its qualifier and, of a rate, its span. */
  public String figure(Claim claim) {
    return phrases.amount(claim);
  }

  /** Who suffered what. */
  public String label(Claim claim) {
    return phrases.label(claim);
  }

  /** The claimant's name; null where nobody is named. */
  public @Nullable String claimant(Claim claim) {
    return phrases.subject(claim.claimant());
  }

  /** The date for which the figure holds; null where there is none. */
  public @Nullable String date(Claim claim) {
    return claim.asOf() == null ? null : messages.date(claim.asOf());
  }
}
