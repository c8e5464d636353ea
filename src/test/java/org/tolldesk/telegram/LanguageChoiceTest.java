package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Request;

/** {@code /lang} over the wire: who may choose, what follows the choice, and how long. */
class LanguageChoiceTest {
  private static final long GROUP = -1001;

  @TempDir Path data;
  private BotApiDouble api;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  /** Tells the language that was asked for; the heading over its quotes is in it. */
  private static Answer tongue(Request request) {
    String language = request.language() == null ? "en" : request.language().code();
    Answer echo = Samples.echo(request);
    return Samples.answer(language, "asked in " + request.language(), List.of(), echo.citations());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "English    | ENGLISH   | I answer in English here.     | Sources  | I do not know this command",
        "Українська | UKRAINIAN | Тут я відповідаю українською. | Джерела  | Я не знаю такої команди",
        "Русский    | RUSSIAN   | Здесь я отвечаю по-русски.    | Источники | Я не знаю такой команды",
      })
  void answersAndTheBotsOwnWordsFollowTheChoice(
      String button, String language, String now, String heading, String unknown)
      throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, LanguageChoiceTest::tongue)) {
      desk.ann.writes("/lang");
      Sent offer = api.awaitSent(51, 1).get(0);
      assertThat(offer.keyboard().labels())
          .containsExactly("English", "Українська", "Русский", "As I write");
      assertThat(offer.text()).startsWith("I answer in the language of each question.");

      String query = desk.ann.presses(offer.id(), button);
      assertThat(api.awaitCallbackAnswer(query).alert()).isFalse();
      assertThat(api.awaitEdit(51, offer.id(), 1).get(0).text()).startsWith(now);
      assertThat(api.calls.all(call -> call.is("editMessageText")).get(0).get("link_preview_options"))
          .hasToString("{\"is_disabled\":true}");

      desk.ann.writes("how many?");
      desk.ann.writes("/nonsense");
      assertThat(api.awaitSent(51, 2).get(1).text()).startsWith("asked in " + language).contains(heading);
      assertThat(api.awaitSent(51, 3).get(2).text()).startsWith(unknown);
    }
  }

  @Test
  void aChoiceOutlivesTheBotAndForgettingEndsIt() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, LanguageChoiceTest::tongue)) {
      desk.ann.writes("/settings");
      Sent offer = api.awaitSent(51, 1).get(0);
      desk.ann.presses(offer.id(), "Українська");
      api.awaitEdit(51, offer.id(), 1);
    }
    try (Desk desk = Desk.answering(api, data, LanguageChoiceTest::tongue)) {
      desk.ann.writes("how many?");
      assertThat(api.awaitSent(51, 2).get(1).text()).startsWith("asked in UKRAINIAN");
      desk.ann.writes("/forget");
      assertThat(api.awaitSent(51, 3).get(2).text()).startsWith("Готово");
      desk.ann.writes("how many?");
      assertThat(api.awaitSent(51, 4).get(3).text()).startsWith("asked in null");
    }
  }

  @Test
  void asIWriteTakesAChoiceBack() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, LanguageChoiceTest::tongue)) {
      desk.ann.writes("/lang");
      int offer = api.awaitSent(51, 1).get(0).id();
      desk.ann.presses(51, offer, "lang:ru");
      desk.ann.presses(51, offer, "lang:auto");
      assertThat(api.awaitEdit(51, offer, 2).get(1).text()).startsWith("I answer in the language");
      desk.ann.writes("how many?");
      assertThat(api.awaitSent(51, 2).get(1).text()).startsWith("asked in null");
    }
  }

  @Test
  void inAGroupItsAdministratorsChooseForAll() throws InterruptedException {
    Person bob = new Person(api, 52, "ru");
    try (Desk desk = Desk.answering(api, data, LanguageChoiceTest::tongue)) {
      desk.ann.writesIn(GROUP, "/lang");
      Sent offer = api.awaitSent(GROUP, 1).get(0);
      assertThat(offer.text()).contains("only its administrators can choose");

      QueryAnswer refused = api.awaitCallbackAnswer(desk.ann.pressesIn(GROUP, offer.id(), "Українська"));
      assertThat(refused.alert()).isTrue();
      assertThat(refused.text()).startsWith("Only this group's administrators");

      api.membership.set(GROUP, 52, "administrator");
      api.awaitCallbackAnswer(bob.pressesIn(GROUP, offer.id(), "Українська"));
      desk.ann.writesIn(GROUP, "/ask how many?");
      assertThat(api.awaitSent(GROUP, 2).get(1).text()).startsWith("asked in UKRAINIAN");
      desk.ann.writes("how many?");
      assertThat(api.awaitSent(51, 1).get(0).text()).startsWith("asked in null");
    }
  }

  @Test
  void aButtonOfAnUnknownLanguageHasExpired() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, LanguageChoiceTest::tongue)) {
      desk.ann.writes("/lang");
      int offer = api.awaitSent(51, 1).get(0).id();

      QueryAnswer answer = api.awaitCallbackAnswer(desk.ann.presses(51, offer, "lang:de"));
      assertThat(answer.text()).startsWith("These buttons have expired");
    }
  }
}
