package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  private final Numerals numerals = new Numerals(new Vocabulary());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31,000 soldiers | 31000",
        "31.000 soldiers | 31000",
        "31\u00A0000 військових | 31000",
        "31\u202F000 военных | 31000",
        "31000 soldiers | 31000",
        "31 thousand soldiers | 31000",
        "31k soldiers | 31000",
        "31 тис. військових | 31000",
        "31 тысяча военных | 31000",
        "1.2 million people | 1200000",
        "1,2 млн людей | 1200000",
        "thirty-one thousand soldiers | 31000",
        "one hundred eighty thousand dead | 180000",
        "three hundred and fifty dead | 350",
        "сто вісімдесят тисяч загиблих | 180000",
        "тридцать одна тысяча погибших | 31000",
        "дев’яносто загиблих | 90",
        "twelve people | 12",
        "one person | 1",
        "３１ people | 31"
      })
  void aNumberIsReadHoweverItIsWritten(String text, double value) {
    assertThat(numerals.in(text)).extracting(Numeral::value).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hundreds of soldiers",
        "dozens of people",
        "half of them",
        "twice as many",
        "thousands died",
        "сотні військових",
        "½ of them",
        "million million"
      })
  void aVagueQuantityIsANumberThatNoClaimHas(String text) {
    assertThat(numerals.in(text))
        .isNotEmpty()
        .allSatisfy(numeral -> assertThat(numeral.value()).isLessThan(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "70 to 90 thousand dead",
        "between 70 and 90 thousand dead",
        "70–90 тис. загиблих",
        "від 70 до 90 тисяч загиблих",
        "между 70 и 90 тысячами погибших"
      })
  void theScaleWordOfARangeIsThatOfBothEnds(String text) {
    assertThat(numerals.in(text)).extracting(Numeral::value).containsExactly(70000.0, 90000.0);
  }

  @Test
  void numbersThatAreNoRangeKeepTheirScale() {
    assertThat(numerals.in("70 killed and 90 thousand wounded, 5 and 6 thousand"))
        .extracting(Numeral::value)
        .containsExactly(70.0, 90000.0, 5.0, 6000.0);
  }

  @Test
  void anArticleAloneIsNoNumber() {
    assertThat(numerals.in("a soldier was wounded")).isEmpty();
  }

  @Test
  void numbersApartStayApart() {
    assertThat(numerals.in("300,000 and 150,000, or 20 to 30 dead"))
        .extracting(Numeral::value)
        .containsExactly(300000.0, 150000.0, 20.0, 30.0);
  }

  @Test
  void oneOfManyThingsIsNoNumber() {
    assertThat(numerals.in("one of the claims; each other; одне одному")).isEmpty();
  }

  @Test
  void aShareIsNoNumberOfPeople() {
    assertThat(numerals.in("90% of them"))
        .singleElement()
        .satisfies(numeral -> assertThat(numeral.is(90L)).isFalse());
  }
}
