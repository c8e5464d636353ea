package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tolldesk.answer.LoopbackEndpoint.saying;
import static org.tolldesk.answer.LoopbackEndpoint.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

/** A real endpoint on loopback that answers well, badly, late or for ever. */
class DeadlineTest {
  private static final Duration DEADLINE = Duration.ofMillis(800);
  private static final Duration SLACK = Duration.ofSeconds(1);

  /** With room for a busy machine, where something must happen before the deadline. */
  private static final Duration LONG = Duration.ofSeconds(3);

  /** Later than the build's patience: what ends, ends for another reason. */
  private static final Duration NEVER = Duration.ofMinutes(30);

  private static final Duration MOST_OF_LONG = Duration.ofMillis(1700);
  private static final String RIGHT =
      "Volodymyr Zelensky said that about 31,000 Ukrainian soldiers had been killed [1][2].";
  private static final String WRONG = RIGHT.replace("31", "61");

  private LoopbackEndpoint endpoint;

  @BeforeEach
  void start() throws IOException {
    endpoint = new LoopbackEndpoint();
  }

  @AfterEach
  void stop() {
    endpoint.close();
  }

  private Answer ask() {
    return ask(endpoint.model(DEADLINE));
  }

  private static Answer ask(RemoteModel remote) {
    Asked asked =
        Asked.of(
            Language.ENGLISH, Wanted.FIGURES, SeedClaims.UA_KILLED_000, SeedClaims.UA_KILLED_001);
    return Desk.answering(asked, remote).answer(Desk.request("how many?"));
  }

  @Test
  void aGoodEndpointWritesTheAnswer() {
    endpoint.then(saying(RIGHT));
    Answer answer = ask();
    assertThat(answer.model()).isEqualTo("some-model");
    assertThat(answer.text()).isEqualTo(RIGHT);
    assertThat(endpoint.authorizations).containsExactly("Bearer " + LoopbackEndpoint.KEY);
  }

  @Test
  void theEvidenceIsSentOnce() {
    endpoint.then(saying(RIGHT));
    ask();
    assertThat(endpoint.prompts.get(0).split("about 31,000 Ukrainian soldiers", -1)).hasSize(2);
  }

  @Test
  void anEndpointThatNeverAnswersIsLeftAtTheDeadline() {
    endpoint.then(endpoint.silent());
    assertEmbeddedInTime(endpoint.model(DEADLINE));
  }

  @Test
  void aBodyThatStallsIsLeftAtTheDeadline() {
    endpoint.then(endpoint.stalling());
    assertEmbeddedInTime(endpoint.model(DEADLINE));
  }

  @Test
  void aBodyThatDripsIsLeftAtTheDeadlineAndItsConnectionClosed() throws InterruptedException {
    endpoint.then(endpoint.dripping());
    assertEmbeddedInTime(endpoint.model(DEADLINE));
    assertThat(endpoint.hungUp.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anEndlessBodyIsCutAtItsCap() throws InterruptedException {
    endpoint.then(endpoint.endless());
    assertThat(ask(endpoint.model(NEVER)).model()).isEqualTo("embedded");
    assertThat(endpoint.hungUp.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(endpoint.calls()).isEqualTo(1);
  }

  @Test
  void aSlowFirstReplyAndItsRepairShareOneDeadline() {
    endpoint.then(endpoint.after(MOST_OF_LONG, saying(WRONG)), endpoint.stalling());
    assertEmbeddedInTime(endpoint.model(LONG));
    assertThat(endpoint.calls()).isEqualTo(2);
  }

  @Test
  void aReplyMayTakeMostOfTheDeadline() {
    endpoint.then(endpoint.after(MOST_OF_LONG, saying(RIGHT)));
    assertThat(ask(endpoint.model(LONG)).model()).isEqualTo("some-model");
  }

  /** A listening socket whose queue is full leaves the next connection unanswered. */
  @Test
  void connectingCounts() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (ServerSocket full = new ServerSocket(0, 1, loopback);
        Socket one = new Socket(loopback, full.getLocalPort());
        Socket two = new Socket(loopback, full.getLocalPort())) {
      assertThat(List.of(one, two)).allMatch(Socket::isConnected);
      assertEmbeddedInTime(at("http://127.0.0.1:" + full.getLocalPort() + "/v1"));
    }
  }

  @Test
  void aRefusedConnectionIsNoFault() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    assertEmbeddedInTime(at("http://127.0.0.1:" + free + "/v1"));
  }

  @Test
  void aConnectionThatWasResetIsTriedOnceMore() {
    endpoint.then(LoopbackEndpoint.hangingUp(), saying(RIGHT));
    assertThat(ask().model()).isEqualTo("some-model");
    assertThat(endpoint.calls()).isEqualTo(2);
  }

  @Test
  void anEndpointThatSaysWhenIsAskedThenAndNotBefore() {
    endpoint.then(status(429, Map.of("Retry-After", "1"), "{}"), saying(RIGHT));
    long start = System.nanoTime();
    assertThat(ask(endpoint.model(NEVER)).model()).isEqualTo("some-model");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
    assertThat(endpoint.calls()).isEqualTo(2);
  }

  @Test
  void anEndpointThatWantsMoreTimeThanThereIsIsNotWaitedFor() {
    endpoint.then(status(429, Map.of("Retry-After", "3600"), "{}"));
    assertThat(ask(endpoint.model(NEVER)).model()).isEqualTo("embedded");
    assertThat(endpoint.calls()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 403, 404, 429, 500, 503})
  void aRefusalIsNotAskedAgain(int status) {
    endpoint.then(status(status, Map.of("Location", "/v1/chat/completions"), "{}"));
    assertThat(ask().model()).isEqualTo("embedded");
    assertThat(endpoint.calls()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>Welcome</html>", "", "null", "[]", "{}", "{\"choices\":[]}", "\u0000", "canary-key"
      })
  void whatIsNoCompletionIsNotAskedAgain(String body) {
    endpoint.then(status(200, Map.of(), body));
    assertThat(ask().model()).isEqualTo("embedded");
    assertThat(endpoint.calls()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "null", "\"  \\n\""})
  void anEmptyReplyIsNoAnswer(String content) {
    endpoint.then(status(200, Map.of(), LoopbackEndpoint.completion(content)));
    assertThat(ask().model()).isEqualTo("embedded");
    assertThat(endpoint.calls()).isEqualTo(1);
  }

  @Test
  void toolCallsThatNobodyOfferedAreIgnored() {
    String tools =
        "\""
            + RIGHT
            + "\",\"tool_calls\":[{\"id\":\"1\",\"type\":\"function\",\"function\":"
            + "{\"name\":\"x\",\"arguments\":\"{}\"}}]";
    endpoint.then(status(200, Map.of(), LoopbackEndpoint.completion(tools)));
    assertThat(ask().text()).isEqualTo(RIGHT);
    assertThat(endpoint.calls()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 401, 429, 500})
  void aSecretThatTheEndpointRepeatsIsInNoAnswerAndInNoLogLine(int status) {
    endpoint.then(status(status, Map.of(), "Bearer " + LoopbackEndpoint.KEY + " is wrong"));
    Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Logger ours = (Logger) LoggerFactory.getLogger("org.tolldesk");
    Level oursBefore = ours.getLevel();
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Level before = all.getLevel();
    log.start();
    all.addAppender(log);
    all.setLevel(Level.DEBUG);
    ours.setLevel(Level.DEBUG);
    try {
      assertThat(ask().toString()).doesNotContain("canary");
    } finally {
      all.setLevel(before);
      ours.setLevel(oursBefore);
      all.detachAppender(log);
    }
    assertThat(log.list).anyMatch(line -> line.getFormattedMessage().contains("stands in"));
    assertThat(log.list).noneMatch(line -> line.getFormattedMessage().contains("canary"));
  }

  @Test
  void theSecretIsInNoText() {
    assertThat(at("http://host/v1").toString()).doesNotContain("canary");
  }

  private static RemoteModel at(String url) {
    return new RemoteModel(
        URI.create(url), "m", LoopbackEndpoint.KEY, DEADLINE, DailyLimits.USUAL);
  }

  private static void assertEmbeddedInTime(RemoteModel remote) {
    long start = System.nanoTime();
    assertThat(ask(remote).model()).isEqualTo("embedded");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isLessThan(remote.deadline().plus(SLACK));
    assertThat(Thread.getAllStackTraces().entrySet())
        .filteredOn(thread -> !thread.getKey().equals(Thread.currentThread()))
        .flatExtracting(thread -> Arrays.asList(thread.getValue()))
        .extracting(StackTraceElement::getClassName)
        .doesNotContain(DeadlineHttpClient.class.getName(), TollAnswerer.class.getName());
  }
}
