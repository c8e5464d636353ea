package org.tolldesk.answer;

import java.util.Arrays;
import java.util.List;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Stance;
import org.tolldesk.disagreement.MergedClaim;
import org.tolldesk.question.Language;

/** Names, groups and figures in the words of an answer, for those who show more of it. Plain text. Immutable. */
public final class Wording {
  private final Language language;
  private final Phrases phrases;

  private Wording(Language language) {
    this.language = language;
    this.phrases = new Phrases(language);
  }

  /** @param code that of {@link Answer#language()}; English for any other */
  public static Wording in(String code) {
    return new Wording(
        Arrays.stream(Language.values())
            .filter(language -> language.code().equals(code))
            .findFirst()
            .orElse(Language.ENGLISH));
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

  /** Who gives which figure as of when, with its marks. */
  public String line(Finding finding) {
    Told told = new Told(new MergedClaim(finding.claim(), List.of(finding.claim())), finding.citations());
    return finding.claim().stance() == Stance.DENIED
        ? Nouns.capital(phrases.rejected(List.of(told), List.of())) + " " + Phrases.marks(told.marks())
        : phrases.row(told, List.of());
  }
}
