package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform's limits, which the double enforces, and the bot's own, over the wire. */
class LimitedTest {
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
  void manyWhoAskAtOnceAreAnsweredWithinThePlatformsLimits() throws InterruptedException {
    api.limits().enforce(Pace.REAL);
    List<Person> people = IntStream.range(0, 60).mapToObj(i -> new Person(api, 300 + i, "en")).toList();
    try (Desk desk = Desk.paced(api, data, Samples::echo, Rates.TELEGRAM)) {
      people.forEach(each -> each.writes("how many?"));
      for (int i = 0; i < 4; i++) {
        desk.ann.writes("question " + i + "?");
      }
      for (int i = 0; i < 6; i++) {
        desk.ann.writesIn(-1001, "/ask question " + i + "?");
      }
      for (Person each : people) {
        api.awaitSent(each.id(), 1);
      }
      api.awaitSent(51, 4);
      List<Sent> group = api.awaitSent(-1001, 6);

      for (int i = 0; i < 6; i++) {
        assertThat(group.get(i).text()).contains("question " + i + "?");
      }
      assertThat(api.limits().violations()).isEmpty();
    }
  }

  @Test
  void aChatThatTelegramHoldsUpHoldsUpNoOther() throws InterruptedException {
    api.fail("sendMessage", new Fault.Refuse(Refusal.tooMany(600)));
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("how many?");
      api.calls.await(1, call -> call.is("sendMessage"));
      for (int i = 0; i < 40; i++) {
        Person each = new Person(api, 400 + i, "en");
        each.writes("how many?");
        api.awaitSent(each.id(), 1);
      }
      assertThat(api.calls.all(call -> call.is("sendMessage") && call.chat() == 51)).hasSize(1);
    }
  }

  @Test
  void aSlowQuestionInOneChatHoldsUpNoOther() throws InterruptedException {
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
      new Person(api, 52, "en").writes("how many?");
      api.awaitSent(52, 1);
      assertThat(api.sent(51)).isEmpty();
      slow.countDown();
      api.awaitSent(51, 1);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whoAsksTooFastIsToldOnceAndTheOthersAreAnswered() throws InterruptedException {
    try (Desk desk = Desk.limited(api, data, new UseLimits(Set.of(), 2, 0))) {
      for (int i = 0; i < 6; i++) {
        desk.ann.writes("question " + i + "?");
      }
      List<Sent> sent = api.awaitSent(51, 3);
      assertThat(sent.get(2).text()).matches("(?s)Please wait \\d+ seconds.*");
      new Person(api, 52, "en").writes("how many?");
      api.awaitSent(52, 1);
      assertThat(api.sent(51)).hasSize(3);
    }
  }

  @Test
  void aStrangerHearsOneLineWhateverIsSent() throws InterruptedException {
    try (Desk desk = Desk.limited(api, data, new UseLimits(Set.of(52L), 20, 500))) {
      int first = desk.ann.writes("how many?");
      assertThat(api.awaitSent(51, 1).get(0).text()).startsWith("This bot answers only those");
      desk.ann.edits(first, "how many killed?");
      desk.ann.writes("/help");
      desk.admin.writes("how many?");
      new Person(api, 52, "en").writes("how many?");

      assertThat(api.awaitSent(52, 1).get(0).text()).startsWith("31,000 killed");
      assertThat(api.awaitSent(77, 1).get(0).text()).startsWith("31,000 killed");
    }
    assertThat(api.sent(51)).hasSize(1);
  }

  @Test
  void aTokenThatIsRefusedForAWhileIsNoEnd() throws InterruptedException {
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("first?");
      api.awaitSent(51, 1);
      api.fail(
          "getUpdates",
          new Fault.Refuse(new Refusal(401, "Unauthorized")),
          new Fault.Refuse(new Refusal(401, "Unauthorized")));
      desk.ann.writes("second?");
      desk.ann.writes("third?");

      assertThat(api.awaitSent(51, 3).get(2).text()).contains("third?");
    }
  }
}
