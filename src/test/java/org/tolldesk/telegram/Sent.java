package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A message that the bot asked to send and the double took.
 *
 * @param id its number in the chat
 * @param html as it was sent
 * @param text as a reader sees it
 * @param replyTo the message that it answers, or null
 * @param thread the topic, or null
 * @param parameters all that was sent
 */
record Sent(
    int id,
    String html,
    String text,
    @Nullable Integer replyTo,
    @Nullable Integer thread,
    JsonNode parameters) {

  static Sent of(Call call, JsonNode message) {
    JsonNode reply = message.path("reply_to_message").path("message_id");
    JsonNode thread = message.path("message_thread_id");
    return new Sent(
        message.path("message_id").asInt(),
        call.parameters().path("text").asText(),
        message.path("text").asText(),
        reply.isInt() ? Integer.valueOf(reply.asInt()) : null,
        thread.isInt() ? Integer.valueOf(thread.asInt()) : null,
        call.parameters());
  }
}
