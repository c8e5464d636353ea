package org.tolldesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizationTest {
  @ParameterizedTest
  @CsvSource({"Ігор Згурський, Ihor Zghurskyi", "Юрій Єрмоленко, Yurii Yermolenko", "Їжакевич, Yizhakevych",
      "Ґалаґан, Galagan", "Щербак, Shcherbak", "Знам’янка, Znamianka", "Ольга Кіт, Olha Kit",
          "Ватутіне, Vatutine"})
  void ukrainianFollowsTheOfficialSystem(String cyrillic, String latin) {
    assertThat(Romanization.UKRAINIAN.romanize(cyrillic)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({"Игорь Чернов, Igor Chernov", "Щукин, Shchukin", "Жанна Хохлова, Zhanna Khokhlova",
      "Цветаева, Tsvetaeva"})
  void russianIsWrittenAsNewspapersDo(String cyrillic, String latin) {
    assertThat(Romanization.RUSSIAN.romanize(cyrillic)).isEqualTo(latin);
  }

  @Test
  void latinLettersStay() {
    assertThat(Romanization.UKRAINIAN.romanize("BBC і CNN")).isEqualTo("BBC i CNN");
  }

  @Test
  void aLetterThatRussianLacksMakesATextUkrainian() {
    assertThat(Romanization.of("Загинуло двоє людей у місті")).isEqualTo(Romanization.UKRAINIAN);
    assertThat(Romanization.of("Погибли два человека")).isEqualTo(Romanization.RUSSIAN);
  }

  @Test
  void oneCyrillicLetterMakesATextCyrillic() {
    assertThat(Romanization.isCyrillic("BBC й")).isTrue();
    assertThat(Romanization.isCyrillic("BBC 12")).isFalse();
  }
}
