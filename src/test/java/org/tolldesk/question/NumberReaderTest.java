package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.question.Asking.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Shoigu 383000|383000", "Who said 31,000?|31000", "Who said 31k?|31000", "Who said 315 thousand?|315000",
    "Who said 0.5 million?|500000", "Who said thirty-one thousand?|31000", "Who said half a million?|500000",
    "Who said two hundred and fifty thousand?|250000", "Хто сказав 315 тисяч?|315000",
    "Хто сказав п'ятсот тисяч?|500000", "Кто сказал триста тысяч?|300000", "Кто сказал 31 000?|31000",
    "Кто сказал 1,2 млн?|1200000"
  })
  void aFigureIsReadInDigitsAndInWords(String text, long number) {
    assertThat(ask(text).numbers()).containsExactly(number);
  }

  @Test
  void smallNumberWordsYearsAndDaysAreNoFigures() {
    assertThat(ask("What do both of the two sides say of 2 March 2022?").numbers()).isEmpty();
  }
}
