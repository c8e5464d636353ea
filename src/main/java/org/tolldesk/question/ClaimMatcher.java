package org.tolldesk.question;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.claim.Period;
import org.tolldesk.corpus.PartialDate;

/**
 * Whether a claim satisfies a slot of a question; a slot that the question leaves open is always satisfied.
 */
public final class ClaimMatcher {
  private static final int INFERRED_OFF = 3;

  private final Vocabulary vocabulary;

  public ClaimMatcher(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The claimant, whoever passed it on, and whose figure a denial rejects all count. */
  public boolean claimant(Question question, Claim claim) {
    return question.claimants().isEmpty()
        || Stream.of(claim.claimant(), claim.via(), claim.attributedTo()).flatMap(Stream::ofNullable)
            .anyMatch(question.claimants()::contains);
  }

  /** Side and kind. A side asked for must be the claim's; a kind asked for must hold the claim's. */
  public boolean victims(Question question, Claim claim) {
    return side(question, claim) && kind(question, claim);
  }

  public boolean side(Question question, Claim claim) {
    return question.sides().isEmpty()
        || question.sides().contains(String.valueOf(Group.of(claim.victims()).side()));
  }

  public boolean kind(Question question, Claim claim) {
    String held = Group.of(claim.victims()).kind();
    return question.kinds().isEmpty()
        || question.kinds().stream().anyMatch(kind -> vocabulary.covers(kind, held));
  }

  public boolean measure(Question question, Claim claim) {
    return question.measures().isEmpty() || question.measures().contains(claim.measure());
  }

  /** Whether the claim names one of the figures that the question states. */
  public boolean number(Question question, Claim claim) {
    return question.numbers().stream()
        .anyMatch(number -> claim.value() != null && claim.value().equals(number)
        || claim.value() == null && (claim.least() == number || claim.most() == number));
  }

  /**
   * Whether the claim holds for, or was made in, the time asked for. A figure that is dated to another time
   * is only restated by the document.
   *
   * @param published the date of its document, or null
   */
  public boolean period(Question question, Claim claim, @Nullable PartialDate published) {
    Period asked = question.period();
    if (asked == null) {
      return true;
    }
    PartialDate asOf = claim.asOf();
    if (claim.period() != null && inside(claim.period().from(), asked)
        && inside(claim.period().to(), asked)) {
      return true;
    }
    if (asOf == null) {
      return published != null && inside(published, asked);
    }
    return inside(asOf, asked) || claim.asOfBasis() == Basis.INFERRED && asOf.isDay() && isClose(asOf, asked)
        || coarser(asOf, asked)
        && (!asOf.isYear() || supports(claim, asked, published));
  }

  /** A day that was worked out can be a few days off. */
  private static boolean isClose(PartialDate day, Period asked) {
    return asked.meets(day, INFERRED_OFF) && (asked.from().isDay() || asked.to().isDay());
  }

  private static boolean inside(PartialDate date, Period period) {
    return !date.first().isBefore(period.from().first()) && !date.last().isAfter(period.to().last());
  }

  /** The claim's date is less precise than the time asked for, and holds it. */
  private static boolean coarser(PartialDate date, Period period) {
    return !date.first().isAfter(period.from().first()) && !date.last().isBefore(period.to().last());
  }

  private static boolean supports(Claim claim, Period asked, @Nullable PartialDate published) {
    return claim.asOfBasis() == Basis.INFERRED && published != null && inside(published, asked);
  }
}
