package org.tolldesk.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tolldesk.answer.Answer;

/**
 * How one question was answered.
 *
 * @param faults what is wrong, a line each
 * @param unsupported numbers of the text that stand in no cited quote
 * @param notVerbatim citations that do not stand in their file
 */
record QuestionScore(
    GoldQuestion question,
    Answer answer,
    List<String> faults,
    int unsupported,
    int notVerbatim,
    boolean languageRight,
    Recall recall) {

  private boolean isAnswerable() {
    return !Boolean.FALSE.equals(question.expect().answered());
  }

  /** By name, in the order to print. */
  static Map<String, Double> metrics(List<QuestionScore> scores) {
    List<QuestionScore> answerable = scores.stream().filter(QuestionScore::isAnswerable).toList();
    List<QuestionScore> unanswerable = scores.stream().filter(one -> !one.isAnswerable()).toList();
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("questions", (double) scores.size());
    metrics.put("wholly_right", share(scores, one -> one.faults().isEmpty()));
    metrics.put(
        "unsupported_numbers", (double) scores.stream().mapToInt(QuestionScore::unsupported).sum());
    metrics.put(
        "citations_not_verbatim",
        (double) scores.stream().mapToInt(QuestionScore::notVerbatim).sum());
    metrics.put("unanswerable_declined", share(unanswerable, one -> !one.answer().answered()));
    metrics.put("answerable_answered", share(answerable, one -> one.answer().answered()));
    metrics.put("language_right", share(scores, QuestionScore::languageRight));
    int sought = scores.stream().mapToInt(one -> one.recall().sought()).sum();
    metrics.put(
        "recall_at_5",
        Tally.share(scores.stream().mapToInt(one -> one.recall().found()).sum(), sought));
    metrics.put("p50_millis", percentile(scores, 0.50));
    metrics.put("p95_millis", percentile(scores, 0.95));
    return metrics;
  }

  private static double share(List<QuestionScore> scores, Predicate<QuestionScore> right) {
    return Tally.share((int) scores.stream().filter(right).count(), scores.size());
  }

  private static double percentile(List<QuestionScore> scores, double share) {
    long[] millis = scores.stream().mapToLong(one -> one.answer().millis()).sorted().toArray();
    return millis.length == 0 ? 0 : millis[(int) Math.ceil(share * millis.length) - 1];
  }
}
