package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tolldesk.answer.Answerer;

/** An answer comes once, whenever the program is killed while it is sent. */
class DeliveryTest {
  private static final Fault PASS = new Fault.Drip(Duration.ZERO);
  private static final Fault LONG_PAUSE = new Fault.Refuse(Refusal.tooMany(600));
  private static final String MAYBE = "This may have reached you already";

  @TempDir Path data;
  private BotApiDouble api;
  private Person ann;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
    ann = new Person(api, 51, "en");
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java, "-cp", System.getProperty("java.class.path"), DoomedBot.class.getName(),
            api.url().toString(), data.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void awaitMark(String mark) throws IOException {
    Path outbox = data.resolve("telegram/outbox");
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!Files.exists(outbox) || Files.readAllLines(outbox).stream().noneMatch(line -> line.contains(mark))) {
      assertThat(System.nanoTime()).as("waiting for " + mark).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  /**
   * Kills the bot when it has called so often and left such a mark, and returns what the next run has said in
   * the chat in all.
   */
  private List<Sent> killedAfter(int calls, String mark, Answerer next, int expected)
      throws IOException, InterruptedException {
    Process doomed = start();
    try {
      api.calls.await(calls, call -> call.is("sendMessage"));
      api.updates.awaitConfirmed(1000);
      awaitMark(mark);
    } finally {
      doomed.destroyForcibly().waitFor();
    }
    try (Desk desk = Desk.answering(api, data, next)) {
      desk.ann.writes("/help");
      return api.awaitSent(51, expected);
    }
  }

  @Test
  void aPartThatArrivedIsNotSentAgainAndTheMissingOneIs() throws IOException, InterruptedException {
    api.fail("sendMessage", PASS, LONG_PAUSE);
    ann.writes("long?");
    List<Sent> sent = killedAfter(2, "1000 N 0 1 ", DoomedBot::answer, 3);

    assertThat(sent.get(0).text()).startsWith("31,000 killed.");
    assertThat(sent.get(1).text()).startsWith("He said so.").doesNotContain(MAYBE);
    assertThat(sent.get(2).text()).startsWith("Ask in");
  }

  @Test
  void anAnswerThatSurelyDidNotLeaveIsSentWithoutMuchAdo() throws IOException, InterruptedException {
    api.fail("sendMessage", LONG_PAUSE);
    ann.writes("how many?");
    List<Sent> sent = killedAfter(1, "1000 N 0 0 ", DoomedBot::answer, 2);

    assertThat(sent.get(0).text()).startsWith("31,000 killed");
    assertThat(sent.get(1).text()).startsWith("Ask in");
  }

  @Test
  void anAnswerThatMayHaveArrivedIsSentOnceMoreAndSaysSo() throws IOException, InterruptedException {
    Fault.Hang hang = new Fault.Hang();
    api.fail("sendMessage", hang);
    ann.writes("how many?");
    List<Sent> sent = killedAfter(1, "1000 B 0 0 ", DoomedBot::answer, 3);
    hang.release();

    assertThat(sent.get(0).text()).startsWith("31,000 killed");
    assertThat(sent.get(1).text()).startsWith(MAYBE).contains("31,000 killed");
    assertThat(sent.get(2).text()).startsWith("Ask in");
  }

  @Test
  void anAnswerThatIsAnotherOneNowStartsAnewAndSaysSo() throws IOException, InterruptedException {
    api.fail("sendMessage", PASS, LONG_PAUSE);
    ann.writes("long?");
    List<Sent> sent = killedAfter(2, "1000 N 0 1 ", Samples::echo, 3);

    assertThat(sent.get(1).text()).startsWith(MAYBE).contains("to \"long?\"");
    assertThat(sent.get(2).text()).startsWith("Ask in");
  }

  @Test
  void aQuestionThatKillsTheProgramThreeTimesIsSetAside() throws IOException, InterruptedException {
    ann.writes("fatal?");
    for (int run = 0; run < 3; run++) {
      Process doomed = start();
      assertThat(doomed.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      desk.ann.writes("how many?");

      List<Sent> sent = api.awaitSent(51, 2);
      assertThat(sent.get(0).text()).startsWith("Something went wrong here").contains("1000");
      assertThat(sent.get(1).text()).contains("how many?");
    }
  }

  @Test
  void aStopUnderLoadIsCleanAndLosesNothing() throws IOException, InterruptedException {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      people.add(new Person(api, 200 + i, "en"));
      people.get(i).writes("first " + i + "?");
      people.get(i).writes("second " + i + "?");
    }
    Process stopped = start();
    api.calls.await(20, call -> call.is("sendMessage"));
    stopped.destroy();
    assertThat(stopped.waitFor(15, TimeUnit.SECONDS)).isTrue();

    try (Desk desk = Desk.answering(api, data, Samples::echo)) {
      for (Person each : people) {
        List<Sent> sent = api.awaitSent(each.id(), 2);
        List<String> texts = sent.stream().map(Sent::text).filter(text -> !text.startsWith(MAYBE)).toList();
        long number = each.id() - 200;
        assertThat(texts.get(0)).contains("first " + number + "?");
        assertThat(texts.get(1)).contains("second " + number + "?");
      }
    }
  }
}
