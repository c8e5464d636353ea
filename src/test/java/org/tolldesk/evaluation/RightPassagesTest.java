package org.tolldesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Claim;
import org.tolldesk.claim.Measure;
import org.tolldesk.corpus.Passage;

class RightPassagesTest {
  private static final Claim THREE =
      MatchingTest.claim(3, Measure.KILLED, "firefighters", "General Fire Corps", "2024-02");
  private static final Passage OF_THE_CLAIM = passage(THREE.document(), THREE.start(), "3 firefighters died");

  private static Passage passage(String document, int start, String text) {
    return new Passage(document + start, document, text, start, start + text.length());
  }

  private static Optional<Predicate<Passage>> right(String finding) throws JsonProcessingException {
    return new RightPassages(List.of(THREE)).of(JsonMapper.builder().build().readTree(finding));
  }

  @Test
  void aTellingFigureIsRightWhereverItStandsInTheDocumentsNamed() throws JsonProcessingException {
    String finding = "{\"value\":31000,\"documents\":[\"a.txt\",\"b.txt\"]}";
    assertThat(right(finding).orElseThrow())
        .accepts(passage("a.txt", 0, "31,000 died"), passage("b.txt", 9, "some 31 thousand"))
        .rejects(passage("c.txt", 0, "31,000 died"), passage("a.txt", 0, "13,000 died"));
  }

  @Test
  void aSmallFigureIsRightOnlyWhereTheClaimStands() throws JsonProcessingException {
    Predicate<Passage> right = right("{\"value\":3,\"measure\":\"killed\"}").orElseThrow();
    assertThat(right).accepts(OF_THE_CLAIM)
        .rejects(passage(THREE.document(), 5_000, "3 questions were asked"));
  }

  @Test
  void aFindingWithoutFigureIsRightWhereItsClaimStands() throws JsonProcessingException {
    assertThat(right("{\"claimant\":\"General Fire Corps\"}").orElseThrow()).accepts(OF_THE_CLAIM)
        .rejects(passage(THREE.document(), 5_000, "General Fire Corps"));
  }

  @Test
  void aFindingThatNothingPlacesMeasuresNoRetrieval() throws JsonProcessingException {
    assertThat(right("{\"claimant\":\"Nobody\",\"documents\":[\"a.txt\"]}")).isEmpty();
    assertThat(right("{\"value\":4}")).isEmpty();
  }
}
