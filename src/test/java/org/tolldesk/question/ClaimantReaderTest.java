package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.question.Asking.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimantReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "what did Zelensky say", "zelenskyy", "According to Zelenskiy, how many died?", "Selenskyj on losses",
    "Zelinsky's figures", "Що сказав Зеленський?", "По словам Зеленского", "За словами Зеленського",
    "Zelenskij's count of the dead", "What did Mr Zelnsky claim?"
  })
  void aNameIsFoundInAnySpellingAndScript(String text) {
    assertThat(ask(text).claimants()).containsExactly("Volodymyr Zelensky");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "What does Moscow say about Ukrainian losses?|Kremlin", "What do the Russians claim?|Sergei Shoigu",
    "Russia's figures|Kremlin", "According to Kyiv, how many Russians died?|Volodymyr Zelensky",
    "Що каже Москва?|Kremlin", "По данным Киева|Volodymyr Zelensky",
    "Russian officials on their dead|Russian defence ministry officials"
  })
  void aCountryThatSpeaksStandsForThoseWhoSpeakForIt(String text, String claimant) {
    assertThat(ask(text).claimants()).contains(claimant).doesNotContain("Komsomolskaya Pravda");
  }

  @Test
  void aNewspaperIsNotItsCountrysVoice() {
    assertThat(ask("What does Moscow say?").claimants()).doesNotContain("Komsomolskaya Pravda");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "What did Russia's defence minister say?|Sergei Shoigu",
    "What did the Russian defence minister put the dead at?|Sergei Shoigu",
        "the Ukrainian president on losses|Volodymyr Zelensky",
    "What did the president of Ukraine say?|Volodymyr Zelensky"
  })
  void anOfficeStandsForThoseWhoHeldIt(String text, String claimant) {
    assertThat(ask(text).claimants()).contains(claimant);
  }

  @Test
  void aNameThatOnlyTheCorpusKnowsIsFoundByPartOfIt() {
    assertThat(ask("What did the civil society group expect?").claimants())
        .containsExactly("civil society group");
    assertThat(ask("the Telegram channel's figure").claimants())
        .containsExactly("Telegram channel linked to the Wagner Group");
  }

  @Test
  void aRulersArmyIsNoClaimant() {
    Question question = ask("How many of Putin's soldiers died?");
    assertThat(question.claimants()).isEmpty();
    assertThat(question.sides()).containsExactly("Russian");
  }

  @Test
  void aStrangerWhoIsSaidToSpeakIsAClaimantWithoutClaims() {
    assertThat(ask("What did Petrenko say about Russian losses?").claimants()).containsExactly("Petrenko");
    assertThat(ask("What did Macron say?").claimants()).containsExactly("Emmanuel Macron");
  }

  @Test
  void aCorrectedNameIsMarkedAsGuessed() {
    assertThat(ask("Zelinsky on losses").guessed()).contains(Question.Slot.CLAIMANT);
    assertThat(ask("Zelensky on losses").guessed()).isEmpty();
  }

  @Test
  void anothersFigureAboutASideIsNotThatSides() {
    assertThat(ask("What is the BBC's Russian figure?").claimants()).containsExactly("BBC");
  }
}
