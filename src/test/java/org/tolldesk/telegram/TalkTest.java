package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that ask, beginning anew, and what the bot says that it keeps. */
class TalkTest {
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

  @Test
  void aLinkWithAQuestionIsAnsweredUnderItsQuestion() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      int start = desk.ann.starts(DeepLink.key("how many <b>?").orElseThrow());

      List<Sent> sent = api.awaitSent(51, 2);
      assertThat(sent.get(0).text()).isEqualTo("The link asks: how many <b>?");
      assertThat(sent.get(1).text()).startsWith("31,000 killed, to \"how many <b>?\" [1].");
      assertThat(sent.get(1).replyTo()).isEqualTo(start);

      desk.ann.writes("and since?");
      assertThat(api.awaitSent(51, 3).get(2).text()).contains("after [how many <b>?]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "q_", "q_gICA", "q_%%%", "../etc", "q_L3JlbG9hZA"})
  void anyOtherLinkIsAPlainStart(String key) throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.starts(key);
      assertThat(api.awaitSent(51, 1).get(0).text()).startsWith("Ask me who reported");
    }
  }

  @Test
  void beginningAnewTakesNothingOverAndDeletesNothing() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("first?");
      Sent first = api.awaitSent(51, 1).get(0);
      desk.ann.writes("/new");
      desk.ann.writes("second?");
      desk.ann.writes("third?");
      desk.ann.repliesTo(first.id(), "fourth?");

      List<Sent> sent = api.awaitSent(51, 5);
      assertThat(sent.get(1).text()).contains("Nothing was deleted");
      assertThat(sent.get(2).text()).startsWith("31,000 killed, to \"second?\" [1]");
      assertThat(sent.get(3).text()).contains("\"third?\" after [second?]");
      assertThat(sent.get(4).text()).contains("\"fourth?\" after [first?]");
    }
  }

  @Test
  void privacyNamesAModelOutsideOnlyWhereThereIsOne() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("/privacy");
      assertThat(api.awaitSent(51, 1).get(0).text())
          .contains("the last 50 questions of a chat, for 7 days", "whoever runs this bot", "/forget")
          .doesNotContain("A model outside");
    }
    Parts plain = Samples.parts(Samples::echo);
    Parts parts =
        new Parts(
            plain.answerer(), plain.ingest(), plain.intake(), plain.sources(), plain.generation(), "gemma <3",
            plain.clock(), plain.faults());
    try (Bot bot = new Bot(api.settings(), parts, data)) {
      bot.start();
      new Person(api, 51, "ru").writes("/privacy");
      assertThat(api.awaitSent(51, 2).get(1).text()).contains("отправляется также модели gemma <3");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "ru"})
  void theBotsOwnWordsAreSober(String language) {
    for (String key : TextsTest.keys(language)) {
      String words = Texts.in(language).raw(key);
      assertThat(words).as(key).doesNotContain("!");
      assertThat(words.codePoints().filter(each -> Character.getType(each) == Character.OTHER_SYMBOL))
          .as(key).isEmpty();
    }
  }

  @Test
  void privacyTellsTheTermOfVotesWhoseNumberIsKeptAndWhoTriedWhatAdminsDo() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("/privacy");
      assertThat(api.awaitSent(51, 1).get(0).text())
          .contains("votes on answers with the question, and questions that found nothing: 100 of a chat, for 90")
          .contains("the number that Telegram gave whoever asked")
          .contains("who tried a command that is for admins only");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b\u2060", "\u00ad \u2063", "/ask \u200b"})
  void aQuestionThatCannotBeSeenIsAskedForInTheReadersLanguage(String text) throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      new Person(api, 60, "uk").writes(text);
      assertThat(api.awaitSent(60, 1).get(0).text())
          .containsAnyOf("Напишіть, будь ласка", "Напишіть запитання");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sticker", "voice", "location", "contact", "poll", "dice"})
  void whatIsNoTextIsTurnedAwayInWords(String kind) throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.deliver(51, message -> message.set(kind, content(kind)));
      assertThat(api.awaitSent(51, 1).get(0).text()).startsWith("I can only read text.");
    }
  }

  private static ObjectNode content(String kind) {
    ObjectNode content = new ObjectMapper().createObjectNode();
    return switch (kind) {
      case "location" -> content.put("latitude", 50.4).put("longitude", 30.5);
      case "contact" -> content.put("phone_number", "1").put("first_name", "Ann");
      case "poll" -> content.put("id", "1").put("question", "?");
      case "dice" -> content.put("emoji", "🎲").put("value", 3);
      case "voice" -> content.put("file_id", "f").put("file_unique_id", "u").put("duration", 1);
      default -> content.put("file_id", "f").put("file_unique_id", "u").put("type", "regular");
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"/start", "/start q_%%%", "/start <b>&", "/start open", "/start q_AAAA"})
  void anOpeningInAGroupAndALinkOfNonsenseAskNothing(String text) throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writesIn(-1001, text);
      desk.ann.writes(text);
      assertThat(api.awaitSent(-1001, 1).get(0).text()).startsWith("Ask me who reported");
      assertThat(api.awaitSent(51, 1).get(0).text()).startsWith("Ask me who reported");
    }
  }
}
