package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * Somebody who uses the bot through the double. What writes returns the number of the message written; what
 * asks returns the id of the query, to be waited for.
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

  /** Opens {@code t.me/bot?start=KEY}. */
  int starts(String key) {
    return writes("/start " + key);
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

  void edits(int message, String text) {
    editsIn(id, message, text);
  }

  void editsIn(long chat, int message, String text) {
    api.deliveries.edit(chat, message, text);
  }

  /** Sends a file to the bot; its {@code file_id} stands in the message. */
  int sends(String fileName, byte[] bytes) {
    return sends(fileName, bytes, "");
  }

  int sends(String fileName, byte[] bytes, String caption) {
    ObjectNode document = api.files.keep(new Upload(fileName, bytes)).put("file_name", fileName);
    return deliver(
        id,
        message -> {
          message.set("document", document);
          if (!caption.isEmpty()) {
            message.put("caption", caption);
          }
        });
  }

  /** Forwards to the bot what somebody else wrote. */
  int forwards(ForwardedFrom origin, String text) {
    return deliver(id, message -> message.put("text", text).set("forward_origin", origin.json()));
  }

  /** Presses a button of the private chat by what stands on it; the test fails where there is none. */
  String presses(int message, String label) {
    return pressesIn(id, message, label);
  }

  String pressesIn(long chat, int message, String label) {
    Keyboard keyboard = api.keyboard(chat, message);
    Button button =
        keyboard
            .find(label)
            .orElseThrow(
                () ->
                    new AssertionError(
                        "no button \"" + label + "\" under message " + message + " of chat " + chat
                            + ", only " + keyboard.labels()));
    if (button.data() == null) {
      throw new AssertionError("the button \"" + label + "\" tells the bot nothing: " + button.json());
    }
    return presses(chat, message, button.data());
  }

  /** Presses a button that may be of long ago: neither it nor its message must be there still. */
  String presses(long chat, int message, String data) {
    ObjectNode query = JSON.createObjectNode().put("id", api.queries.open());
    query.set("from", user());
    synchronized (api.chats) {
      ObjectNode pressed = api.chats.find(chat, message);
      ObjectNode inaccessible = JSON.createObjectNode().put("message_id", message).put("date", 0);
      inaccessible.set("chat", api.chats.json(chat));
      query.set("message", pressed == null ? inaccessible : pressed.deepCopy());
    }
    query.put("chat_instance", Long.toString(chat * 7919)).put("data", data);
    api.updates.add("callback_query", query);
    return query.get("id").asText();
  }

  /** Writes the bot's name and this in the input field of any chat. */
  String asksInline(String text) {
    ObjectNode query = JSON.createObjectNode().put("id", api.queries.open());
    query.set("from", user());
    query.put("query", text).put("offset", "").put("chat_type", "sender");
    api.updates.add("inline_query", query);
    return query.get("id").asText();
  }

  void blocks() {
    api.membership.change(id, user(), "kicked");
    api.chats.block(id);
  }

  void unblocks() {
    api.chats.open(id);
    api.membership.change(id, user(), "member");
  }

  void addsBotTo(long group) {
    api.membership.change(group, user(), "member");
    api.chats.open(group);
    deliver(group, message -> message.putArray("new_chat_members").add(Chats.bot()));
  }

  void promotesBotIn(long group) {
    api.membership.change(group, user(), "administrator");
  }

  void kicksBotFrom(long group) {
    api.membership.change(group, user(), "kicked");
    api.chats.kick(group);
  }

  /** Makes a supergroup of a group; both chats tell. */
  void upgrades(long group, long supergroup) {
    api.chats.basicGroup(group);
    deliver(group, message -> message.put("migrate_to_chat_id", supergroup));
    api.chats.migrate(group, supergroup);
    deliver(supergroup, message -> message.put("migrate_from_chat_id", group));
  }

  /** Anything else: the message as JSON is changed at will before it is delivered. */
  int deliver(long chat, Consumer<ObjectNode> change) {
    return api.deliveries.message(chat, user(), change);
  }

  private ObjectNode user() {
    return JSON.createObjectNode()
        .put("id", id)
        .put("is_bot", false)
        .put("first_name", "Person " + id)
        .put("language_code", language);
  }
}
