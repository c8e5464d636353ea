package org.tolldesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Pressed buttons and inline questions: each can be answered once, and not for long. Thread-safe. */
final class Queries {
  private static final int MAX_RESULTS = 50;
  private static final int MAX_TOAST = 200;

  final Log<QueryAnswer> answers = new Log<>();
  private final Set<String> open = new HashSet<>();
  private long next = 4_384_000_000_000L;

  /** Returns the id of a query that awaits its answer. */
  synchronized String open() {
    String id = Long.toString(next++);
    open.add(id);
    return id;
  }

  /** It has become too old to be answered. */
  synchronized void expire(String id) {
    open.remove(id);
  }

  /** {@code answerCallbackQuery}. */
  JsonNode answerCallback(Call call) {
    if (call.get("text").asText().length() > MAX_TOAST) {
      throw Refusal.bad("MESSAGE_TOO_LONG");
    }
    return close(call, "callback_query_id");
  }

  /** {@code answerInlineQuery}. */
  JsonNode answerInline(Call call) {
    JsonNode results = call.get("results");
    if (!results.isArray()) {
      throw Refusal.bad("can't parse inline query results JSON array");
    }
    if (results.size() > MAX_RESULTS) {
      throw Refusal.bad("RESULTS_TOO_MUCH");
    }
    Set<String> ids = new HashSet<>();
    for (JsonNode each : results) {
      checkResult(each);
      if (!ids.add(each.path("id").asText())) {
        throw Refusal.bad("RESULT_ID_DUPLICATE");
      }
    }
    if (call.get("next_offset").asText().getBytes(StandardCharsets.UTF_8).length > 64) {
      throw Refusal.bad("NEXT_OFFSET_INVALID");
    }
    if (!call.get("button").path("start_parameter").asText("x").matches("[A-Za-z0-9_-]{1,64}")) {
      throw Refusal.bad("START_PARAM_INVALID");
    }
    return close(call, "inline_query_id");
  }

  private static void checkResult(JsonNode result) {
    String id = result.path("id").asText();
    if (id.isEmpty() || id.getBytes(StandardCharsets.UTF_8).length > 64) {
      throw Refusal.bad("RESULT_ID_INVALID");
    }
    KeyboardCheck.check(result.path("reply_markup"));
    if (result.path("type").asText().equals("article")) {
      if (result.path("title").asText().isBlank()) {
        throw Refusal.bad("can't parse InlineQueryResult: can't find field \"title\"");
      }
      JsonNode content = result.path("input_message_content");
      if (!content.isObject()) {
        throw Refusal.bad("can't parse InlineQueryResult: input message content is not specified");
      }
      MessageText.ofField(content, "message_text");
    } else if (!result.has("type")) {
      throw Refusal.bad("can't parse InlineQueryResult: can't find field \"type\"");
    }
  }

  private JsonNode close(Call call, String parameter) {
    String id = call.get(parameter).asText();
    synchronized (this) {
      if (!open.remove(id)) {
        throw Refusal.bad("query is too old and response timeout expired or query ID is invalid");
      }
    }
    answers.add(new QueryAnswer(id, call.parameters()));
    return BooleanNode.TRUE;
  }
}
