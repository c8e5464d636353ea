package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.question.Asking.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tolldesk.claim.Stance;

class WantedReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "How many died?|FIGURES", "Shoigu 383000|FIGURES", "Who said what about Russian losses?|FIGURES",
    "Who said 31,000?|SOURCE", "Хто заявив про 315 тисяч?|SOURCE", "Откуда эта цифра 315 000?|SOURCE",
    "When did Zelensky say 31,000?|DATE", "Когда Шойгу назвал 383 000?|DATE",
    "What were Shoigu's exact words?|QUOTE", "Процитуй Шойгу|QUOTE",
        "Do the sources agree on Russian losses?|AGREEMENT",
    "Чи збігаються дані про втрати?|AGREEMENT", "Противоречат ли источники?|AGREEMENT",
    "Compare Shoigu with Zelensky|COMPARISON", "Порівняй втрати України та Росії|COMPARISON",
    "Timeline of the Russian dead|SERIES", "Як змінювалися втрати Росії?|SERIES",
    "Did Zelensky say 500,000 Russians were killed?|PREMISE", "Is it true that 31,000 died?|PREMISE",
    "So 500,000 Russian soldiers were killed?|PREMISE", "Правда ли, что погибло 500 000 русских?|PREMISE"
  })
  void theKindOfAnswerIsReadFromTheWords(String text, Wanted wanted) {
    assertThat(ask(text).wanted()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"How many really died at Bakhmut?", "Give me the real number of dead soldiers",
    "not what they claim, how many Russians were killed", "Скільки насправді загинуло?",
    "Сколько россиян погибло на самом деле?", "who will win this", "put your own money on it: how many more will die?"})
  void whoIsRightAndWhatWillBeIsNothingThatAnybodyClaims(String text) {
    assertThat(ask(text).wanted()).isEqualTo(Wanted.OPINION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"How many Russians were really killed, according to Zelensky?",
    "What is the real number by Shoigu's account?", "Сколько на самом деле погибло, по словам Шойгу?"})
  void theTruthBySomebodysWordIsHisClaim(String text) {
    assertThat(ask(text).wanted()).isNotEqualTo(Wanted.OPINION);
  }

  @Test
  void aStanceIsTakenOnlyWhereItIsAskedFor() {
    assertThat(ask("Which figures did Zelensky reject?").stance()).isEqualTo(Stance.DENIED);
    assertThat(ask("Сколько беженцев предсказывала Германия?").stance()).isEqualTo(Stance.PREDICTED);
    assertThat(ask("How many Ukrainian soldiers died?").stance()).isNull();
  }
}
