package org.tolldesk.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.ClaimExtractor;
import org.tolldesk.claim.EventDate;
import org.tolldesk.claim.Extraction;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.Corpus;
import org.tolldesk.corpus.Provenance;
import org.tolldesk.disagreement.Disagreements;

/**
 * Scores the disagreements reported in a corpus against those that a careful reader found: once
 * among the claims as they are extracted, once among the gold claims, which shows what is the
 * comparison's own fault.
 */
public final class DisagreementTrial {
  private static final String GOLD = "gold claims";

  private final ClaimExtractor extractor;
  private final Disagreements disagreements;

  public DisagreementTrial(ClaimExtractor extractor, Disagreements disagreements) {
    this.extractor = extractor;
    this.disagreements = disagreements;
  }

  /**
   * @param gold the gold claims of the same corpus
   * @throws GoldFile.GoldException when the file names a number that is no gold claim
   */
  public Report run(GoldFile.OfDisagreements file, GoldFile.OfClaims gold, Corpus corpus) {
    Map<String, GoldDocument> documents =
        gold.documents().stream().collect(Collectors.toMap(GoldDocument::document, Function.identity()));
    List<Claim> extracted = new ArrayList<>();
    List<Claim> known = new ArrayList<>();
    List<EventDate> dates = new ArrayList<>();
    for (Article article : corpus.articles()) {
      Extraction extraction = extractor.extract(article);
      extracted.addAll(extraction.claims());
      dates.addAll(extraction.eventDates());
      GoldDocument document = documents.get(article.document());
      if (document != null) {
        known.addAll(GoldClaims.of(document, article, extraction.claims()));
      }
    }
    List<Provenance> provenance = corpus.articles().stream().map(Article::provenance).toList();
    DisagreementCheck found =
        new DisagreementCheck(extracted, disagreements.among(extracted, dates, provenance), documents)
            .without(file.inDoubt());
    DisagreementCheck ideal =
        new DisagreementCheck(known, disagreements.among(known, dates, provenance), documents)
            .without(file.inDoubt());
    List<Report.Fault> faults = new ArrayList<>(found.faults(file, "extracted claims"));
    faults.addAll(ideal.faults(file, GOLD));
    faults.sort(DisagreementCheck.IN_ORDER);
    return new Report(
        "disagreements",
        found.metrics(file.disagreements()),
        Map.of(GOLD, ideal.metrics(file.disagreements())),
        faults);
  }
}
