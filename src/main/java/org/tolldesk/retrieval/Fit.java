package org.tolldesk.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tolldesk.claim.Claim;
import org.tolldesk.question.ClaimMatcher;
import org.tolldesk.question.Question;

/**
 * Which slots of one question a claim satisfies; what was decided of a group is remembered. Not thread-safe.
 */
final class Fit {
  private final Question question;
  private final ClaimIndex index;
  private final ClaimMatcher matcher;
  private final Map<String, Boolean> sides = new HashMap<>();
  private final Map<String, Boolean> kinds = new HashMap<>();

  Fit(Question question, ClaimIndex index, ClaimMatcher matcher) {
    this.question = question;
    this.index = index;
    this.matcher = matcher;
  }

  boolean claimant(Claim claim) {
    return matcher.claimant(question, claim) || index.isPublishedBy(question.claimants(), claim);
  }

  boolean side(Claim claim) {
    return sides.computeIfAbsent(claim.victims(), victims -> matcher.side(question, claim));
  }

  boolean kind(Claim claim) {
    return kinds.computeIfAbsent(claim.victims(), victims -> matcher.kind(question, claim));
  }

  boolean victims(Claim claim) {
    return side(claim) && kind(claim);
  }

  boolean measure(Claim claim) {
    return matcher.measure(question, claim);
  }

  boolean number(Claim claim) {
    return matcher.number(question, claim);
  }

  boolean period(Claim claim) {
    return matcher.period(question, claim, index.published(claim));
  }

  /** The claims that satisfy as many of the slots which the question fills as any does; none where none does. */
  List<Claim> best(List<Claim> claims) {
    int most = 1;
    List<Claim> best = new ArrayList<>();
    for (Claim claim : claims) {
      int slots = slots(claim);
      if (slots > most) {
        best.clear();
        most = slots;
      }
      if (slots == most) {
        best.add(claim);
      }
    }
    return best;
  }

  private int slots(Claim claim) {
    return (!question.claimants().isEmpty() && claimant(claim) ? 1 : 0)
        + (!question.sides().isEmpty() && side(claim) ? 1 : 0)
        + (!question.kinds().isEmpty() && kind(claim) ? 1 : 0)
        + (!question.measures().isEmpty() && measure(claim) ? 1 : 0)
        + (question.period() != null && period(claim) ? 1 : 0);
  }
}
