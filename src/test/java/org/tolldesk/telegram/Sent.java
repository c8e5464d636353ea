package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A message that the bot asked to send or to change, and the double did.
 *
 * @param id its number in the chat
 * @param html text or caption as it was sent
 * @param text the same as a reader sees it
 * @param replyTo the message that it answers, or null
 * @param thread the topic, or null
 * @param parameters all that was sent
 * @param kind {@code text}, {@code photo} or {@code document}
 * @param file the photo or document that came with the call, or null
 * @param keyboard the buttons under it
 */
record Sent(
    int id,
    String html,
    String text,
    @Nullable Integer replyTo,
    @Nullable Integer thread,
    JsonNode parameters,
    String kind,
    @Nullable Upload file,
    Keyboard keyboard) {

  static Sent of(Call call, JsonNode message) {
    JsonNode reply = message.path("reply_to_message").path("message_id");
    JsonNode thread = message.path("message_thread_id");
    String kind = message.has("photo") ? "photo" : message.has("document") ? "document" : "text";
    return new Sent(
        message.path("message_id").asInt(),
        call.get("text").asText(call.get("caption").asText("")),
        message.path("text").asText(message.path("caption").asText("")),
        reply.isInt() ? Integer.valueOf(reply.asInt()) : null,
        thread.isInt() ? Integer.valueOf(thread.asInt()) : null,
        call.parameters(),
        kind,
        call.upload(kind),
        Keyboard.of(message.path("reply_markup")));
  }
}
