package org.tolldesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Claim;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.question.LexiconQuestionReader;
import org.tolldesk.question.Question;
import org.tolldesk.question.Vocabulary;

class RareWordsTest {
  private final MemoryGeneration generation = SeedGeneration.create();
  private final LexiconQuestionReader reader =
      new LexiconQuestionReader(Lexicon.standard(), generation::claims, () -> LocalDate.of(2026, 11, 22));

  private RareWords words(String text) {
    Question question = reader.read(text, List.of());
    return new RareWords(question,
        new TopicTest(question, generation, new ClaimIndex(generation), new Vocabulary(Lexicon.standard())));
  }

  @Test
  void wordsThatNoDocumentHoldsAreCountedAndTheirNamesToo() {
    RareWords words = words("Did Xanthippe Quorlington bewail it?");
    assertThat(words.namesNowhere()).isEqualTo(2);
    assertThat(words.nowhere()).isGreaterThan(2);
  }

  @Test
  void aWordOfTheQuoteIsMetBesideItsClaim() {
    Claim claim = generation.claims().get(0);
    String rare = List.of(claim.quote().split("\\P{L}+")).stream().filter(word -> word.length() > 6
        && words(word).size() == 1).findFirst().orElseThrow();
    RareWords words = words(rare);
    assertThat(words.met(claim)).isEqualTo(new TopicTest.Met(1, 1));
    assertThat(generation.claims()).anySatisfy(other ->
        assertThat(words.met(other)).isEqualTo(new TopicTest.Met(0, 0)));
  }
}
