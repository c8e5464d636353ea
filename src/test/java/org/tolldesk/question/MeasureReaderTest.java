package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.claim.Measure.CAPTURED;
import static org.tolldesk.claim.Measure.DISPLACED;
import static org.tolldesk.claim.Measure.EXCHANGED;
import static org.tolldesk.claim.Measure.KILLED;
import static org.tolldesk.claim.Measure.KILLED_OR_WOUNDED;
import static org.tolldesk.claim.Measure.WOUNDED;
import static org.tolldesk.question.Asking.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tolldesk.claim.Measure;

class MeasureReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "How many Russians died?|KILLED", "Russian dead|KILLED", "How many lost their lives?|KILLED",
    "Russian casualties|KILLED_OR_WOUNDED", "killed or wounded|KILLED_OR_WOUNDED", "soldiers injured|WOUNDED",
    "how many are missing|MISSING", "Скільки загинуло?|KILLED", "Скільки поранених?|WOUNDED",
    "Сколько погибших и раненых?|KILLED_OR_WOUNDED", "Сколько пропало без вести?|MISSING",
        "kiled soldiers|KILLED"
  })
  void aMeasureIsExactlyWhatTheWordSays(String text, Measure measure) {
    assertThat(ask(text).measures()).containsExactly(measure);
  }

  @Test
  void lossesCanBeAnyOfThreeMeasures() {
    assertThat(ask("Russian losses").measures())
        .containsExactlyInAnyOrder(KILLED, WOUNDED, KILLED_OR_WOUNDED);
    assertThat(ask("Втрати Росії").measures()).contains(KILLED, KILLED_OR_WOUNDED);
  }

  @Test
  void aTollByItselfSaysNothingOfTheMeasure() {
    assertThat(ask("What is the toll of Russian soldiers?").measures()).isEmpty();
    assertThat(ask("What is the death toll of Russian soldiers?").measures()).containsExactly(KILLED);
  }

  @Test
  void refugeesAndPrisonersAreAMeasureOnlyWhereNoOtherStands() {
    assertThat(ask("How many refugees?").measures()).containsExactly(DISPLACED);
    assertThat(ask("How many refugees were killed?").measures()).containsExactly(KILLED);
    assertThat(ask("How many prisoners of war?").measures()).containsExactly(CAPTURED);
    assertThat(ask("How many prisoners were exchanged?").measures()).containsExactly(EXCHANGED);
  }

  @Test
  void aCountOfSomethingElseHasNoMeasureThatAClaimCouldFit() {
    assertThat(ask("How many soldiers does Russia have?").measures()).containsExactly(Measure.OTHER);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "how many soldiers have deserted? deserters, not dead ones|OTHER",
    "how many Russians have deserted, not counting the killed|OTHER",
    "Ukraine's dead, not the wounded|KILLED", "the number of fallen Ukrainian soldiers|KILLED",
    "кількість полеглих українських військових|KILLED"
  })
  void whatIsRuledOutIsNotAskedFor(String text, Measure measure) {
    assertThat(ask(text).measures()).containsExactly(measure);
  }

  @Test
  void lossesKilledAsWellAsWoundedAreAllThree() {
    assertThat(ask("Russian losses, killed as well as wounded").measures())
        .containsExactlyInAnyOrder(KILLED, WOUNDED, KILLED_OR_WOUNDED);
  }

  @Test
  void figuresThatWereGivenAreNoExchange() {
    assertThat(ask("What figures were given for 2023?").measures()).isEmpty();
  }
}
