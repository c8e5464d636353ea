package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls the double bare, with nobody's library between. */
record Wire(BotApiDouble api) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** The result of a call that must be taken; quotes in the JSON may be single. */
  JsonNode call(String method, String json) throws IOException, InterruptedException {
    JsonNode reply = JSON.readTree(post(method, "application/json", bytes(json)).body());
    if (!reply.path("ok").asBoolean()) {
      throw new AssertionError(method + " was refused: " + reply);
    }
    return reply.get("result");
  }

  /** The words in which a call is refused. */
  String refusal(String method, String json) throws IOException, InterruptedException {
    return description(post(method, "application/json", bytes(json)).body());
  }

  private static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  static String description(String reply) throws IOException {
    JsonNode json = JSON.readTree(reply);
    if (json.path("ok").asBoolean()) {
      throw new AssertionError("not refused: " + reply);
    }
    return json.path("description").asText();
  }

  /** A form with one file in it; returns the whole reply. */
  String upload(String method, Map<String, String> fields, String part, Upload file)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> each : fields.entrySet()) {
      head(body, "name=\"" + each.getKey() + "\"");
      body.writeBytes((each.getValue() + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    head(body, "name=\"" + part + "\"; filename=\"" + file.fileName() + "\"");
    body.writeBytes(file.bytes());
    body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
    return post(method, "multipart/form-data; boundary=b", body.toByteArray()).body();
  }

  private static void head(ByteArrayOutputStream body, String disposition) {
    body.writeBytes(
        ("--b\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> post(String method, String type, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api.url() + "/bot" + BotApiDouble.TOKEN + "/" + method))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(api.url() + path)).build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  /** All updates that wait, which are then confirmed. */
  List<JsonNode> updates() throws IOException, InterruptedException {
    List<JsonNode> updates = new ArrayList<>();
    call("getUpdates", "{'timeout':0}").forEach(updates::add);
    JsonNode last = updates.isEmpty() ? null : updates.get(updates.size() - 1);
    api.updates.confirmBelow(last == null ? 0 : last.get("update_id").asInt() + 1);
    return updates;
  }
}
