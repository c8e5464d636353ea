package org.tolldesk.disagreement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tolldesk.claim.Claim;

/**
 * Who speaks in a claim. A claimant is one voice in however many documents; where nobody is named,
 * a document is, and documents that carry the same sentence are one.
 */
final class Voice {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Voice() {}

  static boolean same(Claim a, Claim b) {
    if (a.claimant() != null && b.claimant() != null) {
      return fold(a.claimant()).equals(fold(b.claimant()));
    }
    return a.claimant() == null
        && b.claimant() == null
        && (a.document().equals(b.document()) || fold(a.quote()).equals(fold(b.quote())));
  }

  /**
   * Whether both are named and differ; an unnamed voice may be anybody's, so that it contradicts
   * nobody.
   */
  static boolean different(Claim a, Claim b) {
    return a.claimant() != null && b.claimant() != null && !isInside(a, b) && !isInside(b, a);
  }

  /** "General Staff" may be the "Ukrainian General Staff". */
  private static boolean isInside(Claim a, Claim b) {
    return words(b).containsAll(words(a));
  }

  private static List<String> words(Claim claim) {
    return List.of(fold(claim.claimant()).split(" "));
  }

  /** Lower case, letters and digits only. */
  static String fold(String text) {
    return NOT_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
