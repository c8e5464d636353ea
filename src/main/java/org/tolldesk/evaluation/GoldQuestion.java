package org.tolldesk.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with the facts that its answer must and must not hold.
 *
 * @param previous ids of earlier questions of the file, or questions as they are, oldest first
 * @param kind in one word, to split the scores by
 */
public record GoldQuestion(
    String id, String question, List<String> previous, @Nullable String kind, Expectation expect) {

  public GoldQuestion {
    previous = previous == null ? List.of() : List.copyOf(previous);
  }

  /**
   * What the answer must be; what is left out is not checked.
   *
   * @param findings each must be met by a finding: some fields of a claim, and {@code documents},
   *     each of which must be cited for it
   * @param absent none may be met by a finding: some fields of a claim, or a number, which may not
   *     stand in the text either, unless a disagreement is told with it
   * @param only true: every finding must meet one of {@code findings}; fields of a claim: every
   *     finding must meet these
   * @param disagreements each must be reported; an empty list: none may be
   * @param mentions regular expressions that must be found in the text, whatever the case
   * @param nearest numbers that must stand in the text
   */
  public record Expectation(
      @Nullable Boolean answered,
      @Nullable String language,
      @Nullable List<JsonNode> findings,
      @Nullable List<JsonNode> absent,
      @Nullable JsonNode only,
      @Nullable List<GoldDisagreement> disagreements,
      @Nullable List<String> mentions,
      @Nullable List<Long> nearest) {

    public Expectation {
      findings = findings == null ? List.of() : List.copyOf(findings);
      absent = absent == null ? List.of() : List.copyOf(absent);
      mentions = mentions == null ? List.of() : List.copyOf(mentions);
      nearest = nearest == null ? List.of() : List.copyOf(nearest);
    }
  }
}
