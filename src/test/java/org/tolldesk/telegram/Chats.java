package org.tolldesk.telegram;

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
  private final Set<Long> blocked = new HashSet<>();
  private int nextMessage = 1;

  synchronized void block(long chat) {
    blocked.add(chat);
  }

  synchronized void migrate(long from, long to) {
    messages.put(to, new TreeMap<>());
    migrated.put(from, to);
  }

  synchronized void delete(long chat, int message) {
    if (known(chat).remove(message) == null) {
      throw Refusal.bad("message to delete not found");
    }
  }

  synchronized ObjectNode add(long chat, ObjectNode from) {
    ObjectNode message = JSON.createObjectNode().put("message_id", nextMessage).put("date", Samples.now());
    message.set("from", from);
    message.putObject("chat").put("id", chat).put("type", chat > 0 ? "private" : "supergroup");
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
    if (blocked.contains(chat)) {
      throw new Refusal(403, "Forbidden: bot was blocked by the user");
    }
    TreeMap<Integer, ObjectNode> known = messages.get(chat);
    if (known == null) {
      throw Refusal.bad("chat not found");
    }
    return known;
  }

  static ObjectNode bot() {
    return JSON.createObjectNode()
        .put("id", BOT_ID)
        .put("is_bot", true)
        .put("first_name", "Tolldesk")
        .put("username", BOT_NAME)
        .put("can_join_groups", true)
        .put("can_read_all_group_messages", false)
        .put("supports_inline_queries", false);
  }
}
