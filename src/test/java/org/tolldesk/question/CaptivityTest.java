package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.claim.Measure.CAPTURED;
import static org.tolldesk.claim.Measure.EXCHANGED;
import static org.tolldesk.question.Asking.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptivityTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "how many Ukrainans were taken prisonner by the Rusians|Ukrainian",
    "Ukrainian soldiers held by Russia|Ukrainian", "number of Ukrainians in Russian captivity|Ukrainian",
    "how many ukrainian servicmen are held in Rusia|Ukrainian",
    "how many ukrainian soldiers russia keeps as prisoners|Ukrainian",
    "how many prisoners does Russia keep?|Ukrainian", "prisoners held by Ukraine|Russian",
    "Скільки наших військових утримує Росія?|Ukrainian", "скільки росіян тримає Україна|Russian",
    "сколько россиян в украинском плену|Russian"
  })
  void whoHoldsThemIsNeitherClaimantNorCounted(String text, String side) {
    Question question = ask(text);
    assertThat(question.measures()).containsExactly(CAPTURED);
    assertThat(question.sides()).containsExactly(side);
    assertThat(question.claimants()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "how many men does Russia keep at the front?", "how many men kept fighting?",
    "what did Zelensky say at a press conference held in Kyiv about losses"
  })
  void notWhateverIsHeldIsAPrisoner(String text) {
    assertThat(ask(text).measures()).doesNotContain(CAPTURED);
  }

  @Test
  void thoseWhoExchangeAreNoPlace() {
    Question question = ask("How many prisoners were in the newest exchange between Kyiv and Moscow?");
    assertThat(question.measures()).containsExactly(EXCHANGED);
    assertThat(question.sides()).isEmpty();
    assertThat(question.topics()).isEmpty();
  }
}
