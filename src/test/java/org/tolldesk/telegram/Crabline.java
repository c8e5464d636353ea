package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The Telegram server of {@code @openclaw/crabline}, written by others: started, spoken to and read. */
final class Crabline implements AutoCloseable {
  static final String PACKAGE = "@openclaw/crabline@0.1.27";
  static final String TOKEN = "4242424242:AAH-crabline_crabline_crabline_crab";
  private static final String ADMIN = "admin-token";
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final Path recorder;
  private final URI url;
  private final HttpClient http = HttpClient.newHttpClient();

  /** @param installed the folder into which npm installed it */
  Crabline(Path installed, Path folder) throws IOException {
    recorder = folder.resolve("recorder.jsonl");
    ProcessBuilder server =
        new ProcessBuilder(
            "node", installed.resolve("node_modules/@openclaw/crabline/dist/src/bin/crabline.js").toString(),
            "--json", "serve", "telegram", "--port", "0", "--recorder", recorder.toString(),
            "--ready-file", folder.resolve("ready.json").toString());
    server.environment().putAll(Map.of("CRABLINE_BOT_TOKEN", TOKEN, "CRABLINE_ADMIN_TOKEN", ADMIN));
    process = server.redirectError(folder.resolve("crabline.log").toFile()).start();
    url = URI.create(ready().path("endpoints").path("apiRoot").asText());
  }

  /** It prints one JSON object once it listens. */
  private JsonNode ready() throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder text = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      text.append(line);
      if (line.equals("}")) {
        return JSON.readTree(text.toString());
      }
    }
    throw new IOException("crabline ended before it was ready: " + text);
  }

  URI url() {
    return url;
  }

  /** Somebody writes; members beyond the text as crabline names them. */
  void write(long chat, long from, String text, Map<String, Object> more)
      throws IOException, InterruptedException {
    var body = JSON.createObjectNode().put("chatId", "" + chat).put("fromId", "" + from).put("text", text);
    more.forEach(body::putPOJO);
    HttpRequest request =
        HttpRequest.newBuilder(url.resolve("/crabline/telegram/inbound"))
            .header("X-Crabline-Admin-Token", ADMIN)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("crabline refused a message: " + response.body());
    }
  }

  /** The bodies of the messages that it accepted for a chat, once there are so many. */
  List<JsonNode> awaitSent(long chat, int count) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE;
    try (WatchService changes = recorder.getFileSystem().newWatchService()) {
      recorder.getParent().register(changes, StandardWatchEventKinds.ENTRY_MODIFY);
      List<JsonNode> sent = sent(chat);
      while (sent.size() < count) {
        WatchKey key = changes.poll(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        if (key == null) {
          throw new AssertionError("only " + sent.size() + " of " + count + " messages came: " + sent);
        }
        key.pollEvents();
        key.reset();
        sent = sent(chat);
      }
      return sent;
    }
  }

  private List<JsonNode> sent(long chat) throws IOException {
    if (!Files.exists(recorder)) {
      return List.of();
    }
    String text = Files.readString(recorder);
    return text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .map(Crabline::json)
        .filter(entry -> entry.path("path").asText().matches("(?i).*/sendMessage"))
        .filter(entry -> entry.path("accepted").asBoolean())
        .map(entry -> entry.path("body"))
        .filter(body -> body.path("chat_id").asLong() == chat)
        .toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    // It still writes its record while it ends, into a folder that the test is about to delete.
    process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly()).join();
  }
}
