package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.question.Asking.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VictimReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Russian losses|Russian", "Ukraine's dead|Ukrainian", "How many did Russia lose?|Russian",
    "втрати росіян|Russian", "Сколько потеряла Украина?|Ukrainian", "Wagner deaths|Wagner",
    "How many Ukranian soldiers died|Ukrainian", "losses of the Russian army|Russian"
  })
  void theSideIsWhosePeopleAreCounted(String text, String side) {
    assertThat(ask(text).sides()).containsExactly(side);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "How many soldiers died in Ukraine?", "How many were killed in the Ukraine war?",
    "How many died since the invasion of Ukraine?", "Скільки солдатів загинуло в Україні?"
  })
  void aPlaceIsNoSide(String text) {
    assertThat(ask(text).sides()).isEmpty();
  }

  @Test
  void thoseWhoKilledAreNotTheCounted() {
    assertThat(ask("How many Ukrainian soldiers were killed by Russia?").sides())
        .containsExactly("Ukrainian");
    assertThat(ask("How many died in the war against Russia?").sides()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "How many soldiers died?|soldiers", "mercenaries killed|mercenaries",
        "Скільки цивільних загинуло?|civilians",
    "Сколько детей погибло?|children", "the Russian army's losses|soldiers"
  })
  void theKindIsCanonical(String text, String kind) {
    assertThat(ask(text).kinds()).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "How many tanks did Russia lose?|tanks", "How many gadgets were lost?|gadgets",
        "Скільки танків втратила Росія?|tanks"
  })
  void thingsAreCountedAsWhatTheyAreSoThatNoTollAnswers(String text, String thing) {
    assertThat(ask(text).kinds()).containsExactly(thing);
  }

  @Test
  void theirOwnLossesAreTheSpeakers() {
    Question question = ask("What does Moscow say about its own losses?");
    assertThat(question.sides()).containsExactly("Russian");
    assertThat(question.claimants()).contains("Kremlin");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "How many North Korean soldiers have died fighting on the Russian side?|North Korean",
    "how many Colombians fighting for Ukraine have been killed|Colombian",
    "how many died fighting for Ukraine|Ukrainian",
    "how many Ukrainians died on the side of Russia|pro-Russian Ukrainian"
  })
  void whomPeopleServeIsNotWhosePeopleTheyAre(String text, String side) {
    assertThat(ask(text).sides()).containsExactly(side);
  }

  @Test
  void aCountrysPressIsNoSide() {
    Question question = ask("what number of Ukrainian dead did Zelensky name on French television");
    assertThat(question.sides()).containsExactly("Ukrainian");
    assertThat(question.topics()).containsExactly("france");
    assertThat(ask("what does the German daily say about the dead").claimants())
        .containsExactly("German daily");
    assertThat(ask("the Russian newspaper's figure for the dead").claimants())
        .containsExactly("Komsomolskaya Pravda");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "What toll was there after the drone hit the port?|drones", "deaths in the missile strike|strike"
  })
  void whatHitSomebodyIsATopicAndNotCounted(String text, String topic) {
    assertThat(ask(text).kinds()).isEmpty();
    assertThat(ask(text).topics()).contains(topic);
  }
}
