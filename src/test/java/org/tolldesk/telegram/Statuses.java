package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the bot and people are in each chat: member, administrator, left, kicked. Guarded by the chats. */
final class Statuses {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> RIGHTS =
      List.of(
          "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages",
          "can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info",
          "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories");

  private final Chats chats;
  private final UpdateQueue updates;
  private final Map<List<Long>, String> statuses = new HashMap<>();

  Statuses(Chats chats, UpdateQueue updates) {
    this.chats = chats;
    this.updates = updates;
  }

  /** The bot's status changes by what somebody does, and the bot is told: {@code my_chat_member}. */
  void change(long chat, ObjectNode by, String status) {
    synchronized (chats) {
      ObjectNode update = JSON.createObjectNode();
      update.set("chat", chats.json(chat));
      update.set("from", by);
      update.put("date", Samples.now());
      update.set("old_chat_member", member(Chats.bot(), status(chat, Chats.BOT_ID)));
      update.set("new_chat_member", member(Chats.bot(), status));
      set(chat, Chats.BOT_ID, status);
      updates.add("my_chat_member", update);
    }
  }

  /** In silence: nobody is told. */
  void set(long chat, long user, String status) {
    synchronized (chats) {
      statuses.put(List.of(chat, user), status);
    }
  }

  String status(long chat, long user) {
    synchronized (chats) {
      String otherwise = user == Chats.BOT_ID && chat < 0 && chats.isStranger(chat) ? "left" : "member";
      return statuses.getOrDefault(List.of(chat, user), otherwise);
    }
  }

  /** {@code getChatMember}. */
  JsonNode get(Call call) {
    long chat = chats.of(call);
    long user = call.get("user_id").asLong();
    if (user <= 0) {
      throw Refusal.bad("invalid user_id specified");
    }
    ObjectNode json = JSON.createObjectNode().put("id", user).put("is_bot", false);
    return member(
        user == Chats.BOT_ID ? Chats.bot() : json.put("first_name", "Person " + user), status(chat, user));
  }

  private static ObjectNode member(ObjectNode user, String status) {
    ObjectNode member = JSON.createObjectNode();
    member.set("user", user);
    member.put("status", status);
    if (status.equals("administrator")) {
      RIGHTS.forEach(right -> member.put(right, right.equals("can_manage_chat")));
    }
    if (status.equals("creator")) {
      member.put("is_anonymous", false);
    }
    return status.equals("kicked") ? member.put("until_date", 0) : member;
  }
}
