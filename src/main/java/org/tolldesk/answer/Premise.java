package org.tolldesk.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Group;
import org.tolldesk.question.Question;

/** Whether a claim bears out what a yes-or-no question takes for granted. */
final class Premise {
  private Premise() {}

  /** Whether the claim's figure is the one that the question states. */
  static boolean gives(Claim claim, Question question) {
    List<Long> numbers = question.numbers();
    return claim.value() != null && numbers.contains(claim.value())
        || claim.value() == null && numbers.contains(claim.low()) && numbers.contains(claim.high());
  }

  /**
   * Whether the claim says just what the question supposes, and its claimant and publisher stand by
   * it.
   */
  static boolean isBorneOutBy(Claim claim, Question question) {
    return claim.isStanding() && isMeant(claim, question);
  }

  /** Whether the claim is the one that the question supposes, be it withdrawn since. */
  static boolean isMeant(Claim claim, Question question) {
    Group group = Group.of(claim.victims());
    return gives(claim, question)
        && (question.measures().isEmpty() || question.measures().contains(claim.measure()))
        && (question.sides().isEmpty() || holds(question.sides(), group.side()))
        && (question.kinds().isEmpty() || holds(question.kinds(), group.kind()))
        && (question.claimants().isEmpty() || holds(question.claimants(), claim.claimant())
            || holds(question.claimants(), claim.via()))
        && (question.period() == null
            || claim.asOf() == null
            || question.period().meets(claim.asOf(), 0));
  }

  /** An immutable list throws where it is asked for null. */
  private static boolean holds(List<String> names, @Nullable String name) {
    return name != null && names.contains(name);
  }
}
