package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.answer.Answer;
import org.tolldesk.answer.Request;

/** People block the bot and come back, groups take it in, put it out and get new numbers. */
class ComingAndGoingTest {
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

  private String disk() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void whoBlocksTheBotIsLeftAloneAndForgotten() throws IOException, InterruptedException {
    CountDownLatch slow = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    try (Desk desk = Desk.answering(api, data, request -> slowly(request, asked, slow))) {
      desk.ann.writes("canary-1?");
      api.awaitSent(51, 1);
      desk.ann.writes("slow canary-2?");
      desk.ann.writes("canary-3?");
      assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
      desk.ann.blocks();
      new Person(api, 52, "en").writes("how many?");
      api.awaitSent(52, 1);
      slow.countDown();
      new Person(api, 53, "en").writes("how many?");
      api.awaitSent(53, 1);

      desk.ann.unblocks();
      desk.ann.writes("back?");
      assertThat(api.awaitSent(51, 2).get(1).text()).startsWith("31,000 killed, to \"back?\" [1]");
    }
    assertThat(api.calls.all(call -> call.is("sendMessage") && call.chat() == 51)).hasSize(2);
    assertThat(disk()).contains("back?").doesNotContain("canary");
  }

  private static Answer slowly(Request request, CountDownLatch asked, CountDownLatch slow) {
    if (request.question().startsWith("slow")) {
      asked.countDown();
      try {
        assertThat(slow.await(20, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    return Samples.echo(request);
  }

  @Test
  void aRefusalStopsTheRestOfAnAnswerAndWhatWaits() throws IOException, InterruptedException {
    api.fail("sendMessage", new Fault.Refuse(new Refusal(403, "Forbidden: bot was kicked from the chat")));
    try (Desk desk = Desk.answering(api, data, DoomedBot::answer)) {
      desk.ann.writes("long?");
      api.calls.await(1, call -> call.is("sendMessage"));
      desk.ann.writes("how many?");

      assertThat(api.awaitSent(51, 1).get(0).text()).contains("how many?");
    }
    assertThat(api.calls.all(call -> call.is("sendMessage"))).hasSize(2);
  }

  @Test
  void aGroupIsGreetedOnceInTheLanguageOfWhoeverAddedTheBot() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.admin.addsBotTo(-1001);
      api.awaitSent(-1001, 1);
      desk.admin.promotesBotIn(-1001);
      desk.ann.writesIn(-1001, "/ask how many?");

      List<Sent> sent = api.awaitSent(-1001, 2);
      assertThat(sent.get(0).text()).startsWith("Добрий день.").contains("/ask@" + Chats.BOT_NAME);
      assertThat(sent.get(1).text()).contains("how many?");
    }
  }

  @Test
  void aGroupThatIsNotOnTheListIsNotGreeted() throws InterruptedException {
    try (Desk desk = Desk.limited(api, data, new UseLimits(Set.of(-1002L), 20, 500))) {
      desk.ann.addsBotTo(-1001);
      desk.ann.writesIn(-1001, "/ask how many?");
      desk.ann.addsBotTo(-1002);
      desk.ann.writesIn(-1002, "/ask how many?");

      assertThat(api.awaitSent(-1002, 2).get(0).text()).startsWith("Good day.");
      assertThat(api.sent(-1001)).isEmpty();
    }
  }

  @Test
  void aGroupsQuestionsMoveWithItAndStayAfterARestart() throws IOException, InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      api.chats.basicGroup(-61);
      desk.ann.writesIn(-61, "/ask first?");
      api.awaitSent(-61, 1);
      desk.ann.upgrades(-61, -1061);
      desk.ann.writesIn(-1061, "/ask second?");
      api.awaitSent(-1061, 1);
      // The old number's lane may be behind the new one's.
      Awaitility.await().until(() -> !Files.exists(data.resolve("telegram/chats/-61.json")));
    }
    assertThat(data.resolve("telegram/chats/-1061.json")).content().contains("first?", "second?");
    assertThat(data.resolve("telegram/moved")).content().startsWith("-61 -1061\n");

    try (ChatLanes lanes = new ChatLanes();
        Cabinet cabinet = Cabinet.open(data.resolve("telegram"), Samples::now)) {
      Leaving leaving = new Leaving(lanes, cabinet.ofChats());
      assertThat(new Whereabouts(data.resolve("telegram/moved"), leaving).of(-61)).isEqualTo(-1061);
    }
  }
}
