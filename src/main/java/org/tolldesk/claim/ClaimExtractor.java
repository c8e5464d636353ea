package org.tolldesk.claim;

import java.util.List;
import org.tolldesk.corpus.Article;
import org.tolldesk.lexicon.Lexicon;

/**
 * Reads the claims, remarks and event dates of one article. Pure and thread-safe: sentences, then figures and
 * what they count, then who says so, when and how, then the article's claims without repetitions.
 */
public final class ClaimExtractor {
  private final Lexicon lexicon;
  private final Home house;
  private final Choices choices;

  public ClaimExtractor(Lexicon lexicon) {
    this(lexicon, Choices.learned());
  }

  /** With choices of its own. */
  ClaimExtractor(Lexicon lexicon, Choices choices) {
    this.lexicon = lexicon;
    this.house = new Home(lexicon);
    this.choices = choices;
  }

  /** Never fails on any text; what cannot be decided is left out. */
  public Extraction extract(Article article) {
    List<Sentence> sentences = Sentence.of(article, lexicon);
    SpeakerBook book = SpeakerBook.of(sentences, article.provenance().outlet());
    Choices known = book.isCyrillic() ? Choices.RULES : choices;
    Tables tables = new Tables(article, sentences, book);
    List<Count> counts = new CountReader(tables, known.figures()).read(sentences);
    Speaker issuer = new Issuer(book).of(sentences, article.provenance());
    List<Draft> drafts = new DraftReader(house, tables, known).read(article, sentences, counts, book, issuer);
    return new Extraction(new ClaimAssembler(article, lexicon, issuer).assemble(drafts),
        new RemarkReader(article).read(sentences, book), new EventDateReader(article).read(sentences));
  }
}
