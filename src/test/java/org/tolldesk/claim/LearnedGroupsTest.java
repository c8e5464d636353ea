package org.tolldesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.corpus.Article;
import org.tolldesk.lexicon.Lexicon;

/** What groups the weights that ship choose. */
class LearnedGroupsTest {
  private final ClaimExtractor extractor = new ClaimExtractor(Lexicon.standard());

  @Test
  void theWordsOfTheFigureSayWhosePeopleItCounts() {
    assertThat(victims("Ukraine said 12 Russian soldiers were killed near the village on Sunday."))
        .containsExactly("Russian soldiers");
  }

  @Test
  void aFigureWithoutWordsOfItsOwnGoesOnAboutTheGroupBefore() {
    assertThat(victims("The ministry said 40 Russian soldiers were killed. Another 90 were wounded."))
        .containsExactly("Russian soldiers", "Russian soldiers");
  }

  @Test
  void peopleWithoutASideAreGivenNone() {
    assertThat(victims("Seven people died when a bus left the road, police said."))
        .containsExactly("people");
  }

  @Test
  void aKindThatNoListKnowsIsKept() {
    assertThat(victims("Nine beekeepers were killed in the fire, police said."))
        .containsExactly("beekeepers");
  }

  private List<String> victims(String text) {
    Article article = Case.article(text, "2024-02-28", null);
    return extractor.extract(article).claims().stream().map(Claim::victims).toList();
  }
}
