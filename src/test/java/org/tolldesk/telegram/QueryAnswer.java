package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * How the bot answered a pressed button or an inline question.
 *
 * @param id the query's
 * @param parameters all that was sent
 */
record QueryAnswer(String id, JsonNode parameters) {

  /** What pops up over the chat; empty where the button only stops glowing. */
  String text() {
    return parameters.path("text").asText();
  }

  /** Whether it must be clicked away. */
  boolean alert() {
    return parameters.path("show_alert").asBoolean();
  }

  /** What an inline question offers to send. */
  List<JsonNode> results() {
    List<JsonNode> results = new ArrayList<>();
    parameters.path("results").forEach(results::add);
    return results;
  }

  /** The text that the n-th result would send, as a reader sees it. */
  String textOf(int result) {
    return MessageText.ofField(results().get(result).path("input_message_content"), "message_text").text();
  }
}
