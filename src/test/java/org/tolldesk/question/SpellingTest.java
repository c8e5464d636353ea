package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tolldesk.lexicon.Lexicon;

class SpellingTest {
  private final Corrector corrector = Corrector.of(Lexicon.standard());

  @Test
  void aSwapOfNeighboursIsOneError() {
    assertThat(Spelling.distance("soliders", "soldiers", 2)).isEqualTo(1);
    assertThat(Spelling.distance("kiled", "killed", 2)).isEqualTo(1);
    assertThat(Spelling.distance("abc", "xyz", 1)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "soliders,soldiers", "kiled,killed", "woundet,wounded", "casulties,casualties", "ukranian,ukrainian",
    "febuary,february", "acording,according"
  })
  void aWordIsCorrectedWithinItsAllowance(String wrong, String right) {
    assertThat(corrector.correct(wrong)).contains(right);
  }

  @ParameterizedTest
  @CsvSource({"filled", "depth", "mission", "tank", "lima", "cat", "weather", "macroeconomics"})
  void otherWordsAreLeftAlone(String word) {
    assertThat(corrector.correct(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Зеленський,Zelenskyi", "Шойгу,Shojgu", "Вагнер,Vagner", "Пригожин,Prigozhin"})
  void spellingsOfANameShareOneSkeleton(String cyrillic, String latin) {
    assertThat(Script.skeleton(cyrillic)).isEqualTo(Script.skeleton(latin));
  }
}
