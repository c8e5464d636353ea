package org.tolldesk.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.tolldesk.corpus.Passage;
import org.tolldesk.evaluation.GoldQuestion.Expectation;

/**
 * How many of the passages that hold an expected finding stand among the first of the ranking; only
 * findings whose documents are named count.
 */
record Recall(int found, int sought) {
  static final int DEPTH = 5;

  static Recall of(Expectation expected, List<Passage> ranked) {
    int found = 0;
    int sought = 0;
    for (JsonNode finding : expected.findings()) {
      for (JsonNode document : finding.path("documents")) {
        sought++;
        found +=
            ranked.stream().limit(DEPTH).anyMatch(one -> holds(one, document.asText(), finding))
                ? 1
                : 0;
      }
    }
    return new Recall(found, sought);
  }

  private static boolean holds(Passage passage, String document, JsonNode finding) {
    JsonNode figure =
        finding.path("value").isNumber() ? finding.get("value") : finding.path("high");
    return passage.document().equals(document)
        && (!figure.isNumber()
            || Numbers.in(passage.text()).contains(new BigDecimal(figure.asText())));
  }
}
