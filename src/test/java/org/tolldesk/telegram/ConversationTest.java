package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say to the bot and what it says back, over the wire. */
class ConversationTest {
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

  @Test
  void aConversationFromStartToSources() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      int start = desk.ann.writes("/start");
      Sent welcome = api.awaitSent(51, 1).get(0);
      assertThat(welcome.replyTo()).isEqualTo(start);
      assertThat(welcome.text()).contains("who reported how many");

      int question = desk.ann.writes("what did Zelensky say?");
      Sent answer = api.awaitSent(51, 2).get(1);
      assertThat(answer.replyTo()).isEqualTo(question);
      assertThat(answer.html())
          .isEqualTo(
              """
              <b>31,000</b> killed, to &quot;what did Zelensky say?&quot; [1].

              <b>Sources</b>
              <blockquote expandable>[1] <a href="https://example.org/a?b=1&amp;c=2">Losses &amp; &lt;hopes&gt;</a>, \
              The Daily, 25 February 2024 (inferred)
              “He said 31,000 had been killed.”</blockquote>""");
      assertThat(answer.parameters().path("link_preview_options").path("is_disabled").asBoolean()).isTrue();

      desk.ann.repliesTo(answer.id(), "and the wounded?");
      assertThat(api.awaitSent(51, 3).get(2).text())
          .startsWith("31,000 killed, to \"and the wounded?\" after [what did Zelensky say?] [1].");

      desk.ann.writes("/sources");
      assertThat(api.awaitSent(51, 4).get(3).text())
          .startsWith("2 articles to answer from:\n• Losses & <hopes>");
    }
  }

  @Test
  void typingIsShownUntilTheAnswerComes() throws InterruptedException {
    try (Desk desk =
        Desk.answering(
            api,
            data,
            request -> {
              awaitTyping();
              return Samples.echo(request);
            })) {
      desk.ann.writes("how many?");
      api.awaitSent(51, 1);

      assertThat(api.calls.all(call -> call.is("sendChatAction")))
          .allMatch(call -> call.parameters().path("action").asText().equals("typing"));
    }
  }

  private void awaitTyping() {
    try {
      api.calls.await(1, call -> call.is("sendChatAction"));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aPrivateChatRemembersUntilToldToForget() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("first?");
      desk.ann.writes("second?");
      desk.ann.writes("/forget");
      desk.ann.writes("third?");

      List<Sent> sent = api.awaitSent(51, 4);
      assertThat(sent.get(1).text()).startsWith("31,000 killed, to \"second?\" after [first?] [1].");
      assertThat(sent.get(3).text()).startsWith("31,000 killed, to \"third?\" [1].");
    }
  }

  @Test
  void aGroupAsksByCommandAndByReply() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writesIn(GROUP, "not for the bot");
      int question = desk.ann.writesIn(GROUP, "/ask@" + Chats.BOT_NAME + " how many?");
      Sent answer = api.awaitSent(GROUP, 1).get(0);
      assertThat(answer.replyTo()).isEqualTo(question);
      assertThat(answer.text()).startsWith("31,000 killed, to \"how many?\" [1].");

      desk.ann.repliesIn(GROUP, answer.id(), "and since?");
      assertThat(api.awaitSent(GROUP, 2).get(1).text()).contains("after [how many?]");

      desk.ann.writesIn(GROUP, "/nonsense");
      desk.ann.writesIn(GROUP, "/ask");
      assertThat(api.awaitSent(GROUP, 3).get(2).text()).startsWith("Write your question after the command");
    }
  }

  @Test
  void anAnswerStaysInItsTopic() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      int topic = desk.ann.writesIn(GROUP, "the topic's first message");
      desk.ann.writesInTopic(GROUP, topic, "/ask how many?");

      assertThat(api.awaitSent(GROUP, 1).get(0).thread()).isEqualTo(topic);
    }
  }

  @Test
  void everybodyIsAddressedInTheirLanguage() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.admin.writes("/help");
      new Person(api, 52, "ru").writes("/nonsense");
      new Person(api, 53, "de").deliver(53, message -> message.put("group_chat_created", true));
      new Person(api, 54, "en").deliver(54, ConversationTest::makePhoto);

      assertThat(api.awaitSent(77, 1).get(0).text()).contains("/ask@" + Chats.BOT_NAME + " ваше запитання");
      assertThat(api.awaitSent(52, 1).get(0).text()).startsWith("Я не знаю такой команды");
      assertThat(api.awaitSent(54, 1).get(0).text()).startsWith("I can only read text");
      assertThat(api.sent(53)).isEmpty();
    }
  }

  private static void makePhoto(ObjectNode message) {
    ObjectNode photo = message.putArray("photo").addObject();
    photo.put("file_id", "f").put("file_unique_id", "u").put("width", 1).put("height", 1);
  }

  @Test
  void aQuestionOf4096CharactersIsTakenAndARefusedOneIsToldWhy() throws InterruptedException {
    try (Desk desk =
        Desk.answering(
            api,
            data,
            request -> {
              throw new IllegalArgumentException(request.question().length() + " times <a> is no question.");
            })) {
      desk.ann.writes("a".repeat(4096));

      assertThat(api.awaitSent(51, 1).get(0).text()).isEqualTo("4096 times <a> is no question.");
    }
  }

  @Test
  void aLongAnswerComesInPartsOfWhichTheFirstReplies() throws InterruptedException {
    String text = ("😀 Їжак & <31,000>. ".repeat(60) + "\n\n").repeat(6);
    try (Desk desk =
        Desk.answering(api, data, request -> Samples.answer("uk", text, List.of(), List.of()))) {
      int question = desk.ann.writes("how many?");

      List<Sent> parts = api.awaitSent(51, 2);
      assertThat(parts).extracting(Sent::replyTo).containsExactly(question, null);
      assertThat(parts).allMatch(part -> part.text().length() <= 4096);
      assertThat(String.join("\n\n", parts.stream().map(Sent::text).toList()).replaceAll("\\s+", ""))
          .isEqualTo(text.replaceAll("\\s+", ""));
    }
  }

  @Test
  void aSlowQuestionInOneChatDoesNotHoldUpAnother() throws InterruptedException {
    CountDownLatch slow = new CountDownLatch(1);
    try (Desk desk =
        Desk.answering(
            api,
            data,
            request -> {
              if (request.question().equals("slow?")) {
                await(slow);
              }
              return Samples.echo(request);
            })) {
      desk.ann.writes("slow?");
      desk.ann.writes("after it?");
      new Person(api, 52, "en").writes("quick?");

      api.awaitSent(52, 1);
      assertThat(api.sent(51)).isEmpty();
      slow.countDown();
      assertThat(api.awaitSent(51, 2)).extracting(Sent::text)
          .satisfiesExactly(
              first -> assertThat(first).contains("slow?"),
              second -> assertThat(second).contains("after it?"));
    }
  }

  @Test
  void aFloodGetsOneNoteAndEveryQuestionBeforeItIsAnswered() throws InterruptedException {
    CountDownLatch slow = new CountDownLatch(1);
    try (Desk desk =
        Desk.answering(
            api,
            data,
            request -> {
              await(slow);
              return Samples.echo(request);
            })) {
      for (int i = 0; i < ChatLanes.WAITING_PER_CHAT + 4; i++) {
        desk.ann.writes("question " + i);
      }
      assertThat(api.awaitSent(51, 1).get(0).text()).startsWith("I am still working");
      slow.countDown();

      assertThat(api.awaitSent(51, ChatLanes.WAITING_PER_CHAT + 2)).hasSize(ChatLanes.WAITING_PER_CHAT + 2);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
