package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.question.Asking.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "How many died?|ENGLISH", "Zelensky|ENGLISH", "Скільки загинуло?|UKRAINIAN", "Сколько погибло?|RUSSIAN",
    "Що сказав Zelensky?|UKRAINIAN", "Что сказал Путин|RUSSIAN", "втрати України|UKRAINIAN",
        "потери Украины|RUSSIAN",
    "А росіян?|UKRAINIAN", "А раненых?|RUSSIAN", "Зеленський|UKRAINIAN",
        "What did Зеленський say in February?|ENGLISH"
  })
  void theLanguageIsReadFromScriptLettersAndFunctionWords(String text, Language language) {
    assertThat(ask(text).language()).isEqualTo(language);
  }

  @Test
  void aNameThatBothLanguagesSpellAlikeKeepsTheLanguageOfTheConversation() {
    assertThat(ask("Шойгу?", "Скільки загинуло українських солдатів?").language())
        .isEqualTo(Language.UKRAINIAN);
    assertThat(ask("Шойгу?", "Сколько погибло украинских солдат?").language()).isEqualTo(Language.RUSSIAN);
  }
}
