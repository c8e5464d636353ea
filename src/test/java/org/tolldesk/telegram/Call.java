package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A call that the double received.
 *
 * @param method in lower case
 * @param parameters whatever the encoding was
 * @param nanos when it came, by {@link System#nanoTime()}
 */
record Call(String method, ObjectNode parameters, long nanos) {

  boolean is(String wanted) {
    return method.equalsIgnoreCase(wanted);
  }

  long chat() {
    return parameters.path("chat_id").asLong();
  }
}
