package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The chats that the double knows, their messages, and what became of them. */
final class Chats {
  static final long BOT_ID = 4242;
  static final String BOT_NAME = "tolldesk_test_bot";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Long, TreeMap<Integer, ObjectNode>> messages = new HashMap<>();
  private final Map<Long, Long> migrated = new HashMap<>();
  private final Map<Long, String> closed = new HashMap<>();
  private final Set<Long> basicGroups = new HashSet<>();
  private int nextMessage = 1;

  synchronized void block(long chat) {
    closed.put(chat, "bot was blocked by the user");
  }

  /** The account of a person is gone. */
  synchronized void deactivate(long chat) {
    closed.put(chat, "user is deactivated");
  }

  synchronized void kick(long chat) {
    closed.put(chat, "bot was kicked from the " + type(chat) + " chat");
  }

  /** The bot may write there, from now on or again. */
  synchronized void open(long chat) {
    closed.remove(chat);
    messages.computeIfAbsent(chat, unused -> new TreeMap<>());
  }

  /** Nobody was ever heard there. */
  synchronized boolean isStranger(long chat) {
    return !messages.containsKey(chat);
  }

  /** A group of the old kind, which may become a supergroup. */
  synchronized void basicGroup(long chat) {
    basicGroups.add(chat);
    open(chat);
  }

  synchronized void migrate(long from, long to) {
    messages.put(to, new TreeMap<>());
    migrated.put(from, to);
  }

  synchronized void delete(long chat, int message) {
    ObjectNode found = known(chat).get(message);
    if (found == null) {
      throw Refusal.bad("message to delete not found");
    }
    if (chat < 0 && !isFromBot(found)) {
      throw Refusal.bad("message can't be deleted");
    }
    known(chat).remove(message);
  }

  /** A person deletes a message, the bot's or one of their own. */
  synchronized void lose(long chat, int message) {
    messages.getOrDefault(chat, new TreeMap<>()).remove(message);
  }

  synchronized ObjectNode add(long chat, ObjectNode from) {
    ObjectNode message = JSON.createObjectNode().put("message_id", nextMessage).put("date", Samples.now());
    message.set("from", from);
    message.set("chat", json(chat));
    messages.computeIfAbsent(chat, unused -> new TreeMap<>()).put(nextMessage++, message);
    return message;
  }

  synchronized @Nullable ObjectNode find(long chat, int message) {
    return messages.getOrDefault(chat, new TreeMap<>()).get(message);
  }

  /** The messages of a chat that the bot can write to. */
  synchronized TreeMap<Integer, ObjectNode> known(long chat) {
    if (migrated.containsKey(chat)) {
      throw Refusal.migrated(migrated.get(chat));
    }
    if (closed.containsKey(chat)) {
      throw new Refusal(403, "Forbidden: " + closed.get(chat));
    }
    TreeMap<Integer, ObjectNode> known = messages.get(chat);
    if (known == null) {
      throw Refusal.bad("chat not found");
    }
    return known;
  }

  /** The chat of a call, which must be one that the bot can write to. */
  synchronized long of(Call call) {
    JsonNode chat = call.get("chat_id");
    if (chat.asText().isEmpty()) {
      throw Refusal.bad("chat_id is empty");
    }
    known(chat.asLong());
    return chat.asLong();
  }

  /** As it stands in messages. */
  synchronized ObjectNode json(long chat) {
    ObjectNode json = JSON.createObjectNode().put("id", chat).put("type", type(chat));
    return chat > 0 ? json.put("first_name", "Person " + chat) : json.put("title", "Group " + chat);
  }

  private String type(long chat) {
    return chat > 0 ? "private" : basicGroups.contains(chat) ? "group" : "supergroup";
  }

  static boolean isFromBot(JsonNode message) {
    return message.path("from").path("id").asLong() == BOT_ID;
  }

  /** The bot as the sender of its messages. */
  static ObjectNode bot() {
    return JSON.createObjectNode()
        .put("id", BOT_ID)
        .put("is_bot", true)
        .put("first_name", "Tolldesk")
        .put("username", BOT_NAME);
  }
}
