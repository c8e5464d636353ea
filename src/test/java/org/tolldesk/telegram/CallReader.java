package org.tolldesk.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads parameters from query, urlencoded form, multipart form and JSON; objects may be JSON text. */
final class CallReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("[; ]filename=(?:\"([^\"]*)\"|([^;\\s]*))");

  /** What is text even where it looks like JSON. */
  private static final Set<String> TEXTS =
      Set.of("text", "caption", "name", "description", "short_description");

  private CallReader() {}

  static Call read(String method, HttpExchange exchange) throws IOException {
    ObjectNode parameters = JSON.createObjectNode();
    Map<String, Upload> uploads = new HashMap<>();
    if (exchange.getRequestURI().getRawQuery() != null) {
      form(exchange.getRequestURI().getRawQuery(), parameters);
    }
    byte[] body = exchange.getRequestBody().readAllBytes();
    String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
    if (type.startsWith("application/json") && body.length > 0) {
      json(body, parameters);
    } else if (type.startsWith("multipart/form-data")) {
      String boundary = type.replaceAll(".*boundary=\"?([^\";]+).*", "$1");
      multipart(new String(body, StandardCharsets.ISO_8859_1), boundary, parameters, uploads);
    } else if (body.length > 0) {
      form(new String(body, StandardCharsets.UTF_8), parameters);
    }
    return new Call(method.toLowerCase(Locale.ROOT), parameters, uploads, System.nanoTime());
  }

  private static void json(byte[] body, ObjectNode parameters) {
    try {
      for (Map.Entry<String, JsonNode> each : JSON.readTree(body).properties()) {
        if (each.getValue().isTextual()) {
          put(parameters, each.getKey(), each.getValue().asText());
        } else if (!each.getValue().isNull()) {
          parameters.set(each.getKey(), each.getValue());
        }
      }
    } catch (IOException e) {
      throw Refusal.bad("can't parse JSON object");
    }
  }

  private static void form(String form, ObjectNode parameters) {
    for (String pair : form.split("&")) {
      String[] sides = pair.split("=", 2);
      put(parameters, decode(sides[0]), sides.length < 2 ? "" : decode(sides[1]));
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Bytes are read as ISO 8859-1, in which every byte is a character. */
  private static void multipart(
      String body, String boundary, ObjectNode parameters, Map<String, Upload> uploads) {
    String fence = "--" + boundary;
    int from = body.indexOf(fence);
    for (int to = body.indexOf(fence, from + 1); to > 0; to = body.indexOf(fence, from + 1)) {
      part(body.substring(from + fence.length(), to), parameters, uploads);
      from = to;
    }
  }

  private static void part(String part, ObjectNode parameters, Map<String, Upload> uploads) {
    int head = part.indexOf("\r\n\r\n");
    Matcher name = NAME.matcher(head < 0 ? "" : part.substring(0, head));
    if (!name.find()) {
      return;
    }
    String field = utf8(name.group(1));
    byte[] value = part.substring(head + 4, part.length() - 2).getBytes(StandardCharsets.ISO_8859_1);
    Matcher file = FILE.matcher(part.substring(0, head));
    if (file.find()) {
      String fileName = file.group(1) == null ? file.group(2) : file.group(1);
      parameters.put(field, "attach://" + field);
      uploads.put(field, new Upload(utf8(fileName), value));
    } else {
      put(parameters, field, new String(value, StandardCharsets.UTF_8));
    }
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static void put(ObjectNode parameters, String name, String value) {
    boolean structured = !TEXTS.contains(name) && (value.startsWith("{") || value.startsWith("["));
    try {
      if (structured) {
        parameters.set(name, JSON.readTree(value));
        return;
      }
    } catch (JsonProcessingException e) {
      // Text that only looks like JSON.
    }
    parameters.put(name, value);
  }
}
