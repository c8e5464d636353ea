package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** The methods of the double, with the checks and the words of the real server. */
final class BotMethods {
  private static final BooleanNode TRUE = BooleanNode.TRUE;
  private static final Set<String> ACTIONS = Set.of("typing", "upload_photo", "upload_document");

  /** A method of the Bot API. */
  interface Method {
    JsonNode of(JsonNode parameters) throws InterruptedException;
  }

  private final Chats chats;
  private final Map<String, Method> methods;

  BotMethods(Chats chats, UpdateQueue updates) {
    this.chats = chats;
    methods =
        Map.of(
            "getme", parameters -> Chats.bot(),
            "deletewebhook", parameters -> TRUE,
            "getupdates", updates::poll,
            "sendmessage", this::send,
            "editmessagetext", this::edit,
            "deletemessage", this::delete,
            "sendchataction", this::act,
            "setmycommands", this::setCommands);
  }

  JsonNode run(Call call) throws InterruptedException {
    Method method = methods.get(call.method());
    if (method == null) {
      throw new Refusal(404, "Not Found: method not found");
    }
    return method.of(call.parameters());
  }

  private JsonNode send(JsonNode parameters) {
    long chat = parameters.path("chat_id").asLong();
    chats.known(chat);
    String text = text(parameters);
    JsonNode reply = parameters.path("reply_parameters");
    ObjectNode target = reply.has("message_id") ? chats.find(chat, reply.get("message_id").asInt()) : null;
    if (reply.has("message_id") && target == null && !reply.path("allow_sending_without_reply").asBoolean()) {
      throw Refusal.bad("message to be replied not found");
    }
    JsonNode thread = parameters.path("message_thread_id");
    if (thread.isInt() && (chat > 0 || chats.find(chat, thread.asInt()) == null)) {
      throw Refusal.bad("message thread not found");
    }
    ObjectNode message = chats.add(chat, Chats.bot()).put("text", text);
    if (target != null) {
      message.set("reply_to_message", target);
    }
    if (thread.isInt()) {
      message.put("message_thread_id", thread.asInt());
    }
    return message;
  }

  private JsonNode edit(JsonNode parameters) {
    long chat = parameters.path("chat_id").asLong();
    ObjectNode message = chats.known(chat).get(parameters.path("message_id").asInt());
    if (message == null) {
      throw Refusal.bad("message to edit not found");
    }
    if (message.path("from").path("id").asLong() != Chats.BOT_ID) {
      throw Refusal.bad("message can't be edited");
    }
    String text = text(parameters);
    if (text.equals(message.path("text").asText())) {
      throw Refusal.bad("message is not modified");
    }
    return message.put("text", text);
  }

  private JsonNode delete(JsonNode parameters) {
    chats.delete(parameters.path("chat_id").asLong(), parameters.path("message_id").asInt());
    return TRUE;
  }

  private JsonNode act(JsonNode parameters) {
    chats.known(parameters.path("chat_id").asLong());
    if (!ACTIONS.contains(parameters.path("action").asText())) {
      throw Refusal.bad("wrong parameter action in request");
    }
    return TRUE;
  }

  private JsonNode setCommands(JsonNode parameters) {
    JsonNode scope = parameters.path("scope");
    if (scope.path("type").asText().equals("chat")) {
      chats.known(scope.path("chat_id").asLong());
    }
    if (parameters.path("commands").size() > 100) {
      throw Refusal.bad("BOT_COMMANDS_TOO_MUCH");
    }
    for (JsonNode each : parameters.path("commands")) {
      if (!each.path("command").asText().matches("[a-z0-9_]{1,32}")) {
        throw Refusal.bad("BOT_COMMAND_INVALID");
      }
      if (!each.path("description").asText().matches(".{1,256}")) {
        throw Refusal.bad("BOT_COMMAND_DESCRIPTION_INVALID");
      }
    }
    return TRUE;
  }

  /** What a reader sees, checked against both limits of a message. */
  private static String text(JsonNode parameters) {
    String raw = parameters.path("text").asText();
    if (raw.getBytes(StandardCharsets.UTF_8).length > 1 << 15) {
      throw Refusal.bad("message is too long");
    }
    String mode = parameters.path("parse_mode").asText("");
    if (!mode.isEmpty() && !mode.equalsIgnoreCase("HTML")) {
      throw Refusal.bad("unsupported parse_mode");
    }
    String text = (mode.isEmpty() ? raw : TelegramHtml.parse(raw).text()).strip();
    if (text.isEmpty()) {
      throw Refusal.bad("message text is empty");
    }
    if (text.length() > 4096) {
      throw Refusal.bad("message is too long");
    }
    return text;
  }
}
