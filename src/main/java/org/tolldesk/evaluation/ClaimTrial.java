package org.tolldesk.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.claim.Extraction;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.Corpus;

/**
 * Scores the claims that are read from articles against those that a careful reader found in them.
 */
public final class ClaimTrial {
  private final ClaimExtractor extractor;

  public ClaimTrial(ClaimExtractor extractor) {
    this.extractor = extractor;
  }

  /**
   * @param corpus the folder that the file names, of which what the file lists is scored; a document whose
   *     text stands in the file is not looked for there
   * @throws GoldFile.GoldException when the corpus lacks a document of the file
   */
  public Report run(GoldFile.OfClaims gold, Corpus corpus) {
    Map<String, Article> articles =
        corpus.articles().stream()
            .collect(Collectors.toMap(Article::document, Function.identity()));
    Tally all = new Tally();
    Map<String, Tally> byLanguage = new TreeMap<>();
    List<Report.Fault> faults = new ArrayList<>();
    for (GoldDocument document : gold.documents()) {
      Article own = document.article();
      Article article = own != null ? own : articles.get(document.document());
      if (article == null) {
        throw new GoldFile.GoldException(
            document.document() + " is not in the corpus folder of the file", null);
      }
      Extraction extraction = extractor.extract(article);
      Matching matching = Matching.of(document.claims(), extraction.claims());
      long notVerbatim =
          extraction.claims().stream().filter(one -> !Verbatim.holds(article, one)).count();
      all.add(matching, notVerbatim);
      byLanguage
          .computeIfAbsent("language " + Script.of(article.text()), any -> new Tally())
          .add(matching, notVerbatim);
      faults.addAll(ClaimFaults.of(article, matching));
    }
    Map<String, Map<String, Double>> splits = new LinkedHashMap<>();
    byLanguage.forEach((language, tally) -> splits.put(language, tally.metrics()));
    faults.sort(Comparator.comparing(Report.Fault::what).thenComparing(Report.Fault::where));
    return new Report("claims", all.metrics(), splits, faults);
  }
}
