package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that the double received.
 *
 * @param method in lower case
 * @param parameters whatever the encoding was; an uploaded file is {@code attach://} and its part's name
 * @param uploads the files of a multipart form by the names of their parts
 * @param nanos when it came, by {@link System#nanoTime()}
 */
record Call(String method, ObjectNode parameters, Map<String, Upload> uploads, long nanos) {

  boolean is(String wanted) {
    return method.equalsIgnoreCase(wanted);
  }

  long chat() {
    return parameters.path("chat_id").asLong();
  }

  JsonNode get(String name) {
    return parameters.path(name);
  }

  /** The uploaded file that this parameter refers to, or null. */
  @Nullable Upload upload(String name) {
    String value = get(name).asText();
    return value.startsWith("attach://") ? uploads.get(value.substring("attach://".length())) : null;
  }
}
