package org.tolldesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tolldesk.disagreement.SeedClaims;
import org.tolldesk.question.Language;
import org.tolldesk.question.Wanted;

/** A real endpoint on loopback that answers well, badly, late or for ever. */
class DeadlineTest {
  private static final Duration DEADLINE = Duration.ofSeconds(2);
  private static final String REPLY =
      "Volodymyr Zelensky said that about 31,000 Ukrainian soldiers had been killed [1][2].";

  /** How an endpoint behaves. */
  private interface Endpoint {
    void handle(HttpExchange exchange) throws IOException, InterruptedException;
  }

  private final AtomicInteger calls = new AtomicInteger();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private Endpoint endpoint;
  private String authorization;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          calls.incrementAndGet();
          authorization = exchange.getRequestHeaders().getFirst("Authorization");
          exchange.getRequestBody().readAllBytes();
          try {
            endpoint.handle(exchange);
          } catch (IOException | InterruptedException hangUp) {
            exchange.close();
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdown();
  }

  private Answer ask() {
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    Asked asked =
        Asked.of(
            Language.ENGLISH, Wanted.FIGURES, SeedClaims.UA_KILLED_000, SeedClaims.UA_KILLED_001);
    return Desk.answering(asked, new RemoteModel(base, "some-model", "canary-key", DEADLINE))
        .answer(Desk.request("how many?"));
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String completion(String content) {
    return "{\"id\":\"1\",\"model\":\"m\",\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":"
               + "{\"role\":\"assistant\",\"content\":\""
        + content
        + "\"}}]}";
  }

  @Test
  void aGoodEndpointWritesTheAnswer() {
    endpoint = exchange -> send(exchange, 200, completion(REPLY));
    Answer answer = ask();
    assertThat(answer.model()).isEqualTo("some-model");
    assertThat(answer.text()).isEqualTo(REPLY);
    assertThat(authorization).isEqualTo("Bearer canary-key");
  }

  @Test
  void anEndpointThatNeverAnswersIsLeftAtTheDeadline() {
    endpoint = exchange -> over.await();
    assertEmbeddedInTime();
  }

  @Test
  void aBodyThatStallsIsLeftAtTheDeadline() {
    endpoint =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write("{\"id\"".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          over.await();
        };
    assertEmbeddedInTime();
  }

  @Test
  void aBodyThatDripsIsLeftAtTheDeadline() {
    endpoint =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          while (!over.await(50, TimeUnit.MILLISECONDS)) {
            body.write(' ');
            body.flush();
          }
        };
    assertEmbeddedInTime();
  }

  @Test
  void anEndlessBodyIsCutAtItsCap() {
    endpoint =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[1 << 16];
          while (over.getCount() > 0) {
            exchange.getResponseBody().write(block);
          }
        };
    assertEmbeddedInTime();
  }

  @Test
  void aRefusalIsNotAskedAgain() {
    endpoint =
        exchange ->
            send(exchange, 429, "{\"error\":{\"message\":\"canary-key is over its limit\"}}");
    assertThat(ask().model()).isEqualTo("embedded");
    assertThat(calls).hasValue(1);
  }

  @Test
  void whatIsNoCompletionIsNotAskedAgain() {
    endpoint = exchange -> send(exchange, 200, "<html>Welcome</html>");
    assertThat(ask().model()).isEqualTo("embedded");
    assertThat(calls).hasValue(1);
  }

  @Test
  void anEmptyReplyIsNoAnswer() {
    endpoint = exchange -> send(exchange, 200, completion(""));
    assertThat(ask().model()).isEqualTo("embedded");
  }

  @Test
  void theSecretIsInNoText() {
    RemoteModel remote = new RemoteModel(URI.create("http://host/v1"), "m", "canary-key", DEADLINE);
    assertThat(remote.toString()).doesNotContain("canary");
  }

  private void assertEmbeddedInTime() {
    long start = System.nanoTime();
    assertThat(ask().model()).isEqualTo("embedded");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEADLINE.plusSeconds(1));
  }
}
