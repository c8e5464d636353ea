package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A button under a message.
 *
 * @param data what the bot gets when it is pressed, or null for buttons of other kinds
 * @param url where it leads, or null
 * @param json all of it
 */
record Button(String text, @Nullable String data, @Nullable String url, JsonNode json) {

  static Button of(JsonNode json) {
    return new Button(
        json.path("text").asText(), json.path("callback_data").asText(null), json.path("url").asText(null),
        json);
  }
}
