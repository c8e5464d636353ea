package org.tolldesk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Article;
import org.tolldesk.lexicon.Lexicon;

/**
 * Reads the claims, remarks and event dates of one article. Pure and thread-safe: sentences, then figures and
 * what they count, then who says so, when and how, then the article's claims without repetitions.
 */
public final class ClaimExtractor {
  private final Lexicon lexicon;
  private final ClaimantChoice choice;
  private final @Nullable TimeChoice times;

  public ClaimExtractor(Lexicon lexicon) {
    this(lexicon, LearnedClaimants.standard(), LearnedTimes.standard());
  }

  /** With choices of its own. */
  ClaimExtractor(Lexicon lexicon, ClaimantChoice choice, @Nullable TimeChoice times) {
    this.lexicon = lexicon;
    this.choice = choice;
    this.times = times;
  }

  /** Never fails on any text; what cannot be decided is left out. */
  public Extraction extract(Article article) {
    List<Sentence> sentences = Sentence.of(article, lexicon);
    SpeakerBook book = SpeakerBook.of(sentences, article.provenance().outlet());
    Tables tables = new Tables(article, sentences, book);
    List<Count> counts = new CountReader(tables).read(sentences);
    Speaker issuer = new Issuer(book).of(sentences, article.provenance());
    List<Draft> drafts = new DraftReader(lexicon, tables, book.isCyrillic() ? null : choice,
        book.isCyrillic() ? null : times)
        .read(article, sentences, counts, book, issuer);
    return new Extraction(new ClaimAssembler(article, lexicon, issuer).assemble(drafts),
        new RemarkReader(article).read(sentences, book), new EventDateReader(article).read(sentences));
  }
}
