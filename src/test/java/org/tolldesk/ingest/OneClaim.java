package org.tolldesk.ingest;

import java.util.List;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Extraction;
import org.tolldesk.claim.Measure;
import org.tolldesk.claim.Qualifier;
import org.tolldesk.claim.Stance;
import org.tolldesk.claim.Status;
import org.tolldesk.corpus.Article;

/** Takes the first line of any article for a claim, whose id follows its words. */
final class OneClaim {
  private OneClaim() {}

  static Extraction of(Article article) {
    String quote = article.file().lines().findFirst().orElse("");
    String id = Integer.toHexString((article.document() + quote).hashCode());
    Claim claim =
        new Claim(
            id,
            article.document(),
            1L,
            null,
            null,
            Qualifier.EXACT,
            Measure.KILLED,
            "people",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Stance.ASSERTED,
            Status.STANDING,
            quote,
            0,
            quote.length());
    return new Extraction(List.of(claim), List.of(), List.of());
  }
}
