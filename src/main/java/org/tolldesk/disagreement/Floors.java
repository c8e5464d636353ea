package org.tolldesk.disagreement;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Qualifier;

/**
 * Tells a floor: a count that can only be too low, because it holds no more than what was checked.
 * It is consistent with any higher figure.
 */
public final class Floors {
  /**
   * "Corroborated" is left out: it backs somebody's figure rather than counting what could be
   * checked.
   */
  private static final Pattern CHECKED =
      Pattern.compile(
          "(?<!not |be |not been |n't been |independently"
              + " )\\b(?:confirmed|verified|identified|documented|by name|names of|is a"
              + " floor|obituaries"
              + "|імена|имена|некролог\\p{L}*|підтверджен\\p{L}*|поіменно|подтвержд[её]н\\p{L}*|поим[её]нно)\\b");

  private Floors() {}

  public static boolean isFloor(Claim claim) {
    return claim.qualifier() == Qualifier.AT_LEAST
        || claim.qualifier() == Qualifier.MORE_THAN
        || CHECKED.matcher(claim.quote().toLowerCase(Locale.ROOT)).find();
  }
}
