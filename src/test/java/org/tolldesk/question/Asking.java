package org.tolldesk.question;

import java.time.LocalDate;
import java.util.List;
import org.tolldesk.claim.Claim;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.lexicon.Lexicon;

/** Reads questions against the seed articles' claims, as if asked on 22 November 2026. */
final class Asking {
  private static final List<Claim> CLAIMS = SeedClaims.ALL;
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final QuestionReader READER =
      new LexiconQuestionReader(LEXICON, () -> CLAIMS, () -> LocalDate.of(2026, 11, 22));

  private Asking() {}

  static Question ask(String text, String... previous) {
    return READER.read(text, List.of(previous));
  }

  /** Reads a question against these claims. */
  static Question askOf(List<Claim> claims, String text) {
    return new LexiconQuestionReader(LEXICON, () -> claims, () -> LocalDate.of(2026, 11, 22))
        .read(text, List.of());
  }
}
