package org.tolldesk.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.tolldesk.claim.Claim;
import org.tolldesk.evaluation.GoldQuestion.Expectation;

/** What a claim means to a question whose answer is known. */
public final class GoldAnswers {
  private GoldAnswers() {}

  /** Whether the answer must hold this claim. */
  public static boolean isWanted(Claim claim, Expectation expected) {
    return Boolean.TRUE.equals(expected.answered()) && isAmong(claim, expected.findings());
  }

  /** Whether the answer must not hold it; where the corpus has no answer, it must hold none. */
  public static boolean isUnwanted(Claim claim, Expectation expected) {
    return !Boolean.TRUE.equals(expected.answered()) || isAmong(claim, expected.absent());
  }

  private static boolean isAmong(Claim claim, List<JsonNode> some) {
    return some.stream().anyMatch(one -> one.isNumber()
        ? claim.most() == one.asLong() || claim.least() == one.asLong()
        : FindingCheck.meets(claim, one) && isFrom(claim, one.path("documents")));
  }

  private static boolean isFrom(Claim claim, JsonNode documents) {
    if (documents.isMissingNode()) {
      return true;
    }
    for (JsonNode document : documents.isArray() ? documents : List.of(documents)) {
      if (document.asText().equals(claim.document())) {
        return true;
      }
    }
    return false;
  }
}
