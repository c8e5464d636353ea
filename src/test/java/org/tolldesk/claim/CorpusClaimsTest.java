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
    assertThat(articles(SEEDS).stream().flatMap(this::lines)).containsSubsequence(
        "000 about 31000 killed Ukrainian soldiers by Volodymyr Zelensky in 2024-02",
        "000 500000 killed_or_wounded Russian soldiers by Volodymyr Zelensky in 2024-02",
        "000 180000 killed Russian soldiers by Volodymyr Zelensky in 2024-02",
        "001 31000 killed Ukrainian soldiers by Volodymyr Zelensky in 2024-02",
        "001 300000 killed Ukrainian soldiers by Volodymyr Zelensky in 2024-02 denied",
        "001 150000 killed Ukrainian soldiers by Volodymyr Zelensky in 2024-02 denied",
        "001 383000 killed_or_wounded Ukrainian soldiers by Sergei Shoigu in 2023-12",
        "001 315000 killed_or_wounded Russian soldiers by US intelligence in 2023-12",
        "001 22000 killed Wagner mercenaries by Telegram channel linked to the Wagner Group in 2023-05",
        "001 30000 killed_or_wounded Ukrainian soldiers by civil society group in 2023-11 predicted",
        "002 55000 killed Ukrainian soldiers by Volodymyr Zelensky in 2026-02",
        "002 nearly 160000 killed Russian soldiers by BBC in 2026-02",
        "002 43000 killed Ukrainian soldiers by Volodymyr Zelensky in 2024-12",
        "002 314 exchanged prisoners by null in 2026-02",
        "003 498 killed Russian soldiers by Kremlin in 2022-03-02",
        "003 9861 killed Russian soldiers by Russian defence ministry officials in 2022-03-22 withdrawn",
        "003 16153 wounded Russian soldiers by Russian defence ministry officials in 2022-03-22 withdrawn");
  }

  @ParameterizedTest
  @ValueSource(strings = {SEEDS, DEVELOPMENT})
  void everyQuoteStandsInItsFileAsItIs(String corpus) {
    for (Article article : articles(corpus)) {
      Extraction extraction = extractor.extract(article);
      assertThat(extraction.claims())
          .allSatisfy(claim -> assertThat(claim.quote()).isEqualTo(article.file().substring(claim.start(),
              claim.end())));
      assertThat(extraction.remarks())
          .allSatisfy(one -> assertThat(one.quote()).isEqualTo(article.file().substring(one.start(),
              one.end())));
      assertThat(extraction.eventDates())
          .allSatisfy(one -> assertThat(one.quote()).isEqualTo(article.file().substring(one.start(),
              one.end())));
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
    return extractor.extract(article).claims().stream().map(claim -> String.join(" ",
        article.document().substring(0, 3),
        claim.qualifier() == Qualifier.EXACT ? "" + claim.value()
            : claim.qualifier().json() + " " + claim.value(),
        claim.measure().json(), claim.victims(), "by", claim.claimant(), "in", "" + claim.asOf(),
        claim.stance() == Stance.ASSERTED ? "" : claim.stance().json(),
        claim.status() == Status.STANDING ? "" : claim.status().json()).replace("  ", " ").strip());
  }
}
