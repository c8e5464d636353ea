package org.tolldesk.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Stance;
import org.tolldesk.disagreement.MergedClaim;
import org.tolldesk.question.Language;

/**
 * Names, groups, figures and single claims in the words of an answer, for those who show more of it or a
 * claim by itself. Plain text. Immutable.
 */
public final class Wording {
  private static final int MARK = 1;

  private final Language language;
  private final Messages messages;
  private final Phrases phrases;

  private Wording(Language language) {
    this.language = language;
    this.messages = Messages.of(language);
    this.phrases = new Phrases(language);
  }

  /** @param code that of {@link Answer#language()}; English for any other */
  public static Wording in(String code) {
    return new Wording(Language.of(code).orElse(Language.ENGLISH));
  }

  /** A person or a body, never inflected. */
  public String name(String canonical) {
    return phrases.name(canonical);
  }

  /** The same in a sentence: with its article in English. */
  public String subject(String canonical) {
    return language == Language.ENGLISH ? new Nouns(language).subject(canonical) : name(canonical);
  }

  /** What a claim counts: "Russian soldiers killed". */
  public String counted(Claim claim) {
    return phrases.label(claim);
  }

  /** The number with its qualifier and, of a rate, its span. */
  public String figure(Claim claim) {
    return phrases.amount(claim);
  }

  /** The claimant's name; null where nobody is named. */
  public @Nullable String claimant(Claim claim) {
    return phrases.subject(claim.claimant());
  }

  /** The date for which the figure holds; null where there is none. */
  public @Nullable String date(Claim claim) {
    return claim.asOf() == null ? null : messages.date(claim.asOf());
  }

  /** Who gives which figure as of when, with its marks. */
  public String line(Finding finding) {
    Told told = told(finding.claim(), finding.citations());
    return finding.claim().stance() == Stance.DENIED
        ? Nouns.capital(phrases.rejected(List.of(told), List.of())) + " " + Phrases.marks(told.marks())
        : phrases.row(told, List.of());
  }

  /** One sentence with the mark {@code [1]}; of a rejected figure, that its claimant rejects it. */
  public String sentence(Claim claim) {
    Told told = told(claim, List.of(MARK));
    return claim.stance() == Stance.DENIED
        ? phrases.rejected(List.of(told), List.of()) + "."
        : phrases.sentence(told, List.of());
  }

  private static Told told(Claim claim, List<Integer> marks) {
    return new Told(new MergedClaim(claim, List.of(claim)), marks);
  }
}
