package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** The methods that change what stands in a chat. */
final class Editing {
  private static final Set<String> REACTIONS =
      Set.of("👍", "👎", "❤", "🔥", "👏", "🤔", "😢", "🎉", "🙏", "👌", "👀", "✍", "💔", "🤷", "🕊");

  private final Chats chats;

  Editing(Chats chats) {
    this.chats = chats;
  }

  JsonNode text(Call call) {
    MessageText text = MessageText.ofMessage(call.parameters());
    ObjectNode message = target(call);
    if (!message.has("text")) {
      throw Refusal.bad("there is no text in the message to edit");
    }
    ObjectNode wanted = message.deepCopy();
    text.writeTo(wanted, "text");
    return replace(call, message, wanted);
  }

  JsonNode caption(Call call) {
    MessageText caption = MessageText.ofCaption(call.parameters());
    ObjectNode message = target(call);
    if (message.has("text")) {
      throw Refusal.bad("there is no caption in the message to edit");
    }
    ObjectNode wanted = message.deepCopy();
    caption.writeTo(wanted, "caption");
    return replace(call, message, wanted);
  }

  JsonNode keyboard(Call call) {
    ObjectNode message = target(call);
    return replace(call, message, message.deepCopy());
  }

  JsonNode delete(Call call) {
    chats.delete(chats.of(call), messageId(call));
    return BooleanNode.TRUE;
  }

  JsonNode react(Call call) {
    if (chats.find(chats.of(call), messageId(call)) == null) {
      throw Refusal.bad("message to react not found");
    }
    JsonNode reactions = call.get("reaction");
    if (reactions.size() > 1) {
      throw Refusal.bad("REACTIONS_TOO_MANY");
    }
    for (JsonNode each : reactions) {
      if (!REACTIONS.contains(each.path("emoji").asText())) {
        throw Refusal.bad("REACTION_INVALID");
      }
    }
    return BooleanNode.TRUE;
  }

  private static int messageId(Call call) {
    if (call.get("message_id").asText().isEmpty()) {
      throw Refusal.bad("message identifier is not specified");
    }
    return call.get("message_id").asInt();
  }

  private ObjectNode target(Call call) {
    KeyboardCheck.check(call.get("reply_markup"));
    if (call.parameters().has("inline_message_id")) {
      throw Refusal.bad("MESSAGE_ID_INVALID");
    }
    ObjectNode message = chats.known(chats.of(call)).get(messageId(call));
    if (message == null) {
      throw Refusal.bad("message to edit not found");
    }
    if (!Chats.isFromBot(message)) {
      throw Refusal.bad("message can't be edited");
    }
    return message;
  }

  /** An edit without a keyboard takes the old one away. */
  private static JsonNode replace(Call call, ObjectNode message, ObjectNode wanted) {
    wanted.remove("reply_markup");
    if (!Keyboard.of(call.get("reply_markup")).isEmpty()) {
      wanted.set("reply_markup", call.get("reply_markup"));
    }
    if (wanted.equals(message)) {
      throw Refusal.bad(
          "message is not modified: specified new message content and reply markup are exactly the same"
              + " as a current content and reply markup of the message");
    }
    message.removeAll();
    message.setAll(wanted.put("edit_date", Samples.now() + 1));
    return message;
  }
}
