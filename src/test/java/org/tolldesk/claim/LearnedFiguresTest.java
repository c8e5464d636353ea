package org.tolldesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.lexicon.Lexicon;

/** What the shipped weights make of numbers whose sentences no rule was written for. */
final class LearnedFiguresTest {
  private final ClaimExtractor extractor = new ClaimExtractor(Lexicon.standard());

  @Test
  void aNumberThatTakesUpADeniedTollIsOneToo() {
    assertThat(tolls("Kyiv says that it has lost 46,000 soldiers, killed since 2022.\n"
        + "The Kremlin was not impressed. \"It is not 46,100,\" its spokesman said."))
        .contains("46000 killed", "46100 killed");
  }

  @Test
  void peopleAtWorkBesideTheMissingAreNotMissing() {
    assertThat(tolls("By nightfall nine people were unaccounted for, and 30 pumps were draining the mine."))
        .containsExactly("9 missing");
  }

  @Test
  void aSizeAMoneyAndADateStayNoTolls() {
    assertThat(tolls("The flood of 3 May killed 12 people, cost 40 million dollars and covered 900 hectares."))
        .containsExactly("12 killed");
  }

  @Test
  void whatTheRulesFindStays() {
    assertThat(tolls("The shelling killed 14 people and wounded 23."))
        .containsExactly("14 killed", "23 wounded");
  }

  private List<String> tolls(String text) {
    return extractor.extract(Case.article(text, "2025-03-01", "Daily")).claims().stream()
        .map(claim -> claim.value() + " " + claim.measure().json()).toList();
  }
}
