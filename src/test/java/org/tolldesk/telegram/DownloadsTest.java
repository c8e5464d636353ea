package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {
  private static final Attachment FILE = new Attachment("f", "a.txt", 3L);
  private final CountDownLatch closing = new CountDownLatch(1);
  private final CountDownLatch asked = new CountDownLatch(1);
  private String path = "documents/file 1.txt";
  private int status = 200;
  private int length = 3;
  private String refusal = "";
  private boolean hangs;
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/botT:1/", this::tell);
    server.createContext("/file/botT:1/documents/", this::give);
    server.start();
  }

  @AfterEach
  void stop() {
    closing.countDown();
    server.stop(0);
  }

  private void tell(HttpExchange exchange) throws IOException {
    if (!refusal.isEmpty()) {
      String body = "{\"ok\":false,\"error_code\":400,\"description\":\"" + refusal + "\"}";
      write(exchange, 400, body.getBytes(StandardCharsets.UTF_8));
      return;
    }
    String result = "{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"file_path\":\"" + path + "\"}";
    write(exchange, 200, ("{\"ok\":true,\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8));
  }

  private void give(HttpExchange exchange) throws IOException {
    asked.countDown();
    try {
      if (hangs) {
        closing.await();
      }
      write(exchange, status, new byte[length]);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private Download fetch(Attachment file) {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    BotSettings settings = new BotSettings("T:1", url, Set.of());
    try (Gateway gateway = new Gateway(settings, new Pacing(Desk.FREE, millis -> true, System::nanoTime));
        Downloads downloads = new Downloads(settings, gateway, Duration.ofSeconds(hangs ? 1 : 30))) {
      return downloads.fetch(file);
    }
  }

  @Test
  void aFileIsFetchedFromTheServerOfTheSettings() {
    assertThat(fetch(FILE)).isInstanceOfSatisfying(
        Download.Fetched.class, fetched -> assertThat(fetched.content()).hasSize(3));
  }

  @Test
  void theBodyOfAnErrorIsNotTheFile() {
    status = 404;
    assertThat(fetch(FILE)).isEqualTo(new Download.Failed("download.failed"));
  }

  @Test
  void aRedirectIsNotFollowed() {
    status = 302;
    assertThat(fetch(FILE)).isEqualTo(new Download.Failed("download.failed"));
  }

  @Test
  void aFileThatIsLargerThanItWasSaidToBeIsNotTaken() {
    length = Downloads.MAX_BYTES + 1;
    assertThat(fetch(FILE)).isEqualTo(new Download.Failed("download.big"));
  }

  @Test
  void aFileThatIsSaidToBeTooLargeIsNotAskedFor() {
    path = "/refused/anyway";
    assertThat(fetch(new Attachment("f", "a.txt", Downloads.MAX_BYTES + 1L)))
        .isEqualTo(new Download.Failed("download.big"));
  }

  @Test
  void aServerThatHangsIsLeft() {
    hangs = true;
    assertThat(fetch(FILE)).isEqualTo(new Download.Failed("download.failed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/var/lib/bot/a.txt", "documents/../../botT:1/getMe", "http://elsewhere/a", "a\\\\b", ""})
  void aPathThatIsAbsoluteOrClimbsIsRefused(String given) {
    path = given;
    assertThat(fetch(FILE)).isEqualTo(new Download.Failed("download.failed"));
  }

  @Test
  void aFileThatTelegramCallsTooBigIsSaidToBe() {
    refusal = "Bad Request: file is too big";
    assertThat(fetch(FILE)).isEqualTo(new Download.Failed("download.big"));
  }

  @Test
  void aFileThatTelegramDoesNotKnowAndAServerThatIsGoneAreFailures() {
    refusal = "Bad Request: wrong file_id";
    assertThat(fetch(FILE)).isEqualTo(new Download.Failed("download.failed"));
    server.stop(0);
    assertThat(fetch(FILE)).isEqualTo(new Download.Failed("download.failed"));
  }

  @Test
  void aFileOfUnknownSizeIsFetched() {
    assertThat(fetch(new Attachment("f", null, null))).isInstanceOf(Download.Fetched.class);
  }

  @Test
  void aStopMeanwhileIsNoFailureOfTheFile() throws InterruptedException {
    hangs = true;
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    BotSettings settings = new BotSettings("T:1", url, Set.of());
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    try (Gateway gateway = new Gateway(settings, new Pacing(Desk.FREE, millis -> true, System::nanoTime));
        Downloads downloads = new Downloads(settings, gateway)) {
      Thread fetching = new Thread(() -> downloads.fetch(FILE));
      fetching.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
      fetching.start();
      assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
      downloads.close();
      fetching.join(20_000);
    }
    assertThat(thrown.get()).isInstanceOf(Stopped.class);
  }
}
