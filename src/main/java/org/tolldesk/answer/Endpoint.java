package org.tolldesk.answer;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Duration;

/** A chat model at the other end of a wire, called once a call: no retries, no memory. Thread-safe. */
interface Endpoint {
  /** The most tokens that a reply may have. */
  int MOST_REPLY_TOKENS = 1200;

  /**
   * @param most how long it may take, connecting and the whole body included
   * @throws EndpointException whatever goes wrong
   */
  ChatResponse chat(ChatRequest request, Duration most);
}
