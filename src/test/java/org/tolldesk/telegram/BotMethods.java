package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The methods of the double by name; each lives with its kind. */
final class BotMethods {

  /** A method of the Bot API. */
  interface Method {
    JsonNode of(Call call) throws InterruptedException;
  }

  private final Chats chats;
  private final Map<String, Method> table = new HashMap<>();

  BotMethods(BotApiDouble api) {
    chats = api.chats;
    put("getUpdates", call -> api.updates.poll(call.parameters()));
    put("setWebhook", api.updates::setWebhook);
    put("deleteWebhook", api.updates::deleteWebhook);
    put("getWebhookInfo", api.updates::webhook);
    put("getChat", this::chat);
    put("getChatMember", api.membership::get);
    put("getFile", api.files::get);
    put("sendMessageDraft", api.drafts::put);
    put("answerCallbackQuery", api.queries::answerCallback);
    put("answerInlineQuery", api.queries::answerInline);
    putWriting(new Sending(chats, api.files), new Editing(chats));
    putProfile(api.profile);
  }

  private void putWriting(Sending sending, Editing editing) {
    put("sendMessage", sending::message);
    put("sendPhoto", sending::photo);
    put("sendDocument", sending::document);
    put("sendChatAction", sending::act);
    put("editMessageText", editing::text);
    put("editMessageCaption", editing::caption);
    put("editMessageReplyMarkup", editing::keyboard);
    put("deleteMessage", editing::delete);
    put("setMessageReaction", editing::react);
  }

  private void putProfile(Profile profile) {
    put("getMe", call -> profile.me());
    put("setMyCommands", profile::setCommands);
    put("getMyCommands", profile::getCommands);
    put("deleteMyCommands", profile::deleteCommands);
    put("setMyName", call -> profile.setText(call, "name", 64));
    put("getMyName", call -> profile.getText(call, "name"));
    put("setMyDescription", call -> profile.setText(call, "description", 512));
    put("getMyDescription", call -> profile.getText(call, "description"));
    put("setMyShortDescription", call -> profile.setText(call, "short_description", 120));
    put("getMyShortDescription", call -> profile.getText(call, "short_description"));
  }

  private void put(String name, Method method) {
    table.put(name.toLowerCase(Locale.ROOT), method);
  }

  JsonNode run(Call call) throws InterruptedException {
    Method method = table.get(call.method());
    if (method == null) {
      throw new Refusal(404, "Not Found: method not found");
    }
    if (call.is("getUpdates")) {
      return method.of(call);
    }
    synchronized (chats) {
      return method.of(call).deepCopy();
    }
  }

  private JsonNode chat(Call call) {
    ObjectNode chat = chats.json(chats.of(call));
    chat.put("accent_color_id", 0).put("max_reaction_count", 11);
    ObjectNode gifts = chat.putObject("accepted_gift_types");
    gifts.put("unlimited_gifts", false).put("limited_gifts", false).put("unique_gifts", false);
    gifts.put("premium_subscription", false).put("gifts_from_channels", false);
    return chat;
  }
}
