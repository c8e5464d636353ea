package org.tolldesk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A chat endpoint on loopback that speaks as much of OpenAI's {@code /v1/chat/completions} as
 * Tolldesk uses: messages in, one text out. It keeps what it sent. One call at a time.
 */
final class ChatServer implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What writes the replies. */
  interface Speaker {
    /**
     * @param messages their texts, oldest first
     * @param most tokens asked for
     */
    Reply reply(List<String> messages, int most);
  }

  /** A text with what reading the messages and writing it took, in tokens. */
  record Reply(String text, int promptTokens, int completionTokens) {}

  private final HttpServer server;
  private final Speaker speaker;
  private final List<Reply> replies = new CopyOnWriteArrayList<>();

  ChatServer(Speaker speaker) throws IOException {
    this.speaker = speaker;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/chat/completions", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode request = JSON.readTree(exchange.getRequestBody());
      List<String> messages =
          request.path("messages").findValuesAsText("content");
      Reply reply = speaker.reply(messages, request.path("max_tokens").asInt(256));
      replies.add(reply);
      byte[] body = JSON.writeValueAsBytes(completion(reply));
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static Map<String, Object> completion(Reply reply) {
    return Map.of(
        "id", "1",
        "object", "chat.completion",
        "model", "loopback",
        "choices",
            List.of(
                Map.of(
                    "index", 0,
                    "finish_reason", "stop",
                    "message", Map.of("role", "assistant", "content", reply.text()))),
        "usage",
            Map.of(
                "prompt_tokens", reply.promptTokens(),
                "completion_tokens", reply.completionTokens(),
                "total_tokens", reply.promptTokens() + reply.completionTokens()));
  }

  URI baseUrl() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  /** All replies sent so far, oldest first. */
  List<Reply> replies() {
    return List.copyOf(replies);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
