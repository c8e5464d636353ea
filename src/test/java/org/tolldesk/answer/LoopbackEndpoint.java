package org.tolldesk.answer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A real chat endpoint on loopback that answers as it was told: well, badly, late or for ever. */
final class LoopbackEndpoint implements AutoCloseable {
  static final String KEY = "canary-key";

  /** How the endpoint meets one request; the last way told meets all that follow. */
  interface Way {
    void meet(HttpExchange exchange) throws IOException, InterruptedException;
  }

  final List<String> prompts = new CopyOnWriteArrayList<>();
  final List<String> authorizations = new CopyOnWriteArrayList<>();

  /** Counted down when a client has closed its connection while it was written to. */
  final CountDownLatch hungUp = new CountDownLatch(1);

  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final List<Way> ways;

  LoopbackEndpoint(Way... ways) throws IOException {
    this.ways = new ArrayList<>(List.of(ways));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/v1/chat/completions", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) {
    try {
      authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
      prompts.add(
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      next().meet(exchange);
    } catch (IOException | InterruptedException e) {
      hungUp.countDown();
      exchange.close();
    }
  }

  private synchronized Way next() {
    return ways.size() > 1 ? ways.remove(0) : ways.get(0);
  }

  int calls() {
    return prompts.size();
  }

  RemoteModel model(Duration deadline) {
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    return new RemoteModel(base, "some-model", KEY, deadline, DailyLimits.USUAL);
  }

  /** A chat completion with this text, JSON-escaped. */
  static Way saying(String content) {
    return status(200, Map.of(), completion("\"" + content + "\""));
  }

  static String completion(String content) {
    return "{\"id\":\"1\",\"model\":\"m\",\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":"
        + "{\"role\":\"assistant\",\"content\":"
        + content
        + "}}],\"usage\":{\"prompt_tokens\":1000,\"completion_tokens\":50,\"total_tokens\":1050}}";
  }

  static Way status(int status, Map<String, String> headers, String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      headers.forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    };
  }

  /** Never sends a header. */
  Way silent() {
    return exchange -> over.await();
  }

  /** Begins a body and stops. */
  Way stalling() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write("{\"id\"".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      over.await();
    };
  }

  /** Sends a byte now and then. */
  Way dripping() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      OutputStream body = exchange.getResponseBody();
      while (!over.await(20, TimeUnit.MILLISECONDS)) {
        body.write(' ');
        body.flush();
      }
    };
  }

  /** Sends as much as it can, for ever. */
  Way endless() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] block = new byte[1 << 16];
      while (over.getCount() > 0) {
        exchange.getResponseBody().write(block);
      }
    };
  }

  /** Answers so, but only after a while. */
  Way after(Duration time, Way way) {
    return exchange -> {
      over.await(time.toMillis(), TimeUnit.MILLISECONDS);
      way.meet(exchange);
    };
  }

  /** Closes the connection in place of an answer. */
  static Way hangingUp() {
    return HttpExchange::close;
  }

  /** Adds a way to those told, for endpoints whose ways need the endpoint itself. */
  synchronized LoopbackEndpoint then(Way... more) {
    ways.addAll(List.of(more));
    return this;
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
    threads.shutdown();
  }
}
