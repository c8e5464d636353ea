package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** The methods that put something new into a chat. */
final class Sending {
  private static final Set<String> ACTIONS =
      Set.of(
          "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
          "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note");

  private final Chats chats;
  private final Files files;

  Sending(Chats chats, Files files) {
    this.chats = chats;
    this.files = files;
  }

  JsonNode message(Call call) {
    MessageText text = MessageText.ofMessage(call.parameters());
    ObjectNode message = begin(call);
    text.writeTo(message, "text");
    return message;
  }

  JsonNode photo(Call call) {
    MessageText caption = MessageText.ofCaption(call.parameters());
    Upload file = file(call, "photo");
    ObjectNode size = Picture.check(file);
    ObjectNode message = begin(call);
    message.putArray("photo").add(size.setAll(files.keep(file)));
    caption.writeTo(message, "caption");
    return message;
  }

  JsonNode document(Call call) {
    MessageText caption = MessageText.ofCaption(call.parameters());
    Upload file = file(call, "document");
    ObjectNode message = begin(call);
    message.set("document", files.keep(file).put("file_name", file.fileName()));
    caption.writeTo(message, "caption");
    return message;
  }

  JsonNode act(Call call) {
    long chat = chats.of(call);
    if (!ACTIONS.contains(call.get("action").asText())) {
      throw Refusal.bad("wrong parameter action in request");
    }
    checkThread(call, chat);
    return BooleanNode.TRUE;
  }

  /** An upload, or a file that the server has. */
  private Upload file(Call call, String parameter) {
    String value = call.get(parameter).asText();
    if (value.isEmpty()) {
      throw Refusal.bad("there is no " + parameter + " in the request");
    }
    Upload upload = value.startsWith("attach://") ? call.upload(parameter) : files.find(value);
    if (upload == null) {
      throw Refusal.bad("there is no " + parameter + " in the request");
    }
    if (upload.bytes().length == 0) {
      throw Refusal.bad("file must be non-empty");
    }
    return upload;
  }

  private ObjectNode begin(Call call) {
    KeyboardCheck.check(call.get("reply_markup"));
    long chat = chats.of(call);
    JsonNode reply = call.get("reply_parameters");
    if (reply.isObject() && !reply.has("message_id")) {
      throw Refusal.bad("can't find field \"message_id\"");
    }
    JsonNode to = reply.has("message_id") ? reply.get("message_id") : call.get("reply_to_message_id");
    ObjectNode target = to.isMissingNode() ? null : chats.find(chat, to.asInt());
    boolean without =
        reply.path("allow_sending_without_reply").asBoolean()
            || call.get("allow_sending_without_reply").asBoolean();
    if (!to.isMissingNode() && target == null && !without) {
      throw Refusal.bad("message to be replied not found");
    }
    checkThread(call, chat);
    ObjectNode message = chats.add(chat, Chats.bot());
    if (target != null) {
      ObjectNode quoted = target.deepCopy();
      quoted.remove("reply_to_message");
      message.set("reply_to_message", quoted);
    }
    if (call.parameters().has("message_thread_id")) {
      message.put("message_thread_id", call.get("message_thread_id").asInt()).put("is_topic_message", true);
    }
    if (call.get("reply_markup").has("inline_keyboard")) {
      message.set("reply_markup", call.get("reply_markup"));
    }
    return message;
  }

  private void checkThread(Call call, long chat) {
    JsonNode thread = call.get("message_thread_id");
    if (!thread.isMissingNode() && (chat > 0 || chats.find(chat, thread.asInt()) == null)) {
      throw Refusal.bad("message thread not found");
    }
  }
}
