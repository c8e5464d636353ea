package org.tolldesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordSetsTest {
  private final WordSets words = Lexicon.standard().words();

  @Test
  void aWordIsInItsSetAndNotInAnother() {
    assertThat(words.holds("office", "mayor")).isTrue();
    assertThat(words.holds("paper", "mayor")).isFalse();
  }

  @Test
  void aStarStandsForAnyEnding() {
    assertThat(words.holds("change", "climbed")).isTrue();
    assertThat(words.holds("range joint", "together")).isFalse();
  }

  @Test
  void aSetThatNoFileHasIsAMistakeAndNamed() {
    assertThatThrownBy(() -> words.holds("colours", "red")).hasMessageContaining("'colours'");
  }

  @Test
  void wordsOfASetAreNoTerms() {
    assertThat(Lexicon.standard().phrases().at(Tokens.of("dos"), 0)).isEmpty();
  }
}
