package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Refuses keyboards as the server does. */
final class KeyboardCheck {
  private static final int MAX_BUTTONS = 100;
  private static final int MAX_IN_ROW = 8;
  private static final List<String> ACTIONS =
      List.of(
          "callback_data", "url", "copy_text", "switch_inline_query", "switch_inline_query_current_chat",
          "switch_inline_query_chosen_chat", "web_app", "login_url");
  private static final String PARSE = "can't parse inline keyboard button: ";

  private KeyboardCheck() {}

  /** @param markup a {@code reply_markup}; other kinds than inline keyboards pass unread */
  static void check(JsonNode markup) {
    if (markup.isMissingNode() || markup.isNull()) {
      return;
    }
    if (!markup.isObject()) {
      throw Refusal.bad("object expected as reply markup");
    }
    JsonNode rows = markup.path("inline_keyboard");
    if (!rows.isArray() && !rows.isMissingNode()) {
      throw Refusal.bad("field \"inline_keyboard\" must be of type Array");
    }
    int count = 0;
    for (JsonNode row : rows) {
      count += row.size();
      if (!row.isArray()) {
        throw Refusal.bad("field \"inline_keyboard\" must be an Array of Arrays");
      }
      if (row.size() > MAX_IN_ROW || count > MAX_BUTTONS) {
        throw Refusal.bad("reply markup is too long");
      }
      row.forEach(KeyboardCheck::checkButton);
    }
  }

  private static void checkButton(JsonNode button) {
    if (!button.has("text")) {
      throw Refusal.bad(PARSE + "Can't find field \"text\"");
    }
    if (!button.get("text").isTextual()) {
      throw Refusal.bad(PARSE + "Field \"text\" must be of type String");
    }
    if (button.get("text").asText().isBlank()) {
      throw Refusal.bad(PARSE + "Field \"text\" must be non-empty");
    }
    List<String> actions = ACTIONS.stream().filter(button::has).toList();
    if (actions.isEmpty() || button.path("callback_data").asText("x").isEmpty()) {
      throw Refusal.bad(PARSE + "Text buttons are unallowed in the inline keyboard");
    }
    if (actions.size() > 1) {
      throw Refusal.bad(PARSE + "Exactly one optional field must be used");
    }
    if (utf8(button.path("callback_data").asText("")) > 64) {
      throw Refusal.bad("BUTTON_DATA_INVALID");
    }
    if (button.has("copy_text")) {
      int length = button.path("copy_text").path("text").asText().length();
      if (length < 1 || length > 256) {
        throw Refusal.bad("BUTTON_COPY_TEXT_INVALID");
      }
    }
    if (button.has("url")) {
      checkUrl(button.get("url").asText());
    }
  }

  private static void checkUrl(String url) {
    String invalid = "inline keyboard button URL '" + url + "' is invalid: ";
    URI uri;
    try {
      uri = URI.create(url);
    } catch (IllegalArgumentException e) {
      throw Refusal.bad(invalid + "Wrong HTTP URL");
    }
    String scheme = uri.getScheme();
    if (scheme == null) {
      throw Refusal.bad(invalid + "Wrong HTTP URL");
    }
    if (!scheme.matches("(?i)https?|tg|tonsite")) {
      throw Refusal.bad(invalid + "Unsupported URL protocol");
    }
    if (scheme.matches("(?i)https?") && (uri.getHost() == null || uri.getHost().isEmpty())) {
      throw Refusal.bad(invalid + "URL host is empty");
    }
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
