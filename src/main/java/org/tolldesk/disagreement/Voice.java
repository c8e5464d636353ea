package org.tolldesk.disagreement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;

/**
 * Who speaks in a claim. A claimant is one voice in however many documents; where nobody is named,
 * a document is, and documents that carry the same sentence are one.
 */
final class Voice {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern FIRST_PERSON =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:we|our(?! (?:own )?(?:reporter|correspondent))|i|ми|нас|наш\\p{L}*|мы|нам)"
              + "(?!\\p{L})");

  private Voice() {}

  static boolean same(Claim a, Claim b) {
    if (a.claimant() != null && b.claimant() != null) {
      return beginAlike(a.claimant(), b.claimant()) && fold(a.claimant()).equals(fold(b.claimant()));
    }
    return a.claimant() == null
        && b.claimant() == null
        && (a.document().equals(b.document()) || fold(a.quote()).equals(fold(b.quote())));
  }

  /** Spares most pairs the folding. */
  private static boolean beginAlike(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || !Character.isLetter(a.charAt(0)) || !Character.isLetter(b.charAt(0))) {
      return true;
    }
    return Character.toLowerCase(a.charAt(0)) == Character.toLowerCase(b.charAt(0));
  }

  /**
   * Whether both are named and differ; an unnamed voice may be anybody's, so that it contradicts
   * nobody.
   */
  static boolean different(Claim a, Claim b) {
    return a.claimant() != null && b.claimant() != null && !isInside(a, b) && !isInside(b, a);
  }

  /**
   * Whether somebody answers for the figure: not what carries it ("a report"), and not the outlet that
   * prints it, where its sentence does not say so: who said it may only have been overlooked. A body that
   * publishes its own statement does answer.
   *
   * @param outlet of the claim's document
   */
  static boolean isSomebodys(Claim claim, @Nullable String outlet) {
    String claimant = claim.claimant();
    if (claimant == null || isCarrier(claimant)) {
      return false;
    }
    boolean printed = outlet != null && !Cue.BODY.isIn(outlet) && fold(outlet).equals(fold(claimant));
    return !printed
        || FIRST_PERSON.matcher(claim.quote()).find()
        || fold(claim.quote()).contains(fold(claimant));
  }

  /** "Report", "a text message circulating": no name, and a noun for what carries a figure. */
  private static boolean isCarrier(String claimant) {
    return claimant.equals(claimant.toLowerCase(Locale.ROOT)) && Cue.NOBODY.isIn(claimant);
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
