package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader sees of a message or a caption, trimmed as the server trims it, checked against its limits.
 * Stricter than the server in two points: it refuses carelessness and formatting that would be dropped.
 */
record MessageText(String text, List<Entity> entities) {
  private static final int MAX_BYTES = 1 << 15;
  private static final int MAX_ENTITIES = 100;
  private static final int MAX_ENTITY_BYTES = 9500;
  static final int MAX_TEXT = 4096;
  static final int MAX_CAPTION = 1024;

  /** @param parameters with {@code text} and perhaps {@code parse_mode} */
  static MessageText ofMessage(JsonNode parameters) {
    return ofField(parameters, "text");
  }

  /** Of a message or of an inline result's content. */
  static MessageText ofField(JsonNode parameters, String field) {
    String raw = parameters.path(field).asText();
    if (raw.isEmpty()) {
      throw Refusal.bad("message text is empty");
    }
    MessageText text = read(raw, parameters.path("parse_mode").asText(""), "message is too long");
    if (text.text.isEmpty()) {
      throw Refusal.bad("text must be non-empty");
    }
    return text.atMost(MAX_TEXT, "message is too long");
  }

  static MessageText ofCaption(JsonNode parameters) {
    String raw = parameters.path("caption").asText("");
    String tooLong = "message caption is too long";
    return read(raw, parameters.path("parse_mode").asText(""), tooLong).atMost(MAX_CAPTION, tooLong);
  }

  private MessageText atMost(int units, String refusal) {
    if (text.length() > units) {
      throw Refusal.bad(refusal);
    }
    return this;
  }

  private static MessageText read(String raw, String mode, String tooLong) {
    if (raw.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw Refusal.bad(tooLong);
    }
    if (!mode.isEmpty() && !mode.equalsIgnoreCase("HTML")) {
      throw Refusal.bad("unsupported parse_mode");
    }
    TelegramHtml html =
        mode.isEmpty() ? new TelegramHtml(raw, List.of(), List.of()) : TelegramHtml.parse(raw);
    if (!html.careless().isEmpty()) {
      throw Refusal.bad("can't parse entities: not strict: " + html.careless().get(0));
    }
    if (html.entities().size() > MAX_ENTITIES) {
      throw Refusal.bad("can't parse entities: not strict: more than " + MAX_ENTITIES + " entities");
    }
    if (html.entities().stream().mapToInt(Entity::size).sum() > MAX_ENTITY_BYTES) {
      throw Refusal.bad("ENTITIES_TOO_LONG");
    }
    return trimmed(html);
  }

  private static MessageText trimmed(TelegramHtml html) {
    String text = html.text().strip();
    int lead = html.text().length() - html.text().stripLeading().length();
    List<Entity> entities = new ArrayList<>();
    for (Entity each : html.entities()) {
      int from = Math.max(0, each.offset() - lead);
      int to = Math.min(text.length(), each.offset() + each.length() - lead);
      if (from < to) {
        entities.add(new Entity(each.type(), from, to - from, each.detail()));
      }
    }
    return new MessageText(text, entities);
  }

  /** @param kind {@code text} or {@code caption} */
  void writeTo(ObjectNode message, String kind) {
    String formatting = kind.equals("text") ? "entities" : "caption_entities";
    message.remove(List.of(kind, formatting));
    if (!text.isEmpty()) {
      message.put(kind, text);
    }
    if (!entities.isEmpty()) {
      ArrayNode array = message.putArray(formatting);
      entities.forEach(each -> array.add(each.json()));
    }
  }
}
