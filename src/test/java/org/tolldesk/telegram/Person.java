package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * Somebody who writes to the bot through the double; every method returns the number of the message written.
 */
record Person(BotApiDouble api, long id, String language) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** In the private chat with the bot, whose id is the person's. */
  int writes(String text) {
    return writesIn(id, text);
  }

  int writesIn(long chat, String text) {
    return deliver(chat, message -> message.put("text", text));
  }

  int repliesTo(int message, String text) {
    return repliesIn(id, message, text);
  }

  int repliesIn(long chat, int to, String text) {
    return deliver(
        chat,
        message -> {
          message.put("text", text);
          message.set("reply_to_message", api.chats.find(chat, to).deepCopy());
        });
  }

  int writesInTopic(long chat, int topic, String text) {
    return deliver(
        chat,
        message -> message.put("text", text).put("message_thread_id", topic).put("is_topic_message", true));
  }

  /** Anything else: the message as JSON is changed at will before it is delivered. */
  int deliver(long chat, Consumer<ObjectNode> change) {
    ObjectNode message = api.chats.add(chat, user());
    change.accept(message);
    if (chat > 0 || passesPrivacyMode(message)) {
      api.updates.add("message", message);
    }
    return message.get("message_id").asInt();
  }

  /** A bot in a group hears commands, replies to it and service messages, and no mention. */
  private static boolean passesPrivacyMode(ObjectNode message) {
    return !message.has("text")
        || message.get("text").asText().startsWith("/")
        || message.path("reply_to_message").path("from").path("id").asLong() == Chats.BOT_ID;
  }

  private ObjectNode user() {
    return JSON.createObjectNode()
        .put("id", id)
        .put("is_bot", false)
        .put("first_name", "Person " + id)
        .put("language_code", language);
  }
}
