package org.tolldesk.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.question.Asking.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks, and what for, is no part of the question. */
class PreambleTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Hello! I'm preparing a lecture for Monday: how many soldiers died?|how many soldiers died?",
    "Hi, my editor wants a quick check. Soldiers killed in Feb 2024?|Soldiers killed in Feb 2024?",
    "How many soldiers died? Thanks in advance, we are in a hurry.|How many soldiers died?",
    "Добрий день. Я готую статтю для шкільної газети. Скільки солдатів загинуло?|Скільки солдатів загинуло?",
    "Здравствуйте, пишу курсовую, мне срочно нужна помощь: сколько солдат погибло?|сколько солдат погибло?"
  })
  void greetingsAndReasonsAreNotAskedAbout(String asked, String question) {
    assertThat(ask(asked).topics()).isEqualTo(ask(question).topics());
    assertThat(ask(asked).kinds()).isEqualTo(ask(question).kinds());
    assertThat(ask(asked).measures()).isEqualTo(ask(question).measures());
  }

  @Test
  void aPlaceThatTheAskerNamesIsAskedAbout() {
    assertThat(ask("My uncle lived in Popasna. How many people died there?").topics()).contains("popasna");
  }

  @Test
  void aClauseWithoutTheAskerStays() {
    assertThat(ask("Dam collapse: how many people died?").topics()).isNotEmpty();
  }
}
