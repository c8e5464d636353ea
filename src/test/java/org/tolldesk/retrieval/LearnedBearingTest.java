package org.tolldesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tolldesk.claim.Claim;
import org.tolldesk.lexicon.Lexicon;
import org.tolldesk.question.LexiconQuestionReader;
import org.tolldesk.question.Vocabulary;

/** What the shipped weights make of questions over the seeds. */
class LearnedBearingTest {
  private final MemoryGeneration generation = SeedGeneration.create();
  private final Vocabulary vocabulary = new Vocabulary(Lexicon.standard());
  private final LexiconQuestionReader reader =
      new LexiconQuestionReader(Lexicon.standard(), generation::claims, () -> LocalDate.of(2026, 11, 22));
  private final HybridRetriever ruled = new HybridRetriever(new WordVectors(), vocabulary, false, null);
  private final HybridRetriever learned = new HybridRetriever(new WordVectors(), vocabulary);

  private Evidence evidence(HybridRetriever retriever, String text) {
    return retriever.evidence(reader.read(text, List.of()), generation);
  }

  @Test
  void whatTheRulesFindIsToldWhateverTheWeightsSay() {
    for (String question : List.of("what did Zelensky say in Feb 2024?", "How many Russian soldiers were killed?",
        "Russian casualties", "Who said that 315,000 Russian soldiers had died?")) {
      Evidence evidence = evidence(learned, question);
      assertThat(evidence.claims()).containsAll(evidence(ruled, question).claims());
      assertThat(evidence.likely()).isFalse();
    }
  }

  @Test
  void claimsThatNoRuleFindsOnlyComeNear() {
    String question = "Wounded Ukrainian soldiers by Shoigu's account?";
    assertThat(evidence(ruled, question).claims()).isEmpty();
    Evidence near = evidence(learned, question);
    assertThat(near.likely()).isTrue();
    assertThat(near.claims()).isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.claimant()).isEqualTo("Sergei Shoigu"));
  }

  @Test
  void othersAreNoLikelyAnswer() {
    assertThat(evidence(learned, "How many Czechs were killed?").claims()).isEmpty();
    assertThat(evidence(learned, "Wounded Ukrainian civilians by Shoigu's account?").claims()).isEmpty();
  }

  @Test
  void aFigureOfAnotherYearIsNoLikelyAnswer() {
    assertThat(evidence(learned, "How many Ukrainian soldiers were killed in 2017?").claims()).isEmpty();
  }

  @Test
  void aQuestionAboutNoHarmIsLeftToTheRules() {
    assertThat(evidence(learned, "How old is Zelensky?").claims()).isEmpty();
    assertThat(evidence(learned, "What is the population of Ukraine?").claims()).isEmpty();
    assertThat(evidence(learned, "How many tanks does Russia have?").claims()).isEmpty();
  }
}
