package org.tolldesk.disagreement;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tolldesk.claim.Claim;

/**
 * Tells a figure that its own sentence sets in the past or beside the toll: an earlier count, a
 * count of an hour, or an addition to or a part of another count. It contradicts nobody.
 */
final class Superseded {
  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:earlier|at first|initially|originally|so far|previously|until then|by then|first"
              + " (?:announced|reported|said|put|spoke)|yesterday|the day before"
              + "|накануне|ранее|раньше|сначала|сперва|вчера|спочатку|раніше|напередодні|вчора)\\b");
  private static final Pattern ADDITION =
      Pattern.compile(
          "\\b(?:another|further|additional|more"
              + " (?:bodies|dead|deaths|people|victims)|(?:\\d+|\\p{L}+) more\\b(?!"
              + " than)|ещё|еще|ще|(?:\\d+|\\p{L}+) of (?:them|whom|the"
              + " (?:dead|killed|injured|wounded|missing)))\\b");
  private static final Pattern CLOCK = Pattern.compile("^\\W*\\d{1,2}[:.]\\d{2}\\b");

  private Superseded() {}

  static boolean isSo(Claim claim) {
    String quote = claim.quote().toLowerCase(Locale.ROOT);
    return EARLIER.matcher(quote).find()
        || ADDITION.matcher(quote).find()
        || CLOCK.matcher(quote).find();
  }
}
