package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scripted faults, as a client meets them. */
class FaultsTest {
  private static final byte[] MESSAGE =
      "{\"chat_id\":51,\"text\":\"x\"}".getBytes(StandardCharsets.UTF_8);

  private BotApiDouble api;
  private Wire wire;

  @BeforeEach
  void serve() throws IOException {
    api = new BotApiDouble();
    wire = new Wire(api);
    new Person(api, 51, "en").writes("hello");
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private HttpResponse<String> send() throws IOException, InterruptedException {
    return wire.post("sendMessage", "application/json", MESSAGE);
  }

  @Test
  void aHangingReplyComesWhenItIsReleased() throws InterruptedException {
    Fault.Hang hang = new Fault.Hang();
    api.fail("sendMessage", hang);
    CompletableFuture<HttpResponse<String>> reply =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return send();
              } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
              }
            });

    api.awaitSent(51, 1);
    assertThat(reply).isNotDone();
    hang.release();
    assertThat(reply.orTimeout(20, TimeUnit.SECONDS).join().statusCode()).isEqualTo(200);
  }

  @Test
  void aDrippingReplyIsWholeInTheEnd() throws IOException, InterruptedException {
    api.fail("sendMessage", new Fault.Drip(Duration.ofMillis(1)));

    assertThat(send().body()).startsWith("{\"ok\":true").endsWith("}}");
  }

  @Test
  void aCutBeforeLosesTheMessageAndACutAfterOnlyTheReply() {
    api.fail("sendMessage", new Fault.CutBefore(), new Fault.CutAfter());

    assertThatThrownBy(this::send).isInstanceOf(IOException.class);
    assertThat(api.sent(51)).isEmpty();
    assertThatThrownBy(this::send).isInstanceOf(IOException.class);
    assertThat(api.sent(51)).hasSize(1);
  }

  @Test
  void errorsComeWithAndWithoutAnEnvelope() throws IOException, InterruptedException {
    api.fail(
        "sendMessage",
        new Fault.BadGateway(), new Fault.Page(500, ""),
        new Fault.Refuse(new Refusal(500, "Internal Server Error")),
        new Fault.Refuse(Refusal.tooMany(7)));

    assertThat(send().body()).startsWith("<html>");
    assertThat(send()).matches(reply -> reply.statusCode() == 500 && reply.body().isEmpty());
    assertThat(send().body())
        .isEqualTo("{\"ok\":false,\"error_code\":500,\"description\":\"Internal Server Error\"}");
    HttpResponse<String> flood = send();
    assertThat(flood.statusCode()).isEqualTo(429);
    assertThat(flood.headers().firstValue("Retry-After")).hasValue("7");
    assertThat(flood.body()).contains("\"parameters\":{\"retry_after\":7}");
    assertThat(api.refusals.all(each -> true)).isEmpty();
  }
}
