package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  private static final List<Long> SPELT =
      Stream.concat(
              LongStream.rangeClosed(1, 999).boxed(),
              Stream.of(2_000L, 3_500L, 21_001L, 31_000L, 100_000L, 383_000L, 2_345_678L))
          .toList();

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
        "３１ people | 31",
        "half a million people | 500000",
        "two and a half thousand dead | 2500",
        "a million and a half dead | 1500000",
        "a quarter of a million dead | 250000",
        "a dozen soldiers | 12",
        "a thousand dead | 1000",
        "a single soldier | 1",
        "сімдесяти поранених | 70",
        "двадцяти трьох тисяч п’ятисот загиблих | 23500",
        "півтори тисячі загиблих | 1500",
        "півтора мільйона переселенців | 1500000",
        "дві з половиною тисячі загиблих | 2500",
        "близько тисячі загиблих | 1000",
        "двадцять один загиблий | 21",
        "двома десятками солдатів | 20",
        "двадцятип’ятитисячної армії | 25000",
        "пятнадцати солдат | 15",
        "двоих солдат | 2",
        "с семью погибшими | 7",
        "полутора тысяч погибших | 1500",
        "семьюстами шестьюдесятью пятью ранеными | 765",
        "тысяч шестьсот погибших | 600000",
        "два́дцать солдат | 20"
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
        "кілька тисяч загиблих",
        "десятками солдатів",
        "багатотисячні втрати",
        "a few hundred people",
        "a tenth of a million",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one of the claims",
        "one of the soldiers",
        "each other",
        "one another",
        "no one was killed",
        "a single source",
        "the first and the second",
        "the final score",
        "one source says",
        "одне одному",
        "один з поранених",
        "за одним із повідомлень",
        "сьома година ранку",
        "п’ятого травня",
        "один из погибших",
        "потерял семью",
        "в одном сообщении",
        "пятого мая"
      })
  void oneOfManyThingsAndAnOrdinalAreNoNumbers(String text) {
    assertThat(numerals.in(text)).isEmpty();
  }

  /** ICU knows no case of Ukrainian, of Russian all; its plural of one means some. */
  @ParameterizedTest
  @CsvSource({"en, soldiers", "uk, солдатів", "ru, солдат"})
  void everyNumberThatIcuSpellsIsRead(String language, String people) {
    RuleBasedNumberFormat spellout =
        new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
    for (String rules : spellout.getRuleSetNames()) {
      if (rules.startsWith("%spellout-cardinal") && !rules.matches(".*(?:verbose|plural).*")) {
        for (long value : SPELT) {
          String text = spellout.format(value, rules) + " " + people;
          assertThat(numerals.in(text)).as(text).extracting(Numeral::value).containsExactly((double) value);
        }
      }
    }
  }

  @Test
  void aShareIsNoNumberOfPeople() {
    assertThat(numerals.in("90% of them"))
        .singleElement()
        .satisfies(numeral -> assertThat(numeral.is(90L)).isFalse());
  }
}
