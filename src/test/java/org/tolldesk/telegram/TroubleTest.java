package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Telegram, the network and people do to a bot, and how it gets over that. */
class TroubleTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

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

  private static Fault refuse(Refusal refusal) {
    return new Fault.Refuse(refusal);
  }

  @Test
  void aPoisonedUpdateIsSetAsideAndTheNextOneIsAnswered() throws InterruptedException {
    ObjectNode poison = new ObjectMapper().createObjectNode().put("message_id", 1).put("date", "soon");
    int id = api.updates.add("message", poison);
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("how many?");

      api.awaitSent(51, 1);
      api.updates.awaitConfirmed(id);
    }
  }

  @Test
  void telegramsPauseIsKeptBeforeAMessageIsSentAgain() throws InterruptedException {
    api.fail("sendMessage", refuse(Refusal.tooMany(1)));
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("how many?");
      api.awaitSent(51, 1);

      List<Call> tries = api.calls.all(call -> call.is("sendMessage"));
      assertThat(tries).hasSize(2);
      assertThat(tries.get(1).nanos() - tries.get(0).nanos()).isGreaterThanOrEqualTo(SECOND);
    }
  }

  @Test
  void pollingGoesOnAfterEveryKindOfRefusal() throws InterruptedException {
    api.fail(
        "getUpdates",
        refuse(Refusal.tooMany(1)),
        refuse(new Refusal(409, "Conflict: terminated by other getUpdates request")),
        new Fault.BadGateway(),
        new Fault.CutBefore());
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("how many?");
      api.awaitSent(51, 1);

      List<Call> polls = api.calls.all(call -> call.is("getUpdates"));
      assertThat(polls.get(1).nanos() - polls.get(0).nanos()).isGreaterThanOrEqualTo(SECOND);
    }
  }

  @Test
  void anAnswerWhoseReplyWasCutOffIsNotSentTwice() throws InterruptedException {
    api.fail("sendMessage", new Fault.CutAfter());
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("how many?");
      desk.ann.writes("/help");

      assertThat(api.awaitSent(51, 2)).extracting(Sent::text)
          .satisfiesExactly(
              answer -> assertThat(answer).contains("how many?"),
              help -> assertThat(help).startsWith("Ask in"));
    }
  }

  @Test
  void whoBlockedTheBotDoesNotHoldUpOthers() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      api.chats.block(51);
      desk.ann.writes("how many?");
      new Person(api, 52, "en").writes("how many?");

      api.awaitSent(52, 1);
      assertThat(api.calls.await(1, call -> call.is("sendMessage") && call.chat() == 51)).hasSize(1);
    }
  }

  @Test
  void aGroupThatBecameASupergroupGetsItsAnswerThere() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      api.chats.migrate(-51, -10051);
      desk.ann.writesIn(-51, "/ask how many?");

      assertThat(api.awaitSent(-10051, 1).get(0).text()).contains("how many?");
    }
  }

  @Test
  void aDeletedQuestionAndHtmlThatIsRefusedAreAnsweredAllTheSame() throws InterruptedException {
    api.fail(
        "sendMessage",
        refuse(Refusal.bad("can't parse entities: Unsupported start tag \"x\" at byte offset 0")),
        refuse(Refusal.bad("message to be replied not found")));
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("how many?");

      Sent answer = api.awaitSent(51, 1).get(0);
      assertThat(answer.parameters().has("parse_mode")).isFalse();
      assertThat(answer.html())
          .startsWith("31,000 killed, to \"how many?\" [1].\n\nSources\n[1] Losses & <hopes>,");
      assertThat(answer.replyTo()).isNull();
    }
  }

  @Test
  void ourOwnBugIsAdmittedAndTheNextQuestionIsAnswered() throws InterruptedException {
    try (Desk desk =
        Desk.answering(
            api,
            data,
            request -> {
              if (request.question().equals("fatal?")) {
                throw new IllegalStateException("a bug");
              }
              return Samples.echo(request);
            })) {
      desk.ann.writes("fatal?");
      desk.ann.writes("how many?");

      List<Sent> sent = api.awaitSent(51, 2);
      assertThat(sent.get(0).text()).startsWith("Something went wrong here").contains("number 1000");
      assertThat(sent.get(1).text()).contains("how many?");
    }
  }

  @Test
  void whatWasNotAnsweredBeforeAStopIsAnsweredAfterTheNextStart() throws InterruptedException {
    CountDownLatch reached = new CountDownLatch(1);
    int update;
    try (Desk desk =
        Desk.answering(
            api,
            data,
            request -> {
              reached.countDown();
              throw new Stopped();
            })) {
      desk.ann.writes("how many?");
      assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
      update = 1000;
      api.updates.awaitConfirmed(update);
    }
    assertThat(api.sent(51)).isEmpty();

    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      assertThat(api.awaitSent(51, 1).get(0).text()).contains("how many?");
      desk.ann.writes("/help");
      api.awaitSent(51, 2);
    }
  }

  @Test
  void anUpdateDeliveredAgainIsAnsweredOnce() throws InterruptedException, IOException {
    try (Inbox inbox = new Inbox(data.resolve("telegram"))) {
      inbox.handled(1000);
    }
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("already answered?");
      desk.ann.writes("how many?");

      assertThat(api.awaitSent(51, 1).get(0).text()).contains("how many?");
    }
  }

  @Test
  void aBotStartedBeforeItsServerFindsItLater() throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    URI url = URI.create("http://127.0.0.1:" + port);
    BotSettings settings = new BotSettings(BotApiDouble.TOKEN, url, Set.of());
    try (Bot bot =
        new Bot(settings, Samples.parts(Samples::echo), data)) {
      bot.start();
      try (BotApiDouble late = new BotApiDouble(port)) {
        new Person(late, 51, "en").writes("how many?");
        late.awaitSent(51, 1);
      }
    }
  }

  @Test
  void aWrongTokenIsToldAtTheStartInOneLine() {
    BotSettings wrong = new BotSettings("1:wrong", api.url(), Set.of());

    assertThatThrownBy(() -> Bot.whoAmI(wrong))
        .isInstanceOf(BotException.class)
        .hasMessage("Telegram refuses the bot's token (401): check TELEGRAM_BOT_TOKEN");
    try (Bot bot =
        new Bot(wrong, Samples.parts(Samples::echo), data)) {
      assertThatThrownBy(bot::start).isInstanceOf(BotException.class);
    }
    assertThat(Bot.whoAmI(api.settings())).isEqualTo("@" + Chats.BOT_NAME);
  }

  @Test
  void closingEndsThePollAndItsThread() throws InterruptedException {
    Desk desk = Desk.answering(api, data, Samples::echo);
    api.calls.await(1, call -> call.is("getUpdates"));
    long before = System.nanoTime();
    desk.close();

    assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(3));
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("telegram-poll")) {
        thread.join(TimeUnit.SECONDS.toMillis(10));
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }

  @Test
  void aQuestionThatMetABugCanBeAskedAgainAndNothingGoesOnFromIt() throws InterruptedException {
    AtomicBoolean broken = new AtomicBoolean(true);
    try (Desk desk =
        Desk.answering(
            api,
            data,
            request -> {
              if (broken.get()) {
                throw new IllegalStateException("a bug");
              }
              return Samples.echo(request);
            })) {
      desk.ann.writes("fatal?");
      Sent fault = api.awaitSent(51, 1).get(0);
      broken.set(false);
      desk.ann.writes("how many?");
      assertThat(api.awaitSent(51, 2).get(1).text()).contains("to \"how many?\" [1]");

      desk.ann.presses(fault.id(), "Ask again");
      assertThat(api.awaitSent(51, 3).get(2).text()).contains("to \"fatal?\" [1]");
    }
  }
}
