package org.tolldesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.corpus.Article;
import org.tolldesk.corpus.CorpusReader;
import org.tolldesk.lexicon.Lexicon;

/** The extraction over whole articles: the seeds' claims by heart, and what must hold for any corpus. */
class CorpusClaimsTest {
  private static final String SEEDS = "seeds";
  private static final String DEVELOPMENT = "src/test/resources/evaluation/development";

  private final ClaimExtractor extractor = new ClaimExtractor(Lexicon.standard());

  @Test
  void theSeedsMakeTheseClaims() {
    assertThat(articles(SEEDS).stream().flatMap(this::lines)).containsExactly(
        "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {SEEDS, DEVELOPMENT})
  void everyQuoteStandsInItsFileAsItIs(String corpus) {
    for (Article article : articles(corpus)) {
      Extraction extraction = extractor.extract(article);
      assertThat(extraction.claims())
          .allSatisfy(claim -> assertThat(claim.quote()).isEqualTo(article.file().substring(claim.start(), claim.end())));
      assertThat(extraction.remarks())
          .allSatisfy(one -> assertThat(one.quote()).isEqualTo(article.file().substring(one.start(), one.end())));
      assertThat(extraction.eventDates())
          .allSatisfy(one -> assertThat(one.quote()).isEqualTo(article.file().substring(one.start(), one.end())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SEEDS, DEVELOPMENT})
  void theSameArticleMakesTheSameClaimsAgain(String corpus) {
    ClaimExtractor other = new ClaimExtractor(Lexicon.standard());
    assertThat(articles(corpus)).allSatisfy(
        article -> assertThat(extractor.extract(article)).isEqualTo(other.extract(article)));
  }

  @ParameterizedTest
  @ValueSource(strings = {SEEDS, DEVELOPMENT})
  void everyPartIsAPartOfAClaimOfItsArticle(String corpus) {
    for (Article article : articles(corpus)) {
      List<Claim> claims = extractor.extract(article).claims();
      assertThat(claims).allSatisfy(claim -> assertThat(claim.partOf()).satisfiesAnyOf(
          whole -> assertThat(whole).isNull(),
          whole -> assertThat(claims).filteredOn(other -> other != claim).extracting(Claim::id).contains(whole)));
    }
  }

  private static List<Article> articles(String corpus) {
    return new CorpusReader().read(Path.of(corpus)).articles();
  }

  private Stream<String> lines(Article article) {
    return extractor.extract(article).claims().stream().map(claim -> String.join(" ", article.document().substring(0, 3),
        claim.qualifier() == Qualifier.EXACT ? "" + claim.value() : claim.qualifier().json() + " " + claim.value(),
        claim.measure().json(), claim.victims(), "by", claim.claimant(), "in", "" + claim.asOf(),
        claim.stance() == Stance.ASSERTED ? "" : claim.stance().json(),
        claim.status() == Status.STANDING ? "" : claim.status().json()).strip());
  }
}
