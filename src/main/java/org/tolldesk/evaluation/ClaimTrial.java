package org.tolldesk.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Extraction;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.Corpus;
import org.tolldesk.disagreement.Disagreement;
import org.tolldesk.disagreement.Disagreements;

/**
 * Scores the claims that are read from articles against those that a careful reader found in them.
 */
public final class ClaimTrial {
  private final ClaimExtractor extractor;
  private final Disagreements disagreements;

  public ClaimTrial(ClaimExtractor extractor, Disagreements disagreements) {
    this.extractor = extractor;
    this.disagreements = disagreements;
  }

  /**
   * @param corpus the folder that the file names; articles that the file does not list are not
   *     scored
   * @throws GoldFile.GoldException when the corpus lacks a document of the file
   */
  public Report run(GoldFile.OfClaims gold, Corpus corpus) {
    Map<String, Article> articles =
        corpus.articles().stream()
            .collect(Collectors.toMap(Article::document, Function.identity()));
    Tally all = new Tally();
    Map<String, Tally> byLanguage = new TreeMap<>();
    List<Report.Fault> faults = new ArrayList<>();
    List<Extraction> extractions = new ArrayList<>();
    for (GoldDocument document : gold.documents()) {
      Article article = articles.get(document.document());
      if (article == null) {
        throw new GoldFile.GoldException(
            document.document() + " is not in the corpus folder of the file", null);
      }
      Extraction extraction = extractor.extract(article);
      extractions.add(extraction);
      Matching matching = Matching.of(document.claims(), extraction.claims());
      long notVerbatim =
          extraction.claims().stream().filter(one -> !Verbatim.holds(article, one)).count();
      all.add(matching, notVerbatim);
      byLanguage
          .computeIfAbsent("language " + Script.of(article.text()), any -> new Tally())
          .add(matching, notVerbatim);
      faults.addAll(ClaimFaults.of(article, matching));
    }
    Map<String, Double> metrics = new LinkedHashMap<>(all.metrics());
    if (gold.disagreements() != null) {
      metrics.putAll(alarms(gold.disagreements(), extractions, corpus, faults));
    }
    Map<String, Map<String, Double>> splits = new LinkedHashMap<>();
    byLanguage.forEach((language, tally) -> splits.put(language, tally.metrics()));
    faults.sort(Comparator.comparing(Report.Fault::what).thenComparing(Report.Fault::where));
    return new Report("claims", metrics, splits, faults);
  }

  /** Clashes that are reported but not there, and those that are there but not reported. */
  private Map<String, Double> alarms(
      List<GoldDisagreement> gold,
      List<Extraction> extractions,
      Corpus corpus,
      List<Report.Fault> faults) {
    List<Claim> claims = extractions.stream().flatMap(one -> one.claims().stream()).toList();
    List<EventDate> dates = extractions.stream().flatMap(one -> one.eventDates().stream()).toList();
    List<Disagreement> clashes =
        disagreements
            .among(claims, dates, corpus.articles().stream().map(Article::provenance).toList())
            .stream()
            .filter(
                one ->
                    one.kind() == Disagreement.Kind.CONTRADICTION
                        || one.kind() == Disagreement.Kind.DISPUTE)
            .toList();
    List<Disagreement> falseAlarms =
        clashes.stream().filter(one -> gold.stream().noneMatch(known -> isIn(known, one))).toList();
    falseAlarms.forEach(
        one ->
            faults.add(
                new Report.Fault(
                    "false alarm",
                    one.claims().get(0).document(),
                    values(one).toString(),
                    "agreement",
                    one.kind().json(),
                    one.claims().get(0).quote())));
    long seen =
        gold.stream().filter(known -> clashes.stream().anyMatch(one -> isIn(known, one))).count();
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("disagreements", (double) clashes.size());
    metrics.put(
        "false_alarms", clashes.isEmpty() ? 0 : Tally.share(falseAlarms.size(), clashes.size()));
    metrics.put("disagreement_recall", Tally.share((int) seen, gold.size()));
    return metrics;
  }

  private static boolean isIn(GoldDisagreement gold, Disagreement reported) {
    return gold.isIn(reported.kind(), values(reported));
  }

  private static List<Long> values(Disagreement disagreement) {
    return disagreement.claims().stream().map(Claim::most).toList();
  }
}
