package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tolldesk.question.Language;

class NounsTest {

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, Ukrainian soldiers, 1, Ukrainian soldier",
    "ENGLISH, children, 1, child",
    "ENGLISH, Kermati fighters, 21, Kermati fighters",
    "UKRAINIAN, Ukrainian soldiers, 21, український військовий",
    "UKRAINIAN, Ukrainian soldiers, 3, українські військові",
    "UKRAINIAN, Ukrainian soldiers, 31000, українських військових",
    "UKRAINIAN, Wagner mercenaries, 22000, найманців ПВК «Вагнер»",
    "UKRAINIAN, people, 2, людини",
    "UKRAINIAN, Kermati fighters, 5, людей (Kermati fighters)",
    "RUSSIAN, Russian soldiers, 9861, российский военнослужащий",
    "RUSSIAN, Russian soldiers, 2, российских военнослужащих",
    "RUSSIAN, civilians, 5, мирных жителей",
    "RUSSIAN, people, 43, человека"
  })
  void aGroupTakesTheFormThatItsNumberAsksFor(
      Language language, String victims, long number, String form) {
    assertThat(new Nouns(language).counted(victims, number, false)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, Kremlin, the Kremlin",
    "ENGLISH, Gaza Health Ministry, the Gaza Health Ministry",
    "ENGLISH, Telegram channel linked to the Wagner Group, a Telegram channel linked to the Wagner"
        + " Group",
    "ENGLISH, Volodymyr Zelensky, Volodymyr Zelensky",
    "ENGLISH, local officials, local officials",
    "UKRAINIAN, Volodymyr Zelensky, Володимир Зеленський",
    "RUSSIAN, police, Полиция",
    "RUSSIAN, Amal Haddad, Amal Haddad"
  })
  void aNameStandsAsTheSubjectOfASentence(Language language, String name, String subject) {
    assertThat(new Nouns(language).subject(name)).isEqualTo(subject);
  }
}
