package org.tolldesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "31,000 killed; 31000",
        "180 000 осіб; 180000",
        "15.000 Tote; 15000",
        "1.2 million people; 1200000",
        "31k soldiers; 31000",
        "315 тис. осіб; 315000",
        "10.5 killed; 10.5",
        "300-350; 300 350",
        "At 15:45 138 dead; 15 138"
      })
  void aNumberIsReadWithItsSeparatorsAndScale(String text, String values) {
    assertThat(Numbers.outsideMarksAndDates(text))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(numbers(values));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said [1] and [2, 3]",
        "in February 2024",
        "on 25 February 2024",
        "since Feb. 25, 2024",
        "as of 2024-02-25",
        "as of 2024-02",
        "25 лютого 2024 року",
        "в феврале 2024 года",
        "March 5",
        "(1669)",
        "(12 September 1683)",
        "в июле 1683 года",
        "у 1683 році",
        "the 24th of February",
        "in 2022."
      })
  void aMarkOrADateIsNoNumber(String text) {
    assertThat(Numbers.outsideMarksAndDates(text)).isEmpty();
  }

  @Test
  void aQuoteHoldsNumbersInDigitsAndInWords() {
    assertThat(Numbers.in("twenty-three killed, двадцять, 5.5 thousand"))
        .usingElementComparator(BigDecimal::compareTo)
        .contains(BigDecimal.valueOf(23), BigDecimal.valueOf(20), BigDecimal.valueOf(5500));
  }

  private static List<BigDecimal> numbers(String values) {
    return Arrays.stream(values.strip().split(" ")).map(BigDecimal::new).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "half a million; 500000",
        "a quarter of a million men; 250000",
        "three quarters of a million; 750000",
        "пів мільйона; 500000",
        "полмиллиона человек; 500000",
        "чверть мільйона осіб; 250000",
        "полтора миллиона; 1500000",
        "Not a hundred and fifty, nor anything like it; 150",
        "a thousand dead; 1000",
        "one hundred and six guys; 106",
        "One and a half million?; 1500000",
        "six and a half thousand of our soldiers; 6500",
        "two million and a quarter; 2250000",
        "hundred fifty thousand; 150000",
        "a hundred fifty thousand; 150000",
        "fifteen hundred; 1500",
        "half a dozen; 6",
        "six lakh; 600000",
        "a single serviceman; 1",
        "шість із половиною тисяч; 6500",
        "шести с половиной тысяч; 6500",
        "півтори тисячі; 1500",
        "тисяча двісті; 1200",
        "близько тисячі; 1000",
        "тысяч шестьсот; 600000",
        "двоє; 2",
        "п’ятнадцятьма тисячами; 15000",
        "somewhere from 70 to 90 thousand; 70000 90000",
        "between six and seven thousand; 6000 7000",
        "від 70 до 90 тисяч; 70000 90000"
      })
  void aNumberInWordsIsANumberOfAQuote(String quote, String value) {
    assertThat(Numbers.in(quote)).usingElementComparator(BigDecimal::compareTo).containsAll(numbers(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "one and a half million; 1 1000000 500000",
        "six and a half thousand; 6 6000 500",
        "ninety-two thousand five hundred; 92 92000 500 92005",
        "a soldier was wounded; 1",
        "an officer and a guard; 1",
        "thousands of soldiers, тисячі солдатів; 1000",
        "45,000, give or take 5,000; 40000 50000",
        "70 killed and 90 thousand wounded; 70000",
        "close to half of them; 0.5"
      })
  void aQuoteDoesNotHoldWhatItsWordsOnlyContain(String quote, String values) {
    assertThat(Numbers.in(quote)).usingElementComparator(BigDecimal::compareTo)
        .doesNotContainAnyElementsOf(numbers(values));
  }
}
