package org.tolldesk.evaluation;

import org.tolldesk.claim.Claim;
import org.tolldesk.corpus.Article;

/** Whether a quote stands in its file exactly where it says. */
final class Verbatim {
  private Verbatim() {}

  static boolean holds(Article article, Claim claim) {
    return holds(article.file(), claim.quote(), claim.start(), claim.end());
  }

  static boolean holds(String file, String quote, int start, int end) {
    return 0 <= start
        && start < end
        && end <= file.length()
        && file.substring(start, end).equals(quote);
  }
}
