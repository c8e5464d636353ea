package org.tolldesk.disagreement;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;

/**
 * Tells a figure that its own sentence sets in the past or beside the toll: an earlier count, a
 * count of an hour, one taken back or rejected, a rumour or a question, an addition to or a part of another
 * count. It contradicts nobody.
 */
final class Superseded {
  private static final Pattern MORE =
      Pattern.compile(
          "(?i)\\b(?:\\d+|(?!(?:far|many|much|no|any|even|or|and|once|few|still|is|are|says|said)\\b)\\p{L}+)"
              + " more\\b(?! than)");
  private static final Pattern ALL =
      Pattern.compile("(?i)\\b(?:every one|each|all|both|none) of (?:them|those|these|whom)\\b");
  /** "800 of his soldiers" are plainly counted, but "six of his dead" are a part of them. */
  private static final Pattern SOME_OF =
      Pattern.compile(
          "(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)"
              + " of (?:the|(?:its|his|her|their) (?:dead|killed|fallen|deaths|victims|wounded|injured"
              + "|casualties|missing|bodies|\\d))");
  private static final Pattern FOUND =
      Pattern.compile("(?iu)\\b(?:we|have|had|were) found\\b|(?<!не )(?:нашли|знайшли)(?!\\p{L})");
  private static final Pattern CLOCK =
      Pattern.compile("^[^\\p{L}\\p{N}]*\\d{1,2}[:.]\\d{2}\\b");
  private static final Pattern QUESTION = Pattern.compile("\\?[^\\p{L}\\p{N}]*$");

  private Superseded() {}

  static boolean isSo(Claim claim) {
    String quote = claim.quote();
    String clause = Clause.of(claim);
    return isPart(claim)
        || Cue.EARLIER.isIn(clause)
        || Cue.TAKEN_BACK.isIn(quote)
        || Cue.CORRECTION.isIn(quote)
        || Cue.RUMOUR.isIn(quote)
        || Cue.REJECTION.isIn(clause)
        || claim.per() == null && Cue.AVERAGE.isIn(quote)
        || claim.per() == null && Cue.RATE.isIn(Cue.NO_RATE.blankedIn(clause))
        || claim.measure() == Measure.MISSING && FOUND.matcher(clause).find()
        || QUESTION.matcher(quote).find()
        || CLOCK.matcher(quote).find();
  }

  /** Whether it is added to or taken out of another count, or may be. */
  static boolean isPart(Claim claim) {
    String clause = ALL.matcher(Clause.of(claim)).replaceAll(" ");
    return Cue.ADDITION.isIn(clause)
        || MORE.matcher(clause).find()
        || SOME_OF.matcher(Clause.upTo(claim)).find();
  }

  /** "Five were trampled, and two fell": several counts of the same people by one speaker in one sentence. */
  static boolean isOneOfSeveral(Claim claim, List<Claim> claims) {
    return !claim.quote().isEmpty()
        && besides(claim, claims)
            .anyMatch(
                other ->
                    !claim.id().equals(other.partOf())
                        && (other.least() != claim.least() || other.most() != claim.most())
                        && Objects.equals(other.period(), claim.period())
                        && Objects.equals(other.asOf(), claim.asOf()));
  }

  /** "61 on Monday and 84 yesterday": the speaker's own sentence has gone past it. */
  static boolean isOvertaken(Claim claim, List<Claim> claims) {
    return besides(claim, claims)
        .anyMatch(
            other -> other.least() > claim.most() && !Objects.equals(other.asOf(), claim.asOf()));
  }

  /** What the same speaker's same sentence says of the same people, harm and rate. */
  private static Stream<Claim> besides(Claim claim, List<Claim> claims) {
    return claims.stream()
        .filter(other -> other.document().equals(claim.document()) && other.start() == claim.start())
        .filter(
            other ->
                other.isStanding()
                    && other.measure() == claim.measure()
                    && other.victims().equals(claim.victims())
                    && other.per() == claim.per()
                    && Voice.same(other, claim));
  }
}
