package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Brings what people write to the bot, or keeps it from the bot as privacy mode does. */
final class Deliveries {
  private static final Pattern MARKED =
      Pattern.compile("(?<![\\w/@])(?:/[A-Za-z0-9_]{1,32}(?:@\\w+)?|@\\w{4,32})");
  private static final Pattern COMMAND = Pattern.compile("(?s)/\\w+(?:@(\\w+))?(?:\\s.*)?");
  private static final List<String> CONTENT =
      List.of("text", "photo", "document", "voice", "video", "sticker", "audio", "location", "contact");

  private final Chats chats;
  private final UpdateQueue updates;
  private final Statuses membership;
  private volatile boolean privacy = true;

  Deliveries(Chats chats, UpdateQueue updates, Statuses membership) {
    this.chats = chats;
    this.updates = updates;
    this.membership = membership;
  }

  /** Whether BotFather lets the bot hear everything in groups; at first it does not. */
  void readEverything(boolean everything) {
    privacy = !everything;
  }

  boolean readsEverything() {
    return !privacy;
  }

  /** Returns the message's number; the message as JSON is changed at will before it is delivered. */
  int message(long chat, ObjectNode from, Consumer<ObjectNode> change) {
    synchronized (chats) {
      ObjectNode message = chats.add(chat, from);
      change.accept(message);
      mark(message, "text", "entities");
      mark(message, "caption", "caption_entities");
      deliver("message", message);
      return message.get("message_id").asInt();
    }
  }

  /** Somebody changes what they wrote. */
  void edit(long chat, int id, String text) {
    synchronized (chats) {
      ObjectNode message = chats.find(chat, id);
      if (message == null) {
        throw new AssertionError("there is no message " + id + " in chat " + chat + " to edit");
      }
      message.put(message.has("caption") ? "caption" : "text", text);
      message.put("edit_date", Samples.now() + 1);
      mark(message, "text", "entities");
      mark(message, "caption", "caption_entities");
      deliver("edited_message", message);
    }
  }

  private void deliver(String kind, ObjectNode message) {
    long chat = message.path("chat").path("id").asLong();
    boolean all = chat > 0 || !privacy || membership.status(chat, Chats.BOT_ID).equals("administrator");
    if (all || passesPrivacyMode(message)) {
      updates.add(kind, message.deepCopy());
    }
  }

  /** A bot in a group hears commands, replies to it and service messages, and no mention. */
  private static boolean passesPrivacyMode(ObjectNode message) {
    if (CONTENT.stream().noneMatch(message::has)) {
      return true;
    }
    var command = COMMAND.matcher(message.path("text").asText(message.path("caption").asText("")));
    boolean mine =
        command.matches() && (command.group(1) == null || command.group(1).equalsIgnoreCase(Chats.BOT_NAME));
    return mine || Chats.isFromBot(message.path("reply_to_message"));
  }

  /** Commands and mentions, which the server finds; clients that others wrote go by them. */
  private static void mark(ObjectNode message, String field, String entities) {
    JsonNode text = message.path(field);
    message.remove(entities);
    List<MatchResult> found = MARKED.matcher(text.asText("")).results().toList();
    for (MatchResult each : found) {
      message
          .withArray(entities)
          .addObject()
          .put("type", each.group().startsWith("/") ? "bot_command" : "mention")
          .put("offset", each.start())
          .put("length", each.end() - each.start());
    }
  }
}
