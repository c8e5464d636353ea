package org.tolldesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns text into index terms: one field for each language. What a user types is only ever analysed
 * into words; there is no query syntax to inject. The Cyrillic fields are filled, and their
 * dictionaries loaded, only for text that has Cyrillic letters.
 */
final class Words {
  private static final String ENGLISH = "en";
  private static final String UKRAINIAN = "uk";
  private static final String RUSSIAN = "ru";
  // BooleanQuery takes 1,024 clauses; a question has a dozen words
  private static final int MOST_TERMS = 300;

  private Words() {}

  private static final class English {
    static final Analyzer ANALYZER = new EnglishWords();
  }

  private static final class Cyrillic {
    static final Analyzer UKRAINIAN_WORDS = new UkrainianMorfologikAnalyzer();
    static final Analyzer RUSSIAN_WORDS = new RussianWords();
  }

  /** As Lucene's EnglishAnalyzer, but Apurímac is found by Apurimac. */
  private static final class EnglishWords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = new StandardTokenizer();
      TokenStream folded =
          new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens)));
      TokenStream words = new StopFilter(folded, EnglishAnalyzer.getDefaultStopSet());
      return new TokenStreamComponents(tokens, new PorterStemFilter(words));
    }
  }

  /**
   * The light stemmer keeps apart what Lucene's own RussianAnalyzer, with Snowball, throws
   * together.
   */
  private static final class RussianWords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = new StandardTokenizer();
      return new TokenStreamComponents(
          tokens, new RussianLightStemFilter(new LowerCaseFilter(tokens)));
    }
  }

  /** Chooses by field. Closing it leaves the analysers open for the next use. */
  private static final class ByField extends DelegatingAnalyzerWrapper {
    ByField() {
      super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return Words.analyzer(field);
    }
  }

  static Analyzer analyzer() {
    return new ByField();
  }

  private static Analyzer analyzer(String field) {
    return switch (field) {
      case UKRAINIAN -> Cyrillic.UKRAINIAN_WORDS;
      case RUSSIAN -> Cyrillic.RUSSIAN_WORDS;
      default -> English.ANALYZER;
    };
  }

  static List<String> fields(String text) {
    boolean cyrillic =
        text.codePoints()
            .anyMatch(p -> Character.UnicodeScript.of(p) == Character.UnicodeScript.CYRILLIC);
    return cyrillic ? List.of(ENGLISH, UKRAINIAN, RUSSIAN) : List.of(ENGLISH);
  }

  static Query query(String words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Set<Term> terms = new LinkedHashSet<>();
    fields(words).forEach(field -> terms.addAll(terms(field, words)));
    terms.stream()
        .limit(MOST_TERMS)
        .forEach(term -> query.add(new TermQuery(term), BooleanClause.Occur.SHOULD));
    return query.build();
  }

  private static List<Term> terms(String field, String words) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer(field).tokenStream(field, words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(new Term(field, term.toString()));
      }
      tokens.end();
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
