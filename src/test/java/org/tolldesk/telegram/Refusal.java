package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The double's "no", in the words of the real server. */
final class Refusal extends RuntimeException {
  final int code;
  final ObjectNode parameters = JsonNodeFactory.instance.objectNode();

  Refusal(int code, String description) {
    super(description);
    this.code = code;
  }

  static Refusal bad(String reason) {
    return new Refusal(400, "Bad Request: " + reason);
  }

  static Refusal tooMany(int seconds) {
    Refusal refusal = new Refusal(429, "Too Many Requests: retry after " + seconds);
    refusal.parameters.put("retry_after", seconds);
    return refusal;
  }

  static Refusal migrated(long to) {
    Refusal refusal = bad("group chat was upgraded to a supergroup chat");
    refusal.parameters.put("migrate_to_chat_id", to);
    return refusal;
  }

  ObjectNode envelope() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("ok", false).put("error_code", code).put("description", getMessage());
    if (!parameters.isEmpty()) {
      body.set("parameters", parameters);
    }
    return body;
  }
}
