package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What people see of the bot before they write to it: menus by scope and language, name, descriptions. */
final class Profile {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<String> OF_ALL =
      Set.of("default", "all_private_chats", "all_group_chats", "all_chat_administrators");
  private static final Set<String> OF_ONE = Set.of("chat", "chat_administrators", "chat_member");

  private final Chats chats;
  private final Deliveries deliveries;
  private final Map<String, ArrayNode> commands = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  Profile(Chats chats, Deliveries deliveries) {
    this.chats = chats;
    this.deliveries = deliveries;
  }

  /** {@code getMe}. */
  JsonNode me() {
    return Chats.bot()
        .put("can_join_groups", true)
        .put("can_read_all_group_messages", deliveries.readsEverything())
        .put("supports_inline_queries", true)
        .put("can_connect_to_business", false)
        .put("has_main_web_app", false);
  }

  JsonNode setCommands(Call call) {
    JsonNode wanted = call.get("commands");
    if (wanted.size() > 100) {
      throw Refusal.bad("BOT_COMMANDS_TOO_MUCH");
    }
    for (JsonNode each : wanted) {
      if (!each.path("command").asText().matches("/?[a-z0-9_]{1,32}")) {
        throw Refusal.bad("BOT_COMMAND_INVALID");
      }
      String description = each.path("description").asText();
      if (description.isBlank() || description.length() > 256) {
        throw Refusal.bad("BOT_COMMAND_DESCRIPTION_INVALID");
      }
    }
    commands.put(scope(call) + language(call), wanted.deepCopy());
    return BooleanNode.TRUE;
  }

  JsonNode getCommands(Call call) {
    return commands.getOrDefault(scope(call) + language(call), JSON.arrayNode());
  }

  JsonNode deleteCommands(Call call) {
    commands.remove(scope(call) + language(call));
    return BooleanNode.TRUE;
  }

  private String scope(Call call) {
    JsonNode scope = call.get("scope");
    String type = scope.path("type").asText("default");
    if (!OF_ALL.contains(type) && !OF_ONE.contains(type)) {
      throw Refusal.bad("can't parse BotCommandScope: Unsupported type specified");
    }
    if (OF_ONE.contains(type)) {
      chats.known(scope.path("chat_id").asLong());
    }
    return type + " " + scope.path("chat_id").asText("") + " " + scope.path("user_id").asText("") + " ";
  }

  private static String language(Call call) {
    String language = call.get("language_code").asText("");
    if (!language.matches("([a-z]{2})?")) {
      throw Refusal.bad("invalid language code specified");
    }
    return language;
  }

  /** One of name, description, short_description, each in every language. */
  JsonNode setText(Call call, String kind, int limit) {
    String text = call.get(kind).asText("");
    if (text.length() > limit) {
      throw Refusal.bad("bot " + kind.replace('_', ' ') + " is too long");
    }
    texts.put(kind + " " + language(call), text);
    return BooleanNode.TRUE;
  }

  /** Where a language has none, that of no language. */
  JsonNode getText(Call call, String kind) {
    String text = texts.getOrDefault(kind + " " + language(call), "");
    ObjectNode json = JSON.objectNode();
    return json.put(kind, text.isEmpty() ? texts.getOrDefault(kind + " ", "") : text);
  }
}
