package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One piece of formatting.
 *
 * @param offset in UTF-16 units, as is the length
 * @param detail the address of a link or the language of code, or null
 */
record Entity(String type, int offset, int length, @Nullable String detail) {

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", type).put("offset", offset).put("length", length);
    if (detail != null) {
      json.put(type.equals("text_link") ? "url" : "language", detail);
    }
    return json;
  }

  /** Roughly what it takes on Telegram's wire, in bytes. */
  int size() {
    return 12 + (detail == null ? 0 : detail.getBytes(StandardCharsets.UTF_8).length + 4);
  }
}
