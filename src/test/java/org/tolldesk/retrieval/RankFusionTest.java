package org.tolldesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tolldesk.corpus.Passage;

class RankFusionTest {
  private static final Passage A = passage("a");
  private static final Passage B = passage("b");
  private static final Passage C = passage("c");

  private static Passage passage(String id) {
    return new Passage(id, "d", id, 0, 1);
  }

  @SafeVarargs
  private static List<RankedPassage> fuse(int top, List<Passage>... rankings) {
    return RankFusion.fuse(Stream.of(rankings).map(one -> new RankFusion.Ranking(one, 1)).toList(), top);
  }

  @Test
  void aRankingThatWeighsMoreLeads() {
    assertThat(RankFusion.fuse(List.of(new RankFusion.Ranking(List.of(A), 3),
        new RankFusion.Ranking(List.of(B), 1), new RankFusion.Ranking(List.of(B), 1)), 1))
        .extracting(RankedPassage::passage).containsExactly(A);
  }

  @Test
  void ofCopiesOfOneTextOnlyTheFirstTakesAPlace() {
    Passage original = new Passage("1", "one", "Some 31,000 soldiers died.", 0, 26);
    Passage copy = new Passage("2", "two", "Some 31,000 soldiers  died!", 0, 27);
    assertThat(fuse(5, List.of(original, copy, C))).extracting(RankedPassage::passage)
        .containsExactly(original, C);
  }

  @Test
  void thePassageAtTheTopOfEveryRankingScoresOne() {
    List<RankedPassage> ranked = fuse(10, List.of(A, B), List.of(A, C), List.of(A));
    assertThat(ranked.get(0)).isEqualTo(new RankedPassage(1, 1.0, A));
    assertThat(ranked.get(1).score()).isCloseTo(61.0 / 62 / 3, within(1e-9));
  }

  @Test
  void agreementOfTwoRankingsBeatsOneTopPlace() {
    assertThat(fuse(10, List.of(A, B), List.of(C, B), List.of()).get(0).passage())
        .isEqualTo(B);
  }

  @Test
  void noMoreThanTheTopAreGiven() {
    assertThat(fuse(2, List.of(A, B, C))).extracting(RankedPassage::passage)
        .containsExactly(A, B);
    assertThat(fuse(2, List.of())).isEmpty();
  }
}
