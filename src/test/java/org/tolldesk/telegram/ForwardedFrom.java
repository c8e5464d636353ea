package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where a forwarded message was first written.
 *
 * @param json {@code forward_origin}
 */
record ForwardedFrom(ObjectNode json) {

  static ForwardedFrom channel(long id, String title) {
    ObjectNode json = of("channel").put("message_id", 17);
    json.putObject("chat").put("id", id).put("title", title).put("type", "channel");
    return new ForwardedFrom(json);
  }

  static ForwardedFrom user(long id, String name) {
    ObjectNode json = of("user");
    json.putObject("sender_user").put("id", id).put("is_bot", false).put("first_name", name);
    return new ForwardedFrom(json);
  }

  /** Somebody whose account may not be linked to. */
  static ForwardedFrom hidden(String name) {
    return new ForwardedFrom(of("hidden_user").put("sender_user_name", name));
  }

  private static ObjectNode of(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type).put("date", Samples.now() - 86_400);
  }
}
