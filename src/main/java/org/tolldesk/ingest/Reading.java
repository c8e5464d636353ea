package org.tolldesk.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tolldesk.claim.Extraction;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.Corpus.Refusal;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.corpus.Passage;

/** What one article holds; a refusal where a mistake of ours kept its claims from being read. */
record Reading(Extraction extraction, List<Passage> passages, Optional<Refusal> refusal) {
  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
  private static final String OUR_BUG =
      "its claims could not be read: a bug of Tolldesk's; report what --verbose logs";

  /**
   * A mistake of ours in one article costs that article's claims only; its passages are still found.
   *
   * @param known what a document of this name is known to say
   */
  static Reading of(
      Article article,
      Function<String, Optional<Extraction>> known,
      Function<Article, Extraction> extractor) {
    List<Passage> passages = CorpusReader.passages(article);
    try {
      Extraction extraction = known.apply(article.document()).orElseGet(() -> extractor.apply(article));
      return new Reading(extraction, passages, Optional.empty());
    } catch (RuntimeException e) {
      LOG.error("{}: its claims could not be read: {}", article.document(), e.toString());
      LOG.debug("{}", article.document(), e);
      return new Reading(Extraction.NONE, passages, Optional.of(new Refusal(article.document(), OUR_BUG)));
    }
  }
}
