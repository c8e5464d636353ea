package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * Who writes in a group without being a person: the sender is a stand-in account of Telegram's, the same for
 * everybody.
 *
 * @param from the stand-in
 * @param sender the chat in whose name it is written
 * @param copied whether it is a channel's post, copied into the channel's group
 */
record Mask(BotApiDouble api, long group, ObjectNode from, ObjectNode sender, boolean copied) {

  /** An administrator of the group who writes as the group. */
  static Mask anonymousAdmin(BotApiDouble api, long group) {
    ObjectNode from = user(1087968824, true, "Group").put("username", "GroupAnonymousBot");
    return new Mask(api, group, from, api.chats.json(group), false);
  }

  /** The channel whose discussion the group is. */
  static Mask linkedChannel(BotApiDouble api, long group, long channel) {
    return new Mask(api, group, user(777000, false, "Telegram"), channel(channel), true);
  }

  /** Somebody who writes in the name of their channel. */
  static Mask channel(BotApiDouble api, long group, long channel) {
    ObjectNode from = user(136817688, true, "Channel").put("username", "Channel_Bot");
    return new Mask(api, group, from, channel(channel), false);
  }

  private static ObjectNode user(long id, boolean bot, String name) {
    ObjectNode user = JsonNodeFactory.instance.objectNode();
    return user.put("id", id).put("is_bot", bot).put("first_name", name);
  }

  private static ObjectNode channel(long id) {
    ObjectNode chat = JsonNodeFactory.instance.objectNode();
    return chat.put("id", id).put("title", "Channel " + id).put("type", "channel");
  }

  int writes(String text) {
    return deliver(message -> message.put("text", text));
  }

  int repliesTo(int to, String text) {
    return deliver(
        message -> {
          message.put("text", text);
          message.set("reply_to_message", api.chats.find(group, to).deepCopy());
        });
  }

  private int deliver(Consumer<ObjectNode> change) {
    return api.deliveries.message(
        group,
        from.deepCopy(),
        message -> {
          message.set("sender_chat", sender.deepCopy());
          if (copied) {
            message.put("is_automatic_forward", true);
            message.set("forward_origin", ForwardedFrom.channel(sender.get("id").asLong(), "Channel").json());
          }
          change.accept(message);
        });
  }
}
