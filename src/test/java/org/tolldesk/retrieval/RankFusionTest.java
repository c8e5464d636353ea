package org.tolldesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.corpus.Passage;

class RankFusionTest {
  private static final Passage A = passage("a");
  private static final Passage B = passage("b");
  private static final Passage C = passage("c");

  private static Passage passage(String id) {
    return new Passage(id, "d", id, 0, 1);
  }

  @Test
  void thePassageAtTheTopOfEveryRankingScoresOne() {
    List<RankedPassage> ranked = RankFusion.fuse(List.of(List.of(A, B), List.of(A, C), List.of(A)), 10);
    assertThat(ranked.get(0)).isEqualTo(new RankedPassage(1, 1.0, A));
    assertThat(ranked.get(1).score()).isCloseTo(61.0 / 62 / 3, within(1e-9));
  }

  @Test
  void agreementOfTwoRankingsBeatsOneTopPlace() {
    assertThat(RankFusion.fuse(List.of(List.of(A, B), List.of(C, B), List.of()), 10).get(0).passage())
        .isEqualTo(B);
  }

  @Test
  void noMoreThanTheTopAreGiven() {
    assertThat(RankFusion.fuse(List.of(List.of(A, B, C)), 2)).extracting(RankedPassage::passage)
        .containsExactly(A, B);
    assertThat(RankFusion.fuse(List.of(List.of()), 2)).isEmpty();
  }
}
