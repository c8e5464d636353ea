package org.tolldesk.telegram;

import org.tolldesk.claim.Basis;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.DateBasis;
import org.tolldesk.disagreement.Disagreement;

/** One claim or one disagreement in one line of Telegram's HTML, for those who tend the articles. Pure. */
final class ClaimLine {
  private static final int CLAIMS_SHOWN = 4;

  private ClaimLine() {}

  /** Figure, measure, victims, claimant, date. A figure that nobody stands by is not bold. */
  static String html(Claim claim, Texts texts) {
    String figure = figure(claim, texts);
    String toll =
        texts.html("claim.measure", claim.measure().json()) + ": "
            + (claim.isStanding() ? Html.bold(figure) : figure)
            + rate(claim, texts) + ", " + Html.escape(claim.victims());
    return toll + " – " + claimant(claim, texts) + date(claim, texts) + status(claim, texts);
  }

  /** What disagrees, each side as briefly as it can be told. */
  static String html(Disagreement disagreement, Texts texts) {
    StringBuilder line =
        new StringBuilder(texts.html("disagreement.kind", disagreement.kind().json())).append(": ");
    String between = "";
    for (Claim claim : disagreement.claims().stream().limit(CLAIMS_SHOWN).toList()) {
      line.append(between).append(html(claim, texts));
      between = "; ";
    }
    for (var date : disagreement.dates().stream().limit(CLAIMS_SHOWN).toList()) {
      String when = DateWords.html(date.date(), DateBasis.STATED, texts);
      line.append(between).append(Html.escape(date.event() + " – ")).append(when);
      line.append(Html.escape(" (" + date.document() + ")"));
      between = "; ";
    }
    return line.toString();
  }

  private static String figure(Claim claim, Texts texts) {
    return texts.html(
        "claim.figure", claim.qualifier().json(), claim.value() == null ? "range" : "one", claim.least(),
        claim.most(), claim.value() == null ? claim.most() : claim.value());
  }

  private static String rate(Claim claim, Texts texts) {
    return claim.per() == null ? "" : " " + texts.html("claim.per", claim.per().json());
  }

  private static String claimant(Claim claim, Texts texts) {
    String name = claim.claimant() == null ? texts.raw("claim.nobody") : claim.claimant();
    boolean denied = claim.stance() == Stance.DENIED;
    String said = texts.html("claim.stance", denied ? "denied" : claim.stance().json(), name);
    return denied && claim.attributedTo() != null
        ? said + " " + texts.html("claim.whose", claim.attributedTo())
        : said;
  }

  private static String date(Claim claim, Texts texts) {
    DateBasis basis = claim.asOfBasis() == Basis.INFERRED ? DateBasis.INFERRED : DateBasis.STATED;
    return claim.asOf() == null ? "" : ", " + DateWords.html(claim.asOf(), basis, texts);
  }

  private static String status(Claim claim, Texts texts) {
    return claim.status() == Status.STANDING ? "" : ", " + texts.html("claim.withdrawn");
  }
}
