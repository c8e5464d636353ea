package org.tolldesk.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.tolldesk.claim.Claim;
import org.tolldesk.corpus.Article;

/** What went wrong with the claims of one article, each with the sentence. */
final class ClaimFaults {
  private ClaimFaults() {}

  static List<Report.Fault> of(Article article, Matching matching) {
    List<Report.Fault> faults = new ArrayList<>();
    for (GoldClaim missed : matching.missed()) {
      faults.add(
          new Report.Fault(
              "missed",
              article.document(),
              missed.figure(),
              shown(missed),
              "–",
              sentence(article, missed)));
    }
    for (Claim spurious : matching.spurious()) {
      String got =
          spurious.measure().json() + " " + spurious.victims() + " by " + spurious.claimant();
      faults.add(fault("spurious", "–", got, spurious));
    }
    for (Matching.Pair pair : matching.pairs()) {
      for (Attribute attribute : pair.wrong()) {
        faults.add(
            fault(
                "wrong " + attribute.json(),
                attribute.expected(pair.gold()),
                attribute.got(pair.claim()),
                pair.claim()));
      }
      if (!AsOf.isRight(pair.gold(), pair.claim())) {
        faults.add(
            fault(
                "wrong as_of",
                String.valueOf(pair.gold().asOf()),
                String.valueOf(pair.claim().asOf()),
                pair.claim()));
      }
    }
    return faults;
  }

  private static Report.Fault fault(String what, String expected, String got, Claim claim) {
    return new Report.Fault(what, claim.document(), Report.Fault.figureOf(claim),
        expected, got, Report.Fault.oneLine(claim.quote()));
  }

  private static String shown(GoldClaim gold) {
    return gold.measure().json() + " " + gold.victims() + " by " + gold.claimant();
  }

  /** The line of the article in which the number stands, cut to its neighbourhood. */
  private static String sentence(Article article, GoldClaim gold) {
    int at = gold.text() == null ? -1 : article.text().indexOf(gold.text());
    if (at < 0) {
      return String.valueOf(gold.text());
    }
    int start =
        Math.max(article.text().lastIndexOf('.', at) + 1, article.text().lastIndexOf('\n', at) + 1);
    int stop = article.text().indexOf('.', at + gold.text().length());
    return Report.Fault.oneLine(article.text().substring(start, stop < 0 ? article.text().length()
        : stop + 1));
  }
}
