package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What goes back over the wire. */
final class Replies {
  private static final String JSON = "application/json";

  private Replies() {}

  static void result(HttpExchange exchange, JsonNode result) throws IOException {
    write(exchange, 200, JSON, envelope(result));
  }

  private static byte[] envelope(JsonNode result) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("ok", true);
    envelope.set("result", result);
    return envelope.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The whole reply byte by byte. */
  static void drip(HttpExchange exchange, JsonNode result, Duration gap)
      throws IOException, InterruptedException {
    byte[] body = envelope(result);
    exchange.getResponseHeaders().set("Content-Type", JSON);
    exchange.sendResponseHeaders(200, body.length);
    for (byte each : body) {
      exchange.getResponseBody().write(each);
      exchange.getResponseBody().flush();
      Thread.sleep(gap.toMillis());
    }
  }

  static void refusal(HttpExchange exchange, Refusal refusal) throws IOException {
    if (refusal.parameters.has("retry_after")) {
      exchange.getResponseHeaders().set("Retry-After", refusal.parameters.get("retry_after").asText());
    }
    write(exchange, refusal.code, JSON, refusal.envelope().toString().getBytes(StandardCharsets.UTF_8));
  }

  static void page(HttpExchange exchange, int status, String body) throws IOException {
    write(exchange, status, "text/html", body.getBytes(StandardCharsets.UTF_8));
  }

  static void file(HttpExchange exchange, byte @Nullable [] bytes) throws IOException {
    if (bytes == null) {
      refusal(exchange, new Refusal(404, "Not Found"));
    } else {
      write(exchange, 200, "application/octet-stream", bytes);
    }
  }

  private static void write(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
