package org.tolldesk.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Answerer;
import org.tolldesk.answer.Request;
import org.tolldesk.claim.Claim;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.Corpus;
import org.tolldesk.corpus.Passage;

/** Puts questions to Tolldesk and scores the answers. */
public final class QuestionTrial {
  private final Answerer answerer;
  private final Search search;
  private final Map<String, Claim> claims;
  private final Map<String, String> files;
  private final RightPassages right;

  /** The best passages for a question, best first, in the light of the questions before it. */
  public interface Search {
    List<Passage> top(String question, List<String> previous, int count);
  }

  /**
   * @param claims every claim of the corpus that is asked about
   * @param corpus its articles, to check quotes against
   */
  public QuestionTrial(Answerer answerer, Search search, List<Claim> claims, Corpus corpus) {
    this.answerer = answerer;
    this.search = search;
    this.claims =
        claims.stream()
            .collect(Collectors.toMap(Claim::id, Function.identity(), (one, twin) -> one));
    this.right = new RightPassages(claims);
    this.files =
        corpus.articles().stream().collect(Collectors.toMap(Article::document, Article::file));
  }

  public Report run(GoldFile.OfQuestions gold) {
    Conversations conversations = new Conversations();
    List<QuestionScore> scores = new ArrayList<>();
    for (GoldQuestion question : gold.questions()) {
      List<String> before = conversations.before(question.previous());
      conversations.asked(question.id(), before, question.question());
      scores.add(score(question, before));
    }
    Map<String, Map<String, Double>> splits = new LinkedHashMap<>();
    split(scores, one -> "kind " + one.question().kind()).forEach(splits::put);
    split(scores, one -> "language " + Script.of(one.question().question())).forEach(splits::put);
    List<Report.Fault> faults = scores.stream().flatMap(QuestionTrial::faults).toList();
    return new Report("questions", QuestionScore.metrics(scores), splits, faults);
  }

  private QuestionScore score(GoldQuestion question, List<String> before) {
    Answer answer = answerer.answer(new Request(question.id(), question.question(), before));
    AnswerCheck check = new AnswerCheck(answer, question.expect(), files, claims);
    Recall recall = Recall.of(
            question.expect(), search.top(question.question(), before, Recall.DEPTH), right);
    return new QuestionScore(
        question,
        answer,
        check.faults(),
        check.unsupportedNumbers().size(),
        check.citationsNotVerbatim().size(),
        check.languageRight(),
        recall);
  }

  private static Map<String, Map<String, Double>> split(
      List<QuestionScore> scores, Function<QuestionScore, String> part) {
    Map<String, Map<String, Double>> splits = new TreeMap<>();
    scores.stream()
        .collect(Collectors.groupingBy(part))
        .forEach((name, some) -> splits.put(name, QuestionScore.metrics(some)));
    return splits;
  }

  private static Stream<Report.Fault> faults(QuestionScore score) {
    return score.faults().stream()
        .map(
            fault ->
                new Report.Fault(
                    "wrong answer",
                    score.question().id(),
                    "",
                    fault,
                    score.answer().text(),
                    score.question().question()));
  }
}
